//! What is shown can be passed on: as a link, as a citation, as a picture.

use journalkartan_e2e::{Browser, Ready, Site, keys, needs};
use serde_json::{Value, json};

const PICTURE: &str = "
    const picture = document.querySelector('#dela img');
    return picture?.src.startsWith('blob:') && picture.complete && picture.naturalWidth > 0";
const STATUS: &str = "return document.querySelector('#dela [role=status]').textContent";
const FOCUSED: &str = "return document.activeElement.matches('[data-share]')";

/// A page in this state with its dialog open, and the picture made.
fn sharing(site: &Site, query: &str) -> Browser {
    let browser = Browser::answering(site, query);
    browser.settled();
    open(&browser);
    browser
}

/// Has the browser forget the page's policy, so that a test may read a picture as the document that it is.
fn without_policy(browser: &Browser) {
    browser.cdp("Page.setBypassCSP", &json!({ "enabled": true }));
}

/// Keeps what gets an address of its own, which the page's policy lets no script fetch.
const KEEP: &str = "
    const make = URL.createObjectURL;
    window.made ??= {};
    URL.createObjectURL = blob => {
        const address = make.call(URL, blob);
        window.made[address] = blob;
        return address;
    }";

fn open(browser: &Browser) {
    browser.script(KEEP);
    browser.focus("[data-share]");
    browser.press(keys::ENTER);
    browser.wait_for(PICTURE);
}

/// Makes these choices of the picture, and waits for it.
fn choose(browser: &Browser, shape: &str, format: &str) {
    for choice in [shape, format] {
        let script = format!(
            "const choice = document.querySelector('#dela input[value={choice}]');
            const before = choice.checked || document.querySelector('#dela img').src;
            choice.click();
            window.before = before"
        );
        browser.script(&script);
        browser.wait_for(
            "return window.before === true || document.querySelector('#dela img').src != window.before",
        );
    }
    browser.wait_for(PICTURE);
}

/// The picture as SVG, in this shape.
fn drawn(browser: &Browser, shape: &str) -> String {
    choose(browser, shape, "svg");
    browser.script(
        "window.drawn = null; window.made[document.querySelector('#dela img').src].text().then(text => window.drawn = text)",
    );
    browser.wait_for("return window.drawn").as_str().unwrap_or_default().to_owned()
}

fn field(browser: &Browser, id: &str) -> String {
    browser
        .script(&format!("return document.getElementById('{id}').value"))
        .as_str()
        .unwrap_or_default()
        .into()
}

