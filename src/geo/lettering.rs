//! How texts are set: their size, their lines, and the room they take up.

use super::fit::Point;
use super::room::{Room, whole};

/// The height of a capital, in sizes of the type.
const CAPITAL: f64 = 0.72;
/// Free space on each side of a text, in sizes of the type.
const PADDING: f64 = 0.1;
/// What a long name may be broken after: the points of the compass, with which the longest begin.
const COMPASS: [&str; 5] = ["Norr", "Väster", "Väst", "Öster", "Söder"];

/// How texts are set.
#[derive(Clone, Copy, Debug)]
pub struct Lettering {
    /// The size of the type, in units.
    pub size: u16,
    /// The width of a character, in hundredths of the size: a little above the average, as nobody knows
    /// which type a reader's browser has.
    pub advance: u16,
}

impl Lettering {
    /// For capitals.
    pub(super) const fn capitals(size: u16) -> Self {
        Self { size, advance: 75 }
    }

    /// For words.
    pub(super) const fn words(size: u16) -> Self {
        Self { size, advance: 56 }
    }

    /// From one baseline to the next, in units.
    #[must_use]
    pub fn leading(self) -> i32 {
        i32::from(self.size + self.size / 10)
    }

    /// The width of lines, and their height from the top of the first one's capitals to the last baseline.
    #[must_use]
    pub fn measure(self, lines: &[&str]) -> (f64, f64) {
        let characters = lines.iter().filter_map(|line| u16::try_from(line.chars().count()).ok()).max();
        let width = f64::from(characters.unwrap_or(0)) * f64::from(self.size * self.advance) / 100.0;
        let further = i32::try_from(lines.len()).map_or(0, |lines| (lines - 1) * self.leading());
        (width, CAPITAL * f64::from(self.size) + f64::from(further))
    }

    /// The room that lines take up.
    pub(super) fn room(self, lines: &[&str]) -> Room {
        let ((width, height), padding) = (self.measure(lines), PADDING * f64::from(self.size));
        Room { half_width: width / 2.0 + padding, half_height: height / 2.0 + padding }
    }

    /// The middle of the first baseline of lines that have their middle at a place.
    pub(super) fn baseline(self, lines: &[&str], Point { x, y }: Point) -> Point {
        let (_, height) = self.measure(lines);
        Point { x, y: y + whole(CAPITAL * f64::from(self.size) - height / 2.0) }
    }
}

/// The ways to set a text: on one line; on two where it has a space or begins with a point of the compass.
pub(super) fn settings(text: &'static str) -> Vec<&'static [&'static str]> {
    let parts = text.split_once(' ').or_else(|| {
        let point = COMPASS.iter().find(|point| text.len() > point.len() && text.starts_with(**point))?;
        Some((&*format!("{point}-").leak(), &text[point.len()..]))
    });
    let broken = parts.map(|(first, second)| &*vec![first, second].leak());
    std::iter::once(&*vec![text].leak()).chain(broken).collect()
}

#[cfg(test)]
mod tests {
    use super::settings;

    #[test]
    fn names_are_broken_at_spaces_and_after_points_of_the_compass() {
        check("Skåne", &[&["Skåne"]]);
        check("Västra Götaland", &[&["Västra Götaland"], &["Västra", "Götaland"]]);
        check("Västernorrland", &[&["Västernorrland"], &["Väster-", "norrland"]]);
        check("Västmanland", &[&["Västmanland"], &["Väst-", "manland"]]);
        check("Norr", &[&["Norr"]]);
    }

    #[track_caller]
    fn check(text: &'static str, expected: &[&[&str]]) {
        assert_eq!(settings(text), expected);
    }
}
