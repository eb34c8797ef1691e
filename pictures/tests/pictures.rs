//! The pictures themselves: their size, their colours, their letters, and that they are always the same.

use std::io::Cursor;
use std::sync::LazyLock;

use journalkartan::atlas::{Care, Language, Year};
use journalkartan::baked::{ATLAS, DRAWING};
use journalkartan::scene::{Cell, Shown};
use journalkartan::state::CareView;
use journalkartan_pictures::card::{self, Entry};
use journalkartan_pictures::edition::Edition;
use journalkartan_pictures::lettering::{Face, SANS, SERIF, STRONG};
use journalkartan_pictures::raster::{self, Raster};
use journalkartan_pictures::style::colour;
use journalkartan_pictures::{film, indexed, words};

/// A colour: red, green, blue.
type Rgb = [u8; 3];

#[test]
fn a_picture_is_a_small_png_of_the_size_that_previews_want() {
    for (edition, file) in PICTURES.iter() {
        assert!(file.len() <= 60_000, "{} weighs {}", edition.picture(), file.len());
        let shown = decoded(file);
        assert_eq!((shown.width, shown.height), (1200, 630), "{}", edition.picture());
    }
}

#[test]
fn a_region_has_the_colour_of_what_it_shows() {
    let mut checked = 0;
    for (edition, file) in PICTURES.iter() {
        let shown = decoded(file);
        for (region, inside) in ATLAS.regions.iter().zip(MASKS.iter()) {
            let name = format!("{} in {}", region.name, edition.picture());
            let Shown::Whole(cell) = Shown::of(&ATLAS, region, edition.state()) else { continue };
            let pixels: Vec<Rgb> = inside.iter().map(|at| shown.pixels[*at]).collect();
            let paper = share(&pixels, rgb(colour("paper")));
            match cell {
                Cell::InUse(id) => {
                    // Borders and textures take the rest.
                    let own = share(&pixels, rgb(ATLAS.system(id).colours.light));
                    assert!(0.4 < own && paper < 0.25, "{name}: {own} of its colour, {paper} of paper");
                }
                Cell::Planned(id) | Cell::Unconfirmed(id) => {
                    let own = share(&pixels, rgb(ATLAS.system(id).colours.light));
                    assert!(
                        0.1 < own && own < 0.55 && 0.02 < paper,
                        "{name}: {own} of its colour, {paper} of paper"
                    );
                }
                Cell::Modular | Cell::Undecided | Cell::Unknown => {
                    let land = share(&pixels, rgb(colour("land")));
                    assert!(0.4 < land, "{name}: {land} of the land");
                }
            }
            checked += 1;
        }
    }
    assert!(100 < checked, "{checked}");
}

#[test]
fn a_divided_region_has_primary_care_above_hospitals() {
    let mut checked = 0;
    for (edition, file) in PICTURES.iter() {
        let shown = decoded(file);
        for (region, inside) in ATLAS.regions.iter().zip(MASKS.iter()) {
            let divided = Shown::of(&ATLAS, region, edition.state());
            let Shown::Split { primary: Cell::InUse(primary), hospital: Cell::InUse(hospital) } = divided
            else {
                continue;
            };
            // The middle of what has a colour, in rows from the top.
            let height = |id| {
                let own = rgb(ATLAS.system(id).colours.light);
                let rows: Vec<usize> =
                    inside.iter().filter(|at| shown.pixels[**at] == own).map(|at| at / 1200).collect();
                assert!(20 < rows.len(), "{} in {}", region.name, edition.picture());
                rows.iter().sum::<usize>() / rows.len()
            };
            assert!(height(primary) < height(hospital), "{} in {}", region.name, edition.picture());
            checked += 1;
        }
    }
    assert!(0 < checked);
}

#[test]
fn every_letter_has_a_shape_of_its_own_and_every_text_its_room() {
    let mut texts: Vec<String> = vec!["0123456789".to_owned()];
    for edition in Edition::all() {
        let beside = words::beside(edition).join(", ");
        assert!(Face { family: SANS, size: 30 }.width(&beside) < 480.0, "{beside}");
        let headline = words::headline(edition);
        let rest = words::rest(edition);
        assert!(Face { family: SANS, size: 27 }.width(&rest) < 800.0, "{rest}");
        let entries = Entry::all(edition);
        // The title of the legend, with some paper over it.
        assert!(card::last_sentence(edition) + 50 < card::top_of_legend(edition), "{}", edition.picture());
        texts.extend([beside, headline, rest, words::source(edition.language)]);
        texts.extend(entries.iter().map(|entry| entry.name.to_owned()));
    }
    for phrase in [words::COUNT, words::HALVES] {
        texts.extend(Language::ALL.map(|language| language.phrase(phrase).to_owned()));
    }
    let mut letters: Vec<char> = texts.concat().chars().filter(|letter| !letter.is_whitespace()).collect();
    letters.sort_unstable();
    letters.dedup();
    assert!(40 < letters.len(), "{letters:?}");
    for family in [SERIF, SANS, STRONG] {
        let drawn = |letter: char| alone(family, letter);
        let missing = drawn('猫');
        for letter in &letters {
            assert!(drawn(*letter) != missing, "{family} has no {letter}");
        }
    }
}

