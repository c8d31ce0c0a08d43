//! Walks a record field by field, with the path of each value.

use std::fmt::Write;

use ssr_data::reflect::{Field, Object, View};

/// The way from a record to a value inside it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    Field(&'static str),
    Index(usize),
}

impl Path {
    /// The path as a JSON pointer below the record's own.
    pub(crate) fn pointer(&self) -> String {
        self.0.iter().fold(String::new(), |mut pointer, step| {
            // Writing to a string cannot fail.
            let _ = match step {
                Step::Field(name) => write!(pointer, "/{name}"),
                Step::Index(index) => write!(pointer, "/{index}"),
            };
            pointer
        })
    }

    /// The path with one more field.
    pub(crate) fn field(&self, name: &'static str) -> Self {
        let mut path = self.clone();
        path.0.push(Step::Field(name));
        path
    }

    /// The path with one more place of a list.
    pub(crate) fn index(&self, index: usize) -> Self {
        let mut path = self.clone();
        path.0.push(Step::Index(index));
        path
    }

    /// Whether this is the path of the record itself.
    pub(crate) fn is_record(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this is the path of the field of the record itself.
    pub(crate) fn is_top(&self) -> bool {
        self.0.len() == 1
    }

    /// The field of the record itself in which this path lies.
    pub(crate) fn field_of_record(&self) -> Option<&'static str> {
        match self.0.first() {
            Some(Step::Field(name)) => Some(name),
            _ => None,
        }
    }
}

/// What a walk comes by.
pub(crate) enum Visit<'v, 'a> {
    /// An object: the record itself, or one inside it.
    Object(&'a dyn Object),
    /// A value that is no object and no list, with its field.
    Value(&'v Field, View<'a>),
}

/// Calls `visit` for an object, every object inside it and every value, each with its path.
pub(crate) fn all<'a>(object: &'a dyn Object, visit: &mut dyn FnMut(&Path, Visit<'_, 'a>)) {
    walk_object(object, &mut Path::default(), visit);
}

/// Calls `visit` for every value of an object that is no object and no list, with its path and field.
pub(crate) fn values<'a>(object: &'a dyn Object, visit: &mut dyn FnMut(&Path, &Field, View<'a>)) {
    all(object, &mut |path, step| {
        if let Visit::Value(field, value) = step {
            visit(path, field, value);
        }
    });
}

/// Calls `visit` for an object and every object inside it, with its path.
pub(crate) fn objects<'a>(object: &'a dyn Object, visit: &mut dyn FnMut(&Path, &'a dyn Object)) {
    all(object, &mut |path, step| {
        if let Visit::Object(object) = step {
            visit(path, object);
        }
    });
}

fn walk_object<'a>(object: &'a dyn Object, path: &mut Path, visit: &mut dyn FnMut(&Path, Visit<'_, 'a>)) {
    visit(path, Visit::Object(object));
    object.visit(&mut |field, value| {
        if !matches!(value, View::Absent) {
            path.0.push(Step::Field(field.name));
            walk_value(field, value, path, visit);
            path.0.pop();
        }
    });
}

fn walk_value<'a>(field: &Field, value: View<'a>, path: &mut Path, visit: &mut dyn FnMut(&Path, Visit<'_, 'a>)) {
    match value {
        View::Absent => {}
        View::Object(inner) => walk_object(inner, path, visit),
        View::List(items) => {
            for index in 0..items.len() {
                path.0.push(Step::Index(index));
                walk_value(field, items.view(index), path, visit);
                path.0.pop();
            }
        }
        plain => visit(path, Visit::Value(field, plain)),
    }
}
