//! Collaborations of regions.

use super::desk::Desk;
use crate::atlas::{Collaboration, CollaborationKind, Colours, Membership, Native, Proceedings};
use crate::data::word::Joint;
use crate::data::{Rule, raw};

impl Desk<'_> {
    pub(super) fn collaboration(&mut self, raw: &raw::Collaboration) -> Option<(Collaboration, Proceedings)> {
        let key = self.open(&raw.id);
        let name = self.open(&raw.name);
        let short = self.open(&raw.short);
        let kind = self.collaboration_kind(raw);
        let about = self.phrase(&raw.about);
        let members = self.all(&raw.members, Self::membership);
        let sources = self.sources(&raw.sources);
        let events = self.all(&raw.events, Self::event);
        let money = self.all(&raw.money, Self::money);
        let collaboration = Collaboration {
            key: key?.0,
            name: name?,
            short: short?,
            kind: kind?,
            about: about?,
            members: Native::new(members?),
            present: &[],
            sources: Native::new(sources?),
        };
        Some((collaboration, Proceedings { events: events?, money: money? }))
    }

    fn collaboration_kind(&mut self, raw: &raw::Collaboration) -> Option<CollaborationKind> {
        let joint = self.open(&raw.kind);
        let light = self.open_optional(raw.light.as_ref());
        let dark = self.open_optional(raw.dark.as_ref());
        let texture = self.open_optional(raw.texture.as_ref());
        match (joint?, light?, dark?, texture?) {
            (Joint::Procurement, Some(light), Some(dark), Some(texture)) => {
                let colours = Native::new(Colours { light: light.written, dark: dark.written });
                Some(CollaborationKind::Procurement { colours, texture })
            }
            (Joint::Users, None, None, None) => Some(CollaborationKind::Users),
            (Joint::Procurement, ..) => self.refuse(&raw.kind, Rule::NoLook),
            (Joint::Users, ..) => self.refuse(&raw.kind, Rule::NeedlessLook),
        }
    }

    fn membership(&mut self, raw: &raw::Membership) -> Option<Membership> {
        let region = self.region_code(&raw.region);
        let from = self.open(&raw.from);
        let to = self.open_optional(raw.to.as_ref());
        let confidence = self.open(&raw.confidence);
        let sources = self.sources(&raw.sources);
        let note = self.phrase_optional(raw.note.as_ref());
        Some(Membership {
            region: region?,
            from: from?,
            to: to?,
            confidence: confidence?,
            sources: sources?,
            note: note?,
        })
    }
}
