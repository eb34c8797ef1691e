//! Questions about what was promised.

use super::Question;
use crate::atlas::{Atlas, Language};
use crate::scene::delay::{Introduction, Summary};
use crate::text::delay;
use crate::text::number::capital;

/// The promise that has slipped the most.
pub(super) fn late(language: Language, atlas: &Atlas) -> Option<Question> {
    let all = Introduction::all(atlas);
    let one = all.first()?;
    let promised = one.plan.promises.iter().find(|promise| promise.due.is_some())?;
    let ask = language.say(
        "Vilket utlovat datum har det gått sämst med, och vad hände?",
        "Which promised date fared worst, and what happened?",
    );
    let answer = format!(
        "{}, {}: {}. {}: {}.",
        delay::place(language, one),
        delay::target(language, atlas, one.plan.target),
        delay::promise(language, promised),
        capital(&delay::actual(language, one.course)),
        delay::lateness(language, one.course),
    );
    Some(Question { ask: ask.to_owned(), answer, shown: format!("region={}", one.region.code) })
}

/// How many introductions came in time.
pub(super) fn kept(language: Language, atlas: &Atlas) -> Question {
    let summary = Summary::of(&Introduction::all(atlas));
    let ask = language.say(
        "Hur många införanden kom i gång när det först var lovat? Vad kan det bero på?",
        "How many introductions started when it was first promised? What may that be due to?",
    );
    let answer = format!("{} {}", delay::headline(language, summary), delay::rest(language, summary));
    Question { ask: ask.to_owned(), answer, shown: "vy=tidslinje".to_owned() }
}
