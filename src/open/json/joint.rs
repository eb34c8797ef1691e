//! What regions do together, and what that and their own systems cost.

use super::{Writer, dated, list, phrase};
use crate::atlas::{Amount, Collaboration, CollaborationKind, Membership, Money, Proceedings};
use crate::open::word::Word as _;
use serde_json::{Value, json};

impl Writer<'_> {
    pub(super) fn collaboration(&self, collaboration: &Collaboration, proceedings: &Proceedings) -> Value {
        let look = match collaboration.kind {
            CollaborationKind::Procurement { colours, texture } => Some((*colours, texture)),
            CollaborationKind::Users => None,
        };
        json!({
            "id": collaboration.key,
            "name": collaboration.name,
            "short": collaboration.short,
            "kind": collaboration.kind.word(),
            "about": phrase(collaboration.about),
            "members": list(collaboration.members.iter(), |membership| self.membership(membership)),
            "events": self.events(proceedings.events),
            "money": self.sums(proceedings.money),
            "light": look.map(|(colours, _)| colours.light),
            "dark": look.map(|(colours, _)| colours.dark),
            "texture": look.map(|(_, texture)| texture.key()),
            "sources": self.sources(&collaboration.sources),
        })
    }

    fn membership(&self, membership: &Membership) -> Value {
        let Membership { region, from, to, confidence, sources, note } = *membership;
        json!({
            "region": region.to_string(),
            "from": dated(from),
            "to": to.map(dated),
            "confidence": confidence.word(),
            "sources": self.sources(sources),
            "note": note.map(phrase),
        })
    }

    /// Sums of money, in whole kronor.
    pub(super) fn sums(&self, sums: &[Money]) -> Value {
        list(sums, |sum| {
            let Money { kind, amount, covers, said, confidence, sources } = *sum;
            let (least, most) = match amount {
                Amount::Exactly(kronor) => (kronor, kronor),
                Amount::Between(least, most) => (least, most),
            };
            json!({
                "kind": kind.word(),
                "least_sek": least.number(),
                "most_sek": most.number(),
                "covers": phrase(covers),
                "said": dated(said),
                "confidence": confidence.word(),
                "sources": self.sources(sources),
            })
        })
    }
}
