//! The guided tour.

use super::check;
use super::minimal::{TOUR, minimal};
use super::problems;
use journalkartan::data::{self, Rule};

#[test]
fn a_step_is_a_state_and_what_is_said_of_it() {
    let country = data::read(&minimal().files()).expect("a country");
    assert_eq!(country.atlas.steps, ["ar=2012"]);
    let [step] = country.archive.tour else { panic!("one step") };
    assert_eq!((step.title.sv, step.text.len(), step.sources.len()), ("Så började det.", 1, 1));
}

#[test]
fn a_step_says_nothing_without_a_source_that_is_there() {
    let bare = minimal().with(TOUR, r#"sources = ["posten"]"#, "sources = []");
    check(&bare, TOUR, "sources", Rule::NoSource);
    let unknown = minimal().with(TOUR, r#"["posten"]"#, r#"["tidningen"]"#);
    check(&unknown, TOUR, "tidningen", Rule::UnknownSource("tidningen".into()));
}

#[test]
fn nothing_of_a_step_is_empty() {
    let untitled = minimal().with(TOUR, "This is how it began.", "");
    assert_eq!(problems(&untitled), [untitled.problem(TOUR, "title", Rule::Empty)]);
}
