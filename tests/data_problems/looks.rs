//! How systems, suppliers and collaborations look.

use super::minimal::{BETA, COLLABORATIONS, SUPPLIERS, SYSTEMS, minimal};
use super::{check, problems};
use journalkartan::data::{Problem, Rule, Theme};
use journalkartan::palette::Sight;

#[test]
fn each_must_have_its_own_pattern() {
    #[track_caller]
    fn check(path: &str, [texture, own]: [&str; 2], other: &str) {
        let new = format!("texture = \"{texture}\"");
        let files = minimal().with(path, &format!("texture = \"{own}\""), &new);
        let rule = Rule::SameTexture { texture: texture.into(), other: other.into() };
        assert_eq!(problems(&files), [files.last_problem(path, "texture", rule)]);
    }

    check(SYSTEMS, ["plain", "crosses"], "aurora");
    check(SUPPLIERS, ["plain", "crosses"], "norrsken-ab");
    check(COLLABORATIONS, ["rings", "dots"], "inkop-nord");
}

#[test]
fn a_pattern_may_stand_in_two_legends() {
    let files = minimal().with(COLLABORATIONS, r#"texture = "rings""#, r#"texture = "plain""#);
    assert_eq!(problems(&files), []);
}

#[test]
fn a_collaboration_has_a_look_if_it_procures() {
    for field in ["light = \"#f4c95d\"\n", "dark = \"#f4c95d\"\n", "texture = \"dots\"\n"] {
        let files = minimal().with(COLLABORATIONS, field, "");
        let kind = "kind = \"procurement\"";
        assert_eq!(problems(&files), [files.last_problem(COLLABORATIONS, kind, Rule::NoLook)], "{field}");
    }
    for field in ["light = \"#d1495b\"", "dark = \"#d1495b\"", "texture = \"waves\""] {
        let users = "kind = \"users\"";
        let files = minimal().with(COLLABORATIONS, users, &format!("{users}\n{field}"));
        check(&files, COLLABORATIONS, users, Rule::NeedlessLook);
    }
}

#[test]
fn colours_must_be_told_apart_in_both_themes() {
    #[track_caller]
    fn check(path: &str, old: &str, new: &str, theme: Theme) {
        let files = minimal().with(path, old, new);
        let one = "#12305e".to_owned();
        let rule = Rule::ColoursAlike { other: one.clone(), one, theme, sight: Sight::Full };
        assert_eq!(problems(&files), [files.last_problem(path, new, rule)]);
    }

    for path in [SYSTEMS, SUPPLIERS, COLLABORATIONS] {
        check(path, r##"light = "#f4c95d""##, r##"light = "#12305e""##, Theme::Light);
        check(path, r##"dark = "#f4c95d""##, r##"dark = "#12305e""##, Theme::Dark);
    }
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

#[test]
fn tiles_must_lie_in_the_grid() {
    for tile in [[5, 0], [0, 10], [255, 255]] {
        let files = minimal().with(BETA, "tile = [1, 0]", &format!("tile = {tile:?}"));
        check(&files, BETA, "tile", Rule::OffGrid { given: tile, room: [5, 10] });
    }
    for tile in ["tile = [-1, 0]", "tile = [256, 0]", "tile = [1]", "tile = \"1, 0\"", ""] {
        let files = minimal().with(BETA, "tile = [1, 0]", tile);
        let found = problems(&files);
        assert!(matches!(&found[..], [Problem { rule: Rule::Shape(_), .. }, ..]), "{tile}: {found:?}");
    }
}
