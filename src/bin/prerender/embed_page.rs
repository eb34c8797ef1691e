//! The page that hands out codes: choices, a preview, three codes, and what to know before pasting one.

use journalkartan::atlas::{Atlas, Care, Language, Phrase, Year};
use journalkartan::scene::order;
use journalkartan::state::{CareView, ViewState};
use journalkartan::text::{card, embed, imagine, label, sentence, words};

use crate::codes::{self, Code};
use crate::document::Document;
use crate::markup::escaped;

/// The page in one language, in the style of the template, with its script; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, script: &str) -> Option<String> {
    let styles = format!(
        "<style>{}{}</style><script defer src=\"{script}\"></script>",
        include_str!("../../../style/code.css"),
        include_str!("../../../style/embed-page.css")
    );
    let say = |phrase| escaped(language.phrase(phrase));
    let main = format!(
        "<div class=\"desk\"><section class=\"ready\"><h2>{}</h2>{}</section><section class=\"ready\"><h2>{}</h2>{}</section></div>\
         <section id=\"koder\"><h2>{}</h2>{}{}{}<p><a href=\"{}\">{}</a></p></section>\
         <section><h2>{}</h2><p data-weight>{}</p><p>{}</p><p>{} <b data-host>{}</b>.</p></section>\
         <section><h2>{}</h2><dl>{}</dl></section>",
        say(embed::CHOOSE),
        form(language, atlas),
        say(embed::PREVIEW),
        preview(language),
        say(embed::CODES),
        codes::still(language),
        fields(language, atlas),
        codes::status(language),
        language.file(card::PAGE),
        say(embed::ALL_CARDS),
        say(embed::COST),
        say(embed::WEIGHT),
        say(embed::PRIVACY),
        say(embed::LOG),
        say(embed::THIS_SERVER),
        say(embed::PLACES),
        notes(language),
    );
    let (file, title, line) = (embed::PAGE, embed::TITLE, embed::LINE);
    Document { template, language, file, title, line, styles, class: "page embedding", main }.whole()
}

/// What the map needs in a column of 320 to 390 pixels, in pixels; the heights of the other views are those of the same
/// columns. A table takes three times what any article gives it, and is scrolled.
const MAP_HEIGHT: u16 = 880;

/// The choices: each is a parameter of the address, and its first value the default.
fn form(language: Language, atlas: &Atlas) -> String {
    let say = |phrase| language.phrase(phrase).to_owned();
    let views = [
        (words::VIEW_MAP, "", MAP_HEIGHT),
        (words::VIEW_TILES, "rutnat", MAP_HEIGHT),
        (words::VIEW_TIMELINE, "tidslinje", 1140),
        (words::TABLE_VIEW, "tabell", 1000),
        (embed::CARD, "kort", 260),
    ];
    let views = views.map(|(name, value, height)| {
        let title = embed::title(language, language.phrase(name));
        option(value, language.phrase(name), &[("height", &height.to_string()), ("title", &title)])
    });
    let cares = Care::ALL.map(|care| {
        option(CARES[care as usize], label::care(language, care), &[("title", &embed::care(language, care))])
    });
    let modes = [
        option("", language.phrase(words::MODES[0]), &[]),
        option("planerat", language.phrase(words::MODES[1]), &[("title", &embed::planned(language))]),
    ];
    let extents = [
        option("", language.phrase(words::WHOLE), &[]),
        option("syd", language.phrase(words::SOUTH), &[("title", language.phrase(words::SOUTH))]),
    ];
    let themes = words::THEMES.into_iter().zip(["", "ljus", "mork"]);
    let themes: String = themes.map(|(name, value)| option(value, language.phrase(name), &[])).collect();
    let fields = [
        select("vy", &say(words::VIEWS), &views.concat()),
        select("region", &say(words::REGION), &regions(language, atlas)),
        select("ar", &say(words::YEAR), &years(language, atlas)),
        select(
            "vard",
            &say(words::CARE),
            &(option("", language.phrase(words::ALL_CARE), &[]) + &cares.concat()),
        ),
        select("lage", &say(words::MODE), &modes.concat()),
        select("utsnitt", &say(words::EXTENT), &extents.concat()),
        select("tema", &say(words::THEME), &themes),
    ];
    let other = language.other();
    format!(
        "<form autocomplete=\"off\" data-language=\"{}\" data-made-up=\"{}\">{}\
         <p class=\"tick\"><label><input type=\"checkbox\" name=\"fryst\" value=\"{}\"> <span>{}</span></label></p>\
         <p class=\"tick\" data-carried hidden><label><input type=\"checkbox\" name=\"valt\" checked> <span>{} <b></b></span></label></p>\
         <p>{}: {}. <a data-other hreflang=\"{code}\" lang=\"{code}\" href=\"{}\">{}</a>. <span class=\"note\">{}</span></p></form>",
        if language == Language::Swedish { "" } else { language.code() },
        language.phrase(imagine::MADE_UP),
        fields.concat(),
        atlas.as_of,
        embed::freeze(language, atlas),
        say(embed::CARRIED),
        say(embed::LANGUAGE),
        language.name(),
        other.file(embed::PAGE),
        other.name(),
        say(embed::LANGUAGE_NOTE),
        code = other.code(),
    )
}

/// The values of `vard`, in the order of the levels of care.
const CARES: [&str; 2] = ["primar", "sjukhus"];

