//! [`Source`]: a text that facts come from.

use crate::macros::model;
use crate::{Count, Date, Document, Id, Lines, Printed, Prose, Sha256};

model! {
    /// A text that facts come from, bound to its bytes by a hash.
    ///
    /// The texts themselves are not part of the dataset. A source says how long its text is, which lines are
    /// headings, which hold no fact and why, and which are still to be read, so that every line is accounted for.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Source;
    /// let source = Source::builder("overview-2016").lines(205).build();
    /// assert_eq!(source.lines.get(), 205);
    /// ```
    pub record Source {
        /// What the text is, in a few words.
        required ours title: Prose,
        /// The documents that the text prints.
        list ours documents: Id<Document>,
        /// The SHA-256 of the text, in 64 hexadecimal digits. It alone tells which text is meant.
        required ours sha256: Sha256,
        /// How many lines the text has. Lines end at line feeds only; a last line without one counts.
        required ours lines: Count,
        /// When the parts of the text were written, from which `as_of` of a fact is derived.
        list ours dates: DatedPart,
        /// The headings and table headers, by line.
        list ours outline: Heading,
        /// Lines that hold no fact, with the reason.
        list ours exclusions: Exclusion,
        /// Lines whose facts are still to be brought in.
        list ours pending: Pending,
    }
}

model! {
    /// When a part of a source was written.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Date, DatedPart, Lines};
    /// let part = DatedPart::builder().lines(Lines::new(1, 205)).date(Date::new("2016-11/..")).build();
    /// assert!(part.lines.contains(7));
    /// ```
    pub object DatedPart {
        /// The lines of the part.
        required ours lines: Lines,
        /// When it was written.
        required ours date: Date,
        /// How the date is known.
        optional ours reason: Prose,
    }
}

model! {
    /// A heading or table header of a source.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Heading;
    /// let heading = Heading::builder().line(11).title("2. Principles").build();
    /// assert_eq!(heading.title, "2. Principles");
    /// ```
    pub object Heading {
        /// The number of the line.
        required ours line: Count,
        /// What stands there.
        required ours title: Printed,
        /// The depth of the heading, from 1 for the title of the whole text.
        optional ours level: Count,
    }
}

model! {
    /// Lines of a source that hold no fact.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Exclusion, Lines};
    /// let exclusion = Exclusion::builder()
    ///     .lines(Lines::new(19, 19))
    ///     .reason("link back to the overview")
    ///     .build();
    /// assert_eq!(exclusion.lines.first(), 19);
    /// ```
    pub object Exclusion {
        /// The lines.
        required ours lines: Lines,
        /// Why they hold no fact: page furniture, greeting, contents list.
        required ours reason: Prose,
    }
}

model! {
    /// Lines of a source whose facts are still to be brought in.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{Lines, Pending};
    /// let pending = Pending::builder().lines(Lines::new(805, 1188)).build();
    /// assert_eq!(pending.lines.last(), 1188);
    /// ```
    pub object Pending {
        /// The lines.
        required ours lines: Lines,
    }
}