#[test]
fn the_dialog_opens_by_keyboard_and_gives_the_focus_back() {
    let site = Site::serve();
    let browser = sharing(&site, "?ar=2021");
    for close in [keys::ESCAPE, keys::ENTER] {
        let within = "return document.activeElement.closest('dialog#dela:modal') != null";
        assert_eq!(browser.script(within), json!(true));
        if close == keys::ENTER {
            browser.focus("#dela .close");
        }
        browser.press(close);
        browser.expect("return document.getElementById('dela') == null", true);
        browser.expect(FOCUSED, true);
        open(&browser);
    }
    assert_eq!(browser.query(), "?ar=2021");
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn the_copied_link_is_the_address() {
    needs!(DeveloperTools);
    let site = Site::serve();
    let browser = sharing(&site, "?ar=2021&vard=sjukhus&utm_source=a%20b");
    let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
    browser.cdp("Browser.grantPermissions", &json!({ "permissions": permissions }));
    browser.click("[data-copies='dela-adress']");
    browser.expect(STATUS, "Kopierat.");
    browser.script("window.copied = null; navigator.clipboard.readText().then(text => window.copied = text)");
    let address = browser.script("return location.href");
    assert_eq!(browser.wait_for("return window.copied"), address);
    assert_eq!(json!(field(&browser, "dela-adress")), address);
}

#[test]
fn a_text_that_cannot_be_copied_is_selected() {
    let site = Site::serve();
    let browser = sharing(&site, "?ar=2021");
    browser.script("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    browser.click("[data-copies='dela-sv']");
    browser.expect(
        "const { id, value, selectionStart, selectionEnd } = document.activeElement;
        return [id, selectionStart, selectionEnd == value.length]",
        json!(["dela-sv", 0, true]),
    );
    browser.expect(STATUS, "Texten är markerad. Kopiera den med Ctrl+C, på Mac ⌘C.");
}

#[test]
fn the_device_shares_where_it_can() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.settled();
    browser.script("Object.defineProperty(navigator, 'share', { configurable: true, value: undefined })");
    open(&browser);
    assert_eq!(
        browser.script("return document.querySelector('[data-send]').checkVisibility()"),
        json!(false)
    );
    browser.press(keys::ESCAPE);
    browser.script(
        "const share = what => { window.shared = what; return Promise.reject(new DOMException('', 'AbortError')) };
        Object.defineProperty(navigator, 'share', { value: share });
        Object.defineProperty(navigator, 'canShare', { value: () => true })",
    );
    open(&browser);
    browser.click("[data-send]");
    let shared = browser.script("return window.shared");
    assert_eq!(shared["url"], browser.script("return location.href"));
    assert_eq!(shared["text"], json!("2021 använde åtta regioner Cosmic. Sju system delade på landet."));
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn citations_name_what_is_shown_its_day_and_its_address() {
    let site = Site::serve();
    for (query, quoted) in [
        ("?ar=2021&vard=sjukhus&region=14", "”2021 använde"),
        ("?sprak=en&ar=2021&vard=sjukhus&region=14", "“In 2021"),
    ] {
        let browser = sharing(&site, query);
        let [swedish, english, quotation] =
            ["dela-sv", "dela-en", "dela-mening"].map(|id| field(&browser, id));
        let here = browser.script("return location.href");
        let there = browser.script("return document.querySelector('[data-language]').href");
        let (sv, en) = if query.contains("en") { (&there, &here) } else { (&here, &there) };
        let ends = |text: &str, address: &Value| text.ends_with(address.as_str().expect("an address"));
        assert!(swedish.contains("regioner, 2021, sjukhus, Västra Götalandsregionen. "), "{swedish}");
        assert!(english.contains("regions, 2021, hospitals, Västra Götalandsregionen. "), "{english}");
        assert!(swedish.contains("data per den 2") && ends(&swedish, sv), "{swedish}");
        assert!(english.contains("data as of 2") && ends(&english, en), "{english}");
        assert!(quotation.starts_with(quoted) && ends(&quotation, &here), "{quotation}");
    }
    let browser = sharing(&site, "?ar=2026&jamfor=2015&lage=planerat&farg=leverantor");
    assert!(field(&browser, "dela-sv").contains("regioner, 2015 och 2026, planerat, efter leverantör."));
}

/// A page that is frozen at an earlier day says so with a notice like this.
#[test]
fn what_was_known_on_an_earlier_day_is_cited_as_such() {
    const FREEZE: &str = "
        const notice = document.createElement('p');
        notice.dataset.frozen = '2024-10-31';
        notice.append('Så var det känt då. ', document.createElement('a'));
        notice.lastChild.append('Visa nuläget');
        document.querySelector('.board').prepend(notice)";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2024");
    browser.settled();
    browser.script(FREEZE);
    open(&browser);
    let swedish = field(&browser, "dela-sv");
    assert!(swedish.contains("regioner, 2024 (så var det känt den 31 oktober 2024). "), "{swedish}");
    let english = field(&browser, "dela-en");
    assert!(english.contains("regions, 2024 (this is what was known on 31 October 2024). "), "{english}");
    let quotation = field(&browser, "dela-mening");
    assert!(quotation.contains("” (så var det känt den 31 oktober 2024). Källa: "), "{quotation}");
    let drawn = drawn(&browser, "landscape");
    assert!(drawn.contains("Så var det känt då.") && !drawn.contains("nuläget"));
}

/// Places in the picture that lie in a region, and the colour that the region has on the page.
const PLACES: &str = "
    const shape = document.querySelector(`path[data-region='REGION']`);
    const colour = getComputedStyle(shape).fill.match(/\\d+/g).map(Number);
    const svg = new DOMParser().parseFromString(window.drawn, 'image/svg+xml').documentElement;
    document.getElementById('dela').append(svg);
    const { left, top } = svg.getBoundingClientRect();
    const copy = [...svg.querySelectorAll('path')].find(path => path.getAttribute('d') == shape.getAttribute('d'));
    const { x, y, width, height } = copy.getBBox();
    const places = [];
    for (let i = 1; i < 16; i++) for (let j = 1; j < 16; j++) {
        const point = new DOMPoint(x + width * i / 16, y + height * j / 16);
        if (!copy.isPointInFill(point)) continue;
        const at = point.matrixTransform(copy.getScreenCTM());
        places.push([Math.round(at.x - left), Math.round(at.y - top)]);
    }
    svg.remove();
    return [colour, places]";

/// The colours of these places of an image, once it has been drawn.
const COLOURS: &str = "
    window.colours = null;
    const draw = image => {
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        const at = ([x, y]) => [...canvas.getImageData(x, y, 1, 1).data.slice(0, 3)];
        window.colours = [[image.width, image.height], PLACES.map(at)];
    };";

/// How many of the places have the colour; letters and borders lie on some.
fn check_colours(browser: &Browser, places: &Value, size: [u32; 2], case: &str) {
    let found = browser.wait_for("return window.colours");
    assert_eq!(found[0], json!(size), "{case}");
    let wanted = &places[0];
    let near = |colour: &Value| {
        (0..3).all(|part| {
            let difference = colour[part].as_i64().unwrap_or(999) - wanted[part].as_i64().unwrap_or(-999);
            difference.abs() <= 2
        })
    };
    let colours = found[1].as_array().expect("a list");
    let right = colours.iter().filter(|colour| near(colour)).count();
    assert!(20 < colours.len() && colours.len() * 3 < right * 4, "{right} of {}: {case}", colours.len());
}

#[test]
fn pictures_have_their_size_and_the_colours_of_the_page_and_stand_alone() {
    needs!(Preferences);
    let site = Site::serve().with_page("/empty.html", "<!doctype html><title>Empty</title>");
    for theme in ["light", "dark"] {
        for (shape, size) in [("landscape", [1200, 630]), ("portrait", [1080, 1350])] {
            let browser = Browser::default();
            browser.prefer(&[("prefers-color-scheme", theme)]);
            without_policy(&browser);
            browser.visit(&site.url("?ar=2021"));
            browser.ready();
            browser.settled();
            open(&browser);
            let case = format!("{theme} {shape}");
            let drawn = drawn(&browser, shape);
            // Jämtland, in the plain colour of Cosmic.
            let places = browser.script(&PLACES.replace("REGION", "23"));
            let colours = COLOURS.replace("PLACES", &places[1].to_string());
            choose(&browser, shape, "png");
            browser.script(&format!(
                "{colours} createImageBitmap(window.made[document.querySelector('#dela img').src]).then(draw)"
            ));
            check_colours(&browser, &places, size, &case);
            browser.visit(&site.host_url("/empty.html"));
            let address = json!(drawn);
            browser.script(&format!(
                "{colours} const image = new Image();
                image.src = `data:image/svg+xml,${{encodeURIComponent({address})}}`;
                image.decode().then(() => draw(image))"
            ));
            check_colours(&browser, &places, size, &format!("{case}, alone"));
        }
    }
}

/// The texts of the picture that reach beyond it, and all of it as one text; nothing where it is not XML.
const TEXTS: &str = "
    const page = new DOMParser().parseFromString(window.drawn, 'image/svg+xml');
    if (page.querySelector('parsererror')) return null;
    const svg = page.documentElement;
    const lines = [...svg.querySelectorAll('text')].map(text => text.textContent);
    document.getElementById('dela').append(svg);
    const whole = svg.getBoundingClientRect();
    const outside = [...svg.querySelectorAll(':scope > text')].filter(text => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        return left < whole.left + 20 || whole.right - 20 < right || top < whole.top + 10 || whole.bottom - 10 < bottom;
    }).map(text => text.textContent);
    svg.remove();
    return [outside, lines.join(' ')]";

