//! Systems on the map.

use crate::data::raw::{Raw, System};
use crate::data::word::{Colour, Written};
use crate::data::{Problem, Rule, Theme};
use crate::palette::{self, Sight};

/// Ensures that each system has a pattern of its own.
pub(super) fn patterns_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    for (system, earlier) in pairs(raw) {
        if system.texture.value().is_some() && system.texture.value() == earlier.texture.value() {
            let rule =
                Rule::SameTexture { texture: system.texture.text.clone(), other: earlier.id.text.clone() };
            problems.push(raw.systems.page.problem(system.texture.byte, rule));
        }
    }
}

/// Ensures that the colours of all systems are told apart in both themes, whatever the reader's colour vision.
pub(super) fn colours_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    for (system, earlier) in pairs(raw) {
        for theme in [Theme::Light, Theme::Dark] {
            let (one, other) = (colour(system, theme), colour(earlier, theme));
            if let Some(sight) = confusing_sight(one, other) {
                let rule =
                    Rule::ColoursAlike { one: one.text.clone(), other: other.text.clone(), theme, sight };
                problems.push(raw.systems.page.problem(one.byte, rule));
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

fn colour(system: &System, theme: Theme) -> &Written<Colour> {
    match theme {
        Theme::Light => &system.light,
        Theme::Dark => &system.dark,
    }
}

/// Each system with each one that stands before it.
fn pairs(raw: &Raw) -> impl Iterator<Item = (&System, &System)> {
    let systems = &raw.systems.content.system;
    let with_earlier = |(index, system)| systems.iter().take(index).map(move |earlier| (system, earlier));
    systems.iter().enumerate().flat_map(with_earlier)
}