#[test]
fn the_same_state_gives_the_same_bytes() {
    for (edition, file) in PICTURES.iter().take(2) {
        assert!(*file == still(*edition), "{}", edition.picture());
    }
}

#[test]
fn the_film_shows_every_year_and_weighs_little() {
    let years = ATLAS.years.all().count();
    let frames: Vec<Raster> = Edition::in_language(Language::Swedish)
        .filter(|edition| edition.care == CareView::All)
        .map(|edition| raster::draw(&card::svg(edition)).expect("a picture can be drawn"))
        .collect();
    assert_eq!(frames.len(), years);
    let file = film::gif(&frames).expect("frames have pixels");
    assert!(file == film::gif(&frames).expect("frames have pixels"), "two films of the same years differ");
    assert!(file.len() <= 500_000, "{}", file.len());

    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::RGBA);
    let mut shown = options.read_info(&*file).expect("it is a GIF");
    assert_eq!((shown.width(), shown.height()), (1200, 630));
    let mut screen = vec![[0; 3]; frames[0].pixels.len()];
    for (index, frame) in frames.iter().enumerate() {
        let next = shown.read_next_frame().expect("a frame is whole").expect("a frame for each year");
        let last = index + 1 == years;
        assert!(
            if last { 300 < next.delay } else { next.delay == 120 },
            "frame {index} stands {}",
            next.delay
        );
        let (width, corner) = (usize::from(next.width), (usize::from(next.left), usize::from(next.top)));
        for (at, pixel) in next.buffer.as_chunks::<4>().0.iter().enumerate() {
            if let [red, green, blue, 255] = pixel {
                screen[(corner.1 + at / width) * 1200 + corner.0 + at % width] = [*red, *green, *blue];
            }
        }
        let off = screen.iter().zip(&frame.pixels).filter(|(one, meant)| 40 < apart(**one, **meant)).count();
        assert!(off < 100, "frame {index}: {off} pixels are of another colour");
    }
    assert!(shown.read_next_frame().expect("the film ends").is_none());
}

/// Pictures of years in which everything occurs: the first, some of the past, the present, what is planned.
static PICTURES: LazyLock<Vec<(Edition, Vec<u8>)>> = LazyLock::new(|| {
    let (all, now) = (CareView::All, ATLAS.this_year());
    let [primary, hospital] = Care::ALL.map(CareView::Only);
    let of = |year, care, language| Edition { year, care, language };
    let year = Year::new;
    [
        of(now, all, Language::Swedish),
        of(now, hospital, Language::English),
        of(ATLAS.years.first, all, Language::Swedish),
        of(year(2012), primary, Language::Swedish),
        of(year(2019), all, Language::English),
        of(year(2022), all, Language::Swedish),
        of(ATLAS.years.last, hospital, Language::Swedish),
    ]
    .into_iter()
    .map(|edition| (edition, still(edition)))
    .collect()
});

/// The pixels that lie within each region, by their place in a picture.
static MASKS: LazyLock<Vec<Vec<usize>>> = LazyLock::new(|| {
    let inside = |outline: &&str| {
        let shape = format!("<path fill-rule=\"evenodd\" d=\"{outline}\"/>");
        let drawn = raster::draw(&drawing(&format!("<g transform=\"{}\">{shape}</g>", card::transform())));
        let pixels = drawn.expect("a shape can be drawn").pixels;
        (0..pixels.len()).filter(|at| pixels[*at] == [0; 3]).collect()
    };
    DRAWING.outlines.iter().map(inside).collect()
});

fn still(edition: Edition) -> Vec<u8> {
    let raster = raster::draw(&card::svg(edition)).expect("a picture can be drawn");
    indexed::png(&raster).expect("a picture has pixels")
}

/// A letter, large.
fn alone(family: &'static str, letter: char) -> Raster {
    let text = Face { family, size: 60 }.text(100, 100, "#000000", &letter.to_string());
    raster::draw(&drawing(&text)).expect("a letter can be drawn")
}

/// Something black on white paper.
fn drawing(something: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\">\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>{something}</svg>"
    )
}

fn decoded(file: &[u8]) -> Raster {
    let mut decoder = png::Decoder::new(Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("it is a PNG");
    assert_eq!(reader.info().color_type, png::ColorType::Indexed);
    let mut bytes = vec![0; reader.output_buffer_size().expect("it fits in memory")];
    let info = reader.next_frame(&mut bytes).expect("the picture is whole");
    let side = |length: u32| u16::try_from(length).expect("a picture is small");
    Raster { width: side(info.width), height: side(info.height), pixels: bytes.as_chunks::<3>().0.to_vec() }
}

/// The share of pixels that have a colour.
#[expect(clippy::cast_precision_loss, reason = "a picture has less than a million pixels")]
fn share(pixels: &[Rgb], colour: Rgb) -> f64 {
    pixels.iter().filter(|pixel| **pixel == colour).count() as f64 / pixels.len() as f64
}

/// The largest difference of two colours in red, green or blue.
fn apart(one: Rgb, other: Rgb) -> u8 {
    one.iter().zip(other).map(|(one, other)| one.abs_diff(other)).max().unwrap_or(0)
}

fn rgb(colour: &str) -> Rgb {
    let part = |at: usize| u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour is `#rrggbb`");
    [part(1), part(3), part(5)]
}
