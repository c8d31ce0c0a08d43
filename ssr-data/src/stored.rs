//! How the compiled-in facts are stored: tables of numbers, of which the compiler makes the static records.
//!
//! Facts written out as Rust are slow to compile: each nested value is checked and laid out on its own. A table of
//! plain numbers costs almost nothing, and functions that the compiler runs turn it into the same static records.
//! So nothing is read or allocated when a program runs.
//!
//! A row of a table has one number, a *code*, for each field:
//!
//! | field | code |
//! |---|---|
//! | text, date, [`Id`](crate::Id) | its place in the table of texts |
//! | [`Ref`](crate::Ref) | the number of its collection × 2³² + its place in the table of texts |
//! | value of a vocabulary | its place in `ALL` |
//! | [`Count`](crate::Count) | itself |
//! | [`Number`](crate::Number) | the bits of its `f64` |
//! | [`Lines`](crate::Lines) | first × 2³² + last |
//! | object | its row in the table of its type |
//! | optional, if there is one | its code + 1, else 0 |
//! | [`List`](crate::List) | the number of its run in the table of its type |
//!
//! A run is some rows of a table that stand one after the other: first × 2³² + how many. Run 0 is empty. Equal lists
//! share a run. `ssr-schema` writes the tables, `from_code` of each type reads them.

#[cfg(feature = "data")]
use crate::*;

/// A type of which there is a table.
#[cfg(feature = "data")]
pub(crate) trait Stored: Sized + 'static {
    /// The codes of all rows, one row after the other.
    const CODES: &'static [u64];
    /// The values that the rows stand for.
    const TABLE: &'static [Self];
    /// The lists that the runs stand for.
    const LISTS: &'static [&'static [Self]];
}

/// The two halves of a code.
#[cfg(feature = "data")]
pub(crate) const fn halves(code: u64) -> (u32, u32) {
    ((code >> 32) as u32, code as u32)
}

/// The text at this place of the table of texts.
#[cfg(feature = "data")]
pub(crate) const fn text(code: u64) -> &'static str {
    generated::texts::TEXTS[code as usize]
}

/// The lists of a table.
#[cfg(feature = "data")]
const fn lists<T: Stored, const COUNT: usize>(runs: &[u64; COUNT]) -> [&'static [T]; COUNT] {
    let mut lists: [&[T]; COUNT] = [&[]; COUNT];
    let mut number = 0;
    while number < COUNT {
        let (first, count) = halves(runs[number]);
        lists[number] = match count {
            // Most lists have one value, and this way costs the compiler a tenth of the other.
            1 => core::slice::from_ref(&T::TABLE[first as usize]),
            count => T::TABLE.split_at(first as usize).1.split_at(count as usize).0,
        };
        number += 1;
    }
    lists
}

/// Makes the values of a table: objects by the numbers of their rows, other values by their codes.
#[cfg(feature = "data")]
macro_rules! table {
    (objects $ty:ty, $count:literal) => {
        crate::stored::table!(@fill $ty, $count, |row| row as u64)
    };
    (values $ty:ty, $count:literal) => {
        crate::stored::table!(@fill $ty, $count, |row| <$ty as crate::stored::Stored>::CODES[row])
    };
    (@fill $ty:ty, $count:literal, |$row:ident| $code:expr) => {{
        let mut table = [const { <$ty>::EMPTY }; $count];
        let mut $row = 0;
        while $row < table.len() {
            let mut value = <$ty>::from_code($code);
            core::mem::swap(&mut table[$row], &mut value);
            // What stood there is forgotten: it owns nothing, and the compiler cannot run destructors.
            let _ = core::mem::ManuallyDrop::new(value);
            $row += 1;
        }
        table
    }};
}
#[cfg(feature = "data")]
pub(crate) use table;

