//! The parameters of the contract, and what their values mean.

#[cfg(not(lean))]
use super::fiction;
#[cfg(not(lean))]
use crate::atlas::Fiction;
use crate::atlas::{Atlas, Care, ColourBy, Edition, Language, RegionCode, StepId, Year};
use crate::state::{Against, CareView, Extent, Mode, Order, Theme, View, ViewState};

/// The values of a choice, the default first.
type Names<T> = [(T, &'static str)];

const MODES: &Names<Mode> = &[(Mode::InUse, "bruk"), (Mode::Planned, "planerat")];
const CARES: &Names<CareView> = &[
    (CareView::All, "alla"),
    (CareView::Only(Care::Primary), "primar"),
    (CareView::Only(Care::Hospital), "sjukhus"),
];
const VIEWS: &Names<View> =
    &[(View::Map, "karta"), (View::Tiles, "rutnat"), (View::Timeline, "tidslinje"), (View::Table, "tabell")];
const EXTENTS: &Names<Extent> = &[(Extent::Whole, "hela"), (Extent::South, "syd")];
const ORDERS: &Names<Order> = &[
    (Order::North, "norr"),
    (Order::Name, "namn"),
    (Order::Change, "byte"),
    (Order::Primary, "primar"),
    (Order::Hospital, "sjukhus"),
    (Order::Planned, "planerat"),
];
const COLOURS: &Names<ColourBy> = &[
    (ColourBy::System, "system"),
    (ColourBy::Collaboration, "samverkan"),
    (ColourBy::Supplier, "leverantor"),
];
const LANGUAGES: &Names<Language> = &[(Language::Swedish, "sv"), (Language::English, "en")];
const THEMES: &Names<Theme> = &[(Theme::Auto, "auto"), (Theme::Light, "ljus"), (Theme::Dark, "mork")];
const PRESENTED: &Names<bool> = &[(false, "0"), (true, "1")];
/// Compared with no year, and with the year before.
const AGAINST: &Names<Option<Against>> = &[(None, "inget"), (Some(Against::YearBefore), "forra")];

/// A parameter of the contract.
#[derive(Clone, Copy)]
pub(super) enum Parameter {
    Year,
    Mode,
    Care,
    View,
    Extent,
    Order,
    Region,
    System,
    Colours,
    Supplier,
    Collaboration,
    Against,
    Frozen,
    #[cfg(not(lean))]
    Fiction,
    Step,
    Presented,
    Language,
    Theme,
}

impl Parameter {
    pub(super) const ALL: &[Self] = &[
        Self::Year,
        Self::Mode,
        Self::Care,
        Self::View,
        Self::Extent,
        Self::Order,
        Self::Region,
        Self::System,
        Self::Colours,
        Self::Supplier,
        Self::Collaboration,
        Self::Against,
        Self::Frozen,
        #[cfg(not(lean))]
        Self::Fiction,
        Self::Step,
        Self::Presented,
        Self::Language,
        Self::Theme,
    ];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Year => "ar",
            Self::Mode => "lage",
            Self::Care => "vard",
            Self::View => "vy",
            Self::Extent => "utsnitt",
            Self::Order => "ordning",
            Self::Region => "region",
            Self::System => "system",
            Self::Colours => "farg",
            Self::Supplier => "leverantor",
            Self::Collaboration => "samverkan",
            Self::Against => "jamfor",
            Self::Frozen => "fryst",
            #[cfg(not(lean))]
            Self::Fiction => "tankom",
            Self::Step => "steg",
            Self::Presented => "presentation",
            Self::Language => "sprak",
            Self::Theme => "tema",
        }
    }

    pub(super) fn called(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|parameter| parameter.name() == name)
    }

    /// The state with this parameter set; none where the value is not understood.
    pub(super) fn apply(self, state: ViewState, value: &str, atlas: &Atlas) -> Option<ViewState> {
        Some(match self {
            Self::Year => ViewState { year: year(value, atlas)?, ..state },
            Self::Mode => ViewState { mode: meant(MODES, value)?, ..state },
            Self::Care => ViewState { care: meant(CARES, value)?, ..state },
            Self::View => ViewState { view: meant(VIEWS, value)?, ..state },
            Self::Extent => ViewState { extent: meant(EXTENTS, value)?, ..state },
            Self::Order => ViewState { order: meant(ORDERS, value)?, ..state },
            Self::Region => ViewState { region: Some(region(value, atlas)?), ..state },
            Self::System => ViewState { system: Some(atlas.system_called(value)?), ..state },
            Self::Colours => ViewState { colour_by: meant(COLOURS, value)?, ..state },
            Self::Supplier => ViewState { supplier: Some(atlas.supplier_called(value)?), ..state },
            Self::Collaboration => {
                ViewState { collaboration: Some(atlas.collaboration_called(value)?), ..state }
            }
            Self::Against => match meant(AGAINST, value) {
                Some(against) => ViewState { against, ..state },
                None => ViewState { against: Some(Against::Year(year(value, atlas)?)), ..state },
            },
            Self::Frozen => ViewState { frozen: Some(edition(value, atlas)?), ..state },
            #[cfg(not(lean))]
            Self::Fiction => {
                let (code, switch) = fiction::switch(value, atlas)?;
                ViewState { fiction: state.fiction.with(code, Some(switch)), ..state }
            }
            Self::Step => ViewState { step: Some(step(value, atlas)?), ..state },
            Self::Presented => ViewState { presented: meant(PRESENTED, value)?, ..state },
            Self::Language => ViewState { language: meant(LANGUAGES, value)?, ..state },
            Self::Theme => ViewState { theme: meant(THEMES, value)?, ..state },
        })
    }

    /// The state with nothing chosen by this parameter; a choice that is always made stays.
    pub(super) fn clear(self, state: ViewState) -> ViewState {
        match self {
            Self::Region => ViewState { region: None, ..state },
            Self::System => ViewState { system: None, ..state },
            Self::Supplier => ViewState { supplier: None, ..state },
            Self::Collaboration => ViewState { collaboration: None, ..state },
            Self::Against => ViewState { against: None, ..state },
            #[cfg(not(lean))]
            Self::Fiction => ViewState { fiction: Fiction::NONE, ..state },
            Self::Step => ViewState { step: None, ..state },
            Self::Presented => ViewState { presented: false, ..state },
            _ => state,
        }
    }

    /// The parameter's value in `state`; empty where nothing is chosen.
    pub(super) fn value(self, state: ViewState, atlas: &Atlas) -> String {
        let named = match self {
            #[cfg(not(lean))]
            Self::Fiction => return fiction::written(state.fiction, atlas),
            Self::Year => return state.year.to_string(),
            Self::Region => return state.region.map_or_else(String::new, |code| code.to_string()),
            Self::Step => return state.step.map_or_else(String::new, |step| step.to_string()),
            Self::Against => match state.against {
                Some(Against::Year(year)) => return year.to_string(),
                other => said(AGAINST, other),
            },
            Self::Mode => said(MODES, state.mode),
            Self::Care => said(CARES, state.care),
            Self::View => said(VIEWS, state.view),
            Self::Extent => said(EXTENTS, state.extent),
            Self::Order => said(ORDERS, state.order),
            Self::System => state.system.map(|id| atlas.system(id).key),
            Self::Colours => said(COLOURS, state.colour_by),
            Self::Supplier => state.supplier.map(|id| atlas.supplier(id).key),
            Self::Collaboration => state.collaboration.map(|id| atlas.collaboration(id).key),
            Self::Frozen => state.frozen.map(|edition| edition.key),
            Self::Presented => said(PRESENTED, state.presented),
            Self::Language => said(LANGUAGES, state.language),
            Self::Theme => said(THEMES, state.theme),
        };
        named.unwrap_or_default().to_owned()
    }
}

