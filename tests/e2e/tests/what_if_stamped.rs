//! Whatever is made up says so: on the map and on paper, in frames, in what is passed on.

use journalkartan_e2e::made_up::{FACTS, MADE_UP, NOTICE, STAMPED};
use journalkartan_e2e::{Article, Browser, Ready, Site, needs, not_in};
use serde_json::json;

fn colour_behind(element: &str, pseudo: &str) -> String {
    format!(
        "const {{ content, maskImage, opacity, backgroundColor }} = getComputedStyle(document.querySelector(\"{element}\"), '{pseudo}');
        return content == '\"\"' && decodeURIComponent(maskImage).includes('PÅHITTAT') && opacity > 0.1 && backgroundColor != 'rgba(0, 0, 0, 0)'"
    )
}

#[test]
fn every_view_is_stamped() {
    needs!(Preferences, PrintMedia);
    let site = Site::serve();
    let browser = Browser::default();
    for (theme, view) in [
        ("light", "karta"),
        ("dark", "rutnat"),
        ("light", "karta&jamfor=2015"),
        ("dark", "karta&utsnitt=syd"),
    ] {
        browser.prefer(&[("prefers-color-scheme", theme)]);
        browser.visit(&site.url(&format!("{MADE_UP}&vy={view}")));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.settled();
        assert_eq!(browser.script(STAMPED), json!(true), "{view}");
        assert_eq!(browser.count("#pahittat text"), 2);
        assert!(
            browser
                .script("return document.querySelector('#pahittat').textContent")
                .as_str()
                .is_some_and(|word| word.contains("PÅHITTAT"))
        );
    }
    browser.prefer(&[("forced-colors", "active")]);
    assert_eq!(browser.script(STAMPED), json!(true), "forced colours");
    for (view, element) in [("tabell", ".table"), ("tidslinje", ".stage > div[data-timeline]")] {
        browser.visit(&site.url(&format!("{MADE_UP}&vy={view}")));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.settled();
        assert_eq!(browser.script(&colour_behind(element, "::after")), json!(true), "{view}");
        assert_eq!(
            browser.script("return document.querySelector('p[data-imagined]').checkVisibility()"),
            json!(true)
        );
    }
    let told = browser.text("tr[data-line='12'] .told");
    assert!(told.contains("2027–2030: TakeCare, planerat (påhittat)."), "{told}");
    let row = browser.script("return document.querySelector(\"tr[data-row='12']\").textContent");
    let row = row.as_str().unwrap_or_default();
    assert!(row.contains("TakeCare, planerat (påhittat)") && row.ends_with("–"), "{row}");
    browser.print();
    browser.visit(&site.url(MADE_UP));
    assert_eq!(browser.ready(), Ready::Answers);
    assert_eq!(browser.script(STAMPED), json!(true), "on paper");
    assert_eq!(
        browser.script("return document.querySelector('p[data-imagined]').checkVisibility()"),
        json!(true)
    );
}

#[test]
fn what_tells_of_facts_alone_is_not_shown() {
    let site = Site::serve();
    let browser = Browser::answering(&site, &format!("{MADE_UP}&region=12"));
    browser.settled();
    browser.pictures();
    for css in ["[data-now]", "[data-dossier]", "#forseningar", "#andel", ".tour"] {
        assert!(!browser.shows(css), "{css}");
    }
    for css in [".more a", "[data-late] > p a", ".effects li", "#tankom-system"] {
        assert!(browser.shows(css), "{css}");
    }
    assert!(browser.text(".effects").contains("TakeCare: 3 regioner (2)"), "{}", browser.text(".effects"));
}

