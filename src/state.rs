//! What the reader looks at.
