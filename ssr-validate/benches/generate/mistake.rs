//! Mistakes as people make them, and the rule that finds each.

use serde_json::Value;

use super::random::Random;
use super::template::{Spot, Template};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mistake {
    MisspeltField,
    MissingField,
    NullField,
    WrongType,
    EmptyText,
    UntidyText,
    UnknownWord,
    ImpossibleDate,
    DanglingReference,
    MalformedId,
    RepeatedId,
    NoAnchor,
}

impl Mistake {
    pub(crate) const ALL: [Self; 12] = [
        Self::MisspeltField,
        Self::MissingField,
        Self::NullField,
        Self::WrongType,
        Self::EmptyText,
        Self::UntidyText,
        Self::UnknownWord,
        Self::ImpossibleDate,
        Self::DanglingReference,
        Self::MalformedId,
        Self::RepeatedId,
        Self::NoAnchor,
    ];

    /// The name of the rule that finds it.
    pub(crate) const fn rule(self) -> &'static str {
        match self {
            Self::MisspeltField => "unknown-field",
            Self::MissingField => "missing-field",
            Self::NoAnchor => "missing-evidence",
            Self::NullField => "null-value",
            Self::WrongType => "wrong-type",
            Self::EmptyText => "empty-text",
            Self::UntidyText => "untidy-text",
            Self::UnknownWord => "unknown-value",
            Self::ImpossibleDate => "impossible-date",
            Self::DanglingReference => "dangling-reference",
            Self::MalformedId => "malformed-id",
            Self::RepeatedId => "duplicate-id",
        }
    }

    /// Puts the mistake into a record. `None` where there is no place for it.
    fn put(self, template: &Template, before: Option<&Template>, random: &mut Random) -> Option<Value> {
        let mut value = template.value.clone();
        match self {
            Self::MisspeltField => rename(&mut value, field(template, random)?),
            Self::MissingField => remove(&mut value, "", required(template, random)?)?,
            Self::NullField => *value.get_mut(&field(template, random)?)? = Value::Null,
            Self::WrongType => unwrap_list(&mut value, random)?,
            Self::RepeatedId => *value.get_mut("id")? = before?.marked_id().into(),
            Self::MalformedId => *value.get_mut("id")? = format!("{}_2", template.marked_id()).into(),
            Self::NoAnchor => remove(&mut value, place(template, Spot::Evidence, random)?, "anchor".to_owned())?,
            Self::EmptyText => replace(&mut value, place(template, Spot::Text, random)?, |_| String::new())?,
            Self::UntidyText => {
                replace(&mut value, place(template, Spot::Text, random)?, |text| text.replacen(' ', "  ", 1))?;
            }
            Self::UnknownWord => replace(&mut value, place(template, Spot::Word, random)?, |word| format!("{word}x"))?,
            Self::ImpossibleDate => {
                replace(&mut value, place(template, Spot::Date, random)?, |_| "2006-02-30".to_owned())?;
            }
            Self::DanglingReference => {
                replace(&mut value, place(template, Spot::Reference, random)?, |id| format!("{id}-nowhere"))?;
            }
        }
        (value != template.value).then_some(value)
    }
}

/// Some mistake for which the record has a place.
pub(super) fn any(template: &Template, before: Option<&Template>, random: &mut Random) -> Option<(Mistake, Value)> {
    let first = random.below(Mistake::ALL.len());
    let (later, earlier) = (&Mistake::ALL[first..], &Mistake::ALL[..first]);
    later.iter().chain(earlier).find_map(|mistake| Some((*mistake, mistake.put(template, before, random)?)))
}

fn place<'t>(template: &'t Template, spot: Spot, random: &mut Random) -> Option<&'t str> {
    random.one(&template.places(spot)).copied()
}

/// A field of the record itself. Without its id, it could not be told which record is wrong.
fn field(template: &Template, random: &mut Random) -> Option<String> {
    let names: Vec<&String> = template.value.as_object()?.keys().filter(|name| *name != "id").collect();
    random.one(&names).map(|name| (*name).clone())
}

fn required(template: &Template, random: &mut Random) -> Option<String> {
    let fields = template.object.fields().iter();
    let names: Vec<&str> = fields.filter(|it| it.required && it.name != "id").map(|field| field.name).collect();
    random.one(&names).map(|name| (*name).to_owned())
}

/// Doubles the last letter of a field's name.
fn rename(value: &mut Value, name: String) {
    let Value::Object(fields) = value else { return };
    let renamed = |field: String| match field == name {
        true => name.clone() + &name[name.len() - 1..],
        false => field,
    };
    *fields = std::mem::take(fields).into_iter().map(|(field, value)| (renamed(field), value)).collect();
}

fn remove(value: &mut Value, pointer: &str, name: String) -> Option<()> {
    // What follows keeps its order.
    value.pointer_mut(pointer)?.as_object_mut()?.shift_remove(&name).map(drop)
}

/// Writes one value where a list is wanted.
fn unwrap_list(value: &mut Value, random: &mut Random) -> Option<()> {
    let fields = value.as_object_mut()?;
    let lists: Vec<String> = fields.iter().filter(|(_, it)| it.is_array()).map(|(name, _)| name.clone()).collect();
    let list = fields.get_mut(random.one(&lists)?)?;
    *list = list.get(0)?.clone();
    Some(())
}

fn replace(value: &mut Value, pointer: &str, to: impl Fn(&str) -> String) -> Option<()> {
    let place = value.pointer_mut(pointer)?;
    *place = to(place.as_str()?).into();
    Some(())
}
