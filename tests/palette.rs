//! Colours can be told apart, by every eye and on both papers.
#![cfg(feature = "data")]

use std::fs;
use std::path::Path;

use journalkartan::palette::{
    DARK_INK, DARK_PAPER, LEAST_CONTRAST, LEAST_DISTANCE, LEAST_TEXT_CONTRAST, LIGHT_INK, LIGHT_PAPER, Rgb,
    Sight, contrast, distance, seen,
};

/// What is on the map together: a file of the data, and the table in it.
const LEGENDS: [[&str; 2]; 3] =
    [["systems.toml", "system"], ["suppliers.toml", "supplier"], ["collaborations.toml", "collaboration"]];

#[test]
fn colours_are_read_from_six_digits_alone() {
    assert_eq!(Rgb::parse("#1D21ff"), Some(Rgb { r: 0x1d, g: 0x21, b: 0xff }));
    for wrong in ["", "#", "1d2126", "#1d212", "#1d21260", "#+d2126", "#1d212g", "#åäö", "red"] {
        assert_eq!(Rgb::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn contrast_is_as_wcag_counts_it() {
    assert_contrast("#000000", "#ffffff", 21.0);
    assert_contrast("#ffffff", "#ffffff", 1.0);
    assert_contrast("#ff0000", "#ffffff", 4.0);
    // The lightest grey that may stand as text on white.
    assert_contrast("#767676", "#ffffff", 4.54);
    assert_contrast("#ffffff", "#767676", 4.54);
}

#[track_caller]
fn assert_contrast(a: &str, b: &str, expected: f64) {
    let given = contrast(rgb(a), rgb(b));
    assert!((given - expected).abs() < 0.005, "{given}, not {expected}");
}

#[test]
fn greys_look_the_same_to_all() {
    for value in [0, 1, 90, 128, 254, 255] {
        let grey = Rgb { r: value, g: value, b: value };
        for sight in Sight::ALL {
            assert_eq!(seen(grey, sight), grey, "{sight:?}");
        }
    }
}

#[test]
fn each_deficiency_confuses_what_it_should() {
    let red_and_green = ["#b05a3c", "#7a7a3c"];
    let blue_and_green = ["#3c8c8c", "#3c8ca0"];
    for (sight, [a, b]) in
        [(Sight::Protan, red_and_green), (Sight::Deutan, red_and_green), (Sight::Tritan, blue_and_green)]
    {
        let (full, less) = (distance(rgb(a), rgb(b), Sight::Full), distance(rgb(a), rgb(b), sight));
        assert!(less < 0.7 * full, "{sight:?}: {less}, with full sight {full}");
    }
}

#[test]
fn ink_reads_on_its_paper() {
    assert!(7.0 <= contrast(LIGHT_INK, LIGHT_PAPER), "light");
    assert!(7.0 <= contrast(DARK_INK, DARK_PAPER), "dark");
}

#[test]
fn every_look_stands_out_from_the_paper() {
    for (theme, paper) in [("light", LIGHT_PAPER), ("dark", DARK_PAPER)] {
        for (id, colour) in everything(theme) {
            let contrast = contrast(colour, paper);
            assert!(LEAST_CONTRAST <= contrast, "{id}, {theme}: {contrast:.2}");
        }
    }
}

#[test]
fn black_or_white_text_reads_on_every_look() {
    for (id, colour) in ["light", "dark"].into_iter().flat_map(everything) {
        let best = contrast(colour, Rgb::BLACK).max(contrast(colour, Rgb::WHITE));
        assert!(LEAST_TEXT_CONTRAST <= best, "{id}: {best:.2}");
    }
}

#[test]
fn every_eye_tells_all_of_a_legend_apart() {
    let mut alike = Vec::new();
    for (legend, theme) in LEGENDS.into_iter().flat_map(|legend| [(legend, "light"), (legend, "dark")]) {
        let looks = looks(legend, theme);
        for (place, (first, one)) in looks.iter().enumerate() {
            for (second, other) in &looks[place + 1..] {
                for sight in Sight::ALL {
                    let distance = distance(*one, *other, sight);
                    if distance < LEAST_DISTANCE {
                        alike.push(format!("{first} and {second}, {theme}, {sight:?}: {distance:.1}"));
                    }
                }
            }
        }
    }
    assert!(alike.is_empty(), "too alike:\n{}", alike.join("\n"));
}

/// The systems, suppliers and procurement collaborations, by id, with their colours in one theme.
fn everything(theme: &str) -> Vec<(String, Rgb)> {
    LEGENDS.into_iter().flat_map(|legend| looks(legend, theme)).collect()
}

/// The ids and colours of a legend in one theme, from the data.
fn looks([file, table]: [&str; 2], theme: &str) -> Vec<(String, Rgb)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
    let text = fs::read_to_string(path).expect("the file is there");
    let file: toml::Table = text.parse().expect("the file is TOML");
    let entries = file[table].as_array().expect("the entries are a list");
    let text = |entry: &toml::Value, key: &str| entry.get(key)?.as_str().map(str::to_owned);
    // A collaboration of users has no look.
    let looks: Vec<_> = entries
        .iter()
        .filter_map(|entry| Some((text(entry, "id").expect("an id"), rgb(&text(entry, theme)?))))
        .collect();
    assert!(!looks.is_empty(), "there are looks of each {table}");
    looks
}

fn rgb(text: &str) -> Rgb {
    Rgb::parse(text).expect("a colour is #rrggbb")
}

#[test]
fn the_style_sheets_have_the_papers_and_their_text_is_readable() {
    let [light, dark] = ["base.css", "dark.css"].map(|name| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("style").join(name);
        fs::read_to_string(path).expect("the style sheet is there")
    });
    for (style, paper, ink) in [(light, LIGHT_PAPER, LIGHT_INK), (dark, DARK_PAPER, DARK_INK)] {
        let value = |name: &str| {
            let rest = style.split_once(&format!("--{name}: ")).expect(name).1;
            rgb(rest.split(';').next().unwrap_or_default())
        };
        assert_eq!((value("paper"), value("ink")), (paper, ink));
        for text in ["ink", "soft", "accent"] {
            for ground in ["paper", "sheet"] {
                let seen = contrast(value(text), value(ground));
                assert!(LEAST_TEXT_CONTRAST <= seen, "{text} on {ground}: {seen:.2}");
            }
        }
        // The pressed entry of the legend.
        assert!(LEAST_TEXT_CONTRAST <= contrast(value("ink"), value("land")), "ink on land");
        assert!(LEAST_TEXT_CONTRAST <= contrast(value("soft"), value("land")), "soft on land");
    }
}

/// A label lies on any fill and texture, so its letters stand on a halo, which the stroke draws before the fill.
/// That ink reads on paper holds in both themes.
#[test]
fn labels_are_written_in_ink_on_a_halo_of_paper() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/map.css");
    let style = fs::read_to_string(path).expect("the style sheet is there");
    let labels = style.lines().find_map(|line| line.strip_prefix(".labels { ")).expect("a rule for labels");
    for part in ["fill: var(--ink);", "stroke: var(--paper);", "paint-order: stroke;"] {
        assert!(labels.contains(part), "{part}");
    }
    let width = labels.split_once("stroke-width: ").and_then(|(_, rest)| rest.split(';').next());
    assert!(width.is_some_and(|width| width.parse::<f64>().is_ok_and(|width| 4.0 <= width)), "{width:?}");
}

