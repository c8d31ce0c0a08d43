//! Realistic data of any size, valid or with mistakes: copies of the shipped facts, each with ids and names of its own.
//!
//! For benches, tests and the program `generate` (`scripts/speed/generate.rs`); in no package. Copies that share
//! nothing but their words keep what speed depends on: lengths, depth, how many references and how much evidence. A
//! size that is no multiple of the whole ends with a part that refers to nothing outside of itself.

pub(crate) mod layout;
pub(crate) mod mistake;
mod part;
mod random;
mod template;

use ssr_data::Collection;

use mistake::Mistake;
use random::Random;
use template::Template;

/// How much to make.
#[derive(Clone, Copy)]
pub(crate) enum Amount {
    Bytes(usize),
    Records(usize),
}

/// What to make.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) amount: Amount,
    /// The share of records with a mistake, from 0 to 1.
    pub(crate) errors: f64,
    /// The same seed makes the same data, on every machine.
    pub(crate) seed: u64,
}

/// A record that was made, as it stands in a list of a file.
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) mistake: Option<Mistake>,
}

/// Makes records as they are asked for, so that no size needs more memory than one copy.
pub(crate) struct Generator {
    plan: Plan,
    templates: Vec<Template>,
    whole: usize,
    /// Which templates the last copy has.
    part: Vec<bool>,
}

impl Generator {
    pub(crate) fn new(plan: Plan) -> Self {
        let templates = template::all();
        let cost = |template: &Template| match plan.amount {
            Amount::Bytes(_) => template.len(),
            Amount::Records(_) => 1,
        };
        let (Amount::Bytes(amount) | Amount::Records(amount)) = plan.amount;
        let all: usize = templates.iter().map(cost).sum();
        let part = part::choose(&templates, cost, amount % all, &mut Random::new(plan.seed, [0, 0]));
        Self { plan, whole: amount / all, part, templates }
    }

    /// The records of a collection, sorted by id as long as none has a mistake.
    pub(crate) fn records(&self, collection: Collection) -> impl Iterator<Item = Made> {
        let range = self.range(collection);
        (0..=self.whole).flat_map(move |copy| {
            range.clone().filter(move |index| self.has(copy, *index)).map(move |index| self.make(copy, index))
        })
    }

    /// Where the templates of a collection stand.
    fn range(&self, collection: Collection) -> std::ops::Range<usize> {
        let start = self.templates.partition_point(|template| template.collection < collection);
        start..self.templates.partition_point(|template| template.collection <= collection)
    }

    fn has(&self, copy: usize, index: usize) -> bool {
        copy < self.whole || self.part[index]
    }

    fn make(&self, copy: usize, index: usize) -> Made {
        let template = &self.templates[index];
        let id = template::filled(&template.marked_id(), copy);
        if let Some(mut random) = self.mistaken(copy, index)
            && let Some((mistake, value)) = mistake::any(template, self.before(copy, index), &mut random)
        {
            return Made { id, text: template::filled(&template::printed(&value), copy), mistake: Some(mistake) };
        }
        Made { id, text: template::filled(&template.text, copy), mistake: None }
    }

    /// Whether a record gets a mistake, and what decides which. It does not depend on the layout of the files.
    fn mistaken(&self, copy: usize, index: usize) -> Option<Random> {
        let mut random = Random::new(self.plan.seed, [copy as u64 + 1, index as u64]);
        (random.share() < self.plan.errors).then_some(random)
    }

    /// The record before this one in its collection and copy, if it has no mistake: its id can be repeated.
    fn before(&self, copy: usize, index: usize) -> Option<&Template> {
        let before = (0..index).rev().find(|before| self.has(copy, *before))?;
        let same = self.templates[before].collection == self.templates[index].collection;
        (same && self.mistaken(copy, before).is_none()).then(|| &self.templates[before])
    }
}
