//! The order of the regions in a list: a rank for each, from 0, in the order of the atlas.

use crate::atlas::Atlas;

/// From north to south, and from west to east where that is the same: the reading order of the grid of tiles.
#[must_use]
pub fn by_place(atlas: &Atlas) -> Vec<usize> {
    ranks(atlas.regions.iter().map(|region| (region.tile.row, region.tile.column)))
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
