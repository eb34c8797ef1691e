//! The icons of the installed site.

use journalkartan_pictures::icon::{self, Icon};

/// The colour of the favicon's ground, and that of what stands on it.
const GROUND: [u8; 4] = [0x1f, 0x5a, 0x86, 255];
const LINES: [u8; 4] = [0xfa, 0xf8, 0xf4, 255];

#[test]
fn every_icon_is_small_and_has_its_size() {
    for icon in icon::ALL {
        let pixels = icon::pixels(icon).expect("an icon");
        assert_eq!(pixels.len(), usize::from(icon.side).pow(2));
        let file = icon::png(icon, &pixels).expect("a PNG");
        assert!(file.len() <= icon::MOST, "{icon:?} weighs {}", file.len());
        // PNG, section 11.2.1: width and height come first.
        let side = u32::from(icon.side).to_be_bytes();
        assert_eq!((&file[1..4], &file[16..20], &file[20..24]), (&b"PNG"[..], &side[..], &side[..]));
    }
}

#[test]
fn an_icon_that_is_cut_to_a_shape_fills_its_square_and_keeps_its_lines_in_the_circle_that_is_left() {
    for icon in icon::ALL {
        let pixels = icon::pixels(icon).expect("an icon");
        let side = usize::from(icon.side);
        let corners = [0, side - 1, side * (side - 1), side * side - 1].map(|place| pixels[place][3]);
        assert_eq!(corners, [if icon.fills { 255 } else { 0 }; 4], "{icon:?}");
        assert!(pixels.contains(&GROUND) && pixels.contains(&LINES), "{icon:?}");
        for (place, pixel) in pixels.iter().enumerate().filter(|(_, pixel)| **pixel == LINES) {
            assert!(is_safe(icon, place), "{icon:?}: {pixel:?} at {place}");
        }
    }
}

/// Whether a pixel lies within two fifths of the side from the middle.
fn is_safe(icon: Icon, place: usize) -> bool {
    let side = usize::from(icon.side);
    // Twice the distance, so that the middle of an even number of pixels is whole.
    let from_middle = |at: usize| (2 * at + 1).abs_diff(side).pow(2);
    let apart = from_middle(place % side) + from_middle(place / side);
    25 * apart <= 16 * side.pow(2)
}
