//! The desk at which one file is opened.

use crate::atlas::{Phrase, RegionCode, SourceId, SupplierId, SystemId};
use crate::data::document::Page;
use crate::data::raw::{self, Raw};
use crate::data::word::Written;
use crate::data::{Problem, Rule};
use std::collections::{HashMap, HashSet};

/// The numbers of the ids that the files define.
pub(super) struct Ids<'a> {
    systems: HashMap<&'a str, usize>,
    suppliers: HashMap<&'a str, usize>,
    sources: HashMap<&'a str, usize>,
    /// The regions' codes; none where a region's file or code could not be read, so that any may be one.
    regions: Option<HashSet<&'a str>>,
    /// How many regions there are.
    count: usize,
}

impl<'a> Ids<'a> {
    pub(super) fn of(raw: &'a Raw) -> Self {
        Self {
            systems: numbered(raw.systems.content.system.iter().map(|system| system.id.text.as_str())),
            suppliers: numbered(
                raw.suppliers.content.supplier.iter().map(|supplier| supplier.id.text.as_str()),
            ),
            regions: codes(raw),
            count: raw.count,
            sources: numbered(raw.sources.content.source.iter().map(|source| source.id.text.as_str())),
        }
    }
}

fn codes(raw: &Raw) -> Option<HashSet<&str>> {
    let codes = raw.regions.iter().map(|region| &region.content.code);
    let codes = codes.map(|code| code.value().is_some().then_some(code.text.as_str()));
    codes.collect::<Option<_>>().filter(|_| raw.is_whole)
}

fn numbered<'a>(ids: impl Iterator<Item = &'a str>) -> HashMap<&'a str, usize> {
    ids.enumerate().map(|(index, id)| (id, index)).collect()
}

/// Opens the fields of one file. What means nothing is written down as a problem and comes out as none;
/// therefore the fields of a table are all opened before the first is asked for.
pub(super) struct Desk<'a> {
    page: &'a Page,
    ids: &'a Ids<'a>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(page: &'a Page, ids: &'a Ids<'a>, problems: &'a mut Vec<Problem>) -> Self {
        Self { page, ids, problems }
    }

    /// What a field means.
    pub(super) fn open<T: Copy>(&mut self, field: &Written<T>) -> Option<T> {
        match &field.meaning {
            Ok(value) => Some(*value),
            Err(rule) => self.refuse(field, rule.clone()),
        }
    }

    /// What a field means that may be left out.
    #[expect(clippy::option_option, reason = "the outer one says whether what is there means something")]
    pub(super) fn open_optional<T: Copy>(&mut self, field: Option<&Written<T>>) -> Option<Option<T>> {
        field.map_or(Some(None), |field| self.open(field).map(Some))
    }

    /// What the entries of a list mean.
    pub(super) fn all<R, T>(
        &mut self,
        raws: &[R],
        convert: fn(&mut Self, &R) -> Option<T>,
    ) -> Option<&'static [T]> {
        let values: Vec<Option<T>> = raws.iter().map(|raw| convert(self, raw)).collect();
        values.into_iter().collect::<Option<_>>().map(keep)
    }

    pub(super) fn phrase(&mut self, raw: &raw::Phrase) -> Option<Phrase> {
        let sv = self.open(&raw.sv);
        let en = self.open(&raw.en);
        Some(Phrase::new(sv?, en?))
    }

    #[expect(clippy::option_option, reason = "as in `open_optional`")]
    pub(super) fn phrase_optional(&mut self, raw: Option<&raw::Phrase>) -> Option<Option<Phrase>> {
        raw.map_or(Some(None), |raw| self.phrase(raw).map(Some))
    }

    /// The ids of the sources cited.
    pub(super) fn sources(&mut self, raw: &raw::Citations) -> Option<&'static [SourceId]> {
        self.all(raw.get_ref(), Self::source_id)
    }

    fn source_id(&mut self, field: &Written<&'static str>) -> Option<SourceId> {
        match self.ids.sources.get(field.text.as_str()).copied().and_then(SourceId::new) {
            Some(id) => Some(id),
            None => self.refuse(field, Rule::UnknownSource(field.text.clone())),
        }
    }

    pub(super) fn system_id(&mut self, field: &Written<&'static str>) -> Option<SystemId> {
        match self.ids.systems.get(field.text.as_str()).copied().and_then(SystemId::new) {
            Some(id) => Some(id),
            None => self.refuse(field, Rule::UnknownSystem(field.text.clone())),
        }
    }

    pub(super) fn supplier_id(&mut self, field: &Written<&'static str>) -> Option<SupplierId> {
        match self.ids.suppliers.get(field.text.as_str()).copied().and_then(SupplierId::new) {
            Some(id) => Some(id),
            None => self.refuse(field, Rule::UnknownSupplier(field.text.clone())),
        }
    }

    pub(super) fn region_code(&mut self, field: &Written<RegionCode>) -> Option<RegionCode> {
        let code = self.open(field)?;
        if self.knows_region(&field.text) {
            Some(code)
        } else {
            self.refuse(field, Rule::UnknownRegion(field.text.clone()))
        }
    }

    /// Whether there may be a region with this code.
    pub(super) fn knows_region(&self, code: &str) -> bool {
        self.ids.regions.as_ref().is_none_or(|regions| regions.contains(code))
    }

    /// How many regions there are.
    pub(super) const fn regions(&self) -> usize {
        self.ids.count
    }

    pub(super) fn refuse<T, U>(&mut self, field: &Written<T>, rule: Rule) -> Option<U> {
        self.report(field.byte, rule)
    }

    /// Writes down that a rule is broken where a byte stands.
    pub(super) fn report<U>(&mut self, byte: usize, rule: Rule) -> Option<U> {
        self.problems.push(self.page.problem(byte, rule));
        None
    }
}

/// Lists live as long as the program, for the reason given where texts are kept.
pub(super) fn keep<T>(list: Vec<T>) -> &'static [T] {
    list.leak()
}
