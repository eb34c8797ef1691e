//! How systems look.

use super::minimal::{SYSTEMS, minimal};
use super::problems;
use journalkartan::data::{Problem, Rule, Theme};
use journalkartan::palette::Sight;

#[test]
fn each_system_must_have_its_own_pattern() {
    let files = minimal().with(SYSTEMS, r#"texture = "crosses""#, r#"texture = "plain""#);
    let rule = Rule::SameTexture { texture: "plain".into(), other: "aurora".into() };
    assert_eq!(problems(&files), [files.last_problem(SYSTEMS, "texture", rule)]);
}

#[test]
fn colours_must_be_told_apart_in_both_themes() {
    #[track_caller]
    fn check(old: &str, new: &str, theme: Theme) {
        let files = minimal().with(SYSTEMS, old, new);
        let one = "#12305e".to_owned();
        let rule = Rule::ColoursAlike { other: one.clone(), one, theme, sight: Sight::Full };
        assert_eq!(problems(&files), [files.last_problem(SYSTEMS, new, rule)]);
    }

    check(r##"light = "#f4c95d""##, r##"light = "#12305e""##, Theme::Light);
    check(r##"dark = "#f4c95d""##, r##"dark = "#12305e""##, Theme::Dark);
}

#[test]
fn colours_must_be_told_apart_by_every_eye() {
    /// Two colours that an eye of full colour vision tells apart, and one of these does not.
    #[track_caller]
    fn check(one: &str, other: &str, sights: &[Sight]) {
        let files = minimal().with(SYSTEMS, r##"light = "#12305e""##, &format!("light = \"{one}\"")).with(
            SYSTEMS,
            r##"light = "#f4c95d""##,
            &format!("light = \"{other}\""),
        );
        match &problems(&files)[..] {
            [Problem { rule: Rule::ColoursAlike { sight, .. }, .. }] => {
                assert!(sights.contains(sight), "{sight:?}");
            }
            other => panic!("{other:?}"),
        }
    }

    check("#c0392b", "#6b7a1e", &[Sight::Protan, Sight::Deutan]);
    check("#3d7ea6", "#3d8a6a", &[Sight::Tritan]);
}
