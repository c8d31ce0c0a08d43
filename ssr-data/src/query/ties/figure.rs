//! From a figure.

use super::ties;
use crate::Figure;
use crate::query::Linked;

ties! { impl[] Figure as figure {
    /// What it is about.
    subject: any(subject), "ifssr-non-state-share" => "security-system-reform";
    /// Who gives it.
    by: any(by), "ifssr-non-state-share" => "oecd-dac-cpdc";
} }
