//! Finding a region by what a reader writes: pure functions of texts, small enough for the browser.
//!
//! A query is what was written; names are those by which a region is known. [`best`] is the whole of it:
//!
//! ```
//! # use journalkartan::find::best;
//! let names = ["Region Skåne", "Skåne", "Skåne län", "M", "12", "Malmö", "Lund"];
//! assert_eq!(best("skane", names), Some((0, "Skåne")));
//! assert_eq!(best("MAL", names), Some((1, "Malmö")));
//! assert_eq!(best("Umeå", names), None);
//! ```

/// The words for a region and a county, folded, that a reader may write before a name or after it.
const BEFORE: [&str; 4] = ["region ", "regionen ", "lan ", "county of "];
const AFTER: [&str; 4] = [" lan", " region", " regionen", " county"];

/// The rank of the poorest answer.
pub const WORST: u8 = 2 + WITHOUT;

/// What is added to the rank of a name that is found only without those words.
const WITHOUT: u8 = 3;

/// A text as it is compared: small letters without dots, rings and accents, and one space between words.
///
/// Hyphens, dots, commas, control characters and spaces of all kinds part words. Combining marks are left out,
/// so that a letter and its mark are the same as the letter that has both. Letters that no name here has stay as
/// they are, whatever their case: the tables of all the world's letters are too large for the browser.
/// Folding twice is folding once.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    let mut ends_word = false;
    for letter in text.chars() {
        let letter = match letter {
            '\u{0300}'..='\u{036f}' => continue,
            '\0'..=' ' | '\u{7f}'..='\u{a0}' | '-' | '.' | ',' | '\u{2000}'..='\u{2015}' | '\u{202f}' => {
                ends_word = true;
                continue;
            }
            'å' | 'ä' | 'á' | 'à' | 'â' | 'Å' | 'Ä' | 'Á' | 'À' | 'Â' | '\u{212b}' => 'a',
            'ö' | 'ø' | 'ó' | 'Ö' | 'Ø' | 'Ó' => 'o',
            'é' | 'è' | 'ê' | 'É' | 'È' | 'Ê' => 'e',
            'ü' | 'Ü' => 'u',
            other => other.to_ascii_lowercase(),
        };
        if ends_word && !folded.is_empty() {
            folded.push(' ');
        }
        ends_word = false;
        folded.push(letter);
    }
    folded
}

/// How well a name answers a query, both folded: 0 where it is the query, 1 where it starts with it, 2 where a
/// later word of it does. Every name starts with the empty query.
#[must_use]
pub fn rank(query: &str, name: &str) -> Option<u8> {
    if name.starts_with(query) {
        return Some(u8::from(query.is_empty() || query.len() < name.len()));
    }
    // Bytes, since searching for letters is much more code; a space is one byte in any text.
    let (name, query) = (name.as_bytes(), query.as_bytes());
    let starts_word = |(at, byte): (usize, &u8)| {
        *byte == b' ' && name.get(at + 1..).is_some_and(|later| later.starts_with(query))
    };
    name.iter().enumerate().any(starts_word).then_some(2)
}

/// The name that answers a query best, and its rank: the lower, the better. The first of equals.
///
/// Both are as they were written. A query with a word for a region or a county too many ("Umeå län", "Region
/// Västra Götaland", "Skåne county") finds what it finds without it, 3 ranks after what has it.
pub fn best<'a>(query: &str, names: impl IntoIterator<Item = &'a str>) -> Option<(u8, &'a str)> {
    let query = fold(query);
    let bare = bare(&query);
    let mut best: Option<(u8, &str)> = None;
    for name in names {
        let folded = fold(name);
        let without = || rank(bare?, &folded).map(|rank| rank + WITHOUT);
        if let Some(rank) = rank(&query, &folded).or_else(without)
            && best.is_none_or(|(least, _)| rank < least)
        {
            best = Some((rank, name));
        }
    }
    best
}

/// The query without the words for a region and a county around it, if it has any and something more.
fn bare(query: &str) -> Option<&str> {
    let start = BEFORE.iter().find_map(|word| query.strip_prefix(word)).unwrap_or(query);
    let name = AFTER.iter().find_map(|word| start.strip_suffix(word)).unwrap_or(start);
    (!name.is_empty() && name.len() < query.len()).then_some(name)
}
