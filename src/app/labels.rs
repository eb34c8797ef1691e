//! The labels of the three drawings, which stand in the prerendered page alone.

use crate::baked::CAPTIONS;
use crate::geo::{Label, Labels, Point};

/// The labels of the whole country as markup.
#[must_use]
pub(super) fn whole() -> String {
    let [whole, ..] = each();
    whole
}

/// The labels of the other drawings, which no reader sees first, as a picture to take them from.
#[must_use]
pub fn late() -> String {
    let [_, south, tiles] = each();
    format!("<svg width=\"0\" height=\"0\" aria-hidden=\"true\" hidden>{south}{tiles}</svg>")
}

/// The county letters on the whole country, for drawings that stand still.
#[must_use]
pub fn letters() -> String {
    let letters = CAPTIONS[0].letters.map_or_else(String::new, |letters| group("letters", &letters));
    format!(r#"<g class="labels">{letters}</g>"#)
}

/// The letters and names on the tiles, for drawings that stand still.
#[must_use]
pub fn on_tiles() -> String {
    let [_, _, tiles] = each();
    tiles
}

/// The group of labels of each drawing, `whole`, `south` and `tiles`. In it is one of `names`, and before it one of `letters` where there
/// are both: of the whole country, letters for small screens and names for large ones; of the tiles, both to
/// be shown together.
///
/// Texts have their middle at `x` (`text-anchor: middle`). What fits at the given `font-size` fits at a
/// smaller one.
#[must_use]
fn each() -> [String; 3] {
    let [whole, south, tiles] = &CAPTIONS;
    [("whole", whole), ("south", south), ("tiles", tiles)].map(|(drawing, captions)| {
        let letters = captions.letters.map_or_else(String::new, |letters| group("letters", &letters));
        let names = group("names", &captions.names);
        format!(r#"<g class="labels {drawing}">{letters}{names}</g>"#)
    })
}

/// Labels that are set alike, under the lines that tie some of them to their regions.
fn group(class: &str, labels: &Labels) -> String {
    let mut shown: Vec<Label> = labels.labels.iter().copied().flatten().collect();
    // From north to south, numbers that follow each other look alike and pack better.
    shown.sort_by_key(|label| (label.at.y, label.at.x));
    let leaders: String = shown.iter().filter_map(|label| label.leader).map(leader).collect();
    let leaders =
        if leaders.is_empty() { leaders } else { format!(r#"<path class="leader" d="{leaders}"/>"#) };
    let texts: String = shown.iter().flat_map(|label| texts(label, labels.lettering.leading())).collect();
    let size = labels.lettering.size;
    format!(r#"<g class="{class}" font-size="{size}">{leaders}{texts}</g>"#)
}

fn leader((start, end): (Point, Point)) -> String {
    format!("M{} {}L{} {}", start.x, start.y, end.x, end.y)
}

/// The lines of a label, each as a text.
fn texts(label: &Label, leading: i32) -> impl Iterator<Item = String> {
    let Point { x, y } = label.at;
    let baselines = (0..).map(move |line| y + line * leading);
    label.lines.iter().zip(baselines).map(move |(line, y)| format!(r#"<text x="{x}" y="{y}">{line}</text>"#))
}
