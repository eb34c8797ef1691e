//! Sums of money. What a sum must be in itself is found where it is opened.

use super::order;
use crate::data::Problem;
use crate::data::raw::Raw;

/// Ensures that the sums of a region or a collaboration stand in the order in which they were said.
pub(super) fn sums_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for region in &raw.regions {
        let said = region.content.money.iter().map(|money| &money.said);
        order::in_order(&region.page, said, problems);
    }
    for collaboration in &raw.collaborations.content.collaboration {
        let said = collaboration.money.iter().map(|money| &money.said);
        order::in_order(&raw.collaborations.page, said, problems);
    }
}
