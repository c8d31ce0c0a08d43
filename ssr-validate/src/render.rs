//! Prints reports. One renderer a file; none of them leaves a finding out or decides the exit status.

mod concise;
mod coverage;
mod full;
mod summary;

pub use concise::concise;
pub use coverage::coverage;
pub use full::full;
pub use summary::summary;
