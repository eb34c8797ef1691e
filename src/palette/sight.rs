//! Colour vision deficiency.

use super::Rgb;

/// A kind of colour vision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// All three cones.
    Full,
    /// Without the cones for long waves: about one man in a hundred.
    Protan,
    /// Without the cones for middle waves: about one man in a hundred.
    Deutan,
    /// Without the cones for short waves: rare.
    Tritan,
}

impl Sight {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Full, Self::Protan, Self::Deutan, Self::Tritan];

    /// From light as it is to light as it is seen: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
    /// "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
    /// Visualization and Computer Graphics 15(6), 2009, the matrices of severity 1.0.
    const fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Full => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protan => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deutan => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritan => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }
}

/// The colour that looks to full sight as `colour` looks to this one.
#[must_use]
pub fn seen(colour: Rgb, sight: Sight) -> Rgb {
    let [r, g, b] = colour.linear();
    Rgb::from_linear(sight.matrix().map(|[from_r, from_g, from_b]| from_r * r + from_g * g + from_b * b))
}
