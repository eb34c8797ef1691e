//! A static file server for the built site, which can be made to fail.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};

use crate::PATIENCE;

/// What goes wrong with a file on its way.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Only its first half arrives.
    Truncated,
    /// It is called something that it is not.
    Typed(&'static str),
    /// Something else comes in its place.
    Replaced(&'static str),
    /// It comes late.
    Late(Duration),
    /// It is somewhere else: `underlag.html` at `underlag`, as hosts have it that like short addresses.
    Moved,
    /// It comes with this policy of the host.
    Policy(&'static str),
    /// A page comes a few words at a time, with a wait after each.
    Trickling(Duration),
}

/// The built site, served on this machine until it is dropped.
#[must_use]
pub struct Site {
    address: SocketAddr,
    shelf: Arc<Shelf>,
}

/// What the server has and knows.
struct Shelf {
    /// The folder under which the site lies, with a stroke at both ends.
    folder: String,
    rules: Mutex<Rules>,
    closed: AtomicBool,
}

#[derive(Default)]
struct Rules {
    /// The folder of the built site, and another one from which files come whose name ends so.
    dist: PathBuf,
    deployed: Option<(PathBuf, Vec<String>)>,
    /// Whether the service worker is handed out.
    keeps: bool,
    is_cut: bool,
    faults: Vec<(String, Fault)>,
    pages: Vec<(String, String)>,
    any_origin: bool,
    /// Which compressed files are sent in place of others: those whose names end so.
    packed: Option<&'static str>,
    requested: Vec<String>,
}

impl Site {
    /// Serves the site at the root of its host.
    pub fn serve() -> Self {
        Self::serve_in("/")
    }

    /// Serves the site in a folder, such as `/kartor/journal/`.
    pub fn serve_in(folder: &str) -> Self {
        Self::serve_files(built_site(), folder)
    }

    /// Serves the files that lie in `dist` as another site, in a folder.
    pub fn serve_files(dist: PathBuf, folder: &str) -> Self {
        let rules = Mutex::new(Rules { dist, ..Rules::default() });
        let shelf = Arc::new(Shelf { folder: folder.to_owned(), rules, closed: AtomicBool::new(false) });
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port on this machine");
        let site = Self {
            address: listener.local_addr().expect("a bound port has an address"),
            shelf: Arc::clone(&shelf),
        };
        // A thread for each connection: none waits for another.
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                if shelf.closed.load(Ordering::Relaxed) {
                    return;
                }
                let shelf = Arc::clone(&shelf);
                // A browser that has closed its end no longer wants an answer.
                thread::spawn(move || shelf.answer(connection).ok());
            }
        });
        site
    }

    /// Lets every file whose name ends so fail, from now on.
    pub fn with_fault(self, ending: &str, fault: Fault) -> Self {
        self.shelf.rules().faults.push((ending.to_owned(), fault));
        self
    }

    /// Serves one more page, at this path of the host: one that embeds the site, say.
    pub fn with_page(self, path: &str, html: &str) -> Self {
        self.shelf.rules().pages.push((path.to_owned(), html.to_owned()));
        self
    }

    /// Lets pages of any origin read the files, as many hosts of static files do.
    pub fn open_to_any_origin(self) -> Self {
        self.shelf.rules().any_origin = true;
        self
    }

    /// Sends the files compressed (brotli) that lie so beside themselves, as hosts do; to whoever asks.
    pub fn compressed(self) -> Self {
        self.shelf.rules().packed = Some("br");
        self
    }

    /// Hands out the service worker and the script that asks for it, or no longer. Without them, as at first, a
    /// browser fetches nothing that a test does not ask for.
    pub fn hand_out_worker(&self, is_there: bool) {
        self.shelf.rules().keeps = is_there;
    }

    /// Serves the files whose names end so from another folder, from now on.
    pub fn deploy(&self, folder: &Path, endings: &[&str]) {
        let endings = endings.iter().map(|&ending| ending.to_owned()).collect();
        self.shelf.rules().deployed = Some((folder.to_owned(), endings));
    }

    /// Answers no one, from now on.
    pub fn cut(&self) {
        self.shelf.rules().is_cut = true;
    }

    /// The address of the site with this query: `?ar=2021`, or nothing.
    pub fn url(&self, query: &str) -> String {
        self.host_url(&format!("{}{query}", self.shelf.folder))
    }

    /// The address of any path of the host.
    pub fn host_url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The paths that were asked for, in that order, without their queries.
    pub fn requested(&self) -> Vec<String> {
        self.shelf.rules().requested.clone()
    }

    /// Waits until this path was asked for: a browser may say that it asks before it does.
    #[track_caller]
    pub fn expect_request(&self, path: &str) {
        let start = Instant::now();
        while !self.requested().iter().any(|requested| requested == path) {
            assert!(start.elapsed() < PATIENCE, "{path} was not asked for, only {:?}", self.requested());
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.shelf.closed.store(true, Ordering::Relaxed);
        // The listener looks up when someone comes.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shelf {
    fn rules(&self) -> MutexGuard<'_, Rules> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers the one request of a connection.
    fn answer(&self, mut connection: TcpStream) -> io::Result<()> {
        let mut lines = BufReader::new(connection.try_clone()?).lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        // A browser may open a connection ahead and ask for nothing.
        let Some(target) = first.split(' ').nth(1) else { return Ok(()) };
        let path = target.split('?').next().unwrap_or_default();
        let (fault, any_origin, packed) = {
            let mut rules = self.rules();
            if rules.is_cut {
                return Ok(());
            }
            rules.requested.push(path.to_owned());
            let fault =
                rules.faults.iter().find(|(ending, _)| path.ends_with(ending)).map(|(_, fault)| *fault);
            (fault, rules.any_origin, rules.packed)
        };
        if let Some(Fault::Late(delay)) = fault {
            thread::sleep(delay);
        }
        let found = self.content(path).filter(|_| !matches!(fault, Some(Fault::Missing)));
        let status = match (fault, &found) {
            (Some(Fault::Moved), _) => "308 Permanent Redirect",
            (_, Some(_)) => "200 OK",
            (_, None) => "404 Not Found",
        };
        let packed = packed.filter(|_| found.is_some());
        let packed = packed.and_then(|ending| Some((ending, self.packed(path, ending)?)));
        let encoding = packed.as_ref().map(|(ending, _)| format!("Content-Encoding: {ending}\r\n"));
        let (encoding, packed) = (encoding.unwrap_or_default(), packed.map(|(_, bytes)| bytes));
        let mut bytes = packed.or(found).unwrap_or_else(|| b"not found".to_vec());
        match fault {
            Some(Fault::Truncated) => bytes.truncate(bytes.len() / 2),
            Some(Fault::Replaced(text)) => bytes = text.into(),
            _ => {}
        }
        let kind = if let Some(Fault::Typed(kind)) = fault { kind } else { media_type(path) };
        let origin = if any_origin { "Access-Control-Allow-Origin: *\r\n" } else { "" };
        let moved = match fault {
            Some(Fault::Moved) => format!("Location: {}\r\n", path.trim_end_matches(".html")),
            _ => String::new(),
        };
        let policy = match fault {
            Some(Fault::Policy(policy)) => format!("Content-Security-Policy: {policy}\r\n"),
            _ => String::new(),
        };
        let length = bytes.len();
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{encoding}{origin}{moved}{policy}Connection: close\r\n\r\n"
        )?;
        match fault {
            _ if first.starts_with("HEAD ") => Ok(()),
            Some(Fault::Trickling(wait)) => trickle(&mut connection, &bytes, wait),
            _ => connection.write_all(&bytes),
        }
    }

    /// The compressed form of what lies at a path of the host.
    fn packed(&self, path: &str, ending: &str) -> Option<Vec<u8>> {
        let index = if path.ends_with('/') { "index.html" } else { "" };
        self.content(&format!("{path}{index}.{ending}"))
    }

    /// What lies at a path of the host.
    fn content(&self, path: &str) -> Option<Vec<u8>> {
        if let Some((_, html)) = self.rules().pages.iter().find(|(page, _)| page == path) {
            return Some(html.clone().into_bytes());
        }
        let file = path.strip_prefix(&self.folder).filter(|file| !file.contains(".."))?;
        let index = if file.is_empty() || file.ends_with('/') { "index.html" } else { "" };
        let file = format!("{file}{index}");
        let rules = self.rules();
        if !rules.keeps && file == "sw.js" {
            return None;
        }
        if !rules.keeps && file.starts_with("offline-") {
            return Some(Vec::new());
        }
        let is_deployed =
            |(_, endings): &&(PathBuf, Vec<String>)| endings.iter().any(|ending| file.ends_with(ending));
        let folder = rules.deployed.as_ref().filter(is_deployed).map_or(&rules.dist, |(folder, _)| folder);
        fs::read(folder.join(&file)).or_else(|_| fs::read(folder.join(format!("{file}.html")))).ok()
    }
}

/// Sends a page a few words at a time, with a wait after each, so that a browser draws it half arrived.
fn trickle(connection: &mut TcpStream, page: &[u8], wait: Duration) -> io::Result<()> {
    for piece in page.chunks(200) {
        connection.write_all(piece)?;
        connection.flush()?;
        thread::sleep(wait);
    }
    Ok(())
}

/// The folder of the built site.
pub fn built_site() -> PathBuf {
    let standard = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist"));
    let dist = env::var_os("JOURNALKARTAN_DIST").map_or_else(standard, PathBuf::from);
    assert!(
        dist.join("index.html").is_file(),
        "there is no built site in {}: run `cargo xtask build` first",
        dist.display()
    );
    dist
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("html", |(_, ending)| ending) {
        "js" => "text/javascript",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "geojson" => "application/geo+json",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "gif" => "image/gif",
        "txt" => "text/plain; charset=utf-8",
        "css" => "text/css",
        _ => "text/html; charset=utf-8",
    }
}
