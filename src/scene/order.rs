//! The order of the regions in a list: a rank for each, from 0, in the order of the atlas.

use crate::atlas::Atlas;
use crate::geo::Drawing;

/// From north to south, by the middle between the northernmost and the southernmost point of each outline.
#[must_use]
pub fn by_place(drawing: &Drawing) -> Vec<usize> {
    ranks(drawing.outlines.iter().map(|outline| twice_the_middle(outline)))
}

/// By the short name, as Swedish sorts: å, ä and ö after z.
#[must_use]
pub fn by_name(atlas: &Atlas) -> Vec<usize> {
    ranks(atlas.regions.iter().map(|region| sorted_as(region.short)))
}

/// The rank of each key among them all; equal keys keep their order.
fn ranks<K: Ord>(keys: impl Iterator<Item = K>) -> Vec<usize> {
    let mut keys: Vec<(K, usize)> = keys.zip(0..).collect();
    keys.sort();
    let mut ranks = vec![0; keys.len()];
    for (rank, (_, index)) in keys.into_iter().enumerate() {
        ranks[index] = rank;
    }
    ranks
}

/// Letters whose codes stand in the order of the Swedish alphabet.
fn sorted_as(name: &str) -> String {
    let letters = name.chars().flat_map(char::to_lowercase);
    letters
        .map(|letter| match letter {
            'å' => '{',
            'ä' => '|',
            'ö' => '}',
            other => other,
        })
        .collect()
}

/// The sum of the least and the greatest y of path data as [`Drawing`] has it: rings of one absolute start,
/// then relative steps `h`, `v` and `l`.
fn twice_the_middle(outline: &str) -> i32 {
    let spaced: String = outline
        .chars()
        .flat_map(|letter| match letter {
            '-' => [' ', '-', ' '].into_iter().take(2),
            _ if letter.is_alphabetic() => [' ', letter, ' '].into_iter().take(3),
            _ => [letter, ' ', ' '].into_iter().take(1),
        })
        .collect();
    let (mut y, mut least, mut greatest) = (0, i32::MAX, i32::MIN);
    let (mut command, mut is_x) = ("", true);
    for word in spaced.split_whitespace() {
        let reached = match (word.parse::<i32>(), command) {
            (Err(_), _) => {
                (command, is_x) = (word, true);
                continue;
            }
            (Ok(_), "h") => continue,
            (Ok(_), "M" | "l") if is_x => {
                is_x = false;
                continue;
            }
            (Ok(place), "M") => place,
            (Ok(step), _) => y + step,
        };
        (y, is_x) = (reached, true);
        (least, greatest) = (least.min(y), greatest.max(y));
    }
    least.saturating_add(greatest)
}
