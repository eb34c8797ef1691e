//! Rules as people read them: what is wrong, by which rule, and what to do.

use super::{Rule, Theme};
use crate::atlas::Care;
use crate::palette::{LEAST_DISTANCE, Sight};
use std::fmt;

impl fmt::Display for Rule {
    /// One line, whatever the files hold: Cargo takes each line that a build script prints for an order.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = format!("{}; {}", self.wrong(), self.remedy());
        for char in sentence.chars() {
            if char.is_control() {
                write!(f, "{}", char.escape_default())?;
            } else {
                write!(f, "{char}")?;
            }
        }
        Ok(())
    }
}

impl Rule {
    /// What is wrong, and by which rule.
    fn wrong(&self) -> String {
        match self {
            Self::Missing => "the file is not there, and every file must be".into(),
            Self::NotUtf8 => "the file is not UTF-8, and every file must be".into(),
            Self::Unreadable(why) => format!("the file cannot be read: `{why}`"),
            Self::Syntax(why) => format!("the file does not follow its format: {why}"),
            Self::Shape(why) => format!("the fields are not those described: {why}"),
            Self::Empty => "`\"\"` is empty, and every text must say something".into(),
            Self::NotADate(given) => format!("`{given}` is not a date in a form that is known"),
            Self::NotADay(given) => format!("`{given}` is not a day of the calendar"),
            Self::NotAWord { given, .. } => format!("`{given}` is not a word that this field knows"),
            Self::NotAKey(given) => format!("`{given}` cannot stand in an address"),
            Self::NotACode(given) => format!("`{given}` is not a county's code, such as `01`"),
            Self::NotALetter(given) => format!("`{given}` is not a county letter"),
            Self::NotAColour(given) => format!("`{given}` is not a colour"),
            Self::NotAnAddress(given) => format!("`{given}` is not a web address"),
            Self::NotAContact(given) => format!("`{given}` is neither a web address nor a mailbox"),
            Self::NotAHome(given) => format!("`{given}` is not the web address of a folder"),
            Self::NotASum(given) => format!("`{given}` is not a sum of money"),
            Self::UnknownSupplier(given) => {
                format!("`{given}` is not in `data/suppliers.toml`, as every supplier must be")
            }
            Self::UnknownRegion(given) => {
                format!("`{given}` is the code of no file in `data/regions`, as every region must have one")
            }
            Self::UnknownSystem(given) => {
                format!("`{given}` is not in `data/systems.toml`, as every system must be")
            }
            Self::UnknownSource(given) => {
                format!("`{given}` is not in `data/sources.toml`, as every source must be")
            }
            Self::Duplicate { given, first } => {
                format!("`{given}` stands already at {first}, and must stand once")
            }
            Self::NoSource => "`sources` is empty, and every claim must have a source".into(),
            Self::UnusedSource(id) => format!("`{id}` is cited by no claim, and every source must be"),
            Self::NoLook => "a procurement collaboration has no look, and must have one on the map".into(),
            Self::NeedlessLook => "a collaboration of users has a look, but is not shown on the map".into(),
            Self::MemberTwice { region, other } => format!(
                "region `{region}` is a member by {other} at the same time, and can be in one procurement \
                 collaboration only, once"
            ),
            Self::AmountUnclear => "the sum is neither one figure nor the least and the most".into(),
            Self::AmountReversed => "`least` is not less than `most`".into(),
            Self::NotTheSum { total, sum } => {
                format!("`{total}` is the total, but the counties add up to `{sum}`")
            }
            Self::NotCounted(code) => format!("county `{code}` is not counted, and every region must be"),
            Self::NoTowns(code) => {
                format!("county `{code}` has no towns, and every region must be found by some")
            }
            Self::YearsReversed { first, last } => {
                format!("`{first}` does not come before the last year, `{last}`")
            }
            Self::DataDateOutsideYears(day) => format!("`{day}` is not in the years on the slider"),
            Self::LastEdition(day) => format!("the last of `editions` is not `{day}`, the data's date"),
            Self::AfterDataDate { given, as_of } => {
                format!("`{given}` comes after the data's date, `{as_of}`, and cannot be known")
            }
            Self::OutOfOrder { given, before } => {
                format!("`{given}` stands after `{before}`, and the oldest must stand first")
            }
            Self::Overlap { to, next } => {
                format!("the span that ends `{to}` overlaps the next, which starts `{next}`")
            }
            Self::EndBeforeStart { end, start } => {
                format!("the end `{end}` comes before the start `{start}`")
            }
            Self::NoSpanForPlan { target, care } => {
                format!(
                    "the plan for `{target}` is fulfilled, but no span of it starts then in {}",
                    level(*care)
                )
            }
            Self::FileName(right) => {
                format!("the file is not called `{right}`, by the region's code and slug")
            }
            Self::OffGrid { given: [column, row], .. } => {
                format!("`[{column}, {row}]` is not a place in the grid of tiles")
            }
            Self::NoBoundary(code) => {
                format!("`{code}` has no boundary in `data/lan.geojson`, as every region must")
            }
            Self::NoRegion(code) => format!("`{code}` has no file in `data/regions`, as every county must"),
            Self::NoCountyCode => "a feature has no `lan_kod` of two digits, as every county must".into(),
            Self::NotPolygons(code) => format!("county `{code}` is neither a Polygon nor a MultiPolygon"),
            Self::ShortRing(code) => format!("a ring of county `{code}` has fewer than four positions"),
            Self::OpenRing(code) => format!("a ring of county `{code}` does not end where it began"),
            Self::FlatRing(code) => {
                format!("a ring of county `{code}` encloses nothing, so it cannot be wound")
            }
            Self::OffEarth(code) => format!("a position of county `{code}` is not on Earth"),
            Self::SameTexture { texture, other } => {
                format!("`{texture}` is the pattern of `{other}` already, and each must have its own")
            }
            Self::ColoursAlike { one, other, theme, sight } => format!(
                "`{one}` and `{other}` look alike {} with {}: their distance must be {LEAST_DISTANCE} at least",
                paper(*theme),
                vision(*sight)
            ),
        }
    }

