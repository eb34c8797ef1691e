//! The rows of table and timeline, which stand in their order, and the cells of the timeline.

use leptos::prelude::document;
use web_sys::Element;

use super::dossiers::each;
use crate::atlas::RegionCode;

/// Puts the rows of both in this order. Where they stand so nothing is moved, as each move is laid out anew.
pub(in crate::app) fn order_rows(codes: &[RegionCode]) {
    for name in ["data-row", "data-line"] {
        let mut rows: Vec<(Option<RegionCode>, Element)> = Vec::new();
        each(&format!("tr[{name}]"), |row| {
            rows.push((row.get_attribute(name).as_deref().and_then(RegionCode::parse), row.clone()));
        });
        if rows.iter().map(|(code, _)| *code).eq(codes.iter().copied().map(Some)) {
            continue;
        }
        for code in codes {
            if let Some((_, row)) = rows.iter().find(|(of, _)| *of == Some(*code)) {
                // A row that is in the page can be put last among its like.
                let _ = row.parent_node().map(|rows| rows.append_child(row));
            }
        }
    }
}

/// Whether the timeline has arrived.
pub(in crate::app) fn has_timeline() -> bool {
    document().get_element_by_id("tidslinje").is_some()
}

/// Paints a region's row of the timeline: `classes` are those of its layers, year by year, and `told` is the row in
/// words.
pub(in crate::app) fn paint_row(code: RegionCode, classes: &[String], told: &str) {
    let mut classes = classes.iter();
    each(&format!("tr[data-line='{code}'] g"), |layer: &Element| {
        if let Some(class) = classes.next() {
            let _ = layer.set_attribute("class", class);
        }
    });
    each(&format!("tr[data-line='{code}'] .told"), |words| words.set_text_content(Some(told)));
}
