//! The dialog that passes on what is shown, and the picture that it makes.

use serde_json::json;

use crate::{Browser, keys};

/// Whether the picture stands.
const PICTURE: &str = "
    const picture = document.querySelector('#dela img');
    return picture?.src.startsWith('blob:') && picture.complete && picture.naturalWidth > 0";

/// Keeps what gets an address of its own, which the page's policy lets no script fetch.
const KEEP: &str = "
    const make = URL.createObjectURL;
    window.made ??= {};
    URL.createObjectURL = blob => {
        const address = make.call(URL, blob);
        window.made[address] = blob;
        return address;
    }";

impl Browser {
    /// A page in the state of this query with its dialog open, and the picture made.
    pub fn sharing(site: &crate::Site, query: &str) -> Self {
        let browser = Self::answering(site, query);
        browser.settled();
        browser.share();
        browser
    }

    /// Opens the dialog by a key, and waits for the picture.
    pub fn share(&self) {
        self.keep_pictures();
        self.focus("[data-share]");
        self.press(keys::ENTER);
        self.pictured();
    }

    /// Has the page keep the pictures that it makes from now on, so that [`Browser::drawn`] can read them.
    pub fn keep_pictures(&self) {
        self.script(KEEP);
    }

    /// Waits for the picture.
    pub fn pictured(&self) {
        self.wait_for(PICTURE);
    }

    /// Makes these choices of the picture, and waits for it.
    pub fn choose_picture(&self, shape: &str, format: &str) {
        for choice in [shape, format] {
            let script = format!(
                "const choice = document.querySelector('#dela input[value={choice}]');
                const before = choice.checked || document.querySelector('#dela img').src;
                choice.click();
                window.before = before"
            );
            self.script(&script);
            self.wait_for(
                "return window.before === true || document.querySelector('#dela img').src != window.before",
            );
        }
        self.pictured();
    }

    /// The picture as SVG, in this shape.
    pub fn drawn(&self, shape: &str) -> String {
        self.choose_picture(shape, "svg");
        self.script(
            "window.drawn = null; window.made[document.querySelector('#dela img').src].text().then(text => window.drawn = text)",
        );
        self.wait_for("return window.drawn").as_str().unwrap_or_default().to_owned()
    }

    /// What is written in one of the dialog's fields.
    pub fn field(&self, id: &str) -> String {
        let value = self.script(&format!("return document.getElementById({}).value", json!(id)));
        value.as_str().unwrap_or_default().to_owned()
    }
}
