//! A static file server for the built site, which can be made to fail.

use std::io::Write;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{env, fs, io, thread};

use tiny_http::{Header, Request, Response, Server, StatusCode};

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
    /// A page comes a few words at a time, with a wait after each.
    Trickling(Duration),
}

/// The built site, served on this machine until it is dropped.
#[must_use]
pub struct Site {
    server: Arc<Server>,
    shelf: Arc<Shelf>,
}

/// What the server has and knows.
struct Shelf {
    dist: PathBuf,
    /// The folder under which the site lies, with a stroke at both ends.
    folder: String,
    rules: Mutex<Rules>,
}

#[derive(Default)]
struct Rules {
    faults: Vec<(String, Fault)>,
    pages: Vec<(String, String)>,
    any_origin: bool,
    requested: Vec<String>,
}

impl Site {
    /// Serves the site at the root of its host.
    pub fn serve() -> Self {
        Self::serve_in("/")
    }

    /// Serves the site in a folder, such as `/kartor/journal/`.
    pub fn serve_in(folder: &str) -> Self {
        let shelf = Shelf { dist: built_site(), folder: folder.to_owned(), rules: Mutex::default() };
        let server = Server::http("127.0.0.1:0").expect("a free port on this machine");
        let site = Self { server: Arc::new(server), shelf: Arc::new(shelf) };
        let (server, shelf) = (Arc::clone(&site.server), Arc::clone(&site.shelf));
        thread::spawn(move || {
            for request in server.incoming_requests() {
                let shelf = Arc::clone(&shelf);
                thread::spawn(move || shelf.answer(request));
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

    /// The address of the site with this query: `?ar=2021`, or nothing.
    pub fn url(&self, query: &str) -> String {
        self.host_url(&format!("{}{query}", self.shelf.folder))
    }

    /// The address of any path of the host.
    pub fn host_url(&self, path: &str) -> String {
        format!("http://{}{path}", self.server.server_addr())
    }

    /// The paths that were asked for, in that order, without their queries.
    pub fn requested(&self) -> Vec<String> {
        self.shelf.rules().requested.clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.unblock();
    }
}

impl Shelf {
    fn rules(&self) -> MutexGuard<'_, Rules> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: Request) {
        let path = request.url().split('?').next().unwrap_or_default().to_owned();
        let fault = {
            let mut rules = self.rules();
            rules.requested.push(path.clone());
            rules.faults.iter().find(|(ending, _)| path.ends_with(ending)).map(|(_, fault)| *fault)
        };
        if let Some(Fault::Late(delay)) = fault {
            thread::sleep(delay);
        }
        let mut response = match self.content(&path).filter(|_| !matches!(fault, Some(Fault::Missing))) {
            Some(mut bytes) => {
                match fault {
                    Some(Fault::Truncated) => bytes.truncate(bytes.len() / 2),
                    Some(Fault::Replaced(text)) => bytes = text.into(),
                    Some(Fault::Trickling(wait)) => {
                        // A browser that has closed its end no longer wants the rest.
                        let _ = trickle(&mut *request.into_writer(), &bytes, wait);
                        return;
                    }
                    _ => {}
                }
                let kind = if let Some(Fault::Typed(kind)) = fault { kind } else { media_type(&path) };
                Response::from_data(bytes).with_header(header("Content-Type", kind))
            }
            None => Response::from_data("not found").with_status_code(StatusCode(404)),
        };
        if self.rules().any_origin {
            response.add_header(header("Access-Control-Allow-Origin", "*"));
        }
        // A browser that has closed its end no longer wants an answer.
        let _ = request.respond(response);
    }

    /// What lies at a path of the host.
    fn content(&self, path: &str) -> Option<Vec<u8>> {
        if let Some((_, html)) = self.rules().pages.iter().find(|(page, _)| page == path) {
            return Some(html.clone().into_bytes());
        }
        let file = path.strip_prefix(&self.folder).filter(|file| !file.contains(".."))?;
        fs::read(self.dist.join(if file.is_empty() { "index.html" } else { file })).ok()
    }
}

/// Sends a page a few words at a time, with a wait after each, so that a browser draws it half arrived.
fn trickle(writer: &mut dyn Write, page: &[u8], wait: Duration) -> io::Result<()> {
    let length = page.len();
    write!(
        writer,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\r\n"
    )?;
    for piece in page.chunks(200) {
        writer.write_all(piece)?;
        writer.flush()?;
        thread::sleep(wait);
    }
    Ok(())
}

fn built_site() -> PathBuf {
    // Cargo runs each test in the folder of its package.
    let standard = || PathBuf::from("../../dist");
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
        "wasm" => "application/wasm",
        "json" => "application/json",
        "geojson" => "application/geo+json",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        _ => "text/html; charset=utf-8",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values of headers are ASCII")
}
