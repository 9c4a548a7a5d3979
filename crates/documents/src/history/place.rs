//! Objects of a document, and where operations stand in them.

use crate::change::{Action, Operation, Position, Scalar};
use crate::ids::OpId;
use records::{Field, Value};

/// What an operation made, into which others may write.
#[derive(Clone, Copy, Debug)]
pub(super) enum Object {
    /// The record itself.
    Root,
    /// The list of a group.
    Group(&'static Field),
    /// A row of a group.
    Row(&'static Field),
    /// The map of a repeatable code.
    Codes(&'static Field),
    /// The letters of a narrative.
    Letters(&'static Field),
}

/// Where an operation stands in its object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// Under a key.
    Key(Box<str>),
    /// In a list or text, under its own id.
    Element,
    /// Nowhere: it takes away what stands under a key, or a letter of a text.
    Gone,
}

/// An operation that was taken.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// Number of its change.
    pub change: usize,
    /// The object in which it stands; none is the record.
    pub object: Option<OpId>,
    /// Where it stands there.
    pub place: Place,
    /// The object that it made.
    pub makes: Option<Object>,
    /// Numbers of the changes that put something in its place, or took it away.
    pub ended_by: Vec<usize>,
}

/// Where an operation stands.
pub(super) fn of(operation: &Operation<'_>) -> Place {
    match operation.position {
        _ if operation.action == Action::Delete => Place::Gone,
        Position::Key(key) => Place::Key(key.into()),
        Position::After(_) => Place::Element,
        Position::At(_) => Place::Gone,
    }
}

/// A scalar as a record holds it.
pub(super) fn value(scalar: Scalar<'_>) -> Option<Value> {
    match scalar {
        Scalar::None => None,
        Scalar::Text(text) => Some(Value::Text(text.to_owned())),
        Scalar::Integer(number) => Some(Value::Integer(number)),
        Scalar::Flag(flag) => Some(Value::Flag(flag)),
    }
}