    /// What to do about it.
    fn remedy(&self) -> String {
        match self {
            Self::Missing => "add it".into(),
            Self::NotUtf8 => "save it as UTF-8".into(),
            Self::Unreadable(_) => "see to it that it is a file that may be read".into(),
            Self::Syntax(_) => "correct this line or the one before".into(),
            Self::Shape(_) => "add, remove or correct the field".into(),
            Self::Empty => "write it in each language asked for, or remove the field if it may be left out".into(),
            Self::NotADate(_) => "write `2025-10-14`, `2024-11`, `2005`, `autumn 2026`, `about 1995`, `1990s`, `by 2012` or `between 2024-12-15 and 2026-02-27`".into(),
            Self::NotADay(_) => "write it as `2025-10-14`".into(),
            Self::NotAWord { known, .. } => format!("write {known}"),
            Self::NotAKey(_) => "use only a to z, digits, and single hyphens between them".into(),
            Self::NotACode(_) => "write two digits, beyond 99 three or four, in quotes".into(),
            Self::NotALetter(_) => "write one to three capitals".into(),
            Self::NotAColour(_) => "write it as `#rrggbb`".into(),
            Self::NotAnAddress(_) => "begin it with `http://` or `https://`, and leave no space in it".into(),
            Self::NotAContact(_) => "begin it with `https://` or `mailto:`, and leave no space in it".into(),
            Self::NotAHome(_) => "begin it with `https://`, end it with `/`, and leave no query in it".into(),
            Self::NotASum(_) => "write millions of kronor, more than nothing: `1046` or `310.6`".into(),
            Self::UnknownSupplier(_) => "correct the id or add the supplier".into(),
            Self::UnknownRegion(_) => "correct the code or add the region".into(),
            Self::UnknownSystem(_) => "correct the id or add the system".into(),
            Self::UnknownSource(_) => "correct the id or add the source".into(),
            Self::Duplicate { .. } => "change or remove one of the two".into(),
            Self::NoSource => "cite one, or remove the claim".into(),
            Self::UnusedSource(_) => "cite it where it is used, or remove it".into(),
            Self::NoLook => "add `light`, `dark` and `texture`".into(),
            Self::NeedlessLook => "remove `light`, `dark` and `texture`, or write `kind = \"procurement\"`".into(),
            Self::MemberTwice { .. } => "write `to` where the region left, or remove one of the two".into(),
            Self::AmountUnclear => "write `amount`, or `least` and `most`".into(),
            Self::AmountReversed => "swap or correct them".into(),
            Self::NotTheSum { .. } => "correct the total or a county".into(),
            Self::NotCounted(_) => "add it to `counties`".into(),
            Self::NoTowns(code) => format!("add a `[[county]]` with `region = \"{code}\"`"),
            Self::YearsReversed { .. } => "swap or correct the years".into(),
            Self::DataDateOutsideYears(_) => "correct the date or the years".into(),
            Self::LastEdition(_) => "add the data's date at the end, and keep those before it".into(),
            Self::AfterDataDate { .. } => "correct the date, write it as a plan, or move the data's date".into(),
            Self::OutOfOrder { .. } => "correct the date or move the entry".into(),
            Self::Overlap { .. } | Self::EndBeforeStart { .. } => "correct one of the dates".into(),
            Self::NoSpanForPlan { .. } => "add the span, or correct the plan's end".into(),
            Self::FileName(right) => format!("rename it `{right}`, or correct the code or slug"),
            Self::OffGrid { room: [columns, rows], .. } => {
                format!("write column and row, from 0: at most `[{}, {}]`", columns - 1, rows - 1)
            }
            Self::NoBoundary(_) => "correct the region's code, or add the boundary".into(),
            Self::NoRegion(code) => format!("add `data/regions/{code}-….toml`"),
            Self::NoCountyCode => "write it as `\"lan_kod\": \"01\"` among the properties".into(),
            Self::NotPolygons(_) => "replace its geometry".into(),
            Self::ShortRing(_) | Self::FlatRing(_) => "remove or redraw the ring".into(),
            Self::OpenRing(_) => "repeat its first position at its end".into(),
            Self::OffEarth(_) => "write longitude first, -180 to 180, then latitude, -90 to 90".into(),
            Self::SameTexture { .. } => "choose another for one of them".into(),
            Self::ColoursAlike { .. } => "change one of them, best in lightness".into(),
        }
    }
}

fn paper(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "on light paper",
        Theme::Dark => "on dark paper",
    }
}

fn level(care: Care) -> &'static str {
    match care {
        Care::Primary => "primary care",
        Care::Hospital => "hospitals",
    }
}

fn vision(sight: Sight) -> &'static str {
    match sight {
        Sight::Full => "full colour vision",
        Sight::Protan => "protan colour vision",
        Sight::Deutan => "deutan colour vision",
        Sight::Tritan => "tritan colour vision",
    }
}
