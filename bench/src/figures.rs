//! What was measured, as figures that can be compared.

/// The middle one; of an even number, the lower of the two. Nothing is not a number.
pub(crate) fn median(figures: &[f64]) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}

/// The median of what each run gives as a ratio to the run of the other page in the same round: what slows the
/// machine for a while slows both.
pub(crate) fn ratio(ours: &[f64], theirs: &[f64]) -> f64 {
    let ratios: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
    median(&ratios)
}

#[cfg(test)]
mod tests {
    use super::{median, ratio};

    #[test]
    fn one_odd_run_changes_nothing() {
        assert!((median(&[3.0, 900.0, 2.0]) - 3.0).abs() < f64::EPSILON);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.0).abs() < f64::EPSILON);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn runs_are_compared_with_those_of_their_round() {
        assert!((ratio(&[1.0, 10.0, 1.0], &[2.0, 20.0, 2.0]) - 0.5).abs() < f64::EPSILON);
    }
}
