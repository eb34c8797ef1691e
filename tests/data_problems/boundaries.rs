//! Boundaries, and the regions within them.

use super::check;
use super::minimal::{ALFA, BETA, BOUNDARIES, minimal};
use journalkartan::data::{self, Problem, Rule};
