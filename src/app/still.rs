//! What never changes on the page, as markup that stands in the prerendered page alone.
//!
//! Hydration leaves it as it is, so the client carries none of it. Its links name a state (`?vy=tabell`); the page
//! follows them, and marks those that lead nowhere new as the present choice.

use crate::atlas::Language;
#[cfg(feature = "ssr")]
use crate::atlas::{Phrase, Year};
#[cfg(feature = "ssr")]
use crate::baked::ATLAS;
#[cfg(feature = "ssr")]
use crate::text::words;

/// Markup; in the client there is none.
#[cfg(feature = "ssr")]
pub(super) type Markup = String;
/// Markup; in the client there is none.
#[cfg(not(feature = "ssr"))]
pub(super) type Markup = &'static str;

/// A group of choices: its name, then each choice's query and name; the first is the present one.
#[cfg(feature = "ssr")]
type Choices<'a> = (Phrase, &'a [(&'a str, Phrase)]);

/// The ways to look at the country.
pub(super) fn views(language: Language) -> Markup {
    #[cfg(feature = "ssr")]
    return choices(
        language,
        (
            words::VIEWS,
            &[
                ("vy=karta", words::VIEW_MAP),
                ("vy=rutnat", words::VIEW_TILES),
                ("vy=tidslinje", words::VIEW_TIMELINE),
                ("vy=tabell", words::TABLE_VIEW),
            ],
        ),
    );
    #[cfg(not(feature = "ssr"))]
    nothing(language)
}

/// The extents of the map.
pub(super) fn extents(language: Language) -> Markup {
    #[cfg(feature = "ssr")]
    return choices(
        language,
        (words::EXTENT, &[("utsnitt=hela", words::WHOLE), ("utsnitt=syd", words::SOUTH)]),
    );
    #[cfg(not(feature = "ssr"))]
    nothing(language)
}

/// The orders of the rows of timeline and table.
pub(super) fn orders(language: Language) -> Markup {
    #[cfg(feature = "ssr")]
    return choices(
        language,
        (
            words::ORDER,
            &[
                ("ordning=norr", words::NORTH),
                ("ordning=namn", words::NAME),
                ("ordning=byte", words::CHANGE),
                ("ordning=primar", words::CARES[0]),
                ("ordning=sjukhus", words::CARES[1]),
                ("ordning=planerat", words::PLANNED),
            ],
        ),
    );
    #[cfg(not(feature = "ssr"))]
    nothing(language)
}

/// The years with which the chosen one can be compared, as options.
pub(super) fn years(language: Language) -> Markup {
    #[cfg(feature = "ssr")]
    return format!(
        "<option value=\"inget\">{}<option value=\"forra\">{}{}",
        language.phrase(words::NO_YEAR),
        language.phrase(words::YEAR_BEFORE),
        ATLAS.years.all().map(|year| format!("<option>{year}")).collect::<String>()
    );
    #[cfg(not(feature = "ssr"))]
    nothing(language)
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

/// Up to where the slider's rail is drawn whole, as a share of it: what comes after is a forecast.
pub(super) fn past() -> Markup {
    #[cfg(feature = "ssr")]
    {
        let years = |last: Year| f32::from(last.number() - ATLAS.years.first.number());
        format!("--past:{:.3}", years(ATLAS.this_year()) / years(ATLAS.years.last))
    }
    #[cfg(not(feature = "ssr"))]
    nothing(Language::Swedish)
}

#[cfg(feature = "ssr")]
fn choices(language: Language, (name, links): Choices<'_>) -> String {
    let link = |(index, (query, name)): (usize, &(&str, Phrase))| {
        let current = if index == 0 { " aria-current=\"true\"" } else { "" };
        format!("<a href=\"?{query}\"{current}>{}</a>", language.phrase(*name))
    };
    let links: String = links.iter().enumerate().map(link).collect();
    format!("<span>{}</span>{links}", language.phrase(name))
}

/// Nothing: it stands in the page.
#[cfg(not(feature = "ssr"))]
const fn nothing(_: Language) -> Markup {
    ""
}
