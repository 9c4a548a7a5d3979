//! The data dictionary and code lists, as forms and pickers read them.

use super::Nothing;
use crate::codes::{found_by, label};
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use records::lists::{self, hs, places, subdivisions};
use records::{By, Class, Form, Required, Search, Type};
use serde::{Deserialize, Serialize};
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
    Ok(Dictionary { kinds: records::kinds().iter().map(kind).collect() })
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

/// What a picker asks.
#[derive(Debug, Deserialize, TS)]
pub struct CodesInput {
    /// Name of the list.
    pub list: String,
    /// A code, the beginning of a word, or a synonym.
    #[ts(optional)]
    pub query: Option<String>,
    /// Only what lies below this code.
    #[ts(optional)]
    pub parent: Option<String>,
    /// For places and subdivisions: only of this country.
    #[ts(optional)]
    pub country: Option<String>,
    /// The field that asks, such as `seizure.direction`: then only what was used there counts as used lately.
    #[ts(optional)]
    pub path: Option<String>,
    /// How many; 50 where it is not said.
    #[ts(optional)]
    pub limit: Option<usize>,
    /// The reader's language.
    pub language: String,
}

/// What a picker shows.
#[derive(Debug, Serialize, TS)]
pub struct Codes {
    /// In the order in which they are offered.
    pub codes: Vec<Code>,
}

/// One code.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct Code {
    /// As records hold it.
    pub code: String,
    /// What it means, in the reader's language.
    pub label: String,
    /// The code above it.
    pub parent: Option<String>,
    /// Whether there are codes below it.
    pub has_children: bool,
    /// What tells it from others of the same label: the country or subdivision of a place.
    pub note: Option<String>,
    /// Whether this officer used it lately.
    pub lately: bool,
}

/// A picker shows at most this many: nobody reads on.
const CODES_MAX: usize = 1_000;

/// Codes of a list by code, word or synonym; the exact code first, then codes, then words.
/// What was used lately stands before the others.
pub(crate) fn codes(app: &App, session: &Session, input: CodesInput) -> Result<Codes, Failure> {
    let limit = input.limit.unwrap_or(50).min(CODES_MAX);
    let query = input.query.as_deref().unwrap_or_default().trim();
    let mut codes = found(query, &input, limit)?;
    let lately = app
        .desk(session)
        .map(|(desk, signed)| super::lately::of(&desk, &signed, input.path.as_deref().unwrap_or(&input.list)))
        .unwrap_or_default();
    for used in lately.iter().rev() {
        let held = codes.iter().position(|code| code.code == *used).map(|at| codes.remove(at));
        // Without words anything used lately is offered, however deep it stands below what is asked for.
        let other = || if query.is_empty() { found(used, &input, 1).ok()?.into_iter().find(|code| code.code == *used) } else { None };
        if let Some(code) = held.or_else(other) {
            codes.insert(0, Code { lately: true, ..code });
        }
    }
    codes.truncate(limit);
    Ok(Codes { codes })
}

fn found(query: &str, input: &CodesInput, limit: usize) -> Result<Vec<Code>, Failure> {
    Ok(match input.list.as_str() {
        "locode" => of_places(query, input, limit),
        "hs" => of_hs(query, input, limit),
        "subdivision" => of_subdivisions(query, input, limit),
        name => of_list(lists::list(name).ok_or_else(|| Failure::new("no-such-list").with("name", name))?, query, input, limit),
    })
}

fn of_places(query: &str, input: &CodesInput, limit: usize) -> Vec<Code> {
    // The country is looked at afterwards, so more are asked for than are shown.
    let found = places::search(query, if input.country.is_some() { CODES_MAX } else { limit });
    let wanted = found.into_iter().filter(|place| input.country.as_deref().is_none_or(|country| place.country() == country));
    let code = |place: places::Place| {
        let country = label(&input.language, "country", place.country());
        let subdivision = place.subdivision.and_then(subdivisions::name);
        let note = subdivision.map_or(country.clone(), |name| format!("{name}, {country}"));
        Code {
            code: place.locode().to_owned(),
            label: place.name.to_owned(),
            parent: None,
            has_children: false,
            note: Some(note),
            lately: false,
        }
    };
    wanted.take(limit).map(code).collect()
}

fn of_hs(query: &str, input: &CodesInput, limit: usize) -> Vec<Code> {
    let found = match &input.parent {
        Some(parent) => hs::children(Some(parent)),
        None if query.is_empty() => hs::children(None),
        None => hs::search(query, limit),
    };
    let code = |heading: hs::HsCode| Code {
        code: heading.code.to_owned(),
        label: heading.text.to_owned(),
        parent: heading.parent.map(str::to_owned),
        has_children: heading.code.len() < 6,
        note: None,
        lately: false,
    };
    found.into_iter().take(limit).map(code).collect()
}

