//! The picture of what is shown.

use journalkartan_e2e::{Browser, Ready, Site, needs};
use serde_json::{Value, json};

/// Has the browser forget the page's policy, so that a test may read a picture as the document that it is.
fn without_policy(browser: &Browser) {
    browser.cdp("Page.setBypassCSP", &json!({ "enabled": true }));
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
    needs!(Preferences, DeveloperTools);
    let site = Site::serve().with_page("/empty.html", "<!doctype html><title>Empty</title>");
    for theme in ["light", "dark"] {
        for (shape, size) in [("landscape", [1200, 630]), ("portrait", [1080, 1350])] {
            let browser = Browser::default();
            browser.prefer(&[("prefers-color-scheme", theme)]);
            without_policy(&browser);
            browser.visit(&site.url("?ar=2021"));
            browser.ready();
            browser.settled();
            browser.share();
            let case = format!("{theme} {shape}");
            let drawn = browser.drawn(shape);
            // Jämtland, in the plain colour of Cosmic.
            let places = browser.script(&PLACES.replace("REGION", "23"));
            let colours = COLOURS.replace("PLACES", &places[1].to_string());
            browser.choose_picture(shape, "png");
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
    needs!(DeveloperTools);
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
        browser.share();
        for shape in ["landscape", "portrait"] {
            let drawn = browser.drawn(shape);
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
    needs!(DeveloperTools);
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
        browser.share();
        browser.drawn("landscape");
        assert_eq!(browser.script(LISTED), browser.script(SHOWN), "{query}");
    }
}
