//! The regions' shapes: what they are drawn as, and which of them is met.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use super::dossiers::each;
use crate::atlas::RegionCode;
use crate::baked::ATLAS;

/// Draws the regions as tiles, or as what they are on the map. The outlines stand in the page alone, so they are
/// kept there too.
pub(in crate::app) fn draw(tiles: bool) {
    const KEPT: &str = "data-outline";
    for region in ATLAS.regions {
        let Some(shape) = document().get_element_by_id(&format!("r{}", region.code)) else { continue };
        let kept = shape.get_attribute(KEPT);
        let _ = match (tiles, kept) {
            (true, None) => {
                let outline = shape.get_attribute("d").unwrap_or_default();
                shape
                    .set_attribute(KEPT, &outline)
                    .and_then(|()| shape.set_attribute("d", &region.tile.path()))
                    .and_then(|()| shape.set_attribute("data-tile", &region.code.to_string()))
            }
            (false, Some(outline)) => shape
                .set_attribute("d", &outline)
                .and_then(|()| shape.remove_attribute(KEPT))
                .and_then(|()| shape.remove_attribute("data-tile")),
            _ => Ok(()),
        };
    }
}

/// Has colours change at once, not in a while: where the slider moves on, the next change comes before this one is done.
pub(in crate::app) fn hurry(hurries: bool) {
    each("svg[data-map]", |map| {
        let _ = map.toggle_attribute_with_force("data-sliding", hurries);
    });
}

/// The region on whose shape something happened: on the path, or on the group that holds it.
pub(in crate::app) fn region_of(event: &Event) -> Option<RegionCode> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let shape = match target.query_selector(":scope > [data-region]") {
        Ok(Some(within)) => within,
        _ => target,
    };
    RegionCode::parse(&shape.get_attribute("data-region")?)
}

/// The region nearest to a point in the window, within the reach of a thumb that missed: 22 pixels.
pub(in crate::app) fn region_near(event: &MouseEvent) -> Option<RegionCode> {
    const RINGS: [f32; 8] = [2.75, 5.5, 8.25, 11.0, 13.75, 16.5, 19.25, 22.0];
    // The thirty-second part of a circle, as the next point of a ring from the one before.
    const TURN: (f32, f32) = (0.980_785_3, 0.195_090_32);
    let [x, y] = [event.client_x(), event.client_y()].map(|at| i16::try_from(at).map_or(0.0, f32::from));
    RINGS.into_iter().find_map(|radius| {
        let (mut right, mut down) = (radius, 0.0);
        (0..32).find_map(|_| {
            (right, down) = (right * TURN.0 - down * TURN.1, right * TURN.1 + down * TURN.0);
            let met = document().element_from_point(x + right, y + down)?;
            RegionCode::parse(&met.get_attribute("data-region")?)
        })
    })
}
