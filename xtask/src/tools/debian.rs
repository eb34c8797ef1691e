//! Packages of Debian and its kin, where we may install them.

use std::process::Command;

use super::Tools;
use crate::run::{Outcome, Step, answer};

/// Whether packages can be installed without asking anyone.
pub(super) fn can_install(tools: &Tools) -> bool {
    tools.find("apt-get").is_some()
        && (is_root(tools) || answer(tools.command("sudo").args(["-n", "true"])).is_some())
}

/// Installs packages; asks for the newest lists only where the present ones do not do.
pub(super) fn install(tools: &Tools, packages: &[&str], step: Step<'_>) -> Outcome {
    let install = || {
        let mut command = apt_get(tools);
        command.args(["install", "--yes", "--no-install-recommends"]).args(packages);
        command
    };
    if step.run(&mut install()).is_ok() {
        return Ok(());
    }
    let update =
        Step { what: "reading the lists of packages anew", takes: "about 15 s", remedy: step.remedy };
    update.run(apt_get(tools).arg("update"))?;
    step.run(&mut install())
}

fn apt_get(tools: &Tools) -> Command {
    let mut command = if is_root(tools) {
        tools.command("env")
    } else {
        let mut sudo = tools.command("sudo");
        sudo.args(["-n", "env"]);
        sudo
    };
    // Offline, systemd starts no service: what is installed is started by the tests alone.
    command.args(["SYSTEMD_OFFLINE=1", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    command
}

fn is_root(tools: &Tools) -> bool {
    answer(tools.command("id").arg("-u")).as_deref() == Some("0")
}