#[test]
fn pictures_say_what_they_show_in_every_view() {
    let states = [
        ("?ar=2012", "Norrbotten", 320),
        ("?ar=2026&jamfor=2015", "Cosmic", 1280),
        ("?ar=2024&jamfor=forra", "Cosmic", 1280),
        ("?utsnitt=syd&ar=2012&vard=sjukhus", "Skåne", 1280),
        ("?vy=rutnat&ar=2021&sprak=en&lage=planerat", "Skåne", 390),
        ("?vy=tidslinje&farg=leverantor", "Gotland", 1280),
        ("?vy=tidslinje&ar=2012&region=14", "Gotland", 320),
        ("?vy=tabell&ar=2024&farg=samverkan", "Region Gotland", 1280),
        (
            "?vy=tabell&ar=2012&sprak=en&utm_source=a-long-name-that-nobody-reads&utm_campaign=b&utm_medium=c",
            "Region Gotland",
            320,
        ),
    ];
    let site = Site::serve();
    for (query, name, width) in states {
        let browser = Browser::default();
        browser.resize(width, 700);
        without_policy(&browser);
        browser.visit(&site.url(query));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.settled();
        open(&browser);
        for shape in ["landscape", "portrait"] {
            let drawn = drawn(&browser, shape);
            for strange in ["var(", "url(http", "foreignObject", "class=", "style=", "undefined", "NaN"] {
                assert!(!drawn.contains(strange), "{strange} in {query}");
            }
            let told = browser.script(TEXTS);
            assert_eq!(told[0], json!([]), "beyond the picture: {query} {shape}");
            let text = told[1].as_str().expect("the picture is XML").to_owned();
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            let all = squeezed(&text);
            let said = browser.script(
                "const text = css => document.querySelector(css).textContent;
                const { title, source } = document.querySelector('form[data-picture]').dataset;
                return [title, source, text('.sentence'), text('output'), text('#forbehall'), location.href]",
            );
            for part in said.as_array().expect("a list").iter().filter_map(Value::as_str) {
                assert!(all.contains(&squeezed(part)), "{part} is not in {text} of {query}");
            }
            let named = shape == "portrait" || !query.starts_with("?ar=2012");
            assert!(!named || all.contains(&squeezed(name)), "{name} is not in {text} of {query}");
        }
        assert_eq!(browser.complaints(), [""; 0], "{query}");
    }
}

