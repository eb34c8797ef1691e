//! How to embed the map: the words of the page that hands out the codes.

use super::date::day;
use super::{label, words};
use crate::atlas::{Atlas, Care, Language, Phrase};

/// The page: see [`Language::file`].
pub const PAGE: &str = "badda-in";
/// Its title, and the link to it.
pub const TITLE: Phrase = Phrase::new("Bädda in kartan", "Embed the map");
/// The link to the page.
pub const ENTRY: Phrase = Phrase::new("Bädda in", "Embed");
/// What it is.
pub const LINE: Phrase = Phrase::new(
    "Välj vad som ska visas, och klistra in koden i din artikel.",
    "Choose what to show, and paste the code into your article.",
);

/// The heading of the choices.
pub const CHOOSE: Phrase = Phrase::new("Välj", "Choose");
/// A year that is not pinned.
pub const FOLLOWS: Phrase = Phrase::new("följer uppgifterna", "follows the data");
/// No region chosen.
pub const NO_REGION: Phrase = Phrase::new("ingen vald", "none chosen");
/// The card as a view.
pub const CARD: Phrase = Phrase::new("Kort för en region", "Card of a region");
/// Before the name of the page's language, which is that of the codes.
pub const LANGUAGE: Phrase = Phrase::new("Språk", "Language");
/// What the link to the other language does.
pub const LANGUAGE_NOTE: Phrase =
    Phrase::new("Valen följer med till den andra sidan.", "The choices follow to the other page.");
/// Before what was chosen on the map and has no field here.
pub const CARRIED: Phrase = Phrase::new("Ta med från kartan:", "Keep from the map:");

/// The heading of the preview.
pub const PREVIEW: Phrase = Phrase::new("Så ser det ut", "What it looks like");
/// The choice of widths.
pub const WIDTH: Phrase = Phrase::new("Bredd i pixlar", "Width in pixels");
/// The widths, in CSS pixels: a small phone, a phone, a column, a page.
pub const WIDTHS: [u16; 4] = [320, 390, 600, 900];
/// A width of one's own.
pub const OWN_WIDTH: Phrase = Phrase::new("egen bredd", "own width");

/// The heading of the codes.
pub const CODES: Phrase = Phrase::new("Koden", "The code");
/// The bare frame: what it is called, and when to take it.
pub const BARE: [Phrase; 2] = [
    Phrase::new("Bara ramen", "The frame alone"),
    Phrase::new(
        "Fungerar överallt där en iframe får klistras in. Höjden är fast.",
        "Works wherever an iframe may be pasted. The height is fixed.",
    ),
];
/// The frame with a listener.
pub const LISTENING: [Phrase; 2] = [
    Phrase::new("Ramen med rätt höjd", "The frame with the right height"),
    Phrase::new(
        "Samma ram, och några rader som ger den den höjd som innehållet behöver.",
        "The same frame, and a few lines that give it the height that its content needs.",
    ),
];
/// The picture first.
pub const PICTURE: [Phrase; 2] = [
    Phrase::new("Bilden först", "The picture first"),
    Phrase::new(
        "En bild med länk, som blir till kartan när läsaren närmar sig. Utan skript, och i nyhetsbrev, står bilden kvar.",
        "A picture with a link, which becomes the map as the reader comes near. Without scripts, and in newsletters, the picture stays.",
    ),
];
/// What links can do.
pub const STEERING: Phrase = Phrase::new(
    "Vanliga länkar i artikeln kan styra kartan när embed.js är med. Utan skript leder de till den.",
    "Ordinary links in the article can steer the map where embed.js is there. Without scripts they lead to it.",
);
/// The text of a link that steers.
pub const LINK: Phrase = Phrase::new("Skåne 2027", "Skåne in 2027");
/// What the picture shows.
pub const PICTURE_NOTE: Phrase = Phrase::new(
    "Bilden visar vad som var i bruk i hela landet det valda året, eller det senaste året i uppgifterna.",
    "The picture shows what was in use in the whole country in the chosen year, or in the latest year of the data.",
);
/// What stands for the site's address where no script can work it out.
pub const ADDRESS: Phrase = Phrase::new("ADRESS/", "ADDRESS/");
/// What to do about that.
pub const STILL: Phrase = Phrase::new(
    "Utan skript kan sidan inte skriva ut sin egen adress. Byt ADRESS/ i koden mot adressen till mappen som den här sidan ligger i.",
    "Without scripts the page cannot write out its own address. Replace ADDRESS/ in the code with the address of the folder that this page is in.",
);
/// The button that copies a code.
pub const COPY: Phrase = Phrase::new("Kopiera", "Copy");
/// A code was copied.
pub const COPIED: Phrase = Phrase::new("Koden är kopierad.", "The code has been copied.");
/// No clipboard: a code was selected.
pub const SELECTED: Phrase = Phrase::new(
    "Koden är markerad. Kopiera den med Ctrl+C eller ⌘C.",
    "The code is selected. Copy it with Ctrl+C or ⌘C.",
);
/// The link to the cards.
pub const ALL_CARDS: Phrase =
    Phrase::new("Färdiga koder för alla 21 regioner", "Ready codes for all 21 regions");

