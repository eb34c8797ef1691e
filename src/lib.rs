//! Journalkartan: which health record system each of Sweden's 21 regions uses, used and plans to use.
//!
//! The layers, in the order to read them. Each knows only those above it in this list:
//!
//! - [`atlas`]: the domain. Regions, systems, dates with a precision, spans, plans, sources.
//! - [`geo`]: geometry. Projection, fit, rings, outlines, borders, neighbours.
//! - `data`: the files that people edit, read and checked (native only).
//! - [`palette`]: colour as the eye sees it. Contrast, distance, colour vision deficiency.
//! - `open`: the data as others take it away, in JSON and CSV (native only).
//! - [`baked`]: the atlas of the real data, made while building.
//! - [`state`]: what the reader looks at, and its address.
//! - [`scene`]: what each region shows in that state, and the counts.
//! - [`book`]: what the page says in a state, as the client finds it.
//! - [`find`]: how well a name answers what a reader writes.
//! - [`text`]: every sentence that a reader sees.
//! - `app`: the views (Leptos) and the one file that names the browser.
//!
//! Nothing but `app` knows Leptos or the browser; `tests/architecture.rs` holds that.

pub mod atlas;
pub mod baked;
pub mod book;
#[cfg(feature = "data")]
pub mod data;
pub mod find;
pub mod geo;
#[cfg(feature = "data")]
pub mod open;
pub mod palette;
pub mod scene;
pub mod state;
pub mod text;

#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod app;
