//! A host of the built site: nginx or Caddy, on this machine, with the recipe as people are given it.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, io, process, thread};

use journalkartan_e2e::built_site;
use ureq::Agent;

/// Where Debian has the module for ready Brotli files.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that runs until it is dropped.
pub(crate) struct Host {
    server: Child,
    folder: PathBuf,
    origin: String,
    agent: Agent,
}

/// What it answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: ureq::http::HeaderMap,
    /// As it came, not unpacked.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// A header that comes once.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.get_all(name).iter();
        let value = values.next()?.to_str().expect("a header in ASCII");
        assert_eq!(values.next(), None, "{name} comes twice");
        Some(value)
    }
}

impl Host {
    /// nginx, with the site in this folder of the host; nothing where it is missing.
    pub(crate) fn nginx(site: &str) -> Option<Self> {
        let nginx = find("nginx").filter(|_| Path::new(BROTLI).is_file());
        let nginx = nginx.or_else(|| left_out("nginx with its module for Brotli"))?;
        Some(Self::start(site, |folder, port| {
            let own = folder.display();
            let server = filled("nginx.conf", &folder.join("root"), &format!("127.0.0.1:{port}"));
            // Nothing of the machine's own nginx: neither its files nor its rights.
            let main = format!(
                "load_module {BROTLI};\ndaemon off;\nmaster_process off;\npid {own}/pid;\n\
                 error_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n\
                 client_body_temp_path {own}/body;\nproxy_temp_path {own}/proxy;\n\
                 fastcgi_temp_path {own}/fastcgi;\nuwsgi_temp_path {own}/uwsgi;\nscgi_temp_path {own}/scgi;\n\
                 {server}\n}}\n"
            );
            let path = folder.join("main.conf");
            fs::write(&path, main).expect("the configuration can be written");
            let mut command = Command::new(&nginx);
            command.arg("-e").arg("stderr").arg("-p").arg(folder).arg("-c").arg(path);
            command
        }))
    }

    /// Caddy, with the site in this folder of the host; nothing where it is missing.
    pub(crate) fn caddy(site: &str) -> Option<Self> {
        let caddy = find("caddy").or_else(|| left_out("Caddy"))?;
        Some(Self::start(site, |folder, port| {
            let server = filled("Caddyfile", &folder.join("root"), &format!("http://127.0.0.1:{port}"));
            let path = folder.join("Caddyfile");
            // Several run at the same time, and none is to be told what to do.
            fs::write(&path, format!("{{\n\tadmin off\n}}\n{server}"))
                .expect("the configuration can be written");
            let mut command = Command::new(&caddy);
            command.args(["run", "--adapter", "caddyfile", "--config"]).arg(path);
            command.env("XDG_DATA_HOME", folder).env("XDG_CONFIG_HOME", folder);
            command
        }))
    }

    fn start(site: &str, command: impl Fn(&Path, u16) -> Command) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("journalkartan-hosting-{}-{number}", process::id()));
        let root = folder.join("root");
        let place = match site.trim_matches('/') {
            "" => root,
            below => root.join(below),
        };
        fs::create_dir_all(place.parent().expect("it lies in a folder")).expect("a folder");
        let dist = fs::canonicalize(built_site()).expect("the built site is there");
        std::os::unix::fs::symlink(dist, place).expect("a link");
        let port = free_port();
        let said = fs::File::create(folder.join("said")).expect("a file");
        let mut command = command(&folder, port);
        let server = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(said).spawn();
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(30)));
        let mut host = Self {
            server: server.expect("the server starts"),
            folder,
            origin: format!("http://127.0.0.1:{port}"),
            agent: config.build().into(),
        };
        host.wait(port);
        host
    }

    fn wait(&mut self, port: u16) {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let has_ended = self.server.try_wait().ok().flatten().is_some();
            if has_ended || start.elapsed() > PATIENCE {
                let said = fs::read_to_string(self.folder.join("said")).unwrap_or_default();
                panic!("the server does not take its recipe:\n{said}");
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// What lies at a path, for a browser that takes these encodings.
    pub(crate) fn get(&self, path: &str, accepted: &str) -> Answer {
        self.get_unless(path, accepted, "")
    }

    /// The same for a browser that has what this entity tag names.
    pub(crate) fn get_unless(&self, path: &str, accepted: &str, tag: &str) -> Answer {
        let mut request = self.agent.get(format!("{}{path}", self.origin));
        for (name, value) in [("Accept-Encoding", accepted), ("If-None-Match", tag)] {
            if !value.is_empty() {
                request = request.header(name, value);
            }
        }
        let mut answer = request.call().expect("the server answers");
        let body = answer.body_mut().read_to_vec().expect("the whole body");
        Answer { status: answer.status().as_u16(), headers: answer.headers().clone(), body }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A file in `hosting/`.
pub(crate) fn recipe(file: &str) -> String {
    // Cargo runs each test in the folder of its package.
    fs::read_to_string(Path::new("../../hosting").join(file)).expect("a recipe")
}

/// A recipe in which what it leaves open is filled in.
fn filled(file: &str, root: &Path, address: &str) -> String {
    let recipe = recipe(file);
    assert!(recipe.contains("SITE_FOLDER") && recipe.contains("SITE_ADDRESS"), "{file} leaves both open");
    recipe.replace("SITE_FOLDER", &root.display().to_string()).replace("SITE_ADDRESS", address)
}

/// A program on the search path, or where servers lie that only root looks for.
fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(["/usr/sbin".into()]);
    folders.map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// Says what is missing, past the test's own output, which nobody sees; in CI nothing is left out.
fn left_out<T>(what: &str) -> Option<T> {
    let is_ci = env::var_os("CI").is_some_and(|value| !value.is_empty());
    assert!(!is_ci, "{what} is missing: `cargo xtask test` installs it on Debian");
    let _ = writeln!(io::stderr(), "! not run: {what} is missing");
    None
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port on this machine");
    listener.local_addr().expect("a bound port has an address").port()
}
