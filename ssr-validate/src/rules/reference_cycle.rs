//! `reference-cycle`: records that are each a part of the next, and the last of the first.

use rustc_hash::FxHashMap;

use ssr_data::Collection;
use ssr_data::reflect::{Items, Object, Reference, View};

use crate::entry::Entry;
use crate::rule::{Check, Context, rule};
use crate::walk::Path;
use crate::{Finding, Location};

rule! {
    /// A record is, step by step, a part of itself, or broader than itself, or came after itself.
    ///
    /// Looked at are fields in which a circle makes no sense: `parent`, `part_of`, `broader`, `under`, and the links
    /// `succeeds`, `created-by`, `under-auspices-of`, `supplements`, `implements` and `inspired-by`.
    ///
    /// # Bad
    ///
    /// ```json
    /// { "places": [{ "id": "europe", "names": ["Europe"], "kind": "region", "part_of": ["balkans"] },
    ///              { "id": "balkans", "names": ["Balkans"], "kind": "region", "part_of": ["europe"] }] }
    /// ```
    ///
    /// # Good
    ///
    /// ```json
    /// { "places": [{ "id": "europe", "names": ["Europe"], "kind": "region" },
    ///              { "id": "balkans", "names": ["Balkans"], "kind": "region", "part_of": ["europe"] }] }
    /// ```
    RULE = "reference-cycle", Error, without_texts, Check::dataset(check)
}

/// Fields, and kinds of links, in which a circle makes no sense, with what a record would be in a circle.
const TIES: &[(&str, &str)] = &[
    ("parent", "part of itself"),
    ("part_of", "part of itself"),
    ("broader", "broader than itself"),
    ("under", "under itself"),
    ("succeeds", "its own successor"),
    ("created-by", "created by itself"),
    ("under-auspices-of", "under its own auspices"),
    ("supplements", "a supplement to itself"),
    ("implements", "carrying out itself"),
    ("inspired-by", "inspired by itself"),
];

/// A record and one kind of tie: circles are looked for in each kind apart.
type Node<'a> = (Collection, &'a str, &'static str);

/// A tie to another record.
struct Edge<'c, 'a> {
    to: &'a str,
    /// Where it stands. `None` in the base.
    own: Option<(&'c Entry<'a>, Spot)>,
}

impl Edge<'_, '_> {
    fn place(&self) -> Option<Location> {
        self.own.map(|(entry, spot)| entry.at(&spot.path()))
    }
}

/// Where in a record a tie stands. Most are in no circle, so that their paths are not asked for.
#[derive(Clone, Copy)]
struct Spot {
    field: &'static str,
    index: Option<usize>,
    below: Option<&'static str>,
}

impl Spot {
    fn path(self) -> Path {
        let mut path = Path::default().field(self.field);
        if let Some(index) = self.index {
            path = path.index(index);
        }
        if let Some(below) = self.below {
            path = path.field(below);
        }
        path
    }
}

/// The ties that can make a circle, and the order in which their records stand in the files.
#[derive(Default)]
struct Graph<'c, 'a> {
    order: Vec<Node<'a>>,
    edges: FxHashMap<Node<'a>, Vec<Edge<'c, 'a>>>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let graph = Graph::new(context);
    let mut done: FxHashMap<Node<'_>, bool> = FxHashMap::default();
    for start in &graph.order {
        if !done.contains_key(start) {
            walk(*start, &graph, &mut done, findings);
        }
    }
}

impl<'c, 'a> Graph<'c, 'a> {
    fn new(context: &'c Context<'a>) -> Self {
        let mut graph = Self::default();
        let mut fields = Fields::default();
        for entry in context.catalogue.entries() {
            let fields = fields.of(entry.collection, entry.object);
            graph.add((entry.collection, entry.id), entry.object, fields, Some(entry));
        }
        let base = context.catalogue.base_dataset();
        for collection in Collection::ALL {
            for object in (0..base.count(*collection)).filter_map(|index| base.object(*collection, index)) {
                if let Some(View::Reference(id)) = object.get("id") {
                    graph.add((*collection, id.key), object, fields.of(*collection, object), None);
                }
            }
        }
        graph
    }

    fn add(
        &mut self,
        (collection, id): (Collection, &'a str),
        object: &'a dyn Object,
        fields: &[&'static str],
        entry: Option<&'c Entry<'a>>,
    ) {
        ties(object, fields, &mut |tie, spot, reference| {
            if reference.collection != collection {
                return;
            }
            let edges = self.edges.entry((collection, id, tie)).or_default();
            if edges.is_empty() {
                self.order.push((collection, id, tie));
            }
            edges.push(Edge { to: reference.key, own: entry.map(|entry| (entry, spot)) });
        });
    }

    fn edge(&self, node: &Node<'a>, index: usize) -> Option<&Edge<'c, 'a>> {
        self.edges.get(node)?.get(index)
    }
}

/// What is called with a tie: its name, its place and the other record.
type Visit<'v, 'a> = &'v mut dyn FnMut(&'static str, Spot, Reference<'a>);

/// The fields of each collection that may hold ties. Most collections have none.
#[derive(Default)]
struct Fields(FxHashMap<Collection, Vec<&'static str>>);

impl Fields {
    fn of(&mut self, collection: Collection, record: &dyn Object) -> &[&'static str] {
        self.0.entry(collection).or_insert_with(|| {
            let fields = TIES.iter().map(|(tie, _)| *tie).chain(["links"]);
            fields.filter(|field| record.place_of(field).is_some()).collect()
        })
    }
}

/// Calls `visit` for the ties of a record that can make a circle, which are in these fields.
fn ties<'a>(object: &'a dyn Object, fields: &[&'static str], visit: Visit<'_, 'a>) {
    for field in fields.iter().copied() {
        let spot = Spot { field, index: None, below: None };
        match object.get(field) {
            Some(View::Reference(reference)) => visit(field, spot, reference),
            // The item of another list, under which a list stands.
            Some(View::Object(item)) => {
                if let Some(View::Reference(list)) = item.get("list") {
                    visit(field, Spot { below: Some("list"), ..spot }, list);
                }
            }
            Some(View::List(items)) => ties_of_list(field, items, visit),
            _ => {}
        }
    }
}

/// The ties in a list of references, or in a list of links of several kinds.
fn ties_of_list<'a>(field: &'static str, items: &'a dyn Items, visit: Visit<'_, 'a>) {
    for index in 0..items.len() {
        let spot = Spot { field, index: Some(index), below: None };
        match items.view(index) {
            View::Reference(reference) => visit(field, spot, reference),
            View::Object(link) => {
                if let (Some(View::Word(kind)), Some(View::Reference(to))) = (link.get("kind"), link.get("to"))
                    && let Some(tie) = known(kind.text)
                {
                    visit(tie, Spot { below: Some("to"), ..spot }, to);
                }
            }
            _ => {}
        }
    }
}

/// The kind of link with this name, if a circle makes no sense in it.
fn known(name: &str) -> Option<&'static str> {
    TIES.iter().find(|(tie, _)| *tie == name).map(|(tie, _)| *tie)
}

/// A record on the way, and which of its ties is followed.
struct Step<'a> {
    node: Node<'a>,
    next: usize,
}