#[test]
fn the_legend_of_a_picture_counts_as_that_of_the_page() {
    const LISTED: &str = "
        const svg = new DOMParser().parseFromString(window.drawn, 'image/svg+xml');
        const spans = [...svg.querySelectorAll('tspan')].map(span => span.textContent);
        return Object.fromEntries(spans.flatMap((name, index) => index % 2 ? [] : [[name, spans[index + 1]]]))";
    const SHOWN: &str = "
        const text = (item, css) => item.querySelector(css).textContent;
        const items = [...document.querySelectorAll('.legend li')].filter(item => Number(text(item, '.count')) > 0);
        return Object.fromEntries(items.map(item => [text(item, '.name'), text(item, '.count')]))";
    let site = Site::serve();
    for query in [
        "?ar=2012",
        "?ar=2024&lage=planerat",
        "?vy=rutnat&farg=leverantor&vard=sjukhus&ar=2016",
        "?farg=samverkan",
    ] {
        let browser = Browser::default();
        without_policy(&browser);
        browser.visit(&site.url(query));
        browser.ready();
        browser.settled();
        open(&browser);
        drawn(&browser, "landscape");
        assert_eq!(browser.script(LISTED), browser.script(SHOWN), "{query}");
    }
}

#[test]
fn in_a_sandbox_the_picture_is_there_to_be_saved_by_hand() {
    let page = "<!doctype html><html lang=sv><title>Host</title>
        <iframe sandbox='allow-scripts' title='Map' width='600' height='800' src='/site/?ar=2021'></iframe>";
    let site = Site::serve_in("/site/").open_to_any_origin().with_page("/host.html", page);
    let browser = Browser::open(&site.host_url("/host.html"));
    browser.enter_frame("iframe");
    assert_eq!(browser.ready(), Ready::Answers);
    browser.script("document.querySelector('[data-share]').click()");
    browser.wait_for(PICTURE);
    let shown =
        |css: &str| browser.script(&format!("return document.querySelector('{css}').checkVisibility()"));
    assert_eq!((shown("#dela [data-sealed]"), shown("#dela a[download]")), (json!(true), json!(false)));
    assert_eq!(browser.script("return document.querySelector('#dela img').naturalWidth"), json!(1200));
    browser.script("document.querySelector('[data-copies=dela-adress]').click()");
    browser.wait_for("return document.querySelector('#dela [role=status]').textContent");
    let address = field(&browser, "dela-adress");
    assert_eq!(address, site.url("?ar=2021"));
}

