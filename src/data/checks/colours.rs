//! Looks on the map: those of systems among themselves, of suppliers, and of procurement collaborations.

use crate::atlas::Texture;
use crate::data::document::Page;
use crate::data::raw::Raw;
use crate::data::word::{Colour, Written};
use crate::data::{Problem, Rule, Theme};
use crate::palette::{self, Sight};

/// What something looks like on the map.
#[derive(Clone, Copy)]
struct Look<'a> {
    id: &'a str,
    light: &'a Written<Colour>,
    dark: &'a Written<Colour>,
    texture: &'a Written<Texture>,
}

/// The looks that are on the map together, and the file they stand in.
struct Legend<'a> {
    page: &'a Page,
    looks: Vec<Look<'a>>,
}

/// Ensures that each look of a legend has a pattern of its own.
pub(super) fn patterns_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    for legend in legends(raw) {
        for (look, earlier) in legend.pairs() {
            if look.texture.value().is_some() && look.texture.value() == earlier.texture.value() {
                let rule =
                    Rule::SameTexture { texture: look.texture.text.clone(), other: earlier.id.to_owned() };
                problems.push(legend.page.problem(look.texture.byte, rule));
            }
        }
    }
}

/// Ensures that the colours of a legend are told apart in both themes, whatever the reader's colour vision.
pub(super) fn colours_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    for legend in legends(raw) {
        for (look, earlier) in legend.pairs() {
            for theme in [Theme::Light, Theme::Dark] {
                let (one, other) = (look.colour(theme), earlier.colour(theme));
                if let Some(sight) = confusing_sight(one, other) {
                    let rule =
                        Rule::ColoursAlike { one: one.text.clone(), other: other.text.clone(), theme, sight };
                    problems.push(legend.page.problem(one.byte, rule));
                }
            }
        }
    }
}

/// The colour vision with which two colours are closest, if they are too close.
fn confusing_sight(one: &Written<Colour>, other: &Written<Colour>) -> Option<Sight> {
    let (one, other) = (one.value()?.rgb, other.value()?.rgb);
    let distances = Sight::ALL.map(|sight| (sight, palette::distance(one, other, sight)));
    let closest = distances.into_iter().min_by(|(_, a), (_, b)| a.total_cmp(b));
    closest.filter(|(_, distance)| *distance < palette::LEAST_DISTANCE).map(|(sight, _)| sight)
}

impl<'a> Look<'a> {
    fn colour(self, theme: Theme) -> &'a Written<Colour> {
        match theme {
            Theme::Light => self.light,
            Theme::Dark => self.dark,
        }
    }
}

impl<'a> Legend<'a> {
    /// Each look with each one that stands before it.
    fn pairs(&self) -> impl Iterator<Item = (Look<'a>, Look<'a>)> {
        let looks = self.looks.iter().copied();
        looks
            .enumerate()
            .flat_map(|(index, look)| self.looks.iter().take(index).map(move |earlier| (look, *earlier)))
    }
}

fn legends(raw: &Raw) -> [Legend<'_>; 3] {
    let systems = raw.systems.content.system.iter().map(|system| Look {
        id: &system.id.text,
        light: &system.light,
        dark: &system.dark,
        texture: &system.texture,
    });
    let suppliers = raw.suppliers.content.supplier.iter().map(|supplier| Look {
        id: &supplier.id.text,
        light: &supplier.light,
        dark: &supplier.dark,
        texture: &supplier.texture,
    });
    // One without a whole look is not on the map, or a problem of its own.
    let collaborations = raw.collaborations.content.collaboration.iter().filter_map(|collaboration| {
        Some(Look {
            id: &collaboration.id.text,
            light: collaboration.light.as_ref()?,
            dark: collaboration.dark.as_ref()?,
            texture: collaboration.texture.as_ref()?,
        })
    });
    [
        Legend { page: &raw.systems.page, looks: systems.collect() },
        Legend { page: &raw.suppliers.page, looks: suppliers.collect() },
        Legend { page: &raw.collaborations.page, looks: collaborations.collect() },
    ]
}
