//! How records are spread over files, in the form of the shipped files.

use std::collections::BTreeMap;
use std::io;

use ssr_data::Collection;

use super::mistake::Mistake;
use super::{Generator, Made};

/// How records are spread over files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Files {
    /// All in one.
    One,
    /// One for each collection, as shipped.
    Collections,
    /// One for each record.
    Records,
}

/// Where a mistake was put.
pub(crate) struct Placed {
    pub(crate) file: String,
    pub(crate) collection: Collection,
    /// The place in the collection's list.
    pub(crate) index: usize,
    /// The id that the record has, or had before the mistake.
    pub(crate) id: String,
    pub(crate) mistake: Mistake,
}

/// Takes the next text of a file. A file is complete when the next one begins.
pub(crate) type Sink<'s> = &'s mut dyn FnMut(&str, &str) -> io::Result<()>;

/// Writes all records, and tells where mistakes are.
pub(crate) fn write(generator: &Generator, files: Files, sink: Sink<'_>) -> io::Result<Vec<Placed>> {
    let mut writer = Writer { files, sink, placed: Vec::new(), open: None };
    for collection in Collection::ALL {
        for made in generator.records(*collection) {
            writer.record(*collection, made)?;
        }
    }
    writer.close("\n  ]\n}\n")?;
    Ok(writer.placed)
}

/// The files by name.
pub(crate) fn in_memory(generator: &Generator, files: Files) -> (BTreeMap<String, String>, Vec<Placed>) {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let placed = write(generator, files, &mut |file, text| {
        texts.entry(file.to_owned()).or_default().push_str(text);
        Ok(())
    });
    (texts, placed.expect("writing to memory cannot fail"))
}

struct Writer<'s> {
    files: Files,
    sink: Sink<'s>,
    placed: Vec<Placed>,
    /// The file and the collection that are open, and how many records the collection has so far.
    open: Option<(String, Collection, usize)>,
}

impl Writer<'_> {
    fn record(&mut self, collection: Collection, made: Made) -> io::Result<()> {
        let file = match self.files {
            Files::One => "all.json".to_owned(),
            Files::Collections => format!("{collection}.json"),
            Files::Records => format!("{collection}-{}.json", made.id),
        };
        let index = self.begin(file.clone(), collection)?;
        (self.sink)(&file, &made.text)?;
        self.open = Some((file.clone(), collection, index + 1));
        let place = |mistake| Placed { file, collection, index, id: made.id, mistake };
        self.placed.extend(made.mistake.map(place));
        Ok(())
    }

    /// Writes what stands before the next record, and gives its place in the list.
    fn begin(&mut self, file: String, collection: Collection) -> io::Result<usize> {
        match &self.open {
            Some((open, of, index)) if (open, of) == (&file, &collection) => {
                (self.sink)(&file, ",\n    ")?;
                return Ok(*index);
            }
            Some((open, ..)) if *open == file => (self.sink)(&file, &format!("\n  ],\n  \"{collection}\": [\n    "))?,
            _ => {
                self.close("\n  ]\n}\n")?;
                (self.sink)(&file, &format!("{{\n  \"$schema\": \"schema.json\",\n  \"{collection}\": [\n    "))?;
            }
        }
        Ok(0)
    }

    fn close(&mut self, end: &str) -> io::Result<()> {
        match self.open.take() {
            Some((file, ..)) => (self.sink)(&file, end),
            None => Ok(()),
        }
    }
}
