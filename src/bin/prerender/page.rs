//! The page of the map in one language, with its words beside it.

use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use journalkartan::app::{Page, PageProps, Store};
use journalkartan::atlas::Language;
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::Book;
use journalkartan::text::{book, embed, offline, sharing, tour, words};
use leptos::prelude::{IntoView as _, Owner, RenderHtml as _};

use crate::document::statement;
use crate::{editions, sources};

/// What a page says: its book, and the file that it stands in.
pub(crate) struct Said {
    book: &'static Book,
    file: String,
}

impl Said {
    /// The name of the book's file.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }
}

/// Writes the book of a language, and those of earlier days beside it, under a name that changes with what they say.
pub(crate) fn write(language: Language, site: &Path) -> Result<Said, Box<dyn Error>> {
    let text: &'static str = book::write(language, &ATLAS, &ARCHIVE).leak();
    let editions = editions::of(language);
    let mut hasher = DefaultHasher::new();
    (text, &editions.iter().map(|(_, text)| *text).collect::<Vec<_>>()).hash(&mut hasher);
    let file = format!("journalkartan-{:016x}.{}.txt", hasher.finish(), language.code());
    fs::write(site.join(&file), text)?;
    editions::write(&editions, site, &file)?;
    let book = Book::read(text, &ATLAS).ok_or("the book that was written cannot be read")?;
    Ok(Said { book: Box::leak(Box::new(book)), file })
}

/// The page of the map.
pub(crate) fn whole(template: &str, language: Language, said: &Said) -> Result<String, Box<dyn Error>> {
    let say = |phrase| language.phrase(phrase).to_owned();
    let tour =
        format!("<a data-tour href=\"{}\">{}</a>", language.file(tour::PAGE), language.phrase(tour::TITLE));
    let own = [
        ("%TITLE%", say(words::TITLE)),
        ("%SUBTITLE%", say(words::SUBTITLE)),
        ("%HEAD_TITLE%", say(words::HEAD_TITLE)),
        ("%DESCRIPTION%", say(words::DESCRIPTION)),
        // The template names the site itself: with its blank, the value keeps its quotes through the minifier.
        ("%SHARED_TITLE%", say(words::HEAD_TITLE).replacen("Journalkartan: ", "", 1)),
        ("%OEMBED%", language.say("oembed.json", "oembed.en.json").to_owned()),
        ("%LANGUAGE%", tour + &links(language, language.other().home())),
        ("%STILL%", say(words::STILL)),
        ("%WITHOUT_SCRIPT%", say(words::WITHOUT_SCRIPT)),
    ];
    complete(&template.replace(PAGE, "index"), language, said, &own)
}

/// Where the script in the head says which page it stands in.
pub(crate) const PAGE: &str = "%PAGE%";

/// The template with what all pages take from it in the language: its code, and the words in the style.
pub(crate) fn in_language(template: &str, language: Language) -> Result<String, Box<dyn Error>> {
    let slots = [
        ("%LANG%", language.code()),
        ("%PRIMARY%", language.phrase(words::CARES[0])),
        ("%HOSPITALS%", language.phrase(words::CARES[1])),
        ("%PLANNED%", language.phrase(words::PLANNED)),
        ("%SOURCES_HEAD%", language.phrase(words::SOURCES)),
    ];
    slots.iter().try_fold(template.to_owned(), |page, (slot, text)| fill(&page, slot, text))
}

/// The links at the top: to embed the map, to pass it on, and to the page in the other language.
pub(crate) fn links(here: Language, other: &str) -> String {
    let language = here.other();
    let embed =
        format!("<a data-carry href=\"{}\">{}</a>", here.file(embed::PAGE), here.phrase(embed::ENTRY));
    let share =
        format!("<a data-share href=\"{}\">{}</a>", here.file(words::SHARE_PAGE), here.phrase(sharing::LINK));
    let (code, name) = (language.code(), language.name());
    format!(
        "{embed}{share}<a data-language hreflang=\"{code}\" lang=\"{code}\" href=\"{other}?sprak={code}\">{name}</a>"
    )
}

/// A page that shows the map, with its slots filled: those that each such page fills alike, and its own.
pub(crate) fn complete(
    template: &str,
    language: Language,
    said: &Said,
    own: &[(&str, String)],
) -> Result<String, Box<dyn Error>> {
    let store = Store::new(language, said.book);
    let app = Owner::new().with(|| Page(PageProps { store }).into_view().to_html());
    let say = |phrase| language.phrase(phrase).to_owned();
    let slots = [
        ("%PRERENDERED%", app),
        ("%BOOK%", said.file.clone()),
        ("%MANIFEST%", say(offline::MANIFEST)),
        ("%SOURCES%", sources::of_the_table(language, &ATLAS, &ARCHIVE)),
        ("%SKIP%", say(words::SKIP)),
        ("%PICTURE%", picture(language)),
        ("%DEVELOPMENT_FILE%", language.file(words::DEVELOPMENT_PAGE)),
        ("%DEVELOPMENT%", say(words::DEVELOPMENT_LINK)),
        ("%METHOD%", method(language)),
    ];
    slots.iter().chain(own).try_fold(template.to_owned(), |page, (slot, text)| fill(&page, slot, text))
}

/// The picture of the present, for those who preview links; it is drawn later, by a program of its own.
fn picture(language: Language) -> String {
    let (address, year) = (ARCHIVE.address.unwrap_or_default(), ATLAS.this_year());
    format!("{address}bilder/{year}{}.png", language.mark())
}

/// How to read the map, in short; the rest stands on the page of dossiers.
fn method(language: Language) -> String {
    let say = |phrase| language.phrase(phrase);
    let lines: String =
        words::METHOD_LINES.into_iter().take(1).map(|line| format!("<p>{}</p>", say(line))).collect();
    let files = words::FILES.map(|(file, _)| {
        let kind = file.rsplit('/').next().unwrap_or(file);
        format!("<a href=\"{file}\">{kind}</a>")
    });
    let dossiers = language.file(words::DOSSIER_PAGE);
    let more = format!("<a href=\"{dossiers}#metod\">{}</a>", say(words::SOURCES_AND_METHOD));
    format!(
        "<h2>{}</h2>{lines}<p>{more}. {}. {}: {}.</p>",
        say(words::METHOD),
        statement(language),
        say(words::DOWNLOADS),
        files.join(", ")
    )
}

/// Puts `text` where the slot stands: a token of text, for that survives Trunk's minifier.
fn fill(template: &str, slot: &str, text: &str) -> Result<String, Box<dyn Error>> {
    match template.matches(slot).count() {
        1 => Ok(template.replace(slot, text)),
        count => Err(format!("index.html has {count} slots {slot}, not one").into()),
    }
}
