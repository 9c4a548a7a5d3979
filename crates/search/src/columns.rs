//! What the index holds, derived from the dictionary: one column per field path (`goods.item`), shared by the kinds
//! that have it. No field is named here but those of the program itself (kind, reference, state and the like).

use crate::fold::FOLD_VERSION;
use records::lists::CodeList;
use records::{Field, Search, Type};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Changes with what is written into an index; an index of another version is made anew.
const FORMAT_VERSION: u32 = 1;

/// How the values of a column are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Class {
    /// Words, found by words and phrases only.
    Text,
    /// Letters and digits without spaces and signs.
    Identifier,
    /// A code of a list, or a short value without a list, which is compared as an identifier is; counted as a facet.
    Code(Option<&'static str>),
    /// A day, a month or a year.
    Date,
    /// A moment, in seconds.
    Moment,
    /// A number without unit.
    Number,
    /// A number with a unit of the list named here.
    Amount(&'static str),
}

/// One column of the index.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) path: String,
    pub(crate) class: Class,
    /// The list of its codes, where codes stand below others.
    pub(crate) tree: Option<&'static CodeList>,
}

/// The column of the one space in which a record lies; no word of the query language, which officers do not ask by.
pub(crate) const LIES_IN: &str = "#in";

/// The number of a column in [`Plan::columns`].
pub(crate) type ColumnNumber = usize;

/// What becomes of the fields of one kind or group.
pub(crate) type Steps = BTreeMap<&'static str, Step>;

/// What becomes of one field.
#[derive(Debug)]
pub(crate) enum Step {
    Value(ColumnNumber),
    Group(Steps),
}

/// The columns of the program itself.
#[derive(Debug)]
pub(crate) struct Own {
    pub(crate) kind: ColumnNumber,
    pub(crate) reference: ColumnNumber,
    pub(crate) state: ColumnNumber,
    pub(crate) space: ColumnNumber,
    pub(crate) lies_in: ColumnNumber,
    pub(crate) office: ColumnNumber,
    pub(crate) mark: ColumnNumber,
    pub(crate) created: ColumnNumber,
    pub(crate) changed: ColumnNumber,
}

/// All columns, and the way from a record to them.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) columns: Vec<Column>,
    pub(crate) own: Own,
    /// Several where kinds use one path for different things.
    pub(crate) by_path: BTreeMap<String, Vec<ColumnNumber>>,
    pub(crate) kinds: BTreeMap<&'static str, Steps>,
    /// Differs for every dictionary, set of lists, folding and format that would give another index.
    pub(crate) fingerprint: String,
}

/// The plan for the dictionary in force.
pub(crate) fn plan() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(Plan::new)
}

impl Plan {
    fn new() -> Self {
        let mut columns = Columns::default();
        let own = Own {
            kind: columns.number("kind".into(), Class::Code(None)),
            reference: columns.number("ref".into(), Class::Identifier),
            state: columns.number("state".into(), Class::Code(Some("state"))),
            space: columns.number("space".into(), Class::Code(None)),
            lies_in: columns.number(LIES_IN.into(), Class::Code(None)),
            office: columns.number("office".into(), Class::Code(None)),
            mark: columns.number("is".into(), Class::Code(None)),
            created: columns.number("created".into(), Class::Moment),
            changed: columns.number("changed".into(), Class::Moment),
        };
        let kinds = records::kinds().iter().map(|kind| (kind.key, columns.steps("", kind.fields))).collect();
        let Columns { all, by_path } = columns;
        let fingerprint = fingerprint(&all);
        Plan { columns: all, own, by_path, kinds, fingerprint }
    }

    /// The columns under a path; empty for an unknown path.
    pub(crate) fn at(&self, path: &str) -> &[ColumnNumber] {
        self.by_path.get(path).map_or(&[], Vec::as_slice)
    }
}

fn fingerprint(columns: &[Column]) -> String {
    let mut text = format!("format {FORMAT_VERSION} fold {FOLD_VERSION}");
    for Column { path, class, tree: _ } in columns {
        text.push_str(&format!("\n{path} {class:?}"));
        if let Class::Code(Some(list)) | Class::Amount(list) = class
            && let Some(list) = records::lists::list(list)
        {
            text.push_str(&format!(" {}", list.edition()));
        }
    }
    blake3::hash(text.as_bytes()).to_hex()[..32].to_owned()
}

#[derive(Default)]
struct Columns {
    all: Vec<Column>,
    by_path: BTreeMap<String, Vec<ColumnNumber>>,
}

impl Columns {
    fn steps(&mut self, above: &str, fields: &'static [Field]) -> Steps {
        let mut steps = Steps::new();
        for field in fields {
            let path = if above.is_empty() { field.key.to_owned() } else { format!("{above}.{}", field.key) };
            let step = if field.kind == Type::Group {
                Some(Step::Group(self.steps(&path, field.fields))).filter(|step| !matches!(step, Step::Group(within) if within.is_empty()))
            } else {
                class(field).map(|class| Step::Value(self.number(path, class)))
            };
            steps.extend(step.map(|step| (field.key, step)));
        }
        steps
    }

    fn number(&mut self, path: String, class: Class) -> ColumnNumber {
        let under = self.by_path.entry(path.clone()).or_default();
        if let Some(known) = under.iter().find(|number| self.all[**number].class == class) {
            return *known;
        }
        under.push(self.all.len());
        let list = if let Class::Code(Some(list)) = class { records::lists::list(list) } else { None };
        let tree = list.filter(|list| list.codes().iter().any(|code| code.parent.is_some()));
        self.all.push(Column { path, class, tree });
        self.all.len() - 1
    }
}

/// What the type of a field makes of it; its `search` says only whether it is searched, and as words or as a code.
fn class(field: &Field) -> Option<Class> {
    let class = match field.kind {
        _ if field.search == Search::No => return None,
        Type::Group | Type::Point | Type::Row => return None,
        Type::Date | Type::DateTime => Class::Date,
        Type::Quantity => Class::Amount("unit"),
        Type::Money => Class::Amount("currency"),
        Type::Integer | Type::Decimal => Class::Number,
        Type::Code => Class::Code(field.list),
        Type::Flag => Class::Code(None),
        Type::Narrative => Class::Text,
        Type::Identifier | Type::Text | Type::Reference => match field.search {
            Search::Facet => Class::Code(None),
            Search::Text if field.kind == Type::Text => Class::Text,
            Search::No | Search::Text | Search::Identifier | Search::Date | Search::Quantity => Class::Identifier,
        },
    };
    Some(class)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_searched_field_of_the_dictionary_has_a_column() {
        fn check(above: &str, fields: &'static [Field]) {
            for field in fields {
                let path = if above.is_empty() { field.key.to_owned() } else { format!("{above}.{}", field.key) };
                check(&path, field.fields);
                assert_eq!(plan().at(&path).is_empty(), class(field).is_none(), "{path}");
            }
        }
        records::kinds().iter().for_each(|kind| check("", kind.fields));
        assert_eq!(plan().at("state"), [plan().own.state]);
        assert_eq!(plan().fingerprint, Plan::new().fingerprint);
    }
}
