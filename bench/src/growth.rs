//! How the pipeline grows: made-up countries from files to drawing, and a step of the slider in each.

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use journalkartan::atlas::{Atlas, Language};
use journalkartan::book::Book;
use journalkartan::data::{self, Country, Files, emit};
use journalkartan::scene::Shown;
use journalkartan::state::ViewState;
use journalkartan::text::book;

use crate::country;
use crate::figures::median;

/// The countries, by their number of regions.
const COUNTRIES: [usize; 3] = [21, 290, 2_900];
/// How often a step is measured; all else is done once, as a build does it.
const TIMES: usize = 3;

/// Reads the countries, and measures each.
pub(crate) fn report() -> String {
    let mut table = format!(
        "\nmade-up countries through the pipeline\n{:>8}{:>12}{:>12}{:>14}{:>16}{:>14}{:>14}{:>12}{:>10}\n",
        "regions",
        "files, MB",
        "read, s",
        "tables, MB",
        "drawing, MB",
        "unlabelled",
        "book, MB",
        "book, s",
        "step, µs"
    );
    for regions in COUNTRIES {
        let _ = match Figures::of(regions) {
            Ok(figures) => writeln!(table, "{figures}"),
            Err(problems) => writeln!(table, "{regions:8} {problems}"),
        };
    }
    table
}

/// Writes the files of a country of so many regions into a folder, to build a whole site of it.
pub(crate) fn write(regions: usize, folder: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder.join("regions")).map_err(told)?;
    for (path, text) in country::files(regions)? {
        fs::write(folder.join(path.trim_start_matches("data/")), text).map_err(told)?;
    }
    Ok(())
}

/// What a country comes to.
struct Figures {
    regions: usize,
    files: usize,
    read: f64,
    tables: usize,
    drawing: usize,
    unlabelled: usize,
    book: usize,
    write: f64,
    step: f64,
}

impl Figures {
    fn of(regions: usize) -> Result<Self, String> {
        let files = country::files(regions)?;
        let bytes = files.iter().map(|(_, text)| text.len()).sum();
        let files: Files = files.into_iter().collect();
        let (read, country) = timed(|| data::read(&files));
        let country = country.map_err(|problems| told(&problems))?;
        let Country { atlas, archive, drawing, captions } = &country;
        let (write, text) = timed(|| book::write(Language::Swedish, atlas, archive));
        let size = text.len();
        Book::read(text.leak(), atlas).ok_or("its book cannot be read")?;
        let [whole, ..] = captions;
        Ok(Self {
            regions: atlas.regions.len(),
            files: bytes,
            read,
            tables: emit::atlas(atlas).len() + emit::archive(archive).len(),
            drawing: emit::drawing(drawing).len() + emit::captions(captions).len(),
            unlabelled: whole.names.labels.iter().filter(|label| label.is_none()).count(),
            book: size,
            write,
            step: step(atlas),
        })
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:8}{:12.1}{:12.2}{:14.1}{:16.2}{:14}{:14.2}{:12.2}{:10.1}",
            self.regions,
            megabytes(self.files),
            self.read,
            megabytes(self.tables),
            megabytes(self.drawing),
            self.unlabelled,
            megabytes(self.book),
            self.write,
            self.step * 1e6
        )
    }
}

/// The seconds in which all shapes of a country are told what they show in another year.
fn step(atlas: &Atlas) -> f64 {
    let start = ViewState::of(atlas);
    let seen =
        |state| atlas.regions.iter().map(|region| Shown::of(atlas, region, state).cells().count()).sum();
    let years: Vec<_> = atlas.years.all().collect();
    let through = || years.iter().map(|year| -> usize { seen(start.in_year(*year)) }).sum::<usize>();
    let times: Vec<f64> = (0..TIMES).map(|_| timed(through).0).collect();
    #[expect(clippy::cast_precision_loss, reason = "there are tens of years")]
    let count = years.len() as f64;
    median(&times) / count
}

/// The seconds that something takes, and what comes of it.
fn timed<T>(work: impl Fn() -> T) -> (f64, T) {
    let start = Instant::now();
    let done = black_box(work());
    (start.elapsed().as_secs_f64(), done)
}

#[expect(clippy::cast_precision_loss, reason = "a figure to two digits")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

fn told(problems: &[data::Problem]) -> String {
    problems.iter().take(5).map(|problem| format!("\n  {problem}")).collect()
}

#[cfg(test)]
mod tests {
    use super::Figures;

    /// Of these, some have codes of three digits, letters of three capitals and tiles beyond Sweden's grid; 290 take
    /// 30 s where nothing is optimised.
    #[test]
    fn a_country_of_63_regions_is_read_drawn_and_written() {
        let figures = Figures::of(63).expect("a country");
        assert_eq!(figures.regions, 63);
    }
}
