//! Writes the pictures and their pages into the folder of a built site, which is named.

use std::env;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let site = env::args_os().nth(1).ok_or("name the folder of the site")?;
    journalkartan_pictures::site::write(Path::new(&site))
}
