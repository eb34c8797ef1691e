//! Pages on paper.

use crate::Browser;

impl Browser {
    /// How many sheets of A4 the page takes: objects of the type `Page` in its PDF, not the lists of them.
    pub fn sheets(&self) -> usize {
        const PAGE: &[u8] = b"/Type /Page";
        let pdf = self.paper();
        assert!(pdf.starts_with(b"%PDF-"));
        let pages = pdf.windows(PAGE.len() + 1);
        pages.filter(|window| window.starts_with(PAGE) && !window.ends_with(b"s")).count()
    }
}
