// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "an empty table needs nothing")]

use crate::stored::table;
use crate::*;

pub(crate) static DEFINITIONS: [Definition; 16] = table!(objects Definition, 16);

pub(crate) mod codes {
    pub(crate) const DEFINITIONS: &[u64] = &[
        4644, 4409, 1, 69, 4, 1, 1221,
        4656, 4409, 2, 3410, 0, 2, 1233,
        4687, 4409, 3, 3379, 0, 3, 1241,
        4702, 4284, 4, 3133, 0, 4, 1247,
        4713, 4284, 5, 2881, 1, 5, 1257,
        4735, 4284, 6, 3211, 2, 6, 1268,
        4740, 4284, 7, 3261, 1, 7, 1274,
        4748, 4284, 8, 0, 3, 8, 1280,
        4762, 4284, 9, 3987, 1, 9, 1287,
        4775, 4776, 10, 44, 4, 10, 1291,
        4786, 4787, 11, 3780, 0, 11, 1297,
        4801, 4776, 12, 67, 0, 12, 1301,
        4810, 4284, 13, 67, 0, 13, 1310,
        4828, 4593, 14, 2899, 0, 14, 1317,
        4842, 4284, 15, 57, 4, 15, 1323,
        4855, 4284, 3, 3379, 0, 16, 1328,
    ];
}

pub(crate) mod runs {
    pub(crate) const DEFINITIONS: &[u64; 1] = &[
        0,
    ];
}
