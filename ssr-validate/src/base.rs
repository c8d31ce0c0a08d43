//! The base: what the records of the inputs may refer to besides each other.

use std::borrow::Cow;
use std::collections::HashSet;
use std::path::Path;

use ssr_data::reflect::View;
use ssr_data::{Collection, Dataset};

use crate::input::{InputFile, Unreadable};
use crate::load::load;
use crate::reader::{self, ReadFile};

/// What the inputs may refer to besides themselves.
///
/// # Example
///
/// ```
/// use ssr_validate::Base;
/// assert_eq!("none".parse(), Ok(Base::None));
/// assert_eq!("data".parse(), Ok(Base::Path("data".into())));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Base {
    /// Nothing, if a folder of the inputs defines `sources`, which makes it whole. Else the folder `dataset`, if
    /// it stands here, else the facts compiled into this program.
    #[default]
    Automatic,
    /// The facts compiled into this program.
    Builtin,
    /// Nothing: the inputs must be whole.
    None,
    /// A file or folder.
    Path(String),
}

impl std::str::FromStr for Base {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "builtin" => Self::Builtin,
            "none" => Self::None,
            path => Self::Path(path.to_owned()),
        })
    }
}

/// A base that was read.
pub(crate) struct LoadedBase {
    /// What to call it.
    pub(crate) name: String,
    dataset: Cow<'static, Dataset>,
    /// Ids of records that could not be read. References to them are not wrong.
    broken: HashSet<(Collection, String)>,
    /// Ids of records whose collections are not known, such as those in files that are no JSON.
    lost: HashSet<String>,
    /// Files of the base that hold something wrong.
    pub(crate) invalid: Vec<String>,
    /// How many files of the base are inputs, and so no part of it.
    left_out: usize,
}

impl LoadedBase {
    /// Reads the base. Files that are also inputs are left out. The texts of the others are kept as long as the program
    /// runs if `keep`.
    pub(crate) fn load(base: &Base, inputs: &[ReadFile], keep: bool, unreadable: &mut Vec<Unreadable>) -> Self {
        match base {
            Base::None => Self::of("none", Cow::Borrowed(&Dataset::EMPTY)),
            Base::Builtin => Self::of(&format!("builtin {}", ssr_data::VERSION), Cow::Borrowed(&ssr_data::DATASET)),
            Base::Path(path) => Self::read(path, inputs, keep, unreadable),
            Base::Automatic if is_whole(inputs) => Self::load(&Base::None, inputs, keep, unreadable),
            Base::Automatic if Path::new("dataset").is_dir() => Self::read("dataset", inputs, keep, unreadable),
            Base::Automatic => Self::load(&Base::Builtin, inputs, keep, unreadable),
        }
    }

    fn of(name: &str, dataset: Cow<'static, Dataset>) -> Self {
        Self {
            name: name.to_owned(),
            dataset,
            broken: HashSet::new(),
            lost: HashSet::new(),
            invalid: Vec::new(),
            left_out: 0,
        }
    }

    fn read(path: &str, inputs: &[ReadFile], keep: bool, unreadable: &mut Vec<Unreadable>) -> Self {
        let mut base = Self::of(path, Cow::Owned(Dataset::EMPTY));
        let is_input = |file: &InputFile| file.real.is_some() && inputs.iter().any(|input| input.real == file.real);
        let read = load(&[path.to_owned()], |file| {
            let is_part = !is_input(&file);
            is_part.then(|| reader::read(if keep { file.leak() } else { file }, false))
        });
        unreadable.extend(read.unreadable);
        base.left_out = read.files.iter().filter(|file| file.is_none()).count();
        read.files.into_iter().flatten().for_each(|(file, findings)| base.add(file, findings.is_empty()));
        base
    }

    fn add(&mut self, file: ReadFile, is_valid: bool) {
        self.dataset.to_mut().merge(&file.dataset);
        self.lost.extend(file.lost_ids().map(str::to_owned));
        self.broken.extend(file.broken.into_iter().filter_map(|broken| Some((broken.collection, broken.id?))));
        if !is_valid {
            self.invalid.push(file.path);
        }
    }

    /// Whether all inputs are files of the base, of which the others are left.
    pub(crate) fn is_rest_of(&self, inputs: &[ReadFile]) -> bool {
        !inputs.is_empty() && self.left_out == inputs.len() && !self.dataset.is_empty()
    }

    pub(crate) fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// Whether the base has such a record, even one that could not be read.
    pub(crate) fn has(&self, collection: Collection, id: &str) -> bool {
        let is_broken = !self.broken.is_empty() && self.broken.contains(&(collection, id.to_owned()));
        is_broken || self.dataset.find(collection, id).is_some() || self.lost.contains(id)
    }

    /// The ids of a collection.
    pub(crate) fn ids_of(&self, collection: Collection) -> impl Iterator<Item = &str> {
        let records =
            (0..self.dataset.count(collection)).filter_map(move |index| self.dataset.object(collection, index));
        records.filter_map(|record| match record.get("id") {
            Some(View::Reference(id)) => Some(id.key),
            _ => None,
        })
    }
}

/// Whether a folder of the inputs defines `sources`: then it is a whole dataset, which needs no base.
fn is_whole(inputs: &[ReadFile]) -> bool {
    inputs.iter().any(|file| file.in_folder && file.defines(Collection::Sources))
}
