//! A browser's driver, which ends with the process that started it.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::{Ipv4Addr, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::PATIENCE;

/// How often a driver may end before it listens, which chromedriver was seen to do once in thousands of starts.
const TRIES: usize = 5;

/// A driver that runs until this is dropped or the process ends.
pub(crate) struct Driver {
    /// Where it listens: `http://127.0.0.1:40123`.
    pub(crate) address: String,
    /// Its input closes when this process ends, in whatever way.
    _shell: Child,
    /// Kept open: the driver may say more.
    _output: BufReader<ChildStdout>,
}

/// Nothing is dropped at the end of a test run, so a shell waits for its input to close. Then it ends the
/// driver and the browsers, which are all of its process group, and removes what they wrote. What the driver says goes
/// to us alone, so that we hear when it ends.
const LEASH: &str = r#"
command -v PROGRAM || exit 1
TMPDIR=$(mktemp -d) && export TMPDIR
START &
exec >/dev/null
read -r _
trap '' TERM
kill -s TERM 0
for _ in 1 2 3 4 5 6 7 8 9 10; do
    sleep 0.2
    rm -rf "$TMPDIR" && break
done
"#;

impl Driver {
    /// Starts this program by a piece of shell, which says on which port it listens.
    pub(crate) fn start(program: &str, start: &str) -> Self {
        (0..TRIES)
            .find_map(|_| Self::try_start(program, start))
            .unwrap_or_else(|| panic!("{program} ends before it listens"))
    }

    /// Nothing where the program ends before it listens.
    fn try_start(program: &str, start: &str) -> Option<Self> {
        let mut shell = Command::new("sh");
        shell
            .process_group(0)
            .args(["-c", &LEASH.replace("PROGRAM", program).replace("START", start)])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut shell = shell.spawn().expect("a shell");
        let mut output = BufReader::new(shell.stdout.take().expect("the output was asked for"));
        let mut lines = output.by_ref().lines().map_while(Result::ok);
        assert!(
            lines.next().is_some(),
            "these tests need {program} on PATH, and its browser: `cargo xtask test` installs them"
        );
        let Some(port) = lines.find_map(|line| port_in(&line)) else {
            // This closes its input, so that it clears up.
            let _ = shell.wait();
            return None;
        };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "{program} does not listen");
            thread::sleep(Duration::from_millis(20));
        }
        Some(Self { address: format!("http://127.0.0.1:{port}"), _shell: shell, _output: output })
    }
}

/// The port in `ChromeDriver was started successfully on port 40123.`, or in `Listening on 127.0.0.1:40123`.
fn port_in(line: &str) -> Option<u16> {
    let (_, port) =
        line.split_once("successfully on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
    port.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;
    use std::{env, fs, process};

    use super::*;

    #[test]
    fn one_that_ends_before_it_listens_is_started_again() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let address = listener.local_addr().expect("an address");
        let tried = env::temp_dir().join(format!("journalkartan-driver-{}", process::id()));
        let start =
            format!("if mkdir '{}'; then exit 1; else echo 'Listening on {address}'; fi", tried.display());
        let driver = Driver::start("sh", &format!("({start})"));
        assert_eq!(driver.address, format!("http://{address}"));
        fs::remove_dir(tried).expect("it was tried once before");
    }

    #[test]
    #[should_panic(expected = "sh ends before it listens")]
    fn one_that_never_listens_is_given_up() {
        let _ = Driver::start("sh", "true");
    }
}
