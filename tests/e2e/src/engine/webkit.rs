//! `WebKitGTK` by `WebKitWebDriver`, with the small browser that comes with the engine.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU16, Ordering};
use std::{fs, process};

use serde_json::{Value, json};

use crate::driver::Driver;
use crate::session::Session;

/// A screen that no one sees, larger than any window; a browser without a sandbox, which root cannot have; and a
/// toolbar that lets its window be as narrow as a telephone.
const START: &str = r#"{
    Xvfb -displayfd 3 -screen 0 2600x2600x24 -nolisten tcp 3>"$TMPDIR/display" &
    for _ in $(seq 200); do [ -s "$TMPDIR/display" ] && break; sleep 0.05; done
    DISPLAY=:$(cat "$TMPDIR/display") && export DISPLAY
    export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1 XDG_CONFIG_HOME="$TMPDIR"
    mkdir "$TMPDIR/gtk-3.0"
    echo '[Settings]
gtk-toolbar-style=GTK_TOOLBAR_TEXT' >"$TMPDIR/gtk-3.0/settings.ini"
    echo '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; border-width: 0; }' \
        >"$TMPDIR/gtk-3.0/gtk.css"
    echo Listening on 127.0.0.1:PORT
    exec WebKitWebDriver --host=127.0.0.1 --port=PORT
}"#;

pub(crate) fn driver() -> Driver {
    // The driver does not choose a port. These are not among those that systems give to whoever asks.
    static COUNT: AtomicU16 = AtomicU16::new(0);
    let number = u32::from(COUNT.fetch_add(1, Ordering::Relaxed)) + process::id();
    let port = 10_000 + number % 20_000;
    Driver::start("WebKitWebDriver", &START.replace("PORT", &port.to_string()))
}

pub(crate) fn capabilities(runs_scripts: bool) -> Value {
    let args = ["--automation".to_owned(), format!("--enable-javascript={runs_scripts}")];
    json!({ "webkitgtk:browserOptions": { "binary": browser(), "args": args } })
}

/// The browser that comes with the engine lies on no search path.
fn browser() -> PathBuf {
    let inside =
        |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let libraries = inside("/usr/lib".into()).flat_map(inside).chain(inside("/usr/libexec".into()));
    let browsers = libraries.map(|folder| folder.join("MiniBrowser")).filter(|path| {
        path.parent()
            .and_then(Path::file_name)
            .is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-"))
    });
    browsers.filter(|path| path.is_file()).max().expect("WebKitGTK's MiniBrowser")
}

/// A new tab is as large as the last one was.
///
/// On a screen without a window manager the window under the pointer has the focus. The pointer stays in the middle
/// of the screen; there lies the window's toolbar, and never the page, which would have it over something.
pub(crate) fn prepare_tab(session: &Session) {
    session.post("window/rect", &json!({ "x": 1200, "y": 1292 }));
    session.fit_window(1280, 900);
}