#[test]
fn a_frame_is_stamped_and_says_so() {
    let article = Article::answering(
        Site::serve(),
        r#"width="360" height="720""#,
        "?ar=2028&tankom=12.takecare.2027&inbaddad=1",
        "",
    );
    article.within(|browser| {
        assert_eq!(browser.script(STAMPED), json!(true));
        assert!(
            browser.script("return document.querySelector('p[data-imagined]').checkVisibility()")
                == json!(true)
        );
    });
    let ready = article.heard("ready").pop().expect("it answers");
    let text = ready["text"].as_str().unwrap_or_default();
    assert!(text.starts_with("Påhittat: "), "{text}");
    assert_eq!(ready["state"], json!("ar=2028&tankom=12.takecare.2027"));
    // In less room than asked for, both stay.
    article.browser.script("document.querySelector('iframe').height = 330");
    article.expect_within("return document.documentElement.dataset.fit != null", true);
    article.within(|browser| {
        assert_eq!(browser.script(STAMPED), json!(true));
        assert!(
            browser.script("return document.querySelector('p[data-imagined]').checkVisibility()")
                == json!(true)
        );
    });
    // The page around can make something up, and let it be.
    article.ask("set", &json!({ "tankom": "14.vas.2020" }));
    article.expect_within(
        "return document.querySelector('.imagine li a')?.textContent",
        "Västra Götaland: VAS från 2020",
    );
}

#[test]
fn a_sandboxed_map_of_facts_can_be_told_to_make_something_up() {
    not_in!(WebKit, "there the policy's 'self' is nothing in a sandbox (its bug 316847)");
    let attributes = r#"sandbox="allow-scripts" width="360" height="720""#;
    let article =
        Article::answering(Site::serve().open_to_any_origin(), attributes, "?ar=2028&inbaddad=1", "");
    assert_eq!(article.script_within("return /tank-om/.test(location.pathname)"), json!(false));
    article.ask("set", &json!({ "tankom": "12.takecare.2027,14.vas.2020" }));
    article.expect_within("return document.querySelectorAll('.imagine li').length", 2);
    article.expect_within(STAMPED, true);
    article
        .browser
        .wait_for("return heard.some(data => data.type == 'ready' && data.text.startsWith('Påhittat: '))");
    // A flood is dropped, and the page around lets go of all of it with nothing.
    article.ask("set", &json!({ "tankom": "12.cosmic.2027,".repeat(100) }));
    article.ask("set", &json!({ "tankom": "" }));
    article.expect_within(STAMPED, false);
    article.expect_within("return document.documentElement.dataset.ready", "true");
}
#[test]
fn the_picture_and_the_citation_say_so_too() {
    let site = Site::serve();
    for view in ["karta", "rutnat", "tidslinje", "tabell", "karta&jamfor=2015"] {
        let browser = Browser::answering(&site, &format!("{MADE_UP}&vy={view}"));
        browser.settled();
        browser.share();
        let drawn = browser.drawn("landscape");
        let maps = if view.contains("jamfor") { 2 } else { 1 };
        assert_eq!(drawn.matches("fill=\"url(#pahittat)\"").count(), maps, "{view}");
        assert!(drawn.contains("id=\"pahittat\"") && drawn.matches("PÅHITTAT").count() >= 2, "{view}");
        assert!(drawn.contains("Påhittat, inte fakta."), "{view}");
        assert!(
            drawn.contains("<title>Journalkartan: journalsystem i Sveriges regioner. Påhittat: "),
            "{view}"
        );
        let text = |id: &str| browser.field(id);
        assert!(text("dela-sv").contains(", påhittat"), "{}", text("dela-sv"));
        assert!(text("dela-en").contains(", made up"), "{}", text("dela-en"));
        assert!(text("dela-mening").starts_with("”Påhittat: "), "{}", text("dela-mening"));
        assert!(text("dela-adress").contains("tankom=12.takecare.2027"));
        assert_eq!(browser.complaints(), [""; 0]);
    }
}

/// What was known on an earlier day is known there too.
#[test]
fn it_departs_from_what_was_known_on_the_day_of_a_frozen_page() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "tank-om.html?ar=2030&tankom=01.vas.2030&fryst=2024-10-31");
    let facts = Browser::answering(&site, "?ar=2030&fryst=2024-10-31").shapes();
    let shown = browser.shapes();
    assert_eq!(shown["01"], ("vas".to_owned(), "planned".to_owned()));
    assert!(shown.iter().filter(|(code, _)| *code != "01").all(|(code, shown)| facts[code] == *shown));
    assert_eq!((browser.count("p[data-frozen]"), browser.count(NOTICE)), (1, 1));
    browser.click(FACTS);
    browser.wait_for(
        "return !/tank-om/.test(location.pathname) && document.documentElement.dataset.ready == 'true'",
    );
    assert_eq!(browser.query(), "?sprak=sv&ar=2030&fryst=2024-10-31");
}