/// A map within an article is passed on as the whole page.
#[test]
fn an_embedded_map_gives_the_address_of_the_whole_page() {
    let page = "<!doctype html><html lang=sv><title>Host</title>
        <iframe title='Map' width='320' height='600' src='/site/?ar=2021&inbaddad=1&childId=a#?secret=b'></iframe>";
    let site = Site::serve_in("/site/").with_page("/host.html", page);
    let browser = Browser::open(&site.host_url("/host.html"));
    browser.enter_frame("iframe");
    assert_eq!(browser.ready(), Ready::Answers);
    browser.settled();
    browser.script("const back = document.querySelector('.step'); back.click(); back.click()");
    browser.expect("return document.querySelector('output').textContent", "2019");
    browser.script(KEEP);
    browser.script("document.querySelector('[data-share]').click()");
    browser.wait_for(PICTURE);
    assert_eq!(field(&browser, "dela-adress"), site.url("?ar=2019"));
    assert!(field(&browser, "dela-en").ends_with("/site/index.en.html?ar=2019&sprak=en"));
    assert!(drawn(&browser, "portrait").contains("?ar=2019"));
}

#[test]
fn where_the_dialog_cannot_be_had_its_page_is_shown() {
    let name = Browser::open(&Site::serve().url("")).script(
        "return fetch(document.querySelector('script[src^=efter]').src).then(answer => answer.text())
            .then(text => /share-[0-9a-f]+\\.js/.exec(text)[0])",
    );
    let name = name.as_str().expect("the page names its script");
    let site = Site::serve().with_fault(name, journalkartan_e2e::Fault::Missing);
    let browser = Browser::answering(&site, "?ar=2021&sprak=en");
    browser.click("[data-share]");
    browser.expect("return location.pathname", "/dela.en.html");
    let text = browser.text("main");
    assert!(text.contains("health record systems in Sweden’s regions, 20"), "{text}");
    assert!(text.contains("journalsystem i Sveriges regioner, 20"), "{text}");
}

#[test]
fn axe_finds_nothing_in_the_dialog_and_it_fits_a_phone() {
    needs!(Axe, Preferences);
    let site = Site::serve();
    for (theme, width, height, query) in [
        ("light", 320, 568, "?ar=2021&vy=tabell&utm_source=an-address-that-is-far-too-long"),
        ("dark", 1280, 900, "?sprak=en"),
    ] {
        let browser = Browser::default();
        browser.resize(width, height);
        browser.prefer(&[("prefers-color-scheme", theme)]);
        browser.visit(&site.url(query));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.settled();
        open(&browser);
        let fits = "const dialog = document.getElementById('dela'), { left, right } = dialog.getBoundingClientRect();
            return dialog.scrollWidth <= dialog.clientWidth && 0 <= left && right <= innerWidth";
        assert_eq!(browser.script(fits), json!(true), "{width}");
        let findings: Vec<String> = browser.axe().iter().map(ToString::to_string).collect();
        assert_eq!(findings, [""; 0], "{theme}");
    }
}
