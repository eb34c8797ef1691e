//! What the fields must be to one another.

use super::Problem;
use super::raw::Raw;

/// A rule, held against all files.
type Check = fn(&Raw, &mut Vec<Problem>);

/// All rules that need more than one field to judge.
const CHECKS: [Check; 0] = [];

/// Holds every rule against the files.
pub(super) fn run(raw: &Raw, problems: &mut Vec<Problem>) {
    for check in CHECKS {
        check(raw, problems);
    }
}
