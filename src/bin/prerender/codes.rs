//! The codes that host pages paste, in fields to copy from.
//!
//! A code is a template with slots, `¤src¤`; the script of the page of codes fills the same template anew.

use journalkartan::atlas::{Language, Region};
use journalkartan::text::{card, embed};

use crate::markup::escaped;

/// What every frame allows, and what its host tells us.
const FRAME: &str = "<iframe src=\"¤src¤\" title=\"¤title¤\" width=\"¤width¤\" height=\"¤height¤\" loading=\"lazy\" \
     style=\"border:0;width:¤style¤;max-width:100%\" allow=\"fullscreen; clipboard-write; web-share\" \
     referrerpolicy=\"strict-origin-when-cross-origin\"></iframe>";

/// Gives the frame the height that it asks for; in a sandbox it has no origin.
const LISTENER: &str = "<script>
addEventListener(\"message\", function (event) {
  var data = event.data;
  if (!data || data.source !== \"journalkartan\" || data.v !== 1 || data.type !== \"height\" || !(data.height > 0)) return;
  document.querySelectorAll(\"iframe\").forEach(function (frame) {
    if (frame.contentWindow !== event.source || frame.src.indexOf(\"¤place¤\") !== 0) return;
    if (event.origin !== new URL(frame.src).origin && event.origin !== \"null\") return;
    frame.style.height = Math.min(2000, Math.max(200, Math.round(data.height))) + \"px\";
  });
});
</script>";

const PICTURE: &str = "<div data-journalkartan=\"¤query¤\"><a href=\"¤link¤\"><img src=\"¤picture¤\" \
     width=\"1200\" height=\"630\" loading=\"lazy\" alt=\"¤alt¤\" style=\"width:100%;height:auto\"></a></div>
<script async src=\"¤home¤embed.js\"></script>";

/// No picture shows a region alone.
const LINK: &str =
    "<div data-journalkartan=\"¤query¤\" style=\"width:320px;max-width:100%;min-height:260px\">\
     <a href=\"¤link¤\">¤title¤</a></div>
<script async src=\"¤home¤embed.js\"></script>";

/// A link in the article that steers the map.
const STEERING: &str = "<a data-journalkartan=\"ar=2027&amp;region=12\" \
     href=\"¤home¤?ar=2027&amp;region=12\">¤steering¤</a>";

/// A code that the page of codes fills anew: how it is filled for a map, and for a card where that differs.
#[derive(Clone, Copy)]
pub(crate) enum Code {
    /// The frame alone.
    Bare,
    /// The frame with a listener.
    Listening,
    /// The picture first.
    Picture,
}

impl Code {
    /// All, in the order of the page.
    pub(crate) const ALL: [Self; 3] = [Self::Bare, Self::Listening, Self::Picture];

    /// The template for a map.
    pub(crate) fn map(self) -> String {
        match self {
            Self::Bare => FRAME.to_owned(),
            Self::Listening => format!("{FRAME}\n{LISTENER}"),
            Self::Picture => PICTURE.to_owned(),
        }
    }

    /// The template for a card.
    pub(crate) fn card(self) -> String {
        match self {
            Self::Picture => LINK.to_owned(),
            other => other.map(),
        }
    }
}

/// A link in an article that steers the map, as it stands without scripts.
pub(crate) fn steering(language: Language) -> String {
    filled(language, STEERING, &[("steering", language.phrase(embed::LINK))])
}

/// The code of a region's card.
pub(crate) fn card(language: Language, region: &Region) -> String {
    let (home, page) = (language.phrase(embed::ADDRESS), language.file(card::PAGE));
    let src = format!("{home}{page}?region={}&vy=kort&inbaddad=1", region.code);
    let title = card::title(language, region);
    let values =
        [("src", src.as_str()), ("title", &title), ("width", "320"), ("height", "260"), ("style", "320px")];
    filled(language, FRAME, &values)
}

/// A template with its slots filled; what stands for the site's address is the same in all.
pub(crate) fn filled(language: Language, template: &str, values: &[(&str, &str)]) -> String {
    // In a script it stands as it is, in an attribute escaped.
    let home = ["home", "place"].map(|slot| (slot, language.phrase(embed::ADDRESS)));
    values
        .iter()
        .chain(&home)
        .fold(template.to_owned(), |code, (slot, value)| code.replace(&format!("¤{slot}¤"), &escaped(value)))
}

/// A code in a field with its button and a line on when to take it; `templates` are attributes of the field.
pub(crate) fn field(
    language: Language,
    id: &str,
    label: &str,
    line: &str,
    code: &str,
    templates: &str,
) -> String {
    let (copy, label) = (language.phrase(embed::COPY), escaped(label));
    let line = if line.is_empty() { String::new() } else { format!("<p>{}</p>", escaped(line)) };
    format!(
        "<div class=\"code\"><label for=\"{id}\">{label}</label>{line}\
         <textarea id=\"{id}\" rows=\"4\" readonly spellcheck=\"false\" autocomplete=\"off\"{templates}>\n{}</textarea>\
         <button type=\"button\" data-copy=\"{id}\" aria-label=\"{copy}: {label}\">{copy}</button></div>",
        escaped(code)
    )
}

/// What to do with the codes where no script has run.
pub(crate) fn still(language: Language) -> String {
    format!("<p class=\"note unready\">{}</p>", escaped(language.phrase(embed::STILL)))
}

/// The line that says what came of copying.
pub(crate) fn status(language: Language) -> String {
    format!(
        "<p class=\"said\" role=\"status\" data-copied=\"{}\" data-chosen=\"{}\"></p>",
        language.phrase(embed::COPIED),
        language.phrase(embed::SELECTED)
    )
}
