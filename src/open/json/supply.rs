//! Systems, who supplies them, and who owns the suppliers.

use super::{End, Writer, dated, list, phrase};
use crate::atlas::{Owner, Supplier, System, Tenure};
use crate::open::word::Word as _;
use serde_json::{Value, json};

impl Writer<'_> {
    pub(super) fn system(&self, system: &System) -> Value {
        let tenures = system.tenures.iter().enumerate();
        json!({
            "id": system.key,
            "name": system.name,
            "care": system.care.word(),
            "about": phrase(system.about),
            "suppliers": list(tenures, |(place, tenure)| {
                self.tenure(tenure, system.tenures.get(place + 1))
            }),
            "light": system.colours.light,
            "dark": system.colours.dark,
            "texture": system.texture.key(),
            "events": self.events(&system.events),
            "sources": self.sources(*system.sources),
        })
    }

    fn tenure(&self, tenure: &Tenure, next: Option<&Tenure>) -> Value {
        let Tenure { supplier, from, confidence, sources } = *tenure;
        let end = End::of(None, next.map(|next| next.from));
        json!({
            "supplier": self.atlas.supplier(supplier).key,
            "from": dated(from),
            "to": end.date().map(dated),
            "end": end.word(),
            "confidence": confidence.word(),
            "sources": self.sources(sources),
        })
    }

    pub(super) fn supplier(&self, supplier: &Supplier) -> Value {
        let owners = supplier.owners.iter().enumerate();
        json!({
            "id": supplier.key,
            "name": supplier.name,
            "about": phrase(supplier.about),
            "owners": list(owners, |(place, owner)| self.owner(owner, supplier.owners.get(place + 1))),
            "light": supplier.colours.light,
            "dark": supplier.colours.dark,
            "texture": supplier.texture.key(),
            "sources": self.sources(&supplier.sources),
        })
    }

    fn owner(&self, owner: &Owner, next: Option<&Owner>) -> Value {
        let Owner { name, from, to, confidence, sources } = *owner;
        let end = End::of(to, next.map(|next| next.from));
        json!({
            "name": name,
            "from": dated(from),
            "to": end.date().map(dated),
            "end": end.word(),
            "confidence": confidence.word(),
            "sources": self.sources(sources),
        })
    }
}
