//! [`ListItem`], what stands in an enumeration.

use alloc::vec::Vec;
use core::fmt;

use super::{AnyRecord, Linked, Part};
use crate::{Entry, Enumeration, Id, Item};

/// An item of an enumeration: a record of its own, or an entry of the list.
///
/// # Example
///
/// ```
/// use ssr_data::DATASET;
/// let list = DATASET.principle("un-2016-a").unwrap().list().unwrap();
/// for item in list.items() {
///     println!("{}. {item}", item.position());
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListItem<'a> {
    /// A record whose `item` names the list: an activity, principle or statement.
    Record(AnyRecord<'a>),
    /// A bare noun phrase, or a record that may stand in several lists.
    Entry(Part<'a, Enumeration, Entry>),
}

impl<'a> ListItem<'a> {
    /// The position in the list, from 1.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let list = DATASET.principle("un-2016-a").unwrap().list().unwrap();
    /// assert_eq!(list.items().next().unwrap().position(), 1);
    /// ```
    #[must_use]
    pub fn position(self) -> u32 {
        match self {
            Self::Record(record) => item(record).map_or(0, |item| item.position.get()),
            Self::Entry(entry) => entry.position.get(),
        }
    }

    /// The label as printed, such as `a`. `None` for bullets.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let list = DATASET.principle("un-2016-a").unwrap().list().unwrap();
    /// assert_eq!(list.items().next().unwrap().label(), Some("a"));
    /// ```
    #[must_use]
    pub fn label(self) -> Option<&'a str> {
        match self {
            Self::Record(record) => item(record)?.label.as_deref(),
            Self::Entry(entry) => entry.object().label.as_deref(),
        }
    }

    /// The record that the item is or points to. `None` for a bare noun phrase.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let list = DATASET.principle("un-2016-a").unwrap().list().unwrap();
    /// assert_eq!(list.items().next().unwrap().record().unwrap().key(), "un-2016-a");
    /// ```
    #[must_use]
    pub fn record(self) -> Option<AnyRecord<'a>> {
        match self {
            Self::Record(record) => Some(record),
            Self::Entry(entry) => entry.record(),
        }
    }
}

/// What the item says: the name as printed, else the record that it is or points to.
impl fmt::Display for ListItem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.record()) {
            (Self::Entry(entry), _) if entry.name.is_some() => f.pad(entry.name.as_deref().unwrap_or_default()),
            (_, Some(record)) => fmt::Display::fmt(&record, f),
            (Self::Entry(entry), None) => f.pad(entry.note.as_deref().unwrap_or_default()),
            (Self::Record(_), None) => Ok(()),
        }
    }
}

/// The place of a record in an enumeration, for the types that can have one.
fn item(record: AnyRecord<'_>) -> Option<&Item> {
    match record {
        AnyRecord::Principle(principle) => Some(&principle.record().item),
        AnyRecord::Activity(activity) => activity.record().item.as_ref(),
        AnyRecord::Statement(statement) => statement.record().item.as_ref(),
        _ => None,
    }
}

impl<'a> Linked<'a, Enumeration> {
    /// The items of the list, in the order of their positions: records of their own as well as entries.
    ///
    /// Lists that stand under an item are [`Linked::sublists`]. Sorting needs one allocation.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let list = DATASET.principle("un-2016-a").unwrap().list().unwrap();
    /// assert_eq!(list.items().count(), 10);
    /// ```
    pub fn items(self) -> impl Iterator<Item = ListItem<'a>> {
        let here = move |item: &Item| self.is_in::<Id<Enumeration>>(&item.list);
        let dataset = self.dataset();
        let activities = dataset.activities().map(Linked::any);
        let principles = dataset.principles().map(Linked::any);
        let records = activities.chain(principles).chain(dataset.statements().map(Linked::any));
        let records = records.filter(|record| item(*record).is_some_and(here)).map(ListItem::Record);
        let mut items: Vec<_> = records.chain(self.entries().map(ListItem::Entry)).collect();
        items.sort_by_key(|item| item.position());
        items.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Count, Dataset, Entry, Enumeration, Id, Item, Printed, Prose, Statement};
    use alloc::string::ToString;
    use alloc::vec;
    use alloc::vec::Vec;

    #[test]
    fn records_and_entries_stand_in_one_order() {
        let mut entry = Entry::EMPTY;
        (entry.position, entry.name) = (Count::new(2), Some(Printed::new("second")));
        let mut list = Enumeration::EMPTY;
        list.id = Id::new("list");
        list.entries = vec![entry].into();
        let mut statement = Statement::EMPTY;
        statement.summary = Prose::new("first");
        let mut item = Item::EMPTY;
        item.list = Id::new("list");
        statement.item = Some(item);
        let mut dataset = Dataset::EMPTY;
        dataset.lists = vec![list].into();
        dataset.statements = vec![statement].into();
        let items: Vec<_> = dataset.list("list").expect("there").items().map(|item| item.to_string()).collect();
        assert_eq!(items, ["first", "second"]);
    }
}
