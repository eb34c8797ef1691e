//! What holds for every text that a reader sees: no blank too many.

/// The text says something, and is well spaced.
#[track_caller]
pub(crate) fn assert_label(text: &str) {
    assert!(!text.is_empty());
    assert_spaced(text);
}

/// The text has no two blanks in a row, none at its ends and none before a comma or a full stop.
#[track_caller]
pub(crate) fn assert_spaced(text: &str) {
    assert!(
        !text.contains("  ") && text.trim() == text && !text.contains(" ,") && !text.contains(" ."),
        "{text:?}"
    );
}
