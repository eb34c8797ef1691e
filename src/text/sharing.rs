//! The dialog that passes on what is shown, and the page that holds it.

use super::date::day;
use crate::atlas::{Archive, Atlas, Language, Phrase};

/// The link that opens the dialog.
pub const LINK: Phrase = Phrase::new("Dela", "Share");
/// The title of the page and of the dialog.
pub const TITLE: Phrase = Phrase::new("Dela kartan", "Share the map");
/// What the page is.
pub const LINE: Phrase = Phrase::new(
    "En länk, en källhänvisning eller en bild av det som kartan visar.",
    "A link, a citation or a picture of what the map shows.",
);
/// The heading of the address.
pub const ADDRESS: Phrase = Phrase::new("Länk", "Link");
/// How to pass on an address without scripts.
pub const ADDRESS_LINE: Phrase = Phrase::new(
    "Allt du väljer på kartan (år, vy, vård, region) står i kartans adress. Kopiera den ur webbläsarens adressfält, så ser den som följer länken det du ser.",
    "All that you choose on the map (year, view, care, region) stands in its address. Copy it from the browser’s address bar, and whoever follows the link sees what you see.",
);
/// The field of the address.
pub const ADDRESS_FIELD: Phrase = Phrase::new("Adressen till det du ser", "The address of what you see");
/// The button that copies the address.
pub const COPY_ADDRESS: Phrase = Phrase::new("Kopiera länken", "Copy the link");
/// The button that opens the device's own way to share.
pub const SEND: Phrase = Phrase::new("Dela med …", "Share with…");
/// The heading of the citations.
pub const CITE: Phrase = Phrase::new("Citera", "Cite");
/// How to cite without scripts.
pub const CITE_LINE: Phrase = Phrase::new(
    "Så kan du ange källan. Byt ut året mot det du citerar, och lägg till kartans adress.",
    "This is how to give the source. Put the year that you cite in place of this one, and add the address of the map.",
);
/// The field of what the page says.
pub const SENTENCE_FIELD: Phrase =
    Phrase::new("Det kartan säger, med källa", "What the map says, with its source");
/// The button that copies it.
pub const COPY_SENTENCE: Phrase = Phrase::new("Kopiera citatet", "Copy the quotation");
/// The fields of the citations, in the order of [`Language::ALL`].
pub const CITATION_FIELDS: [Phrase; 2] = [
    Phrase::new("Källhänvisning på svenska", "Citation in Swedish"),
    Phrase::new("Källhänvisning på engelska", "Citation in English"),
];
/// The buttons that copy them, in the same order.
pub const COPY_CITATION: [Phrase; 2] = [
    Phrase::new("Kopiera den svenska", "Copy the Swedish one"),
    Phrase::new("Kopiera den engelska", "Copy the English one"),
];
/// The heading of the picture.
pub const PICTURE: Phrase = Phrase::new("Bild", "Picture");
/// What there is of pictures without scripts.
pub const PICTURE_LINE: Phrase = Phrase::new(
    "Med skript påslagna ger Dela på kartan en bild av precis det som den visar. En färdig bild finns för varje år.",
    "With scripts on, Share on the map gives a picture of exactly what it shows. There is a ready picture for each year.",
);
/// The choice of the picture's shape.
pub const SHAPE: Phrase = Phrase::new("Form", "Shape");
/// The shapes, with their keys and their measures in pixels.
pub const SHAPES: [(&str, Phrase, &str); 2] = [
    ("landscape", Phrase::new("Liggande", "Landscape"), "1200 × 630"),
    ("portrait", Phrase::new("Stående", "Portrait"), "1080 × 1350"),
];
/// The choice of the picture's format.
pub const FORMAT: Phrase = Phrase::new("Filformat", "File format");
/// The formats, with their keys.
pub const FORMATS: [(&str, Phrase); 2] = [
    ("png", Phrase::new("PNG, för det mesta", "PNG, for most uses")),
    ("svg", Phrase::new("SVG, för tryck och redigering", "SVG, for print and editing")),
];
/// The link that saves the picture.
pub const SAVE: Phrase = Phrase::new("Spara bilden", "Save the picture");
/// The button that copies the picture.
pub const COPY_PICTURE: Phrase = Phrase::new("Kopiera bilden", "Copy the picture");
/// How to save the picture where the page may not.
pub const SEALED: Phrase = Phrase::new(
    "Här får sidan inte spara filer. Håll fingret på bilden, eller högerklicka på den, och välj att spara.",
    "Here the page may not save files. Press and hold the picture, or right-click it, and choose to save.",
);
/// Something has been copied.
pub const COPIED: Phrase = Phrase::new("Kopierat.", "Copied.");
/// A text could not be copied, and is selected instead.
pub const SELECTED: Phrase = Phrase::new(
    "Texten är markerad. Kopiera den med Ctrl+C, på Mac ⌘C.",
    "The text is selected. Copy it with Ctrl+C, on a Mac ⌘C.",
);
/// The picture could not be copied.
pub const REFUSED: Phrase = Phrase::new(
    "Webbläsaren tillåter inte att bilden kopieras. Spara den i stället.",
    "The browser does not let the picture be copied. Save it instead.",
);
/// The picture could not be made.
pub const FAILED: Phrase =
    Phrase::new("Bilden kunde inte göras i den här webbläsaren.", "This browser could not make the picture.");
