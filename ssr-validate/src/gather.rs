//! What many rules ask of each record, gathered in one walk through it.

use std::ops::Range;

use ssr_data::reflect::{Object, Reference, View, Visitor};
use ssr_data::{Collection, Date, Evidence};

use crate::entry::{Entry, Ranges};
use crate::parallel;
use crate::reader::ReadFile;

/// A reference, by the record that it names.
pub(crate) type Named<'a> = (Collection, &'a str);

/// How many records one piece of work holds.
const PIECE: usize = 256;

/// Some records of one collection of one file, with what was gathered of them. The paths are not: mostly nothing is said
/// about a value, and where something is, its path is sought.
pub(crate) struct Gathered<'a> {
    pub(crate) collection: Collection,
    pub(crate) entries: Vec<Entry<'a>>,
    /// The evidence of each object that carries some, of all records.
    pub(crate) evidence: Box<[&'a [Evidence]]>,
    pub(crate) references: Box<[Named<'a>]>,
}

/// Goes through the records of files.
pub(crate) fn gather(files: &[ReadFile]) -> Vec<Gathered<'_>> {
    let pieces: Vec<_> = files.iter().enumerate().flat_map(|(number, file)| pieces(number, file)).enumerate().collect();
    let records: usize = pieces.iter().map(|(_, piece)| piece.records.len()).sum();
    parallel::map(pieces, records > PIECE, |(number, piece)| piece.gather(number, files))
}

/// Some records of one collection of one file.
struct Piece {
    file: usize,
    collection: Collection,
    records: Range<usize>,
}

/// The records of a file in pieces.
fn pieces(file: usize, read: &ReadFile) -> impl Iterator<Item = Piece> {
    Collection::ALL.iter().flat_map(move |&collection| {
        let count = read.dataset.count(collection);
        let records = (0..count).step_by(PIECE).map(move |start| start..count.min(start + PIECE));
        records.map(move |records| Piece { file, collection, records })
    })
}

impl Piece {
    fn gather(self, number: usize, files: &[ReadFile]) -> Gathered<'_> {
        let Self { file, collection, records } = self;
        let (mut entries, mut parts) = (Vec::with_capacity(records.len()), Parts::default());
        let records = files.get(file).into_iter().flat_map(|read| read.records(collection, records.clone()));
        for (index, object, is_suspect) in records {
            let (gathered, has_dates) = parts.add(number, object);
            let id = own_id(object);
            entries.push(Entry { file, collection, index, object, id, gathered, has_dates, is_suspect });
        }
        // Copied to the right size: a vector that grew has room for up to twice as much, which the allocator then gives
        // to the next piece.
        let (evidence, references) = (parts.evidence.as_slice().into(), parts.references.as_slice().into());
        Gathered { collection, entries, evidence, references }
    }
}

/// The parts of records.
#[derive(Default)]
struct Parts<'a> {
    evidence: Vec<&'a [Evidence]>,
    references: Vec<Named<'a>>,
    has_dates: bool,
}

impl<'a> Parts<'a> {
    /// Adds the parts of a record. Tells where they stand, and whether there is a date among them.
    fn add(&mut self, piece: usize, object: &'a dyn Object) -> (Ranges, bool) {
        let (evidence, references) = (self.evidence.len(), self.references.len());
        self.has_dates = false;
        object.show(self);
        let (evidence, references) = (evidence..self.evidence.len(), references..self.references.len());
        (Ranges { piece, evidence, references }, self.has_dates)
    }
}

impl<'a> Visitor<'a> for Parts<'a> {
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
