//! How a record is shown in a line: its usual name, title or summary.

use core::fmt::{Display, Formatter, Result};

use super::{AnyRecord, Linked};
use crate::{
    Activity, Approach, Definition, Discrepancy, Document, Enumeration, Event, Figure, Organisation, Person, Place,
    Principle, Printed, Programme, Qualifier, Redirect, Source, Statement, Term, Unit,
};

/// A type whose records can be shown in a line.
#[doc(hidden)]
pub trait Label {
    /// Writes the line. The id stands in where a record has no name, which good data does not know.
    #[doc(hidden)]
    fn label(this: Linked<'_, Self>, f: &mut Formatter<'_>) -> Result
    where
        Self: Sized;
}

/// The types of which one text says what a record is.
macro_rules! labels {
    ($( $ty:ident: $record:ident => $text:expr; )+) => {
        $( impl Label for $ty {
            fn label(this: Linked<'_, Self>, f: &mut Formatter<'_>) -> Result {
                let $record = this.record();
                let text: &str = $text;
                f.pad(if text.is_empty() { this.key() } else { text })
            }
        } )+
    };
}

fn first(names: &[Printed]) -> &str {
    names.first().map_or("", Printed::as_str)
}

labels! {
    Source: source => &source.title;
    Organisation: organisation => first(&organisation.names);
    Person: person => first(&person.names);
    Place: place => first(&place.names);
    Document: document => first(&document.titles);
    Programme: programme => first(&programme.names);
    Principle: principle => &principle.statement;
    Activity: activity => &activity.summary;
    Event: event => first(&event.names);
    Statement: statement => &statement.summary;
    Enumeration: list => &list.title;
    Term: term => first(&term.names);
    Discrepancy: discrepancy => &discrepancy.question;
}

/// The organisation, and of which time the approach is.
impl Label for Approach {
    fn label(this: Linked<'_, Self>, f: &mut Formatter<'_>) -> Result {
        match this.organisation() {
            Some(organisation) => write!(f, "approach of {organisation}")?,
            None => f.write_str(this.key())?,
        }
        this.as_of().map_or(Ok(()), |as_of| write!(f, ", as of {}", as_of.date()))
    }
}

/// Writes each after the last with a separator between.
pub(crate) fn joined<T: Display>(f: &mut Formatter<'_>, separator: &str, all: impl Iterator<Item = T>) -> Result {
    all.enumerate().try_for_each(|(index, one)| write!(f, "{}{one}", if index == 0 { "" } else { separator }))
}

/// Writes ` by one and another`, or nothing if there is nobody.
pub(crate) fn by<'a>(f: &mut Formatter<'_>, actors: impl Iterator<Item = AnyRecord<'a>>) -> Result {
    let mut actors = actors.peekable();
    if actors.peek().is_some() {
        f.write_str(" by ")?;
    }
    joined(f, " and ", actors)
}

/// The term, and who defines it: actors, or where no actor does, documents and events.
impl Label for Definition {
    fn label(this: Linked<'_, Self>, f: &mut Formatter<'_>) -> Result {
        match this.term() {
            Some(term) => write!(f, "{term}")?,
            None => f.write_str(this.key())?,
        }
        if !this.by.is_empty() {
            f.write_str(",")?;
        }
        if this.definers().next().is_some() { by(f, this.definers()) } else { by(f, this.by()) }
    }
}

/// What is counted, and the number.
impl Label for Figure {
    fn label(this: Linked<'_, Self>, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}: ", this.measure)?;
        if this.qualifier != Qualifier::Exactly {
            write!(f, "{} ", this.qualifier)?;
        }
        write!(f, "{}", this.value)?;
        if let Some(whole) = this.of {
            write!(f, " of {whole}")?;
        }
        if this.unit == Unit::Count { Ok(()) } else { write!(f, " {}", this.unit) }
    }
}

/// From where to where.
impl Label for Redirect {
    fn label(this: Linked<'_, Self>, f: &mut Formatter<'_>) -> Result {
        write!(f, "{} → {}", this.from, this.to)
    }
}
