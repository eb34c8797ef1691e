//! The client: makes the prerendered page answer.

fn main() {
    journalkartan::app::hydrate();
}
