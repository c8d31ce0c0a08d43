//! The ties of each type of record, in both directions: what it refers to, and what refers to it.

mod activity;
mod acts;
mod anything;
mod approach;
mod definition;
mod discrepancy;
mod document;
mod event;
mod figure;
mod list;
mod organisation;
mod parts;
mod person;
mod place;
mod principle;
mod programme;
mod redirect;
mod source;
mod speaks;
mod statement;
mod term;

use core::fmt;

use crate::Item;

/// Defines methods that lead from one record to others. Each line names the method, how it finds the records, and a
/// record of the shipped dataset with one that it finds, from which the documentation gets an example that runs.
///
/// - `one(Type field)`: the record that the field names
/// - `many(Type field)`: the records that the field names
/// - `any(field)`: the records of whichever collection that the field names
/// - `parts(Type field)`: the objects in the field
/// - `back(Type: field, field.inner)`: the records of that type that name this one in any of the fields
macro_rules! ties {
    (impl [$($generics:tt)*] $owner:ident as $one:ident { $(
        $(#[doc = $doc:literal])+
        $name:ident: $kind:ident $spec:tt, $($example:literal)=>+;
    )+ }) => {
        impl<'a, $($generics)*> Linked<'a, $owner> { $(
            ties! { @$kind $owner $spec $name [$(#[doc = $doc])+] $one $($example)+ }
        )+ }
    };

    (@one $owner:ident ($ty:ident $field:ident) $name:ident $doc:tt $one:ident $id:literal $found:literal) => {
        ties! { @documented $doc $one $id
            concat!("assert_eq!(", stringify!($one), ".", stringify!($name), "().unwrap().key(), \"", $found, "\");"),
            #[must_use]
            pub fn $name(self) -> Option<Linked<'a, $ty>> {
                let ids = crate::query::pointer::Pointers::pointers(&self.record().$field);
                ids.iter().find_map(|id| self.dataset().get_following(id))
            }
        }
    };
    (@many $owner:ident ($ty:ident $field:ident) $name:ident $doc:tt $one:ident $($example:literal)+) => {
        ties! { @finding $doc $one $name $($example)+,
            pub fn $name(self) -> crate::query::Selection<impl Iterator<Item = Linked<'a, $ty>>> {
                let ids = self.record().$field.iter();
                crate::query::Selection::new(ids.filter_map(move |id| self.dataset().get_following(id)))
            }
        }
    };
    (@any $owner:ident ($field:ident) $name:ident $doc:tt $one:ident $($example:literal)+) => {
        ties! { @finding $doc $one $name $($example)+,
            pub fn $name(self) -> impl Iterator<Item = crate::query::AnyRecord<'a>> {
                self.dataset().follow_all(&self.record().$field)
            }
        }
    };
    (@parts $owner:ident ($ty:ident $field:ident) $name:ident $doc:tt $one:ident $id:literal) => {
        ties! { @documented $doc $one $id
            concat!("assert!(", stringify!($one), ".", stringify!($name), "().next().is_some());"),
            pub fn $name(self) -> impl Iterator<Item = crate::query::Part<'a, $owner, $ty>> {
                crate::query::Part::all(self, stringify!($field), &self.record().$field)
            }
        }
    };
    (@back $owner:ident ($ty:ident: $($field:ident $(. $inner:ident)?),+) $name:ident $doc:tt $one:ident
        $($example:literal)+) => {
        ties! { @finding $doc $one $name $($example)+,
            pub fn $name(self) -> crate::query::Selection<impl Iterator<Item = Linked<'a, $ty>>> {
                self.dataset().all::<$ty>().matching(move |other| {
                    $( ties!(@names self other $field $($inner)?) )||+
                })
            }
        }
    };

    (@names $this:ident $other:ident $field:ident) => { $this.is_in(&$other.$field) };
    (@names $this:ident $other:ident $field:ident $inner:ident) => {
        $other.$field.iter().any(|part| $this.is_in(&part.$inner))
    };

    (@finding $doc:tt $one:ident $name:ident $id:literal $found:literal, $($method:tt)+) => {
        ties! { @documented $doc $one $id
            concat!(
                "assert!(", stringify!($one), ".", stringify!($name), "().any(|found| found.key() == \"", $found, "\"));"
            ),
            $($method)+
        }
    };
    // For a tie that no record of the shipped dataset has.
    (@finding $doc:tt $one:ident $name:ident $id:literal, $($method:tt)+) => {
        ties! { @documented $doc $one $id
            concat!(stringify!($one), ".", stringify!($name), "().for_each(|found| println!(\"{found}\"));"),
            $($method)+
        }
    };
    (@documented [$($doc:tt)+] $one:ident $id:literal $check:expr, $($method:tt)+) => {
        $($doc)+
        ///
        /// # Example
        ///
        /// ```
        /// use ssr_data::DATASET;
        #[doc = concat!("let ", stringify!($one), " = DATASET.", stringify!($one), "(\"", $id, "\").unwrap();")]
        #[doc = $check]
        /// ```
        $($method)+
    };
}
use ties;

/// Writes the label of an item; where it has none, its position.
#[derive(Clone, Copy)]
pub(super) struct Label<'a>(pub(super) &'a Item);

impl fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.label {
            Some(label) => f.pad(label),
            None => fmt::Display::fmt(&self.0.position, f),
        }
    }
}

#[cfg(all(test, feature = "data"))]
mod tests {
    use crate::DATASET;
    use crate::query::{Acts, Linked};

    fn activities_of<T: Acts>() -> usize {
        DATASET.all::<T>().flat_map(Linked::activities_as_actor).count()
    }

    #[test]
    fn the_way_back_finds_what_the_way_there_shows() {
        let there = DATASET.activities().flat_map(Linked::<crate::Activity>::actors).count();
        let back = activities_of::<crate::Organisation>() + activities_of::<crate::Person>();
        assert_eq!(there, back + activities_of::<crate::Place>());
        let there = DATASET.documents().flat_map(Linked::<crate::Document>::contributors).count();
        let organisations = DATASET.organisations().flat_map(Linked::contributions).count();
        let people = DATASET.people().flat_map(Linked::contributions).count();
        let places = DATASET.places().flat_map(Linked::contributions).count();
        assert_eq!(there, organisations + people + places);
    }

    #[test]
    fn every_list_shows_as_many_items_as_it_counts_or_says_why_not() {
        let wrong = DATASET.lists().filter(|list| list.items().count() != list.count.get() as usize);
        for list in wrong {
            assert!(list.discrepancies().next().is_some(), "{list:?}");
        }
    }
}
