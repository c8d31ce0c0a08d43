//! A part of the records that can stand alone: it refers to nothing outside of itself, and its lists are whole.

use std::collections::HashMap;

use ssr_data::Collection;
use ssr_data::reflect::View;

use super::random::Random;
use super::template::{Template, is_for_naming};

/// Chooses records that together cost no more than there is room for, and nearly that.
pub(super) fn choose(
    templates: &[Template],
    cost: impl Fn(&Template) -> usize,
    mut room: usize,
    random: &mut Random,
) -> Vec<bool> {
    let needs = needs(templates);
    let mut chosen = vec![false; templates.len()];
    // What is there for others to name comes with those who name it.
    let mut order: Vec<usize> = (0..templates.len()).filter(|at| !is_for_naming(templates[*at].collection)).collect();
    random.shuffle(&mut order);
    for first in order {
        let group = group(first, &needs, &chosen);
        let costs: usize = group.iter().map(|index| cost(&templates[*index])).sum();
        if costs <= room {
            room -= costs;
            group.iter().for_each(|index| chosen[*index] = true);
        }
    }
    chosen
}

/// What must be there with each record: what it refers to, all items of a list, and the
/// discrepancies about it if it needs them.
fn needs(templates: &[Template]) -> Vec<Vec<usize>> {
    let places = templates.iter().enumerate().map(|(index, template)| ((template.collection, template.id), index));
    let places: HashMap<_, _> = places.collect();
    let find = |reference: &(Collection, &str)| places.get(reference).copied();
    let mut needs: Vec<Vec<usize>> =
        templates.iter().map(|template| template.references.iter().filter_map(find).collect()).collect();
    for (index, template) in templates.iter().enumerate() {
        if let Some(list) = list_of(template).and_then(|list| find(&(Collection::Lists, list))) {
            needs[list].push(index);
        }
        if template.collection == Collection::Discrepancies {
            excused(template).iter().filter_map(find).for_each(|record| needs[record].push(index));
        }
    }
    needs
}

/// The records that would be complained of without this discrepancy: lists, and what may share a name.
fn excused(template: &Template) -> Vec<(Collection, &'static str)> {
    let about = about(template);
    let is_pair = |of: &Collection| *of != Collection::Statements && about.iter().filter(|it| it.0 == *of).count() > 1;
    about.iter().filter(|(of, _)| *of == Collection::Lists || is_pair(of)).copied().collect()
}

/// What a discrepancy is about.
fn about(template: &Template) -> Vec<(Collection, &'static str)> {
    let Some(View::List(list)) = template.object.get("about") else { return Vec::new() };
    let records = (0..list.len()).map(|index| list.view(index));
    let named = records.filter_map(|record| match record {
        View::Reference(record) => Some((record.collection, record.key)),
        _ => None,
    });
    named.collect()
}

/// The list that a record is an item of.
fn list_of(template: &Template) -> Option<&'static str> {
    let Some(View::Object(item)) = template.object.get("item") else { return None };
    match item.get("list") {
        Some(View::Reference(list)) => Some(list.key),
        _ => None,
    }
}

/// A record and all that it needs and that is not chosen yet.
fn group(first: usize, needs: &[Vec<usize>], chosen: &[bool]) -> Vec<usize> {
    let mut seen = chosen.to_vec();
    let (mut group, mut open) = (Vec::new(), vec![first]);
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut seen[index], true) {
            group.push(index);
            open.extend(&needs[index]);
        }
    }
    group
}
