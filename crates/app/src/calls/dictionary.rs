//! The data dictionary, as forms read it.

use super::Nothing;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use records::{By, Class, Form, Required, Search, Type};
use serde::Serialize;
use ts_rs::TS;

/// All kinds of records.
#[derive(Debug, Serialize, TS)]
pub struct Dictionary {
    /// By number.
    pub kinds: Vec<Kind>,
}

/// One kind of record.
#[derive(Debug, Serialize, TS)]
pub struct Kind {
    /// Name.
    pub key: String,
    /// Number.
    pub number: u16,
    /// Fields in the order of the form.
    pub fields: Vec<Field>,
}

/// What a value is.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "as in records::Type")]
pub enum FieldKind {
    Text,
    Narrative,
    Code,
    Flag,
    Integer,
    Decimal,
    Quantity,
    Money,
    Date,
    DateTime,
    Point,
    Reference,
    Row,
    Identifier,
    Group,
}

/// The shortest form that asks a field.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "Form")]
#[allow(missing_docs, reason = "as in records::Form")]
pub enum FieldForm {
    Simplified,
    Long,
}

/// Who writes a value.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "as in records::By")]
pub enum FieldBy {
    Anyone,
    Form,
    Program,
}

/// When an answer must be there.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "as in records::Required")]
pub enum FieldRequired {
    No,
    Complete,
    Release,
}

/// How a field is found.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "as in records::Search")]
pub enum FieldSearch {
    No,
    Facet,
    Text,
    Identifier,
    Date,
    Quantity,
}

/// One question.
#[derive(Debug, Serialize, TS)]
pub struct Field {
    /// Name.
    pub key: String,
    /// What a value is.
    pub kind: FieldKind,
    /// The list of its codes.
    pub list: Option<String>,
    /// Several codes may be chosen.
    pub repeatable: bool,
    /// The shortest form that asks it.
    pub form: FieldForm,
    /// Who writes it.
    pub by: FieldBy,
    /// The part of the form.
    pub section: String,
    /// When an answer must be there.
    pub required: FieldRequired,
    /// Disclosure class.
    pub class: String,
    /// How it is found.
    pub search: FieldSearch,
    /// Written once.
    pub immutable: bool,
    /// Only reviewers write it.
    pub reviewer_only: bool,
    /// Commodity templates that ask it; empty is all.
    pub templates: Vec<String>,
    /// The kind to which a reference points.
    pub target: Option<String>,
    /// Units that are offered.
    pub units: Option<Vec<String>>,
    /// Fields of a group.
    pub fields: Vec<Field>,
}

/// The dictionary.
pub(crate) fn dictionary(_: &App, _: &Session, _: Nothing) -> Result<Dictionary, Failure> {
    let kind =
        |kind: &records::Kind| Kind { key: kind.key.to_owned(), number: kind.number, fields: kind.fields.iter().map(field).collect() };
    Ok(Dictionary { kinds: records::entered_kinds().map(kind).collect() })
}

fn field(field: &records::Field) -> Field {
    Field {
        key: field.key.to_owned(),
        kind: kind_of(field.kind),
        list: field.list.map(str::to_owned),
        repeatable: field.repeatable,
        form: match field.form {
            Form::Simplified => FieldForm::Simplified,
            Form::Long => FieldForm::Long,
        },
        by: match field.by {
            By::Anyone => FieldBy::Anyone,
            By::Form => FieldBy::Form,
            By::Program => FieldBy::Program,
        },
        section: field.section.to_owned(),
        required: match field.required {
            Required::No => FieldRequired::No,
            Required::Complete => FieldRequired::Complete,
            Required::Release => FieldRequired::Release,
        },
        class: match field.class {
            Class::G => "G".to_owned(),
            Class::N => "N".to_owned(),
            Class::O => "O".to_owned(),
            Class::T(how) => format!("T:{how}"),
        },
        search: match field.search {
            Search::No => FieldSearch::No,
            Search::Facet => FieldSearch::Facet,
            Search::Text => FieldSearch::Text,
            Search::Identifier => FieldSearch::Identifier,
            Search::Date => FieldSearch::Date,
            Search::Quantity => FieldSearch::Quantity,
        },
        immutable: field.immutable,
        reviewer_only: field.reviewer_only,
        templates: field.templates.iter().map(|name| (*name).to_owned()).collect(),
        target: field.target.map(str::to_owned),
        units: None,
        fields: field.fields.iter().map(self::field).collect(),
    }
}

fn kind_of(kind: Type) -> FieldKind {
    match kind {
        Type::Text => FieldKind::Text,
        Type::Narrative => FieldKind::Narrative,
        Type::Code => FieldKind::Code,
        Type::Flag => FieldKind::Flag,
        Type::Integer => FieldKind::Integer,
        Type::Decimal => FieldKind::Decimal,
        Type::Quantity => FieldKind::Quantity,
        Type::Money => FieldKind::Money,
        Type::Date => FieldKind::Date,
        Type::DateTime => FieldKind::DateTime,
        Type::Point => FieldKind::Point,
        Type::Reference => FieldKind::Reference,
        Type::Row => FieldKind::Row,
        Type::Identifier => FieldKind::Identifier,
        Type::Group => FieldKind::Group,
    }
}
