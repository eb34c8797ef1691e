//! The content security policy that each page carries: what it may run and fetch, by the page's own word.
//!
//! Inline scripts are allowed by what they hold (CSP 3, section 2.3.1, hash sources), so the policy is written
//! last, when no page changes any more. So are style elements; style attributes nowhere. Text becomes markup or the
//! address of a script only through the one policy of Trusted Types that a page makes: see
//! docs/decisions/0023-policy.md.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::run::{Outcome, Step};

/// After what the policy stands: it counts for what comes after it.
const BEFORE: [&str; 2] = ["<meta charset=\"utf-8\">", "<meta charset=utf-8>"];

/// Gives every page of the site its policy.
pub(crate) fn write(dist: &Path) -> Outcome {
    let step = Step {
        what: "writing what each page may run",
        takes: "1 s",
        remedy: "delete dist/ and build anew; every page begins with its character set",
    };
    step.announce();
    let pages = pages(dist).map_err(|error| step.failure(&error.to_string()))?;
    for page in pages {
        let html = fs::read_to_string(&page).map_err(|error| step.failure(&error.to_string()))?;
        let html = with_policy(&html)
            .ok_or_else(|| step.failure(&format!("{} does not say its character set", page.display())))?;
        fs::write(&page, html).map_err(|error| step.failure(&error.to_string()))?;
    }
    Ok(())
}

/// All pages, in the folder and those in it.
fn pages(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(pages(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            found.push(path);
        }
    }
    Ok(found)
}

/// The page with its policy; none where it does not say its character set.
fn with_policy(html: &str) -> Option<String> {
    let charset = BEFORE.into_iter().find(|charset| html.contains(charset))?;
    let [scripts, styles] = ["script", "style"].map(|tag| -> String {
        let hash = |inside: &str| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(inside)));
        inline(html, tag).map(hash).collect()
    });
    let policy = format!(
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none';script-src 'self' \
         'wasm-unsafe-eval'{scripts};style-src 'self'{styles};img-src 'self' data: blob:;\
         connect-src 'self';frame-src 'self';manifest-src 'self';base-uri 'self';form-action 'none';require-trusted-types-for 'script';\
         trusted-types default\">"
    );
    Some(html.replacen(charset, &format!("{charset}{policy}"), 1))
}

/// What stands in the elements of a page with this name that are not files of their own.
fn inline<'a>(html: &'a str, name: &'static str) -> impl Iterator<Item = &'a str> {
    let starts = html.match_indices('<').map(|(place, _)| &html[place + 1..]);
    starts.filter_map(move |rest| {
        let (tag, rest) = rest.strip_prefix(name)?.split_once('>')?;
        let (inside, _) = rest.split_once(&format!("</{name}>"))?;
        (!tag.contains("src=")).then_some(inside)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_run_the_scripts_that_it_holds_and_no_others() {
        let page = "<meta charset=utf-8><script>alert(1)</script><script src=a.js></script><script nomodule>b</script>";
        assert_eq!(inline(page, "script").collect::<Vec<_>>(), ["alert(1)", "b"]);
        // openssl dgst -sha256 -binary | base64
        let hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
        let page = with_policy(page).unwrap_or_default();
        assert!(page.starts_with(
            "<meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src 'none';"
        ));
        assert!(page.contains(hash), "{page}");
        assert!(!page.contains("script-src 'self' 'unsafe-inline'"));
    }

    #[test]
    fn a_page_without_a_character_set_is_refused() {
        assert_eq!(with_policy("<title>a</title>"), None);
    }
}
