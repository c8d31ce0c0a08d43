//! [`Enumeration`]: an enumeration as a source prints it, in the collection `lists`.

use crate::macros::model;
use crate::{Anything, Area, Count, Document, Id, Item, ListKind, Printed, Prose, Ref, Theme, Voice};

model! {
    /// An enumeration as a source prints it: its lead-in, its labels and how many items it has.
    ///
    /// Its items are the records whose `item` names the list, and its own `entries`: bare noun phrases, and
    /// records that may stand in several lists.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Enumeration, ListKind};
    /// let list = Enumeration::builder("osce-2016-principles")
    ///     .kind(ListKind::Items)
    ///     .labels("k-r")
    ///     .count(8)
    ///     .build();
    /// assert_eq!(list.labels, "k-r");
    /// ```
    pub record Enumeration {
        /// What the lead-in or heading says, so that an item reads on its own.
        required fact title: Prose,
        /// Who lists.
        list fact by: Ref<Voice>,
        /// The document that holds the list.
        optional fact document: Id<Document>,
        /// What the list is about.
        list fact about: Ref<Anything>,
        /// What the enumeration does.
        required ours kind: ListKind,
        /// The labels as printed: a first and a last such as `a-j` or `1-47`; `bullets`; `prose` for items of a
        /// running sentence; `rows` and `columns` for a table; `words` for First, Second, Third; `lines`.
        required ours labels: Printed,
        /// How many items it has.
        required ours count: Count,
        /// The item of another list that it stands under.
        optional ours under: Item,
        /// Items that are no record with an `item` of their own.
        list fact entries: Entry,
    }
}

model! {
    /// An item of an enumeration: a bare noun phrase, or a record that may stand in several lists.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Entry;
    /// let entry = Entry::builder().position(1).name("Needs assessments").build();
    /// assert!(entry.record.is_none());
    /// ```
    pub object Entry {
        /// The position in the list, from 1.
        required ours position: Count,
        /// The label as printed. Absent for bullets.
        optional ours label: Printed,
        /// The item as printed.
        optional fact name: Printed,
        /// What the source adds to the item, in our words.
        optional fact note: Prose,
        /// The record that the item is about.
        optional fact record: Ref<Anything>,
        /// Which parts of the security sector it is about.
        list ours areas: Area,
        /// What it is about, by theme.
        list ours themes: Theme,
        /// Where the sources say so.
        list ours evidence: crate::Evidence,
    }
}
