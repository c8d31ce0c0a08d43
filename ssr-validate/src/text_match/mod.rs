//! Questions about a source text: do these words stand there, do these numbers stand there, is this prose copied?
//!
//! Owns the comparison of facts with printed words. Pure functions on text: it knows nothing of files, records,
//! rules or findings, and no input makes it panic.

mod anchor;
mod copied;
mod lines;
mod nearest;
mod numbers;

pub(crate) use anchor::{Passage, stands_as_written};
pub(crate) use copied::{COPIED_WORDS, Shingles};
pub(crate) use lines::{is_blank, split_lines};
pub(crate) use nearest::nearest;
pub(crate) use numbers::{
    MONTHS, Number, Numbers, TextKind, missing, number_value, numbers_in, numbers_of_date, numbers_of_text,
    numbers_of_time,
};
