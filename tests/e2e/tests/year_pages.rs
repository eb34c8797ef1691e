//! The pages of years: they open the map in their state, and stand by themselves without scripts.

use journalkartan_e2e::{Browser, Ready, Site, needs};
use serde_json::json;

#[test]
fn the_page_of_a_year_opens_the_map_in_that_year() {
    let site = Site::serve();
    for (page, path, query, year) in [
        ("2027/", "/", "?ar=2027", "2027"),
        ("2012/primar/", "/", "?ar=2012&vard=primar", "2012"),
        ("en/2021/", "/index.en.html", "?ar=2021&sprak=en", "2021"),
        ("en/2030/sjukhus/", "/index.en.html", "?ar=2030&vard=sjukhus&sprak=en", "2030"),
    ] {
        let browser = Browser::open(&site.url(page));
        browser.expect("return location.pathname + location.search", format!("{path}{query}"));
        assert_eq!(browser.ready(), Ready::Answers, "{page}");
        assert_eq!(browser.year(), year, "{page}");
        assert_eq!(browser.complaints(), Vec::<String>::new(), "{page}");
    }
}

#[test]
fn what_the_address_carries_besides_is_kept_in_a_folder_too() {
    let site = Site::serve_in("/kartor/journal/");
    let browser = Browser::open(&site.url("2027/sjukhus/?utm_source=brev&region=14#?secret=aBc"));
    browser.expect(
        "return location.pathname + location.search + location.hash",
        "/kartor/journal/?ar=2027&vard=sjukhus&utm_source=brev&region=14#?secret=aBc",
    );
    assert_eq!(browser.ready(), Ready::Answers);
    assert_eq!(browser.panel().as_deref(), Some("region:14"));
    assert_eq!(browser.year(), "2027");
}

/// The page gives its place in the history to the map: Back leads to where the reader came from.
#[test]
fn back_leads_past_the_page() {
    let site =
        Site::serve().with_page("/start", "<!doctype html><title>Start</title><a href=\"/2027/\">2027</a>");
    let browser = Browser::open(&site.host_url("/start"));
    browser.click("a");
    browser.expect("return location.search", "?ar=2027");
    assert_eq!(browser.ready(), Ready::Answers);
    browser.back();
    browser.expect("return document.title", "Start");
}

#[test]
fn without_scripts_the_page_stands_with_its_picture_and_its_link() {
    let site = Site::serve_in("/karta/");
    let browser = Browser::without_scripts();
    browser.visit(&site.url("2027/primar/"));
    assert_eq!(browser.script("return location.pathname"), "/karta/2027/primar/");
    assert!(browser.text("h1").starts_with("2027 ska "), "{}", browser.text("h1"));
    assert_eq!(
        browser.script("return document.querySelector('main a').href"),
        site.url("?ar=2027&vard=primar")
    );
    assert_eq!(browser.script("return document.images[0].naturalWidth"), 1200);
    assert!(browser.text("nav").contains("2028"));
}

/// Looked at where it stays: without the script that leads on.
#[test]
fn the_page_of_a_year_is_accessible() {
    needs!(Axe);
    // A page of others may write what the policy of this site lets none of its own write.
    let site = Site::serve().with_page("/empty.html", "<!doctype html><title>Empty</title>");
    for page in ["2027/primar/", "en/2027/primar/"] {
        let browser = Browser::open(&site.host_url("/empty.html"));
        let address = site.url(page);
        browser.script(&format!(
            "return (async () => {{
                const page = await (await fetch('{address}')).text();
                document.open();
                document.write(page.replace(/<script.*?<\\/script>/, ''));
                document.close();
            }})()"
        ));
        assert!(browser.text("h1").contains("2027"), "{page}");
        let findings = browser.axe();
        assert!(findings.is_empty(), "{page}: {findings:#?}");
    }
}

#[test]
fn every_year_has_its_pages_and_pictures() {
    let site = Site::serve();
    let browser = Browser::open(&site.url("tillganglighet.html"));
    let missing = browser.script(
        "return (async () => {
            const { first_year, last_year } = await (await fetch('data/journalkartan.json')).json();
            const files = ['oembed.json', 'oembed.en.json', 'bilder/forandring.gif'];
            for (let year = first_year; year <= last_year; year++)
                for (const [folder, mark] of [['', ''], ['en/', '.en']])
                    for (const care of ['', 'primar', 'sjukhus']) {
                        files.push(`bilder/${year}${care && '-'}${care}${mark}.png`);
                        const page = `${folder}${year}/${care}${care && '/'}`;
                        files.push(page, page + 'oembed.json');
                    }
            const answers = await Promise.all(files.map(async file => [file, (await fetch(file)).status]));
            return [files.length, answers.filter(([, status]) => status != 200).map(([file]) => file)];
        })()",
    );
    assert_eq!(missing, json!([3 + 26 * 2 * 3 * 3, []]));
}

#[test]
fn the_page_of_the_map_names_its_picture_and_its_frame() {
    let site = Site::serve();
    for page in ["", "index.en.html"] {
        let browser = Browser::open(&site.url(page));
        let found = browser.script(
            "return (async () => {
                const meta = name => document.querySelector(`meta[property='og:${name}']`).content;
                const link = document.querySelector('link[type=\"application/json+oembed\"]');
                const told = await (await fetch(link.href)).json(), picture = await fetch(meta('image'));
                return [meta('title') == document.title, meta('description') != '', picture.status, told.title == document.title];
            })()",
        );
        assert_eq!(found, json!([true, true, 200, true]), "{page}");
    }
}

/// Those who unfurl links read the page as it is sent: what they are told of is there.
#[test]
fn what_a_page_tells_those_who_preview_links_is_there() {
    let site = Site::serve();
    let browser = Browser::without_scripts();
    browser.visit(&site.url("2027/"));
    let told = browser.script(
        "const meta = name => document.querySelector(`meta[property='og:${name}']`).content;
         return [meta('title'), meta('image'), meta('image:width'), meta('image:height')]",
    );
    assert_eq!(told, json!([browser.text("h1"), "../bilder/2027.png", "1200", "630"]));
    let link = browser.script(
        "const { href, title } = document.querySelector('link[type=\"application/json+oembed\"]');
         return { href, title }",
    );
    let reader = Browser::open(&site.url("tillganglighet.html"));
    let found = reader.script(&format!(
        "const link = {link};
        return fetch(link.href).then(answer => answer.json()).then(told => {{
            const frame = name => told.html.split(`${{name}}=\"`)[1].split('\"')[0].replaceAll('&amp;', '&');
            return [told.version, told.type, told.title == link.title, frame('src'), frame('title') != ''];
        }})"
    ));
    assert_eq!(found, json!(["1.0", "rich", true, "../?ar=2027&inbaddad=1", true]));
}
