//! What each region shows.