fn select(name: &str, label: &str, options: &str) -> String {
    format!(
        "<p><label for=\"{name}\">{label}</label><select id=\"{name}\" name=\"{name}\">{options}</select></p>"
    )
}

/// An option with what the script needs to know of it.
fn option(value: &str, text: &str, data: &[(&str, &str)]) -> String {
    let data: String =
        data.iter().map(|(name, data)| format!(" data-{name}=\"{}\"", escaped(data))).collect();
    format!("<option value=\"{value}\"{data}>{}</option>", escaped(text))
}

/// All years, the default first, each with the picture it has and what that says.
fn years(language: Language, atlas: &Atlas) -> String {
    let now = atlas.this_year();
    let one = |value: &str, text: &str, year: Year| {
        let state = ViewState::of(atlas).in_year(year);
        let says = |care| sentence::headline_in(language, atlas, ViewState { care, ..state });
        let [primary, hospital] = Care::ALL.map(|care| says(CareView::Only(care)));
        let (picture, all) = (year.to_string(), says(CareView::All));
        let title = if value.is_empty() { "" } else { text };
        option(
            value,
            text,
            &[
                ("picture", &picture),
                ("says", &all),
                ("says-primar", &primary),
                ("says-sjukhus", &hospital),
                ("title", title),
            ],
        )
    };
    let follows = format!("{now}, {}", language.phrase(embed::FOLLOWS));
    let all = atlas.years.all().map(|year| one(&year.to_string(), &year.to_string(), year));
    one("", &follows, now) + &all.collect::<String>()
}

/// All regions by name, after none.
fn regions(language: Language, atlas: &Atlas) -> String {
    let mut regions: Vec<_> = atlas.regions.iter().zip(order::by_name(atlas)).collect();
    regions.sort_by_key(|(_, place)| *place);
    let options = regions.into_iter().map(|(region, _)| {
        let title = card::title(language, region);
        option(&region.code.to_string(), region.name, &[("title", region.name), ("card", &title)])
    });
    option("", language.phrase(embed::NO_REGION), &[]) + &options.collect::<String>()
}

/// The frame, and the widths to see it in. It is empty until the script fills it.
fn preview(language: Language) -> String {
    let say = |phrase| language.phrase(phrase);
    let width = |width: u16| {
        let checked = if width == embed::WIDTHS[1] { " checked" } else { "" };
        format!("<label><input type=\"radio\" name=\"bredd\" value=\"{width}\"{checked}> {width}</label>")
    };
    format!(
        "<fieldset class=\"widths\"><legend>{}</legend>{}\
         <label><input type=\"radio\" name=\"bredd\" value=\"\"> {own}</label>\
         <input type=\"number\" id=\"egen\" min=\"200\" max=\"2000\" value=\"500\" aria-label=\"{own}\"></fieldset>\
         <div class=\"scene\" tabindex=\"0\" role=\"group\" aria-label=\"{title}\"><iframe title=\"{title}\" width=\"{}\" height=\"{MAP_HEIGHT}\"></iframe></div>",
        say(embed::WIDTH),
        embed::WIDTHS.map(width).concat(),
        embed::WIDTHS[1],
        own = say(embed::OWN_WIDTH),
        title = say(embed::PREVIEW),
    )
}

/// The three codes of the default state, with the templates from which the script writes others.
fn fields(language: Language, atlas: &Atlas) -> String {
    let names = [embed::BARE, embed::LISTENING, embed::PICTURE];
    let fields = Code::ALL.into_iter().zip(names).enumerate().map(|(index, (code, [name, line]))| {
        let templates =
            format!(" data-map=\"{}\" data-card=\"{}\"", escaped(&code.map()), escaped(&code.card()));
        let (name, line) = (language.phrase(name), language.phrase(line));
        let text = standing(language, atlas, code);
        codes::field(language, &format!("kod-{}", index + 1), name, line, &text, &templates)
    });
    format!(
        "{}<p>{}</p><p>{}</p><p><code data-steering>{}</code></p>",
        fields.collect::<String>(),
        escaped(language.phrase(embed::PICTURE_NOTE)),
        escaped(language.phrase(embed::STEERING)),
        escaped(&codes::steering(language)),
    )
}

/// A code of the default state.
fn standing(language: Language, atlas: &Atlas, code: Code) -> String {
    let (home, english) = (language.phrase(embed::ADDRESS), language == Language::English);
    let query = if english { "sprak=en" } else { "" };
    let link = if english { format!("{home}?{query}") } else { home.to_owned() };
    let src = format!("{home}?inbaddad=1{}{query}", if english { "&" } else { "" });
    let title = embed::title(language, language.phrase(words::VIEW_MAP));
    let says = sentence::headline_in(language, atlas, ViewState::of(atlas));
    let (alt, picture) = (format!("{title}. {says}"), format!("{home}bilder/{}.png", atlas.this_year()));
    let height = MAP_HEIGHT.to_string();
    let values = [
        ("src", src.as_str()),
        ("title", &title),
        ("width", "100%"),
        ("height", &height),
        ("style", "100%"),
        ("query", query),
        ("link", &link),
        ("picture", &picture),
        ("alt", &alt),
    ];
    codes::filled(language, &code.map(), &values)
}

fn notes(language: Language) -> String {
    let note = |[place, text]: [Phrase; 2]| {
        format!("<dt>{}</dt><dd>{}</dd>", escaped(language.phrase(place)), escaped(language.phrase(text)))
    };
    embed::NOTES.map(note).concat()
}
