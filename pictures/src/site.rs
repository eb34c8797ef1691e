//! All pictures and pages, written into the folder of the site.

use std::error::Error;
use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::thread;

use journalkartan::atlas::Language;
use journalkartan::baked::ARCHIVE;
use journalkartan::state::CareView;

use crate::edition::Edition;
use crate::raster::{self, Raster};
use crate::{card, film, indexed, oembed, page};

/// The film of all years, from the folder of the site.
pub const FILM: &str = "bilder/forandring.gif";

/// What went wrong; it may come from another thread.
type Failure = Box<dyn Error + Send + Sync>;

/// Writes everything.
///
/// # Errors
///
/// Where a file cannot be written, or a picture weighs more than it may.
pub fn write(site: &Path) -> Result<(), Failure> {
    fs::create_dir_all(site.join("bilder"))?;
    pictures(site)?;
    for edition in Edition::all() {
        let folder = site.join(edition.folder());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), page::html(edition, ARCHIVE.address))?;
        fs::write(folder.join("oembed.json"), oembed::of(edition, ARCHIVE.address))?;
    }
    for language in Language::ALL {
        let file = language.say("oembed.json", "oembed.en.json");
        fs::write(site.join(file), oembed::of_the_map(language, ARCHIVE.address))?;
    }
    Ok(())
}

/// Writes the pictures, several at a time, and then the film of some of them.
fn pictures(site: &Path) -> Result<(), Failure> {
    let editions: Vec<Edition> = Edition::all().collect();
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    let shares = editions.chunks(editions.len().div_ceil(hands).max(1));
    let frames: Vec<Raster> = thread::scope(|scope| {
        let work: Vec<_> = shares.map(|share| scope.spawn(move || stills(site, share))).collect();
        // In their order, so that the years of the film follow each other.
        let drawn = work.into_iter().map(|share| share.join().map_err(|_| "a picture could not be drawn")?);
        drawn.collect::<Result<Vec<_>, Failure>>()
    })?
    .concat();
    publish(site, FILM, &film::gif(&frames)?, film::MOST)
}

/// Writes a picture that weighs no more than it may.
fn publish(site: &Path, file: &str, bytes: &[u8], most: usize) -> Result<(), Failure> {
    if most < bytes.len() {
        return Err(format!("{file} weighs {} bytes, and may weigh {most}", bytes.len()).into());
    }
    Ok(fs::write(site.join(file), bytes)?)
}

/// Writes some of the pictures; those that the film shows come back.
fn stills(site: &Path, editions: &[Edition]) -> Result<Vec<Raster>, Failure> {
    let mut frames = Vec::new();
    for edition in editions {
        let raster = raster::draw(&card::svg(*edition))?;
        publish(site, &edition.picture(), &indexed::png(&raster)?, indexed::MOST)?;
        if is_in_the_film(*edition) {
            frames.push(raster);
        }
    }
    Ok(frames)
}

/// The film shows all care, in the language of the site's own address.
fn is_in_the_film(edition: Edition) -> bool {
    edition.care == CareView::All && edition.language == Language::default()
}
