//! Colour as the eye sees it.
