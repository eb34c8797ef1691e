//! The typefaces, which lie in this package so that the same data gives the same pictures everywhere; and how a
//! sentence is broken into lines.

use std::sync::{Arc, LazyLock};

use resvg::usvg::{Options, Tree, fontdb};

/// For the year and for sentences.
pub const SERIF: &str = "Newsreader SemiBold";
/// For all else.
pub const SANS: &str = "Inter";
/// For numbers that count.
pub const STRONG: &str = "Inter SemiBold";

/// The typefaces of this package and no others.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for file in [
        include_bytes!("../fonts/newsreader-600.ttf").as_slice(),
        include_bytes!("../fonts/inter-400.ttf"),
        include_bytes!("../fonts/inter-600.ttf"),
    ] {
        fonts.load_font_data(file.to_vec());
    }
    Arc::new(fonts)
});

/// How to read a drawing that has text.
#[must_use]
pub fn options() -> Options<'static> {
    Options { fontdb: Arc::clone(&FONTS), ..Options::default() }
}

/// A text in a typeface of [`FONTS`], at a size in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    /// The family.
    pub family: &'static str,
    /// The size, in pixels.
    pub size: u16,
}

impl Face {
    /// The width of a text, in pixels.
    #[must_use]
    pub fn width(self, text: &str) -> f32 {
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">{}</svg>",
            self.text(0, 0, "#000000", text)
        );
        Tree::from_str(&drawing, &options()).map_or(0.0, |tree| tree.root().abs_bounding_box().width())
    }

    /// The text as an element of SVG, from a place on its baseline.
    #[must_use]
    pub fn text(self, x: u16, y: u16, colour: &str, text: &str) -> String {
        let Self { family, size } = self;
        format!(
            "<text x=\"{x}\" y=\"{y}\" font-family=\"{family}\" font-size=\"{size}\" fill=\"{colour}\">{}</text>",
            escaped(text)
        )
    }

    /// A text in as few lines as a width in pixels allows, of about the same length.
    #[must_use]
    pub fn lines(self, text: &str, width: u16) -> Vec<String> {
        let words: Vec<(&str, f32)> = text.split(' ').map(|word| (word, self.width(word))).collect();
        let space = self.width("n n") - self.width("nn");
        let widest = broken(&words, space, width);
        // As narrow as gives no line more.
        let narrower = (1..width).rev().step_by(8).map(|width| broken(&words, space, width));
        narrower.take_while(|lines| lines.len() == widest.len()).last().unwrap_or(widest)
    }
}

/// Words with their widths as lines that are filled one after the other.
fn broken(words: &[(&str, f32)], space: f32, width: u16) -> Vec<String> {
    let mut lines: Vec<(String, f32)> = Vec::new();
    for (word, length) in words {
        match lines.last_mut() {
            Some((line, taken)) if *taken + space + length <= f32::from(width) => {
                line.push(' ');
                line.push_str(word);
                *taken += space + length;
            }
            _ => lines.push(((*word).to_owned(), *length)),
        }
    }
    lines.into_iter().map(|(line, _)| line).collect()
}

/// Text as it stands between tags and in attributes.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