/// Follows all ties from a record on. A tie to a record that is still on the way closes a circle. Not recursive, since
/// a chain may be as long as a file.
fn walk<'a>(start: Node<'a>, graph: &Graph<'_, 'a>, done: &mut FxHashMap<Node<'a>, bool>, findings: &mut Vec<Finding>) {
    let mut way = vec![Step { node: start, next: 0 }];
    done.insert(start, false);
    while let Some(step) = way.last_mut() {
        let (collection, _, tie) = step.node;
        let Some(edge) = graph.edge(&step.node, step.next) else {
            done.insert(step.node, true);
            way.pop();
            continue;
        };
        step.next += 1;
        let node = (collection, edge.to, tie);
        match done.get(&node) {
            None => {
                done.insert(node, false);
                way.push(Step { node, next: 0 });
            }
            Some(false) => findings.extend(circle(&way, node, graph)),
            Some(true) => {}
        }
    }
}

/// The finding about the circle that begins with this record and ends with the last on the way.
fn circle<'a>(way: &[Step<'a>], first: Node<'a>, graph: &Graph<'_, 'a>) -> Option<Finding> {
    let begin = way.iter().position(|step| step.node == first)?;
    let edges: Vec<(&str, &Edge<'_, '_>)> = way
        .get(begin..)?
        .iter()
        .filter_map(|step| {
            let edge = graph.edge(&step.node, step.next.checked_sub(1)?)?;
            Some((step.node.1, edge))
        })
        .collect();
    let (_, id, tie) = first;
    let meaning = TIES.iter().find(|(name, _)| *name == tie).map_or("tied to itself", |(_, meaning)| meaning);
    let mut places = edges.iter().filter_map(|(id, edge)| Some((*id, edge.to, edge.place()?)));
    let (_, _, place) = places.next()?;
    let names: Vec<String> = edges.iter().map(|(_, edge)| format!("`{}`", edge.to)).collect();
    let message = match names.as_slice() {
        [_] => format!("`{id}` is {meaning}"),
        names => format!("`{id}` is {meaning}: `{id}` → {}", names.join(" → ")),
    };
    let finding = Finding::new(&RULE, place, message).help(match names.len() {
        1 => "name another record, or leave the field out",
        _ => "one of these references must go",
    });
    Some(places.fold(finding, |finding, (from, to, place)| finding.related(place, format!("from `{from}` to `{to}`"))))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::tests::drawn;

    #[test]
    fn the_whole_circle_is_shown() {
        let json = r#"{
  "organisations": [
    { "id": "a", "names": ["A"], "kind": "organ", "parent": "b" },
    { "id": "b", "names": ["B"], "kind": "organ", "parent": "c", "links": [{ "kind": "created-by", "to": "organisations/a" }] },
    { "id": "c", "names": ["C"], "kind": "organ", "parent": "a" },
    { "id": "d", "names": ["D"], "kind": "organ", "parent": "a", "links": [{ "kind": "succeeds", "to": "organisations/d" }] }
  ],
  "lists": [
    { "id": "l", "title": "L", "kind": "items", "labels": "a-b", "count": 2, "under": { "list": "l", "position": 1 } }
  ]
}"#;
        insta::assert_snapshot!(drawn(&RULE, json, None));
    }

    #[test]
    fn two_ways_to_one_record_are_no_circle() {
        let json = r#"{ "places": [
  { "id": "kyiv", "names": ["Kyiv"], "kind": "city", "part_of": ["ukraine", "europe"] },
  { "id": "ukraine", "names": ["Ukraine"], "kind": "state", "part_of": ["europe"] },
  { "id": "europe", "names": ["Europe"], "kind": "region", "part_of": ["world"] }
] }"#;
        assert_eq!(drawn(&RULE, json, None), "");
    }

    #[test]
    fn a_long_chain_is_followed_to_its_end() {
        let place = |n: u32| {
            format!(r#"{{ "id": "p{n}", "names": ["P"], "kind": "region", "part_of": ["p{}"] }}"#, (n + 1) % 50_000)
        };
        let places: Vec<String> = (0..50_000).map(place).collect();
        let found = crate::rules::tests::run(&RULE, &format!(r#"{{ "places": [{}] }}"#, places.join(",")), None);
        assert_eq!(found.findings().len(), 1);
    }
}