/// The choice that a value names.
fn meant<T: Copy>(names: &Names<T>, value: &str) -> Option<T> {
    names.iter().find(|(_, name)| *name == value).map(|(choice, _)| *choice)
}

/// The value that names a choice.
fn said<T: Copy + PartialEq>(names: &Names<T>, choice: T) -> Option<&'static str> {
    names.iter().find(|(other, _)| *other == choice).map(|(_, name)| *name)
}

pub(super) fn year(value: &str, atlas: &Atlas) -> Option<Year> {
    match value {
        "forsta" => Some(atlas.years.first),
        "nu" => Some(atlas.this_year()),
        "sista" => Some(atlas.years.last),
        number => atlas.years.year(number.parse().ok()?),
    }
}

/// The step of the guided tour that has a number, from 1.
pub(super) fn step(value: &str, atlas: &Atlas) -> Option<StepId> {
    let number: usize = value.parse().ok()?;
    StepId::new(number.checked_sub(1)?).filter(|step| step.index() < atlas.steps.len())
}

/// The edition that a value names.
fn edition(value: &str, atlas: &Atlas) -> Option<Edition> {
    atlas.editions.iter().copied().find(|edition| edition.key == value)
}

/// A region by its county's code, letter (in either case) or slug.
pub(super) fn region(value: &str, atlas: &Atlas) -> Option<RegionCode> {
    let code = RegionCode::parse(value);
    let named = atlas.regions.iter().find(|region| {
        Some(region.code) == code || region.letter.eq_ignore_ascii_case(value) || region.slug == value
    });
    named.map(|region| region.code)
}
