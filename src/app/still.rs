//! What never changes on the page, as markup that stands in the prerendered page alone.
//!
//! Hydration leaves it as it is, so the client carries none of it. Its links name a state (`?vy=tabell`); the page
//! follows them, and marks those that lead nowhere new as the present choice.

use crate::atlas::Language;
#[cfg(feature = "ssr")]
use crate::atlas::Phrase;
#[cfg(feature = "ssr")]
use crate::baked::ATLAS;
#[cfg(feature = "ssr")]
use crate::text::{imagine, lesson, tour, words};

/// Markup; in the client there is none.
#[cfg(feature = "ssr")]
pub(super) type Markup = String;
/// Markup; in the client there is none.
#[cfg(not(feature = "ssr"))]
pub(super) type Markup = &'static str;

/// The choice of light or dark, which comes with the timeline.
#[cfg(feature = "ssr")]
#[must_use]
pub fn themes(language: Language) -> String {
    let [auto, light, dark] = words::THEMES;
    choices(
        language,
        "named themes",
        words::THEME,
        &[("tema=auto", auto), ("tema=ljus", light), ("tema=mork", dark)],
    )
}

/// The map's name for those who hear it. Hydration writes a custom attribute where the client has one.
#[cfg_attr(feature = "ssr", expect(clippy::unnecessary_wraps, reason = "the client has none"))]
pub(super) fn map_name(language: Language) -> Option<&'static str> {
    #[cfg(feature = "ssr")]
    return Some(language.phrase(words::MAP));
    #[cfg(not(feature = "ssr"))]
    {
        let _ = language;
        None
    }
}

/// The ways to look at the country.
pub(super) fn views(language: Language) -> Markup {
    #[cfg(feature = "ssr")]
    return choices(
        language,
        "views",
        words::VIEWS,
        &[
            ("vy=karta", words::VIEW_MAP),
            ("vy=rutnat", words::VIEW_TILES),
            ("vy=tidslinje", words::VIEW_TIMELINE),
            ("vy=tabell", words::TABLE_VIEW),
        ],
    );
    #[cfg(not(feature = "ssr"))]
    nothing(language)
}

/// The extents of the map.
pub(super) fn extents(language: Language) -> Markup {
    #[cfg(feature = "ssr")]
    return choices(
        language,
        "extents",
        words::EXTENT,
        &[("utsnitt=hela", words::WHOLE), ("utsnitt=syd", words::SOUTH)],
    );
    #[cfg(not(feature = "ssr"))]
    nothing(language)
}

/// The orders of the rows of timeline and table, and the way to all that the table is taken from, which come with the timeline.
#[cfg(feature = "ssr")]
#[must_use]
pub fn orders(language: Language) -> String {
    choices(
        language,
        "orders",
        words::ORDER,
        &[
            ("ordning=norr", words::NORTH),
            ("ordning=namn", words::NAME),
            ("ordning=byte", words::CHANGE),
            ("ordning=primar", words::CARES[0]),
            ("ordning=sjukhus", words::CARES[1]),
            ("ordning=planerat", words::PLANNED),
        ],
    ) + &format!(
        "<p class=\"orders\"><a href=\"data/journalkartan.csv\" download>{}</a></p>",
        language.phrase(words::AS_CSV)
    )
}

/// The ways to show the map to a class.
pub(super) fn room(language: Language) -> Markup {
    #[cfg(feature = "ssr")]
    return format!(
        "<nav class=\"room\" aria-label=\"{}\"><a data-tour href=\"{}\">{}</a> <a href=\"?presentation=1\">{}</a> \
         <a data-carry href=\"{}\">{}</a> <a href=\"{}\">{}</a></nav>",
        language.phrase(tour::ROOM),
        language.file(tour::PAGE),
        language.phrase(tour::TITLE),
        language.phrase(tour::PRESENT),
        language.file(imagine::PAGE),
        language.phrase(imagine::TITLE),
        language.file(lesson::PAGE),
        language.phrase(lesson::LINK),
    );
    #[cfg(not(feature = "ssr"))]
    nothing(language)
}

/// The switches: in use or planned, which care, what the colours tell, and with which year that is compared.
pub(super) fn switches(language: Language) -> Markup {
    #[cfg(feature = "ssr")]
    {
        let [in_use, planned] = words::MODES;
        let [primary, hospital] = words::CARES;
        let [system, collaboration, supplier] = words::COLOUR_NAMES;
        [
            choices(language, "", words::MODE, &[("lage=bruk", in_use), ("lage=planerat", planned)]),
            choices(
                language,
                "",
                words::CARE,
                &[("vard=alla", words::ALL_CARE), ("vard=primar", primary), ("vard=sjukhus", hospital)],
            ),
            choices(
                language,
                "named",
                words::COLOURS,
                &[("farg=system", system), ("farg=samverkan", collaboration), ("farg=leverantor", supplier)],
            ),
            "<div class=\"compare\">".to_owned(),
            choices(
                language,
                "named",
                words::COMPARE,
                &[("jamfor=inget", words::NO_YEAR), ("jamfor=forra", words::YEAR_BEFORE)],
            ),
            list(language),
            "</div>".to_owned(),
        ]
        .concat()
    }
    #[cfg(not(feature = "ssr"))]
    nothing(language)
}

/// The list of years with which the chosen one can be compared; the years themselves come with the timeline.
#[cfg(feature = "ssr")]
fn list(language: Language) -> String {
    format!(
        "<select data-parameter=\"jamfor\" aria-label=\"{}\" autocomplete=\"off\"><option value=\"\">{}</select>",
        language.phrase(words::COMPARE_YEAR),
        language.phrase(words::OTHER_YEAR)
    )
}

/// The years of that list.
#[cfg(feature = "ssr")]
#[must_use]
pub fn years(language: Language) -> String {
    let years: String = ATLAS.years.all().map(|year| format!("<option>{year}</option>")).collect();
    format!("<select hidden><optgroup label=\"{}\">{years}</optgroup></select>", language.phrase(words::YEAR))
}

/// The ends of the slider, as links.
pub(super) fn ends() -> Markup {
    #[cfg(feature = "ssr")]
    return format!(
        "<a href=\"?ar=forsta\">{}</a><a href=\"?ar=sista\">{}</a>",
        ATLAS.years.first, ATLAS.years.last
    );
    #[cfg(not(feature = "ssr"))]
    nothing(Language::Swedish)
}

/// A group of choices, each a link to its state; the first is the present one.
#[cfg(feature = "ssr")]
fn choices(language: Language, class: &str, name: Phrase, links: &[(&str, Phrase)]) -> String {
    let link = |(index, (query, name)): (usize, &(&str, Phrase))| {
        let current = if index == 0 { " aria-current=\"true\"" } else { "" };
        format!("<a href=\"?{query}\"{current}>{}</a>", language.phrase(*name))
    };
    let links: String = links.iter().enumerate().map(link).collect();
    let name = language.phrase(name);
    let shown =
        if class == "named" { format!("<span aria-hidden=\"true\">{name}</span>") } else { String::new() };
    format!("<div role=\"group\" aria-label=\"{name}\" class=\"choices {class}\">{shown}{links}</div>")
}

/// Nothing: it stands in the page.
#[cfg(not(feature = "ssr"))]
const fn nothing(_: Language) -> Markup {
    ""
}
