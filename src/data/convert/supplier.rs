//! Suppliers, and what they supplied when.

use super::desk::Desk;
use crate::atlas::{Colours, Native, Owner, Supplier, Tenure};
use crate::data::raw;

impl Desk<'_> {
    pub(super) fn supplier(&mut self, raw: &raw::Supplier) -> Option<Supplier> {
        let key = self.open(&raw.id);
        let name = self.open(&raw.name);
        let about = self.phrase(&raw.about);
        let light = self.open(&raw.light);
        let dark = self.open(&raw.dark);
        let texture = self.open(&raw.texture);
        let owners = self.all(&raw.owners, Self::owner);
        let sources = self.sources(&raw.sources);
        Some(Supplier {
            key: key?.0,
            name: name?,
            about: about?,
            colours: Native::new(Colours { light: light?.written, dark: dark?.written }),
            texture: texture?,
            owners: Native::new(owners?),
            owned: Native::new(&[]),
            sources: Native::new(sources?),
        })
    }

    fn owner(&mut self, raw: &raw::Owner) -> Option<Owner> {
        let name = self.open(&raw.name);
        let from = self.open(&raw.from);
        let to = self.open_optional(raw.to.as_ref());
        let confidence = self.open(&raw.confidence);
        let sources = self.sources(&raw.sources);
        Some(Owner { name: name?, from: from?, to: to?, confidence: confidence?, sources: sources? })
    }

    pub(super) fn tenure(&mut self, raw: &raw::Tenure) -> Option<Tenure> {
        let supplier = self.supplier_id(&raw.supplier);
        let from = self.open(&raw.from);
        let confidence = self.open(&raw.confidence);
        let sources = self.sources(&raw.sources);
        Some(Tenure { supplier: supplier?, from: from?, confidence: confidence?, sources: sources? })
    }
}
