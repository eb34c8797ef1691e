//! What is made up, as the address has it: `14.takecare.2027,12.cosmic.2030`.

use super::parameter::{region, year};
use crate::atlas::{Atlas, Fiction, RegionCode, Switch};

/// What stands between two switches.
pub(super) const BETWEEN: char = ',';
/// What stands between the parts of one.
const WITHIN: char = '.';

/// Reads a switch: a region, a system and a year, each as in the parameter of its own.
pub(super) fn switch(text: &str, atlas: &Atlas) -> Option<(RegionCode, Switch)> {
    let mut parts = text.split(WITHIN);
    let code = region(parts.next()?, atlas)?;
    let system = atlas.system_called(parts.next()?)?;
    let from = year(parts.next()?, atlas)?;
    parts.next().is_none().then_some((code, Switch { system, from }))
}

/// All switches, by the codes of their regions; empty where there are none.
pub(super) fn written(fiction: Fiction, atlas: &Atlas) -> String {
    let each = fiction.switches().map(|(code, Switch { system, from })| {
        format!("{code}{WITHIN}{}{WITHIN}{from}", atlas.system(system).key)
    });
    each.collect::<Vec<_>>().join(&BETWEEN.to_string())
}
