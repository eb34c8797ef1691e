//! All pictures and pages, written into the folder of the site.

use std::error::Error;
use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::thread;

use journalkartan::atlas::Language;
use journalkartan::baked::ARCHIVE;
use journalkartan::state::CareView;
use journalkartan::text::offline::MANIFEST;

use crate::postcard::Postcard;
use crate::raster::{self, Raster};
use crate::{card, film, icon, indexed, manifest, oembed, page};

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
    for icon in icon::ALL {
        publish(site, icon.file, &icon::png(icon, &icon::pixels(icon)?)?, icon::MOST)?;
    }
    for postcard in Postcard::all() {
        let folder = site.join(postcard.folder());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), page::html(postcard, ARCHIVE.address))?;
        fs::write(folder.join("oembed.json"), oembed::of(postcard, ARCHIVE.address))?;
    }
    for language in Language::ALL {
        let file = language.say("oembed.json", "oembed.en.json");
        fs::write(site.join(file), oembed::of_the_map(language, ARCHIVE.address))?;
        fs::write(site.join(language.phrase(MANIFEST)), manifest::of(language))?;
    }
    Ok(())
}

/// Writes the pictures, several at a time, and then the film of some of them.
fn pictures(site: &Path) -> Result<(), Failure> {
    let postcards: Vec<Postcard> = Postcard::all().collect();
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    let shares = postcards.chunks(postcards.len().div_ceil(hands).max(1));
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
fn stills(site: &Path, postcards: &[Postcard]) -> Result<Vec<Raster>, Failure> {
    let mut frames = Vec::new();
    for postcard in postcards {
        let raster = raster::draw(&card::svg(*postcard))?;
        publish(site, &postcard.picture(), &indexed::png(&raster)?, indexed::MOST)?;
        if is_in_the_film(*postcard) {
            frames.push(raster);
        }
    }
    Ok(frames)
}

/// The film shows all care, in the language of the site's own address.
fn is_in_the_film(postcard: Postcard) -> bool {
    postcard.care == CareView::All && postcard.language == Language::default()
}
