// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "an empty table needs nothing")]

use crate::stored::table;
use crate::*;

pub(crate) static REDIRECTS: [Redirect; 0] = [];

pub(crate) mod codes {
    pub(crate) const REDIRECTS: &[u64] = &[
    ];
}

pub(crate) mod runs {
    pub(crate) const REDIRECTS: &[u64; 1] = &[
        0,
    ];
}