/// The heading of what it costs the reader.
pub const COST: Phrase = Phrase::new("Vad det kostar läsaren", "What it costs the reader");
/// What it weighs; the number is written into the slot when the site has been built and measured.
pub const WEIGHT: Phrase = Phrase::new(
    "Första gången hämtas omkring %FIRST_VIEW% kB (komprimerat), därefter det som läsaren öppnar. Ett kort väger mindre. Med bilden först hämtas kartan bara av den som kommer nära den.",
    "The first time, about %FIRST_VIEW% kB is fetched (compressed), then what the reader opens. A card weighs less. With the picture first, only those who come near the map fetch it.",
);
/// What it does not do.
pub const PRIVACY: Phrase = Phrase::new(
    "Kartan sätter inga kakor, sparar inget i webbläsaren och hämtar inget från tredje part.",
    "The map sets no cookies, stores nothing in the browser and fetches nothing from third parties.",
);
/// What is left, before the name of the host.
pub const LOG: Phrase = Phrase::new(
    "Kvar är serverns egen logg: den som lämnar ut kartan ser, som alla servrar, läsarnas IP-adresser. Servern är",
    "What remains is the server’s own log: like any server, the one that hands out the map sees the IP addresses of readers. The server is",
);
/// The host, where no script can name it.
pub const THIS_SERVER: Phrase =
    Phrase::new("den som du läser den här sidan från", "the one that you read this page from");

/// The heading of what to know of certain places.
pub const PLACES: Phrase = Phrase::new("Olika publiceringsverktyg", "Publishing tools");
/// What to know of them.
pub const NOTES: [[Phrase; 2]; 6] = [
    [
        Phrase::new("WordPress", "WordPress"),
        Phrase::new(
            "Klistra in kartans adress på en egen rad, eller koden i ett HTML-block. WordPress håller höjden mellan 200 och 1000 pixlar; kartan rättar sig efter det.",
            "Paste the address of the map on a line of its own, or the code into an HTML block. WordPress keeps the height between 200 and 1000 pixels; the map adapts to that.",
        ),
    ],
    [
        Phrase::new("AMP", "AMP"),
        Phrase::new(
            "Använd amp-iframe med samma adress, resizable, ett overflow-element och sandbox=\"allow-scripts allow-same-origin\".",
            "Use amp-iframe with the same address, resizable, an overflow element and sandbox=\"allow-scripts allow-same-origin\".",
        ),
    ],
    [
        Phrase::new("Medium", "Medium"),
        Phrase::new(
            "Klistra in adressen på en egen rad. Där den inte blir en karta står länken kvar.",
            "Paste the address on a line of its own. Where it does not become a map, the link stays.",
        ),
    ],
    [
        Phrase::new("pym.js", "pym.js"),
        Phrase::new(
            "Adressen i koden går att ge till pym.Parent. Höjden följer med.",
            "The address in the code can be given to pym.Parent. The height follows.",
        ),
    ],
    [
        Phrase::new("Sidor med Datawrapper", "Pages with Datawrapper"),
        Phrase::new(
            "Deras skript ger också den här ramen rätt höjd. Bara ramen räcker.",
            "Its script gives this frame the right height, too. The frame alone will do.",
        ),
    ],
    [
        Phrase::new("Sandlåda", "Sandbox"),
        Phrase::new(
            "Med sandbox=\"allow-scripts\" svarar kartan där servern tillåter alla ursprung (Access-Control-Allow-Origin: *). Annars står den stilla, men hel.",
            "With sandbox=\"allow-scripts\" the map answers where the server allows all origins (Access-Control-Allow-Origin: *). Otherwise it stands still, but whole.",
        ),
    ],
];

/// What a frame's title says of its view: "Karta: journalsystem i Sveriges regioner".
#[must_use]
pub fn title(language: Language, view: &str) -> String {
    match language {
        Language::Swedish => format!("{view}: journalsystem i Sveriges regioner"),
        Language::English => format!("{view}: health record systems in Sweden’s regions"),
    }
}

/// What the title of a frame says of a level of care: "primärvård".
#[must_use]
pub fn care(language: Language, care: Care) -> String {
    label::care(language, care).to_lowercase()
}

/// What the title of a frame says of plans: "planerat".
#[must_use]
pub fn planned(language: Language) -> String {
    language.phrase(words::PLANNED).to_lowercase()
}

/// The choice to show what was known on the data's date, also when the facts have changed.
#[must_use]
pub fn freeze(language: Language, atlas: &Atlas) -> String {
    let day = day(language, atlas.as_of);
    match language {
        Language::Swedish => format!("Frys till dagens uppgifter (den {day})"),
        Language::English => format!("Freeze to the present data ({day})"),
    }
}
