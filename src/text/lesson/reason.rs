//! Questions without a key: the arguments on each side, with who makes them and where.

use crate::atlas::Phrase;

/// A question on which people differ.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// The question.
    pub ask: Phrase,
    /// What is said on each side.
    pub sides: &'static [Side],
}

/// What is said on one side.
#[derive(Clone, Copy, Debug)]
pub struct Side {
    /// Which side.
    pub name: Phrase,
    /// Who says what.
    pub claims: &'static [Claim],
}

/// What someone says.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// Who, when and what, as a sentence.
    pub text: Phrase,
    /// Where it is known from: the names of sources in the archive.
    pub sources: &'static [&'static str],
}

const FOR: Phrase = Phrase::new("Skäl för", "Arguments for");
const AGAINST: Phrase = Phrase::new("Skäl emot", "Arguments against");

/// The questions.
pub const ARGUMENTS: [Argument; 3] = [ONE_SYSTEM, ONE_OR_PARTS, SUPPLIER];

const ONE_SYSTEM: Argument = Argument {
    ask: Phrase::new(
        "Är det bra att nästan alla regioner får samma system?",
        "Is it good that nearly all regions get the same system?",
    ),
    sides: &[
        Side {
            name: FOR,
            claims: &[
                Claim {
                    text: Phrase::new(
                        "Att köpa tillsammans ska ge skalfördelar och gemensamt lärande: så beskriver eHälsa Sverige syftet med Sussa, 2022.",
                        "Buying together is to give economies of scale and shared learning: so eHälsa Sverige describes the purpose of Sussa, in 2022.",
                    ),
                    sources: &["ehs-2022-procurement"],
                },
                Claim {
                    text: Phrase::new(
                        "Den som är bland de sista kan lära av de regioner som redan har bytt, säger Mikael Ohrling, sjukvårdsdirektör i Region Stockholm, 2025.",
                        "Those who come last can learn from the regions that have already changed, says Mikael Ohrling, director of health care in Region Stockholm, in 2025.",
                    ),
                    sources: &["spanaren-2025-02-19"],
                },
                Claim {
                    text: Phrase::new(
                        "Ett enda nationellt system har föreslagits i riksdagen från båda håll: av två ledamöter (S) hösten 2020 och av en ledamot (M) hösten 2023.",
                        "One national system has been proposed in the Riksdag from both sides: by two members (Social Democrats) in autumn 2020 and by one member (Moderates) in autumn 2023.",
                    ),
                    sources: &["motion-2020-2388", "motion-2023-2152"],
                },
            ],
        },
        Side {
            name: AGAINST,
            claims: &[
                Claim {
                    text: Phrase::new(
                        "Ett enda system är för tungrott och kan inte möta olika verksamheters behov: så återger Läkartidningen synen i Region Stockholm, 2021.",
                        "A single system is too unwieldy and cannot meet the needs of different parts of care: so Läkartidningen reports the view in Region Stockholm, in 2021.",
                    ),
                    sources: &["lt-2021-05-stockholm"],
                },
                Claim {
                    text: Phrase::new(
                        "De ansvariga i Stockholm har inte tagit reda på vad vården behöver, menar kritiska politiker inför valet av Cosmic, enligt Spanaren, 2025.",
                        "Those responsible in Stockholm have not found out what care needs, critical politicians hold before the choice of Cosmic, according to Spanaren, in 2025.",
                    ),
                    sources: &["spanaren-2025-02-19"],
                },
            ],
        },
    ],
};

const ONE_OR_PARTS: Argument = Argument {
    ask: Phrase::new(
        "Ska en region köpa ett stort system eller flera mindre som passar ihop?",
        "Should a region buy one large system or several smaller ones that fit together?",
    ),
    sides: &[
        Side {
            name: Phrase::new("Skäl för flera mindre", "Arguments for several smaller ones"),
            claims: &[
                Claim {
                    text: Phrase::new(
                        "Mindre system som kan pusslas ihop håller lättare jämna steg med utvecklingen och gör bytet mindre av en ”big bang”, säger Daniel Forslund (L), ordförande i Region Stockholms utskott för innovation och utveckling, 2021.",
                        "Smaller systems that can be pieced together keep pace more easily and make the change less of a “big bang”, says Daniel Forslund (Liberals), chair of Region Stockholm’s committee for innovation and development, in 2021.",
                    ),
                    sources: &["lt-2021-05-stockholm"],
                },
                Claim {
                    text: Phrase::new(
                        "Bygg en miljö av moduler i stället för att återuppta Millennium, råder slutrapporten i Västra Götaland i november 2025, och räknar med upp till tio år.",
                        "Build an environment of modules instead of resuming Millennium, the final report in Västra Götaland advises in November 2025, and reckons with up to ten years.",
                    ),
                    sources: &["efn-2025-11"],
                },
            ],
        },
        Side {
            name: Phrase::new("Skäl för ett stort", "Arguments for one large one"),
            claims: &[
                Claim {
                    text: Phrase::new(
                        "Skånes egen utredning fann 2011 att it-stödet var alltför splittrat.",
                        "Skåne’s own inquiry found in 2011 that its IT was too fragmented.",
                    ),
                    sources: &["skane-sdv-background"],
                },
                Claim {
                    text: Phrase::new(
                        "Västra Götaland tog med sina kommuner i kraven för att få ett sammanhållet journalsystem, skriver eHälsa Sverige 2022.",
                        "Västra Götaland included its municipalities in the requirements in order to get one coherent record system, writes eHälsa Sverige in 2022.",
                    ),
                    sources: &["ehs-2022-procurement"],
                },
            ],
        },
    ],
};

const SUPPLIER: Argument = Argument {
    ask: Phrase::new(
        "Spelar det någon roll vem som äger leverantören?",
        "Does it matter who owns the supplier?",
    ),
    sides: &[Side {
        name: Phrase::new("Det som har sagts", "What has been said"),
        claims: &[
            Claim {
                text: Phrase::new(
                    "Cambio, som gör Cosmic, ägs av det multinationella investmentbolaget Investcorp, skriver Spanaren 2025.",
                    "Cambio, the maker of Cosmic, is owned by the multinational investment firm Investcorp, writes Spanaren in 2025.",
                ),
                sources: &["spanaren-2025-02-19"],
            },
            Claim {
                text: Phrase::new(
                    "I Skåne och Västra Götaland fanns en oro för att amerikanska myndigheter skulle kunna begära ut patientuppgifter ur ett system med amerikansk tillverkare, skriver Läkartidningen 2021.",
                    "In Skåne and Västra Götaland there was a worry that American authorities could demand patient data from a system with an American maker, writes Läkartidningen in 2021.",
                ),
                sources: &["lt-2021-05-stockholm"],
            },
            Claim {
                text: Phrase::new(
                    "Ett system kan också ägas offentligt: Norrbotten byggde självt VAS och utvecklade det med Halland och Jämtland.",
                    "A system may also be publicly owned: Norrbotten built VAS itself and developed it with Halland and Jämtland.",
                ),
                sources: &["lt-2008-05-norrbotten", "vardfokus-2010-11-halland"],
            },
        ],
    }],
};
