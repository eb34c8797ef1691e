//! One chromedriver for all tests of a process.

use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::LazyLock;

/// The address of the driver, which starts with the first test that asks.
pub(crate) fn address() -> &'static str {
    &DRIVER.address
}

struct Driver {
    address: String,
    /// Its input closes when this process ends, in whatever way.
    _shell: Child,
    /// Kept open: the driver may say more.
    _output: BufReader<ChildStdout>,
}

static DRIVER: LazyLock<Driver> = LazyLock::new(start);

/// Nothing is dropped at the end of a test run, so a shell waits for its input to close. Then it ends the
/// driver and the browsers, which are all of its process group, and removes what they wrote.
const LEASH: &str = r#"
command -v chromedriver || exit 1
TMPDIR=$(mktemp -d) && export TMPDIR
chromedriver --port=0 &
read -r _
trap '' TERM
kill -s TERM 0
for _ in 1 2 3 4 5 6 7 8 9 10; do
    sleep 0.2
    rm -rf "$TMPDIR" && break
done
"#;

const MISSING: &str =
    "the browser tests need chromedriver and Chromium on PATH: `cargo xtask test` installs them";

fn start() -> Driver {
    let mut shell = Command::new("sh");
    shell
        .process_group(0)
        .args(["-c", LEASH])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut shell = shell.spawn().expect("a shell");
    let mut output = BufReader::new(shell.stdout.take().expect("the output was asked for"));
    let port = output.by_ref().lines().map_while(Result::ok).find_map(|line| port_in(&line)).expect(MISSING);
    Driver { address: format!("http://127.0.0.1:{port}"), _shell: shell, _output: output }
}

/// The port in `ChromeDriver was started successfully on port 40123.`
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}
