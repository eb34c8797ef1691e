//! How systems look.

use super::check;
use super::minimal::{SYSTEMS, minimal};
use journalkartan::data::{Rule, Theme};
use journalkartan::palette::Sight;

#[test]
fn each_system_must_have_its_own_pattern() {
    let files = minimal().with(SYSTEMS, r#"texture = "crosses""#, r#"texture = "plain""#);
    let rule = Rule::SameTexture { texture: "plain".into(), other: "aurora".into() };
    assert_eq!(super::problems(&files), [files.last_problem(SYSTEMS, "texture", rule)]);
}

#[test]
fn colours_must_be_told_apart_in_both_themes() {
    let alike = |theme| Rule::ColoursAlike {
        one: "#13305e".into(),
        other: "#12305e".into(),
        theme,
        sight: Sight::Full,
    };
    check_sight(r##"light = "#f4c95d""##, r##"light = "#13305e""##, Theme::Light);
    check_sight(r##"dark = "#f4c95d""##, r##"dark = "#13305e""##, Theme::Dark);
}
