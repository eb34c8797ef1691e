//! All years one after the other, as a GIF that plays for ever.

use gif::{DisposalMethod, Encoder, EncodingError, Frame, Repeat};

use crate::indexed::Palette;
use crate::raster::Raster;

/// What the film may weigh, in bytes: more, and feeds refuse it or show it late.
pub const MOST: usize = 500_000;

/// How long a year stands, in hundredths of a second.
const STANDS: u16 = 120;
/// How long the last one does.
const LAST_STANDS: u16 = 500;

/// The number of a pixel that stays as it was.
const STAYS: u8 = 255;

/// The film of frames that are all of one size.
///
/// # Errors
///
/// Where a frame has no pixels.
pub fn gif(frames: &[Raster]) -> Result<Vec<u8>, EncodingError> {
    let palette = Palette::of(frames, usize::from(STAYS));
    let mut file = Vec::new();
    let (width, height) = frames.first().map_or((0, 0), |frame| (frame.width, frame.height));
    let mut encoder = Encoder::new(&mut file, width, height, &palette.bytes())?;
    encoder.set_repeat(Repeat::Infinite)?;
    let mut shown = vec![STAYS; usize::from(width) * usize::from(height)];
    for (index, frame) in frames.iter().enumerate() {
        let numbers = palette.numbers(frame);
        let delay = if index + 1 == frames.len() { LAST_STANDS } else { STANDS };
        encoder.write_frame(&Frame { delay, ..changed(&shown, &numbers, width) })?;
        shown = numbers;
    }
    drop(encoder);
    Ok(file)
}

/// What changes from one frame to the next, in the smallest rectangle that holds it all.
fn changed(before: &[u8], after: &[u8], width: u16) -> Frame<'static> {
    let row = usize::from(width).max(1);
    let changes = || (0..after.len()).filter(|at| before[*at] != after[*at]);
    let (left, right) = (changes().map(|at| at % row).min(), changes().map(|at| at % row).max());
    let (top, bottom) = (changes().min().map(|at| at / row), changes().max().map(|at| at / row));
    // Where nothing changes, one pixel that stays.
    let (left, right, top, bottom) =
        (left.unwrap_or(0), right.unwrap_or(0), top.unwrap_or(0), bottom.unwrap_or(0));
    let kept = |at: usize| if before[at] == after[at] { STAYS } else { after[at] };
    let buffer: Vec<u8> =
        (top..=bottom).flat_map(|y| (left..=right).map(move |x| kept(y * row + x))).collect();
    let short = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
    Frame {
        transparent: Some(STAYS),
        dispose: DisposalMethod::Keep,
        left: short(left),
        top: short(top),
        width: short(right + 1 - left),
        height: short(bottom + 1 - top),
        buffer: buffer.into(),
        ..Frame::default()
    }
}
