//! The claims about a region.

use super::desk::Desk;
use crate::atlas::{Care, Ending, Event, Plan, Promise, Span, Target};
use crate::data::raw;
use crate::data::word::Written;

impl Desk<'_> {
    pub(super) fn span(&mut self, raw: &raw::Span) -> Option<(Option<Care>, Span)> {
        let care = self.open(&raw.care);
        let system = self.system_id(&raw.system);
        let from = self.open(&raw.from);
        let to = self.open_optional(raw.to.as_ref());
        let confidence = self.open(&raw.confidence);
        let sources = self.sources(&raw.sources);
        let note = self.phrase_optional(raw.note.as_ref());
        let span = Span {
            system: system?,
            from: from?,
            to: to?,
            confidence: confidence?,
            sources: sources?,
            note: note?,
        };
        Some((care?, span))
    }

    pub(super) fn plan(&mut self, raw: &raw::Plan) -> Option<Plan> {
        let only = self.open(&raw.care);
        let target = self.target(&raw.target);
        let announced = self.open(&raw.announced);
        let promises = self.all(&raw.promises, Self::promise);
        let ending = raw.ended.as_ref().map_or(Some(None), |ended| self.ending(ended).map(Some));
        let confidence = self.open(&raw.confidence);
        let sources = self.sources(&raw.sources);
        let note = self.phrase_optional(raw.note.as_ref());
        Some(Plan {
            only: only?,
            target: target?,
            announced: announced?,
            promises: promises?,
            ending: ending?,
            confidence: confidence?,
            sources: sources?,
            note: note?,
        })
    }

    fn target(&mut self, field: &Written<&'static str>) -> Option<Target> {
        match field.text.as_str() {
            "modular" => Some(Target::Modular),
            "undecided" => Some(Target::Undecided),
            _ => self.system_id(field).map(Target::System),
        }
    }

    fn promise(&mut self, raw: &raw::Promise) -> Option<Promise> {
        let said = self.open(&raw.said);
        let due = self.open(&raw.due);
        let sources = self.sources(&raw.sources);
        Some(Promise { said: said?, due: due?, sources: sources? })
    }

    fn ending(&mut self, raw: &raw::Ending) -> Option<Ending> {
        let date = self.open(&raw.date);
        let outcome = self.open(&raw.outcome);
        let sources = self.sources(&raw.sources);
        Some(Ending { date: date?, outcome: outcome?, sources: sources? })
    }

    pub(super) fn event(&mut self, raw: &raw::Event) -> Option<Event> {
        let date = self.open(&raw.date);
        let text = self.phrase(&raw.text);
        let confidence = self.open(&raw.confidence);
        let sources = self.sources(&raw.sources);
        Some(Event { date: date?, text: text?, confidence: confidence?, sources: sources? })
    }
}