fn of_subdivisions(query: &str, input: &CodesInput, limit: usize) -> Vec<Code> {
    let country = input.country.as_deref().or_else(|| query.get(..2)).unwrap_or_default().to_ascii_uppercase();
    let wanted = search::fold(query);
    let all = subdivisions::of_country(&country).iter();
    let found =
        all.filter(|(code, name)| wanted.is_empty() || search::fold(name).contains(&wanted) || search::fold(code).starts_with(&wanted));
    let code = |(code, name): &(&str, &str)| Code {
        code: (*code).into(),
        label: (*name).into(),
        parent: None,
        has_children: false,
        note: None,
        lately: false,
    };
    found.take(limit).map(code).collect()
}

fn of_list(list: &'static lists::CodeList, query: &str, input: &CodesInput, limit: usize) -> Vec<Code> {
    let wanted = search::fold(query);
    let mut found: Vec<(u8, &lists::Code)> = Vec::new();
    for code in list.codes() {
        let below = input.parent.as_deref().is_none_or(|parent| lies_below(list, code, parent, !query.is_empty()));
        // Without a question a tree shows its top; a flat list shows all.
        let top = !query.is_empty() || input.parent.is_some() || code.parent.is_none() || wanted_flat(input);
        if below
            && top
            && let Some(rank) = rank(&input.language, list.name(), code.code, &wanted)
        {
            found.push((rank, code));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    let code = |(_, code): (u8, &lists::Code)| Code {
        code: code.code.to_owned(),
        label: label(&input.language, list.name(), code.code),
        parent: code.parent.map(str::to_owned),
        has_children: list.children(Some(code.code)).next().is_some(),
        note: code.parent.map(|parent| label(&input.language, list.name(), parent)),
        lately: false,
    };
    found.into_iter().take(limit).map(code).collect()
}

/// Whether a code stands right below another; whoever asks with words means everything below it.
fn lies_below(list: &lists::CodeList, code: &lists::Code, parent: &str, at_any_depth: bool) -> bool {
    match code.parent {
        Some(above) if above == parent => true,
        Some(above) if at_any_depth => list.code(above).is_some_and(|above| lies_below(list, above, parent, true)),
        _ => false,
    }
}

/// Whoever asks for many wants all of them, not the top of the tree.
fn wanted_flat(input: &CodesInput) -> bool {
    input.limit.is_some_and(|limit| limit >= CODES_MAX)
}

/// How well a code answers: the code itself, its beginning, the beginning of its label, of another word of it.
fn rank(language: &str, list: &str, code: &str, wanted: &str) -> Option<u8> {
    if wanted.is_empty() {
        return Some(0);
    }
    let plain = search::fold(code);
    let names = found_by(language, list, code);
    let words = || names.split(|letter: char| !letter.is_alphanumeric());
    let all_words = || wanted.split(|letter: char| !letter.is_alphanumeric()).all(|part| words().any(|word| word.starts_with(part)));
    match () {
        () if plain == wanted => Some(0),
        () if names.starts_with(wanted) => Some(1),
        () if plain.starts_with(wanted) => Some(2),
        () if all_words() => Some(3),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn below_drugs(query: &str) -> Vec<String> {
        let input = CodesInput {
            list: "item".into(),
            query: None,
            parent: Some("drugs".into()),
            country: None,
            path: None,
            limit: None,
            language: "en".into(),
        };
        let list = lists::list("item").unwrap();
        of_list(list, query, &input, 50).into_iter().map(|code| code.code).collect()
    }

    #[test]
    fn a_word_finds_goods_at_any_depth_below_their_kind_and_no_word_shows_the_next_level() {
        assert!(below_drugs("cannabis her").contains(&"drugs.cannabis.herb".to_owned()));
        assert!(below_drugs("").contains(&"drugs.cannabis".to_owned()));
        assert!(!below_drugs("").contains(&"drugs.cannabis.herb".to_owned()));
        assert!(below_drugs("cigarette").is_empty());
        let aids = of_list(
            lists::list("detection_aid").unwrap(),
            "x-ray",
            &CodesInput {
                list: "detection_aid".into(),
                query: None,
                parent: None,
                country: None,
                path: None,
                limit: None,
                language: "en".into(),
            },
            50,
        );
        assert!(aids.iter().any(|code| code.code == "cargo_xray"), "a word with a hyphen is two");
    }
}
