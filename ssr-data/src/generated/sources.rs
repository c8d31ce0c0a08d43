// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "an empty table needs nothing")]

use crate::stored::table;
use crate::*;

pub(crate) static SOURCES: [Source; 5] = table!(objects Source, 5);

pub(crate) mod codes {
    pub(crate) const SOURCES: &[u64] = &[
        0, 1, 1, 3, 75, 1, 1, 0, 0, 0,
        18, 19, 2, 21, 7, 0, 2, 0, 0, 0,
        23, 24, 3, 26, 205, 2, 3, 0, 0, 0,
        41, 42, 4, 44, 19, 3, 4, 1, 0, 0,
        51, 52, 5, 70, 1846, 4, 5, 2, 0, 0,
    ];
}

pub(crate) mod runs {
    pub(crate) const SOURCES: &[u64; 1] = &[
        0,
    ];
}
