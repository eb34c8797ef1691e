//! The built site in a real browser: a server with faults to choose, and a browser to look with:
//! Chromium, or the one of [`Engine`] that `JOURNALKARTAN_BROWSER` names.
//!
//! A test takes a [`Site`], opens a [`Browser`] on it, and asks what a reader would see.
//! The site is that of `dist/`, or of the folder that `JOURNALKARTAN_DIST` names; `cargo xtask build` makes it.
//!
//! ```no_run
//! use journalkartan_e2e::{Browser, Ready, Site};
//!
//! let site = Site::serve();
//! let browser = Browser::open(&site.url("?ar=2021"));
//! assert_eq!(browser.ready(), Ready::Answers);
//! assert_eq!(browser.attribute("#year", "value").as_deref(), Some("2021"));
//! ```

#![expect(clippy::missing_panics_doc, reason = "in a test harness every panic is a failed test")]
#![expect(
    clippy::must_use_candidate,
    reason = "many things are done for what they do, not for what they give"
)]

mod article;
mod axe;
mod browser;
mod device;
mod driver;
mod engine;
pub mod keys;
pub mod made_up;
mod newer;
mod page;
mod paper;
mod session;
mod sharing;
mod site;

pub use article::Article;
pub use axe::Finding;
pub use browser::{Browser, Ready};
pub use engine::{Ability, Engine, is_able, is_left_out};
pub use newer::Newer;
pub use page::Shapes;
pub use site::{Fault, Site, built_site};

/// How long a page, its browser or a driver may take for what it has been asked; a failed test waits that long.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);
