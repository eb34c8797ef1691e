//! The compressed files beside the originals, for hosts that serve them as they lie (`gzip_static`, `precompressed`).

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::run::{Outcome, Step};

/// The endings of what is text, or as good as: pictures are compressed already.
const ENDINGS: [&str; 10] =
    ["css", "csv", "geojson", "html", "js", "json", "svg", "txt", "wasm", "webmanifest"];

/// Writes `FILE.br` and `FILE.gz` beside each file that becomes smaller so.
pub(crate) fn write(dist: &Path) -> Outcome {
    let step =
        Step { what: "compressing the files", takes: "about 20 s", remedy: "delete dist/ and build anew" };
    step.announce();
    compress(dist).map_err(|error| step.failure(&error.to_string()))
}

fn compress(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            compress(&path)?;
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|text| ending == *text)) {
            let original = fs::read(&path)?;
            for (ending, compressed) in [("br", brotli(&original)), ("gz", gzip(&original)?)] {
                if compressed.len() < original.len() {
                    let mut name = path.clone().into_os_string();
                    name.push(format!(".{ending}"));
                    fs::write(name, compressed)?;
                }
            }
        }
    }
    Ok(())
}

/// Brotli (RFC 7932) at its best.
pub(crate) fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let parameters = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    // Neither end can fail: both are memory.
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters);
    compressed
}

/// Gzip (RFC 1952) at its best, without name and time, so that the same bytes always give the same.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_compressed_is_what_was_there() {
        let text = "En region, ett system. ".repeat(100);
        let mut unpacked = String::new();
        let packed = gzip(text.as_bytes()).expect("memory can be written");
        flate2::read::GzDecoder::new(&*packed).read_to_string(&mut unpacked).expect("it is gzip");
        assert_eq!(unpacked, text);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &*brotli(text.as_bytes()), &mut unpacked).expect("it is brotli");
        assert_eq!(unpacked, text.as_bytes());
        assert_eq!(packed, gzip(text.as_bytes()).expect("memory can be written"), "the same each time");
    }

    #[test]
    fn text_that_becomes_smaller_is_compressed_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("journalkartan-compress-{}", std::process::id()));
        fs::create_dir_all(folder.join("data")).expect("a folder");
        for (file, bytes) in
            [("data/a.csv", "a".repeat(500)), ("b.png", "b".repeat(500)), ("c.js", "c".into())]
        {
            fs::write(folder.join(file), bytes).expect("a file");
        }
        compress(&folder).expect("the files can be read and written");
        let is_there = |file: &str| folder.join(file).exists();
        assert!(is_there("data/a.csv.br") && is_there("data/a.csv.gz"));
        assert!(!is_there("b.png.br") && !is_there("c.js.br") && !is_there("c.js.gz"));
        fs::remove_dir_all(folder).expect("a folder of this test");
    }
}
