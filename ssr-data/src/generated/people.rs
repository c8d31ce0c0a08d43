// Made by ssr-schema from dataset/*.json. Do not edit.
// To make it again: cargo run -p ssr-schema

#![allow(unused_imports, reason = "an empty table needs nothing")]

use crate::stored::table;
use crate::*;

pub(crate) static PEOPLE: [Person; 28] = table!(objects Person, 28);

pub(crate) mod codes {
    pub(crate) const PEOPLE: &[u64] = &[
        2082, 290, 0, 0, 330,
        2085, 291, 0, 1, 333,
        2090, 292, 0, 2, 335,
        1850, 293, 0, 3, 338,
        2098, 294, 0, 4, 340,
        1094, 295, 0, 5, 343,
        2108, 296, 0, 6, 345,
        2113, 297, 0, 7, 348,
        2123, 298, 0, 8, 350,
        2127, 299, 0, 9, 353,
        2132, 300, 0, 0, 354,
        2135, 301, 302, 10, 357,
        2148, 303, 0, 0, 358,
        2151, 304, 0, 11, 362,
        2159, 305, 306, 12, 364,
        2166, 307, 0, 13, 366,
        2169, 308, 306, 14, 368,
        2173, 309, 310, 15, 370,
        2178, 311, 0, 16, 372,
        2184, 312, 0, 17, 374,
        2188, 313, 0, 18, 377,
        2194, 314, 0, 19, 379,
        2201, 315, 316, 20, 381,
        2208, 317, 0, 0, 354,
        2210, 318, 0, 21, 383,
        2214, 319, 316, 22, 385,
        2221, 320, 0, 0, 386,
        2224, 321, 0, 23, 390,
    ];
}

pub(crate) mod runs {
    pub(crate) const PEOPLE: &[u64; 1] = &[
        0,
    ];
}
