//! What the reader looks at: one value that the address says and every view draws.

mod address;

pub use address::{Address, Rejected};

use crate::atlas::{Atlas, Care, RegionCode, SystemId, Year};

/// Whether the map shows what was used or what was planned (`lage`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// What was in use at the end of the year.
    #[default]
    InUse,
    /// What was planned, as it was known at the end of the year.
    Planned,
}

/// Which care the map shows (`vard`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CareView {
    /// Both levels; a region where they differ shows both.
    #[default]
    All,
    /// One level alone.
    Only(Care),
}

/// Light or dark (`tema`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system says.
    #[default]
    Auto,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// Everything the reader has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViewState {
    /// The year on the slider.
    pub year: Year,
    /// In use or planned.
    pub mode: Mode,
    /// Which care.
    pub care: CareView,
    /// The region whose panel is open.
    pub region: Option<RegionCode>,
    /// The system that is highlighted.
    pub system: Option<SystemId>,
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
    /// Chose a region, or let go of the chosen one.
    ToggledRegion(RegionCode),
    /// Chose a system in the legend, or let go of the chosen one.
    ToggledSystem(SystemId),
    /// Closed the panel that was open.
    ClosedPanel,
}

/// What the panel is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A region.
    Region(RegionCode),
    /// A system.
    System(SystemId),
}

impl ViewState {
    /// What a reader sees who comes with an empty address: the present.
    #[must_use]
    pub fn of(atlas: &Atlas) -> Self {
        Self {
            year: atlas.this_year(),
            mode: Mode::default(),
            care: CareView::default(),
            region: None,
            system: None,
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
            Action::ToggledRegion(code) => Self { region: toggled(self.region, code), ..self },
            Action::ToggledSystem(id) => Self { system: toggled(self.system, id), ..self },
            Action::ClosedPanel if self.region.is_some() => Self { region: None, ..self },
            Action::ClosedPanel => Self { system: None, ..self },
        }
    }

    /// What the open panel is about; a chosen region comes before a chosen system.
    #[must_use]
    pub fn subject(self) -> Option<Subject> {
        self.region.map(Subject::Region).or(self.system.map(Subject::System))
    }
}

fn toggled<T: Copy + PartialEq>(chosen: Option<T>, pressed: T) -> Option<T> {
    (chosen != Some(pressed)).then_some(pressed)
}
