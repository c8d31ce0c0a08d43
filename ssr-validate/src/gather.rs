//! What many rules ask of each record, gathered in one walk through it.

use std::ops::Range;

use ssr_data::reflect::{Object, Reference, View, Visitor};
use ssr_data::{Collection, Date, Evidence};

use crate::parallel;
use crate::reader::ReadFile;

/// A reference, by the record that it names.
pub(crate) type Named<'a> = (Collection, &'a str);

/// How many records one piece of work holds.
const PIECE: usize = 256;

/// Some records of one collection of one file, with what was gathered of them. The paths are not: mostly nothing is said
/// about a value, and where something is, its path is sought.
pub(crate) struct Gathered<'a> {
    pub(crate) file: usize,
    pub(crate) collection: Collection,
    records: Vec<Record<'a>>,
    /// The evidence of each object that carries some, of all records.
    evidence: Vec<&'a [Evidence]>,
    references: Vec<Named<'a>>,
}

/// A record, and which part of what was gathered is its own.
struct Record<'a> {
    index: usize,
    object: &'a dyn Object,
    id: &'a str,
    evidence: Range<usize>,
    references: Range<usize>,
    has_dates: bool,
    is_suspect: bool,
}

/// A record with what was gathered of it.
pub(crate) struct Seen<'a> {
    /// Its place in the list of its collection.
    pub(crate) index: usize,
    pub(crate) object: &'a dyn Object,
    pub(crate) id: &'a str,
    /// The evidence of each object that carries some.
    pub(crate) evidence: &'a [&'a [Evidence]],
    pub(crate) references: &'a [Named<'a>],
    /// Whether there is a date in the record.
    pub(crate) has_dates: bool,
    /// Whether something in the record may be wrong. Always false if that was not asked.
    pub(crate) is_suspect: bool,
}

/// Goes through the records of files.
pub(crate) fn gather(files: &[ReadFile]) -> Vec<Gathered<'_>> {
    let pieces: Vec<_> = files.iter().enumerate().flat_map(|(number, file)| pieces(number, file)).collect();
    let records: usize = pieces.iter().map(|(_, _, records)| records.len()).sum();
    parallel::map(pieces, records > PIECE, |(file, collection, records)| {
        let mut gathered =
            Gathered { file, collection, records: Vec::new(), evidence: Vec::new(), references: Vec::new() };
        if let Some(read) = files.get(file) {
            read.records(collection, records).for_each(|(index, object, is_suspect)| {
                gathered.add(index, object, is_suspect);
            });
        }
        gathered
    })
}

/// The records of a file in pieces of one collection each.
fn pieces(number: usize, file: &ReadFile) -> impl Iterator<Item = (usize, Collection, Range<usize>)> {
    Collection::ALL.iter().flat_map(move |collection| {
        let count = file.dataset.count(*collection);
        (0..count).step_by(PIECE).map(move |start| (number, *collection, start..count.min(start + PIECE)))
    })
}

impl<'a> Gathered<'a> {
    fn add(&mut self, index: usize, object: &'a dyn Object, is_suspect: bool) {
        let (evidence, references) = (self.evidence.len(), self.references.len());
        let mut parts = Parts { evidence: &mut self.evidence, references: &mut self.references, has_dates: false };
        object.show(&mut parts);
        let has_dates = parts.has_dates;
        self.records.push(Record {
            index,
            object,
            id: own_id(object),
            evidence: evidence..self.evidence.len(),
            references: references..self.references.len(),
            has_dates,
            is_suspect,
        });
    }

    pub(crate) fn len(&self) -> usize {
        self.records.len()
    }

    /// The records, each with what was gathered of it.
    pub(crate) fn seen(&'a self) -> impl Iterator<Item = Seen<'a>> {
        self.records.iter().map(|record| Seen {
            index: record.index,
            object: record.object,
            id: record.id,
            evidence: self.evidence.get(record.evidence.clone()).unwrap_or_default(),
            references: self.references.get(record.references.clone()).unwrap_or_default(),
            has_dates: record.has_dates,
            is_suspect: record.is_suspect,
        })
    }

    pub(crate) fn ids(&'a self) -> impl Iterator<Item = &'a str> {
        self.records.iter().map(|record| record.id)
    }

    /// How many pieces of evidence the records have.
    pub(crate) fn count_evidence(&self) -> usize {
        self.evidence.iter().map(|evidence| evidence.len()).sum()
    }

    /// How many references the records have.
    pub(crate) fn count_references(&self) -> usize {
        self.references.len()
    }
}

/// Gathers the parts of a record.
struct Parts<'p, 'a> {
    evidence: &'p mut Vec<&'a [Evidence]>,
    references: &'p mut Vec<Named<'a>>,
    has_dates: bool,
}

impl<'a> Visitor<'a> for Parts<'_, 'a> {
    fn object(&mut self, object: &'a dyn Object) {
        self.evidence.extend(object.evidence().filter(|evidence| !evidence.is_empty()));
    }

    fn reference(&mut self, reference: Reference<'a>) {
        self.references.push((reference.collection, reference.key));
    }

    fn date(&mut self, _: &'a Date) {
        self.has_dates = true;
    }
}

fn own_id(object: &dyn Object) -> &str {
    match object.get("id") {
        Some(View::Reference(id)) => id.key,
        _ => "",
    }
}
