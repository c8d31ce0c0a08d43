//! From a document, and to it.

use super::ties;
use crate::query::{AnyRecord, Linked, Part};
use crate::{
    Activity, Address, Approach, Contributor, ContributorRole, Date, Definition, Document, DocumentLink, Enumeration,
    Event, HistoryAct, HistoryStep, Organisation, Programme, Source, Statement, Status,
};

ties! { impl[] Document as document {
    /// Who did what for it.
    contributors: parts(Contributor contributors), "unsc-resolution-1509";
    /// When it was drafted, adopted, published, and by whom.
    history: parts(HistoryStep history), "unsc-resolution-1509";
    /// Its ties to other documents.
    links: parts(DocumentLink links), "au-policy-framework-ssr-2013";
    /// Its web addresses, each with evidence.
    addresses: parts(Address addresses), "democratising-security-transition-states";
    /// The document, volume or series that it is a part of.
    part_of: one(Document part_of), "bratislava-programme-2006" => "bratislava-proceedings-2006";
    /// The documents that are directly a part of it.
    parts: back(Document: part_of), "bratislava-proceedings-2006" => "bratislava-programme-2006";
    /// The documents that build on it, cite it or are tied to it in another way.
    cited_by: back(Document: links.to), "au-constitutive-act-2000" => "au-policy-framework-ssr-2013";
    /// The organisations that have their mandate from it.
    gives_mandate_to: back(Organisation: mandated_by), "unsc-resolution-1509" => "unmil";
    /// The organisations in whose history it is the means of a step, such as those that it founded.
    organisations_acted_on: back(Organisation: history.document), "ecosoc-resolution-2002-12" => "ecosoc-ad-hoc-group-africa";
    /// The activities that rest on it.
    activities: back(Activity: basis), "a-57-767" => "una-a57-encourages-unit";
    /// The programmes that it belongs to.
    programmes: back(Programme: documents), "bi-course-catalogue" => "nato-building-integrity";
    /// The approaches that it belongs to.
    approaches: back(Approach: documents.document), "unsc-resolution-1509" => "un-security-council-2006";
    /// The events that it belongs to.
    events: back(Event: documents), "bratislava-proceedings-2006" => "bratislava-workshop-2006";
    /// The statements that stand in it. Those that it makes itself are `statements()`.
    statements_in: back(Statement: document), "bratislava-programme-2006" => "programme-friday";
    /// The definitions that stand in it.
    definitions_in: back(Definition: document), "au-policy-framework-ssr-2013" => "ov-au-ssr-2013";
    /// The lists that stand in it.
    lists_in: back(Enumeration: document), "bratislava-proceedings-2006" => "summary-volume-annex";
    /// The sources that print it.
    sources: back(Source: documents), "bratislava-proceedings-2006" => "proceedings-2006";
} }

impl<'a> Linked<'a, Document> {
    /// When it came out: when it was published, or where no source says so, when it was adopted, else signed, else
    /// approved, else endorsed. Of several such steps the earliest counts. What is planned or proposed does not count, nor
    /// does any other step: a text that was drafted or commissioned is not out yet, and one that is tried out or revised
    /// was out before.
    ///
    /// The date of a chapter or speech is its own, if a source gives one; that of the volume is
    /// `part_of()` and then `date()`.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let resolution = DATASET.document("unsc-resolution-1509").unwrap();
    /// assert_eq!(resolution.date().unwrap().year(), 2003);
    /// let draft = DATASET.document("ecowas-ssr-framework-draft").unwrap();
    /// assert_eq!(draft.date(), None);
    /// ```
    #[must_use]
    pub fn date(self) -> Option<&'a Date> {
        use HistoryAct::{Adopted, Approved, Endorsed, Published, Signed};
        let done = |step: &&HistoryStep| matches!(step.status, Status::Done | Status::Ongoing);
        let dates = |act| {
            let steps = self.record().history.iter().filter(done).filter(move |step| step.act == act);
            steps.filter_map(|step| step.date.as_ref()).min()
        };
        [Published, Adopted, Signed, Approved, Endorsed].into_iter().find_map(dates)
    }

    /// Who had this role for it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{ContributorRole, DATASET};
    /// let proceedings = DATASET.documents().find(|document| document.with_role(ContributorRole::Editor).count() > 0);
    /// assert!(proceedings.is_some());
    /// ```
    pub fn with_role(self, role: ContributorRole) -> impl Iterator<Item = AnyRecord<'a>> {
        self.contributors().filter(move |part| part.role == role).filter_map(Part::<Document, Contributor>::by)
    }

    /// Who issued it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let resolution = DATASET.document("unsc-resolution-1509").unwrap();
    /// assert!(resolution.issuers().any(|issuer| issuer.key() == "un-security-council"));
    /// ```
    pub fn issuers(self) -> impl Iterator<Item = AnyRecord<'a>> {
        self.with_role(ContributorRole::Issuer)
    }

    /// Who wrote it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// assert!(DATASET.documents().any(|document| document.authors().next().is_some()));
    /// ```
    pub fn authors(self) -> impl Iterator<Item = AnyRecord<'a>> {
        self.with_role(ContributorRole::Author)
    }
}
