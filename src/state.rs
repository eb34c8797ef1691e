//! What the reader looks at: one value that the address says and every view draws.

mod address;
mod choice;
mod subject;

pub use address::{Address, Rejected};
pub use choice::{Against, CareView, Extent, Mode, Order, Theme, View};
pub use subject::Subject;

use crate::atlas::{
    Atlas, CollaborationId, ColourBy, Edition, Hue, Language, RegionCode, StepId, SupplierId, SystemId, Year,
};
#[cfg(not(lean))]
use crate::atlas::{Fiction, Switch};

/// Everything the reader has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViewState {
    /// The year on the slider.
    pub year: Year,
    /// In use or planned.
    pub mode: Mode,
    /// Which care.
    pub care: CareView,
    /// How it is shown.
    pub view: View,
    /// How much of the country the map shows.
    pub extent: Extent,
    /// The order of the rows of timeline and table.
    pub order: Order,
    /// The year with which the chosen one is compared.
    pub against: Option<Against>,
    /// The region whose panel is open.
    pub region: Option<RegionCode>,
    /// What the colours tell.
    pub colour_by: ColourBy,
    /// The system that is highlighted.
    pub system: Option<SystemId>,
    /// The supplier that is highlighted.
    pub supplier: Option<SupplierId>,
    /// The collaboration whose members are outlined.
    pub collaboration: Option<CollaborationId>,
    /// The day at which it is frozen: all is shown as it was known then; none for what is known now.
    pub frozen: Option<Edition>,
    /// What the reader has made up.
    #[cfg(not(lean))]
    pub fiction: Fiction,
    /// The step of the guided tour; none where the reader is on their own.
    pub step: Option<StepId>,
    /// Whether it is shown to a room: large, and nothing but the story.
    pub presented: bool,
    /// The language.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
}

/// What a reader did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Moved to a year.
    ChoseYear(Year),
    /// Switched between in use and planned.
    ChoseMode(Mode),
    /// Switched the level of care.
    ChoseCare(CareView),
    /// Switched what the colours tell.
    ChoseColours(ColourBy),
    /// Chose a region, or let go of the chosen one.
    ToggledRegion(RegionCode),
    /// Chose an entry of the legend, or let go of the chosen one.
    Toggled(Hue),
    /// Closed the panel that was open.
    ClosedPanel,
    /// Made up another system for a region, or took that back.
    #[cfg(not(lean))]
    Imagined(RegionCode, Option<Switch>),
    /// Took back all that was made up.
    #[cfg(not(lean))]
    ImaginedNothing,
}

impl ViewState {
    /// What a reader sees who comes with an empty address: the present.
    #[must_use]
    pub fn of(atlas: &Atlas) -> Self {
        Self {
            year: atlas.this_year(),
            mode: Mode::default(),
            care: CareView::default(),
            view: View::default(),
            extent: Extent::default(),
            order: Order::default(),
            against: None,
            colour_by: ColourBy::default(),
            region: None,
            system: None,
            supplier: None,
            collaboration: None,
            frozen: None,
            #[cfg(not(lean))]
            fiction: Fiction::NONE,
            step: None,
            presented: false,
            language: Language::default(),
            theme: Theme::default(),
        }
    }

    /// The state that follows an action.
    #[must_use]
    pub fn after(self, action: Action) -> Self {
        match action {
            Action::ChoseYear(year) => Self { year, ..self },
            Action::ChoseMode(mode) => Self { mode, ..self },
            Action::ChoseCare(care) => Self { care, ..self },
            Action::ChoseColours(colour_by) => Self { colour_by, ..self },
            Action::ToggledRegion(code) => Self { region: toggled(self.region, code), ..self },
            Action::Toggled(hue) if self.has_chosen(hue) => self.without_hue(),
            Action::Toggled(hue) => self.with_hue(hue),
            Action::ClosedPanel if self.region.is_some() => Self { region: None, ..self },
            Action::ClosedPanel => self.without_hue(),
            // What is made up is seen at once: where it begins later than the year that is shown, that year follows.
            #[cfg(not(lean))]
            Action::Imagined(code, switch) => Self {
                fiction: self.fiction.with(code, switch),
                year: switch.map_or(self.year, |switch| self.year.max(switch.from)),
                ..self
            },
            #[cfg(not(lean))]
            Action::ImaginedNothing => Self { fiction: Fiction::NONE, ..self },
        }
    }

    /// The year that the chosen one is compared with; none where none is, or where there is no year before.
    #[must_use]
    pub fn other_year(self, atlas: &Atlas) -> Option<Year> {
        match self.against? {
            Against::Year(year) => Some(year),
            Against::YearBefore => atlas.years.year(self.year.number().saturating_sub(1)),
        }
    }

    /// The same choices in another year.
    #[must_use]
    pub const fn in_year(self, year: Year) -> Self {
        Self { year, ..self }
    }

    /// Whether an entry of the legend is chosen.
    #[must_use]
    pub fn has_chosen(self, hue: Hue) -> bool {
        match hue {
            Hue::System(id) => self.system == Some(id),
            Hue::Supplier(id) => self.supplier == Some(id),
            Hue::Collaboration(id) => self.collaboration == Some(id),
        }
    }

    /// The state with this entry of the legend chosen, and no other.
    fn with_hue(self, hue: Hue) -> Self {
        let none = self.without_hue();
        match hue {
            Hue::System(id) => Self { system: Some(id), ..none },
            Hue::Supplier(id) => Self { supplier: Some(id), ..none },
            Hue::Collaboration(id) => Self { collaboration: Some(id), ..none },
        }
    }

    /// The state that a link within the page leads to, given how the link reads over a state. It keeps what the
    /// link does not name; a link to what stands in the legend closes the region, whose panel would lie over it. What
    /// is known does not change within a page.
    #[must_use]
    pub fn following(self, read: impl Fn(Self) -> Self) -> Self {
        let named = read(Self { region: None, ..self.without_hue() });
        let after = match named.subject() {
            Some(Subject::Hue(_)) => named,
            Some(Subject::Region(_)) | None => read(self),
        };
        Self { frozen: self.frozen, ..after }
    }

    fn without_hue(self) -> Self {
        Self { system: None, supplier: None, collaboration: None, ..self }
    }

    /// What the open panel is about: a chosen region comes before what is chosen in the legend.
    #[must_use]
    pub fn subject(self) -> Option<Subject> {
        let system = || self.system.map(Hue::System);
        let supplier = || self.supplier.map(Hue::Supplier);
        let collaboration = || self.collaboration.map(Hue::Collaboration);
        let hue = || system().or_else(supplier).or_else(collaboration).map(Subject::Hue);
        self.region.map(Subject::Region).or_else(hue)
    }
}

fn toggled<T: Copy + PartialEq>(chosen: Option<T>, pressed: T) -> Option<T> {
    (chosen != Some(pressed)).then_some(pressed)
}