/// The title of a picture.
pub const PICTURE_TITLE: Phrase = Phrase::new(
    "Journalkartan: journalsystem i Sveriges regioner",
    "Journalkartan: health record systems in Sweden’s regions",
);
/// The heading of a picture's legend.
pub const PICTURE_LEGEND: Phrase = Phrase::new("Antal regioner", "Number of regions");

/// What is cited besides the year, by the value of its parameter in the address.
pub const CHOICES: [(&str, Phrase); 7] = [
    ("planerat", Phrase::new("planerat", "planned")),
    ("primar", Phrase::new("primärvård", "primary care")),
    ("sjukhus", Phrase::new("sjukhus", "hospitals")),
    ("samverkan", Phrase::new("efter samverkan", "by collaboration")),
    ("leverantor", Phrase::new("efter leverantör", "by supplier")),
    ("och", Phrase::new("och", "and")),
    ("pahittat", Phrase::new("påhittat", "made up")),
];

/// Where the page is frozen at an earlier day: ¤ stands for the day.
pub const KNOWN: Phrase = Phrase::new("så var det känt den ¤", "this is what was known on ¤");

/// A citation: `what` is what is cited, such as the year, `address` where it stands.
#[must_use]
pub fn citation(language: Language, atlas: &Atlas, archive: &Archive, what: &str, address: &str) -> String {
    let (title, day, count) =
        (language.phrase(PICTURE_TITLE), day(language, atlas.as_of), archive.sources.len());
    let citation = match language {
        Language::Swedish => {
            format!("{title}, {what}. Sammanställning av {count} källor, data per den {day}. {address}")
        }
        Language::English => {
            format!("{title}, {what}. Compiled from {count} sources, data as of {day}. {address}")
        }
    };
    citation.trim_end().to_owned()
}

/// What the page says, quoted with its source; £ stands for when it was known.
#[must_use]
pub fn quotation(language: Language, atlas: &Atlas, sentence: &str, address: &str) -> String {
    let day = day(language, atlas.as_of);
    match language {
        Language::Swedish => format!("”{sentence}”£ Källa: Journalkartan, data per den {day}. {address}"),
        Language::English => format!("“{sentence}”£ Source: Journalkartan, data as of {day}. {address}"),
    }
}

/// Where a picture's facts are from, and of which day they are.
#[must_use]
pub fn source(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let (day, count) = (day(language, atlas.as_of), archive.sources.len());
    match language {
        Language::Swedish => {
            format!("Källa: Journalkartan, sammanställd ur {count} källor. Data per den {day}.")
        }
        Language::English => {
            format!("Source: Journalkartan, compiled from {count} sources. Data as of {day}.")
        }
    }
}
