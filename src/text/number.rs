//! Numbers in running text.

/// A grammatical gender: "en region", "ett system".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// *En*.
    Common,
    /// *Ett*.
    Neuter,
}

const WORDS: [&str; 22] = [
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo", "tjugoen",
];

/// A number as a word up to 21, the number of regions; as figures above.
#[must_use]
pub fn spelled(number: usize, gender: Gender) -> String {
    match (number, gender) {
        (1, Gender::Neuter) => "ett".to_owned(),
        (21, Gender::Neuter) => "tjugoett".to_owned(),
        _ => WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned()),
    }
}

/// "en region", "åtta regioner".
#[must_use]
pub fn regions(number: usize) -> String {
    let noun = if number == 1 { "region" } else { "regioner" };
    format!("{} {noun}", spelled(number, Gender::Common))
}

/// The text with a capital first letter.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
