//! The files that people edit, read and checked (native only).