/// A table that the compiled-in facts are stored in.
///
/// # Example
///
/// ```
/// use ssr_data::stored::TABLES;
/// assert!(TABLES.iter().any(|table| table.name == "PLACES" && table.type_name == "Place" && table.objects));
/// ```
pub struct TableName {
    /// The stem of the file.
    pub file: &'static str,
    /// The name of the table.
    pub name: &'static str,
    /// The type of its values, as Rust writes it.
    pub type_name: &'static str,
    /// Whether the values are objects, known by the numbers of their rows, or others, known by their codes.
    pub objects: bool,
}

/// Names every type of which there is a table: the records, and all that a list or field of a record may hold.
macro_rules! tables {
    ($( $kind:ident $file:ident { $( $name:ident: $ty:ty, )+ } )+) => {
        $( $(
            #[cfg(feature = "data")]
            impl Stored for $ty {
                const CODES: &'static [u64] = generated::$file::codes::$name;
                const TABLE: &'static [Self] = &generated::$file::$name;
                const LISTS: &'static [&'static [Self]] = &lists(generated::$file::runs::$name);
            }
        )+ )+

        /// The tables that the compiled-in facts are stored in.
        ///
        /// # Example
        ///
        /// ```
        /// use ssr_data::stored::TABLES;
        /// assert!(TABLES.iter().any(|table| table.file == "values"));
        /// ```
        pub const TABLES: &[TableName] = &[$( $( TableName {
            file: stringify!($file),
            name: stringify!($name),
            type_name: stringify!($ty),
            objects: tables!(@objects $kind),
        }, )+ )+];
    };
    (@objects objects) => { true };
    (@objects values) => { false };
}

tables! {
    objects sources { SOURCES: Source, }
    objects organisations { ORGANISATIONS: Organisation, }
    objects people { PEOPLE: Person, }
    objects places { PLACES: Place, }
    objects documents { DOCUMENTS: Document, }
    objects programmes { PROGRAMMES: Programme, }
    objects approaches { APPROACHES: Approach, }
    objects definitions { DEFINITIONS: Definition, }
    objects principles { PRINCIPLES: Principle, }
    objects activities { ACTIVITIES: Activity, }
    objects events { EVENTS: Event, }
    objects statements { STATEMENTS: Statement, }
    objects lists { LISTS: Enumeration, }
    objects figures { FIGURES: Figure, }
    objects terms { TERMS: Term, }
    objects discrepancies { DISCREPANCIES: Discrepancy, }
    objects redirects { REDIRECTS: Redirect, }
    objects evidence { EVIDENCE: Evidence, }
    objects parts {
        ADDRESSES: Address,
        APPROACH_DOCUMENTS: ApproachDocument,
        CLAIMS: Claim,
        CONTRIBUTORS: Contributor,
        DATED_PARTS: DatedPart,
        DOCUMENT_LINKS: DocumentLink,
        ELEMENTS: Element,
        ENTRIES: Entry,
        EXCLUSIONS: Exclusion,
        HEADINGS: Heading,
        HISTORY_STEPS: HistoryStep,
        ITEMS: Item,
        ORGANISATION_LINKS: OrganisationLink,
        PARTICIPANTS: Participant,
        PENDING: Pending,
        QUALIFIED_CONTEXTS: QualifiedContext,
        ROLES: Role,
    }
    values values {
        ACTORS: Ref<Actor>,
        ANYTHING: Ref<Anything>,
        AREAS: Area,
        BENEFICIARIES: Beneficiary,
        COUNTS: Count,
        DOCUMENT_IDS: Id<Document>,
        FIELD_NAMES: FieldName,
        FOCUS: Focus,
        INSTRUMENTS: Instrument,
        PERSPECTIVES: Perspective,
        PLACE_IDS: Id<Place>,
        PRINTED: Printed,
        PROGRAMME_IDS: Id<Programme>,
        PROSE: Prose,
        SUPPORT_KINDS: SupportKind,
        TERM_IDS: Id<Term>,
        THEMES: Theme,
        VOICES: Ref<Voice>,
    }
}
