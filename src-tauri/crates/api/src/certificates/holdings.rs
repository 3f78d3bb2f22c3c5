//! Which certificates each person holds, and which one answers a wish.

use crate::nouns::CertificateRecord;
use domain::Id;
use domain::kinds::{Kind, Part};
use std::collections::BTreeMap;

/// The certificates of one training by person, the newest last.
pub(crate) struct Holdings<'a> {
    by_person: BTreeMap<&'a str, Vec<&'a (Id, CertificateRecord)>>,
    replaced_by: BTreeMap<&'a str, &'a CertificateRecord>,
}

impl<'a> Holdings<'a> {
    /// Sorted as `certificates_of` sorts them.
    pub(crate) fn of(issued: &'a [(Id, CertificateRecord)]) -> Self {
        let mut holdings = Self { by_person: BTreeMap::new(), replaced_by: BTreeMap::new() };
        for certificate in issued {
            let record = &certificate.1;
            holdings.by_person.entry(&record.person).or_default().push(certificate);
            if let Some(replaced) = &record.replaces {
                holdings.replaced_by.insert(replaced, record);
            }
        }
        holdings
    }

    /// Whether nothing was ever issued.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_person.is_empty()
    }

    /// All certificates of a person, withdrawn ones too.
    pub(crate) fn person(&self, person: Id) -> &[&'a (Id, CertificateRecord)] {
        self.by_person.get(person.to_string().as_str()).map_or(&[], Vec::as_slice)
    }

    /// The certificate that took the place of this one.
    pub(crate) fn replaced_by(&self, id: &str) -> Option<&'a CertificateRecord> {
        self.replaced_by.get(id).copied()
    }

    /// The newest certificate that stands and is what is wished for: of this kind, or, where no
    /// kind is chosen, of the one that is due or of another that settles it; in these languages,
    /// or in any.
    pub(crate) fn standing(
        &self,
        person: Id,
        part: &Part,
        kind: Option<Kind>,
        languages: Option<&str>,
    ) -> Option<&'a (Id, CertificateRecord)> {
        let newest = |fits: &dyn Fn(Kind) -> bool| {
            self.person(person).iter().rev().copied().find(|(_, record)| {
                record.withdrawal.is_none()
                    && languages.is_none_or(|languages| record.languages == languages)
                    && Kind::from_code(&record.kind).is_some_and(fits)
            })
        };
        match kind {
            Some(kind) => newest(&|own| own == kind),
            None => part
                .due()
                .and_then(|due| newest(&|own| own == due))
                .or_else(|| newest(&|own| part.settles(own))),
        }
    }

    /// The withdrawn certificate that a new one of this kind takes the place of: the newest of
    /// this person and kind in these languages, else the newest in any, unless that one stands or
    /// has its successor already.
    pub(crate) fn withdrawn(&self, person: Id, kind: Kind, languages: &str) -> Option<String> {
        let own = self.person(person).iter().rev();
        let mut own = own.filter(|(_, record)| record.kind == kind.code());
        let newest = own.clone().find(|(_, record)| record.languages == languages);
        let (id, record) = newest.or_else(|| own.next())?;
        let id = id.to_string();
        let free = record.withdrawal.is_some() && self.replaced_by(&id).is_none();
        free.then_some(id)
    }
}
