//! Suppliers: what they supplied, and who owned them.

use super::order;
use crate::data::Problem;
use crate::data::raw::Raw;

/// Ensures that a system's suppliers stand in the order in which they took over.
pub(super) fn tenures_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for system in &raw.systems.content.system {
        let begun = system.suppliers.iter().map(|tenure| &tenure.from);
        order::in_order(&raw.systems.page, begun, problems);
    }
}

/// Ensures that a system's events stand in the order in which they happened.
pub(super) fn events_of_systems_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for system in &raw.systems.content.system {
        let happened = system.events.iter().map(|event| &event.date);
        order::in_order(&raw.systems.page, happened, problems);
    }
}

/// Ensures that a supplier's owners stand in the order in which they took over.
pub(super) fn owners_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for supplier in &raw.suppliers.content.supplier {
        let begun = supplier.owners.iter().map(|owner| &owner.from);
        order::in_order(&raw.suppliers.page, begun, problems);
    }
}

/// Ensures that no owner leaves before it came.
pub(super) fn owners_end_after_they_start(raw: &Raw, problems: &mut Vec<Problem>) {
    for owner in raw.suppliers.content.supplier.iter().flat_map(|supplier| &supplier.owners) {
        if let Some(to) = &owner.to {
            order::end_after_start(&raw.suppliers.page, &owner.from, to, problems);
        }
    }
}