/// Every look stands out from the paper, so what is drawn in paper stands out from every look.
#[test]
fn borders_and_the_edge_of_rings_are_drawn_in_paper_and_rings_stand_out_from_it() {
    let [map, story, light, dark] = ["map.css", "story.css", "base.css", "dark.css"].map(|name| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("style").join(name);
        fs::read_to_string(path).expect("the style sheet is there")
    });
    let rule = |style: &str, selector: &str| {
        let found = style.lines().find_map(|line| line.strip_prefix(selector)?.strip_prefix(" { "));
        found.unwrap_or_else(|| panic!("there is a rule for {selector}")).to_owned()
    };
    assert!(rule(&map, ".borders path").contains("stroke: var(--paper);"));
    let edge = rule(&story, ".ring.chosen, .ring.focus");
    assert!(edge.contains("drop-shadow(") && edge.contains("var(--paper)"), "{edge}");
    for (ring, colour) in [(".ring.chosen", "ink"), (".ring.focus", "accent")] {
        assert!(rule(&map, ring).contains(&format!("stroke: var(--{colour});")), "{ring}");
        for (style, paper) in [(&light, LIGHT_PAPER), (&dark, DARK_PAPER)] {
            let rest = style.split_once(&format!("--{colour}: ")).expect(colour).1;
            let seen = contrast(rgb(rest.split(';').next().unwrap_or_default()), paper);
            assert!(LEAST_CONTRAST <= seen, "{ring}: {seen:.2}");
        }
    }
}
