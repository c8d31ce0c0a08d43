//! [`Statement`]: a claim.

use crate::macros::model;
use crate::{Anything, Area, Date, Document, Id, Item, Prose, Ref, StatementKind, Theme, Voice};

model! {
    /// A claim that somebody makes and that no field of another record asks for.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Collection, Ref, Statement, StatementKind};
    /// let statement = Statement::builder("osce-field-presence")
    ///     .kind(StatementKind::Lesson)
    ///     .by([Ref::new(Collection::People, "lamberto-zannier")])
    ///     .summary("Helping reform along takes a strong presence in the field.")
    ///     .build();
    /// assert_eq!(statement.kind, StatementKind::Lesson);
    /// ```
    pub record Statement {
        /// Of which kind the claim is.
        required ours kind: StatementKind,
        /// Who makes it: a person, an organisation, a state, a document, an event.
        list fact by: Ref<Voice>,
        /// Who reports it, where that is somebody else.
        list fact reported_by: Ref<Voice>,
        /// The document in which it is made.
        optional fact document: Id<Document>,
        /// What it is about.
        list fact about: Ref<Anything>,
        /// At which time, if the text says so.
        optional fact as_of: Date,
        /// One sentence that says what is claimed.
        required fact summary: Prose,
        /// What it is about, by theme.
        list ours themes: Theme,
        /// Which parts of the security sector it is about.
        list ours areas: Area,
        /// Its place in an enumeration.
        optional ours item: Item,
    }
}
