//! nginx and Caddy, through which the tests fetch the built site by the recipes in `hosting/`.

use std::path::Path;

use super::{Tools, debian, is_ci};
use crate::run::{Failure, Outcome, Step};

/// Servers lie where not every search path leads.
const SERVERS: [&str; 2] = ["nginx", "caddy"];
/// nginx's module for ready Brotli files, where Debian has it.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const PACKAGES: [&str; 3] = ["nginx", "libnginx-mod-http-brotli-static", "caddy"];
const REMEDY: &str = "install Debian's nginx, libnginx-mod-http-brotli-static and caddy";

/// Sees to it that both are there, if they can be. Without them their tests are not run, which CI does not accept.
pub(crate) fn want(tools: &Tools) -> Outcome {
    if is_there(tools) {
        return Ok(());
    }
    if debian::can_install(tools) {
        let step = Step { what: "installing nginx and Caddy", takes: "about 10 s, once", remedy: REMEDY };
        return debian::install(tools, &PACKAGES, step);
    }
    if is_ci() {
        return Err(Failure::new("the recipes for hosts need nginx and Caddy", REMEDY));
    }
    eprintln!("! nginx or Caddy is missing: their recipes are not tried. {REMEDY}");
    Ok(())
}

fn is_there(tools: &Tools) -> bool {
    let is_server = |name: &&str| tools.find(name).is_some() || Path::new("/usr/sbin").join(name).is_file();
    SERVERS.iter().all(is_server) && Path::new(BROTLI).is_file()
}
