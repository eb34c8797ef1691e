//! Pages on paper.

use std::io::Read;

use flate2::read::ZlibDecoder;

use crate::Browser;

impl Browser {
    /// How many sheets of A4 the page takes: objects of the type `Page` in its PDF, not the lists of them.
    pub fn sheets(&self) -> usize {
        const PAGE: &[u8] = b"/Type /Page";
        let pdf = self.paper();
        assert!(pdf.starts_with(b"%PDF-"));
        let pdf = laid_open(pdf);
        let pages = pdf.windows(PAGE.len() + 1);
        pages.filter(|window| window.starts_with(PAGE) && !window.ends_with(b"s")).count()
    }
}

/// A PDF with all that is compressed in it after it: Firefox compresses its objects, too.
fn laid_open(mut pdf: Vec<u8>) -> Vec<u8> {
    const STREAM: &[u8] = b">>\nstream\n";
    let is_stream = |(at, window): (usize, &[u8])| (window == STREAM).then_some(at + STREAM.len());
    let streams: Vec<usize> = pdf.windows(STREAM.len()).enumerate().filter_map(is_stream).collect();
    let mut open = Vec::new();
    for start in streams {
        // What is not compressed, or in another way, stays as it is.
        let _ = ZlibDecoder::new(&pdf[start..]).read_to_end(&mut open);
    }
    pdf.append(&mut open);
    pdf
}
