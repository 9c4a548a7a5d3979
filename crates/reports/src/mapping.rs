//! Mappings: which column of a file goes to which field, and what its words mean. They stand in TOML files, shipped or
//! an administration's own; `mappings/README.md` explains the words.

use crate::error::MappingError;
use crate::examples::UNIT_OF;
use crate::templates::template;
use records::lists::is_code;
use records::value::{AS_WRITTEN, Decimal, UNKNOWN, Writing, parse_written};
use records::{By, Field, Kind, Type, Value};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A way to read one sort of file.
#[derive(Clone, Debug)]
pub struct Mapping {
    pub(crate) name: String,
    pub(crate) kind: &'static Kind,
    /// Whether it was made from the heads of a file, rather than read.
    pub(crate) by_heads: bool,
    pub(crate) writing: Writing,
    /// Whether nobody has said how days, or numbers, are written: then what could be read in another way is told.
    pub(crate) days_are_guessed: bool,
    pub(crate) numbers_are_guessed: bool,
    /// Minutes that clocks are taken to be ahead of UTC where neither the time nor anybody says it.
    pub(crate) clocks_guessed: Option<i16>,
    /// What every row says, by path.
    pub(crate) constants: Vec<(Target, String)>,
    pub(crate) columns: Vec<Column>,
}

/// A field, or a field of the first row of a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Target {
    pub group: Option<&'static str>,
    pub field: &'static Field,
}

/// How a cell is read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum How {
    /// As an officer would type it into the field.
    Typed,
    /// The name of a country.
    Country,
    /// The name of a subdivision of the country in another column.
    Subdivision { country: String },
    /// The name of a place in the country of another column; written only where it is one place exactly.
    Place { country: String },
    /// A number, with its unit in another column.
    Number { unit: String },
    /// Not at all, for a reason that stands in the mapping.
    Nothing,
}

/// One column.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub head: String,
    pub targets: Vec<Target>,
    pub how: How,
    /// What words of the column mean.
    pub values: BTreeMap<String, String>,
    /// Units that have no code: what one of them is, and in which unit.
    pub factors: BTreeMap<String, (String, String)>,
    /// Where the words go when the code says less than they do.
    pub words: Option<Target>,
}

impl Target {
    pub fn parse(kind: &'static Kind, path: &str) -> Result<Target, MappingError> {
        let unknown = || MappingError::Unknown(path.to_owned());
        let field = kind.field_at(path).filter(|field| field.kind != Type::Group).ok_or_else(unknown)?;
        let group = match path.split_once('.') {
            Some((group, _)) => Some(kind.field(group).ok_or_else(unknown)?.key),
            None => None,
        };
        Ok(Target { group, field })
    }

    /// Whether a cell can say it: what the program writes itself, no file writes for it.
    pub fn is_said(&self) -> bool {
        self.field.by != By::Program
    }

    pub fn path(&self) -> String {
        self.group.map_or_else(|| self.field.key.to_owned(), |group| format!("{group}.{}", self.field.key))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MappingFile {
    name: String,
    kind: String,
    #[serde(default)]
    day_first: bool,
    #[serde(default)]
    decimal_comma: bool,
    offset_minutes: Option<i16>,
    #[serde(default)]
    constants: BTreeMap<String, String>,
    column: Vec<ColumnFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnFile {
    head: String,
    #[serde(default)]
    to: Vec<String>,
    #[serde(default)]
    read: String,
    country: Option<String>,
    unit: Option<String>,
    #[serde(default)]
    values: BTreeMap<String, String>,
    #[serde(default)]
    factors: BTreeMap<String, (String, String)>,
    words: Option<String>,
    /// For a column that is read as nothing.
    because: Option<String>,
}

impl Mapping {
    /// Reads a mapping, and checks every name in it.
    pub fn parse(text: &str) -> Result<Mapping, MappingError> {
        let file: MappingFile = toml::from_str(text).map_err(|error| MappingError::Unreadable(error.to_string()))?;
        let MappingFile { name, kind, day_first, decimal_comma, offset_minutes, constants, column } = file;
        let kind = records::imported_kinds().find(|known| known.key == kind).ok_or(MappingError::Unknown(kind))?;
        let constants = constants.into_iter().map(|(path, value)| Ok((Target::parse(kind, &path)?, value)));
        let constants = constants.collect::<Result<Vec<_>, MappingError>>()?;
        let columns = column.into_iter().map(|column| Column::parse(kind, column)).collect::<Result<_, _>>()?;
        let writing = Writing { day_first, decimal_comma, offset_minutes };
        let mapping = Mapping {
            name,
            kind,
            by_heads: false,
            writing,
            days_are_guessed: false,
            numbers_are_guessed: false,
            clocks_guessed: None,
            constants,
            columns,
        };
        mapping.check()?;
        Ok(mapping)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What tells its rows from those of other mappings, so that a row is known again: the name of a mapping file, or
    /// else which fields the columns go to. One file is the same file with its template named and without.
    pub fn identity(&self) -> String {
        if !self.by_heads {
            return self.name.clone();
        }
        let path = |column: &Column| {
            let unit = if column.how.beside().is_some() { UNIT_OF } else { "" };
            column.targets.iter().map(|target| target.path() + unit).collect::<Vec<_>>()
        };
        self.columns.iter().flat_map(path).fold(format!("heads {}", self.kind.key), |identity, path| identity + "\u{1f}" + &path)
    }

    /// Whether it was made from the heads of a file, and nobody has said how the file writes days and numbers.
    pub fn is_guessed(&self) -> bool {
        self.days_are_guessed || self.numbers_are_guessed
    }

    /// The same for clocks that were so many minutes ahead of UTC, where a time says nothing of its own: stated for the
    /// file, or a guess, which is told.
    pub fn with_clocks(mut self, offset_minutes: i16, stated: bool) -> Mapping {
        if stated {
            self.writing.offset_minutes = Some(offset_minutes);
        } else {
            self.clocks_guessed = Some(offset_minutes);
        }
        self
    }

    /// The kind of record that each row becomes.
    pub fn kind(&self) -> &'static Kind {
        self.kind
    }

    /// The same for a file that writes the month first, or does not.
    pub fn with_days(mut self, month_first: bool) -> Mapping {
        self.writing.day_first = !month_first;
        self.days_are_guessed = false;
        self
    }

    /// The same for a file that writes a comma before the fraction, or a point.
    pub fn with_numbers(mut self, decimal_comma: bool) -> Mapping {
        self.writing.decimal_comma = decimal_comma;
        self.numbers_are_guessed = false;
        self
    }

    /// A mapping that leaves every column out: where no head is known, an officer says where each goes.
    pub fn of_nothing(kind: &'static Kind) -> Result<Mapping, MappingError> {
        Self::with_heads(kind, Vec::new())
    }

    /// Whether no column goes anywhere.
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The mapping of a file that follows an official template.
    pub fn of_template(name: &str, headers: &[String]) -> Result<Mapping, MappingError> {
        let template = template(name).ok_or_else(|| MappingError::NoTemplate(name.to_owned()))?;
        let kind = records::kind(template.kind).ok_or_else(|| MappingError::Unknown(template.kind.to_owned()))?;
        let labels = labels(kind, "en");
        let mut mapping = Self::by_heads(kind, headers, &|head| labels.get(&crate::lookups::plain(head)).cloned())?;
        mapping.name = format!("template {name}");
        mapping
            .constants
            .iter_mut()
            .filter(|(target, _)| target.field.key == "import_source")
            .for_each(|(_, value)| value.clone_from(&mapping.name));
        if let Some(commodity) = template.commodity {
            mapping.constants.push((Target::parse(kind, "goods.template")?, commodity.to_owned()));
        }
        Ok(mapping)
    }

    /// The mapping of a file whose heads are paths, or labels of fields in any language. The kind is the one that knows
    /// most of them.
    pub fn from_headers(headers: &[String], language: &str) -> Result<Mapping, MappingError> {
        let known = |kind: &'static Kind| {
            let labels = labels(kind, language);
            let by_label = move |head: &str| labels.get(&crate::lookups::plain(head)).cloned();
            Self::by_heads(kind, headers, &by_label).ok()
        };
        let best = records::imported_kinds().rev().filter_map(known).max_by_key(|mapping| mapping.columns.len());
        best.ok_or(MappingError::NoFields)
    }

    /// Each head that is a path, carries one in brackets, or has a label. Cells of other columns are told as not read.
    fn by_heads(kind: &'static Kind, headers: &[String], by_label: &dyn Fn(&str) -> Option<String>) -> Result<Mapping, MappingError> {
        let mut taken: Vec<Target> = Vec::new();
        let column = |head: &String| {
            let bracketed = head.rsplit_once('[').and_then(|(_, path)| path.strip_suffix(']')).map(str::to_owned);
            let path = bracketed.or_else(|| kind.field_at(head).map(|_| head.clone())).or_else(|| by_label(head));
            let target = Target::parse(kind, &path?).ok().filter(|target| target.is_said() && !taken.contains(target))?;
            taken.push(target);
            Some(Column::typed(head.clone(), target))
        };
        let columns: Vec<Column> = headers.iter().filter_map(column).collect();
        if columns.is_empty() {
            return Err(MappingError::NoFields);
        }
        Self::with_heads(kind, columns)
    }

    fn with_heads(kind: &'static Kind, columns: Vec<Column>) -> Result<Mapping, MappingError> {
        let writing = Writing { day_first: true, decimal_comma: false, offset_minutes: None };
        let name = format!("heads {}", kind.key);
        let constants = [("source", "import"), ("import_source", name.as_str()), ("state", "open")];
        let constants = constants.map(|(path, value)| Ok((Target::parse(kind, path)?, value.to_owned())));
        let constants = constants.into_iter().collect::<Result<_, MappingError>>()?;
        Ok(Mapping {
            name,
            kind,
            by_heads: true,
            writing,
            days_are_guessed: true,
            numbers_are_guessed: true,
            clocks_guessed: None,
            constants,
            columns,
        })
    }

    /// Every constant, translation and factor leads to what there is, or to words that are kept.
    fn check(&self) -> Result<(), MappingError> {
        for (target, value) in &self.constants {
            let read = parse_written(target.field, value, self.writing).ok();
            known(read.is_some_and(|read| !is_uncoded(target, &read)), || format!("{}: {value}", target.path()))?;
        }
        self.columns.iter().try_for_each(Column::check)
    }
}

fn known(holds: bool, what: impl Fn() -> String) -> Result<(), MappingError> {
    if holds { Ok(()) } else { Err(MappingError::Unknown(what())) }
}

/// Whether a coded value or a unit is kept as written.
pub(crate) fn is_uncoded(target: &Target, value: &Value) -> bool {
    match (value, target.field.kind) {
        (Value::Text(text), Type::Code) => text.starts_with(AS_WRITTEN),
        (Value::Text(text), Type::Quantity | Type::Money) => text.split_once(' ').is_some_and(|(_, unit)| unit.starts_with(AS_WRITTEN)),
        (Value::Codes(codes), _) => codes.iter().any(|code| code.starts_with(AS_WRITTEN)),
        _ => false,
    }
}

/// A code of the list, the answer "not known", words that are kept, or nothing.
fn is_meaning(list: &str, value: &str) -> bool {
    value.is_empty() || value == UNKNOWN || value.starts_with(AS_WRITTEN) || is_code(list, value)
}

impl Column {
    /// A column whose cells are read as an officer would type them.
    pub(crate) fn typed(head: String, target: Target) -> Column {
        Column { head, targets: vec![target], how: How::Typed, values: BTreeMap::new(), factors: BTreeMap::new(), words: None }
    }

    fn parse(kind: &'static Kind, file: ColumnFile) -> Result<Column, MappingError> {
        let ColumnFile { head, to, read, country, unit, values, factors, words, because } = file;
        let missing = |what: &str| MappingError::Unreadable(format!("{head}: {what}"));
        let how = match read.as_str() {
            "" => How::Typed,
            "country" => How::Country,
            "subdivision" => How::Subdivision { country: country.ok_or_else(|| missing("country"))? },
            "place" => How::Place { country: country.ok_or_else(|| missing("country"))? },
            "number" => How::Number { unit: unit.ok_or_else(|| missing("unit"))? },
            "nothing" if because.is_some() => How::Nothing,
            other => return Err(missing(other)),
        };
        let targets = to.iter().map(|path| Target::parse(kind, path)).collect::<Result<Vec<_>, _>>()?;
        if targets.is_empty() != (how == How::Nothing) {
            return Err(missing("to"));
        }
        let words = words.map(|path| Target::parse(kind, &path)).transpose()?;
        if words.is_some_and(|target| target.field.kind != Type::Text) {
            return Err(missing("words"));
        }
        Ok(Column { head, targets, how, values, factors, words })
    }

    fn check(&self) -> Result<(), MappingError> {
        let number = matches!(self.how, How::Number { .. });
        for value in self.values.values() {
            let coded = self.targets.iter().filter(|target| target.field.kind == Type::Code);
            let mut lists = coded.map(|target| target.field.list.unwrap_or_default());
            let right = if number { is_meaning("unit", value) } else { lists.all(|list| is_meaning(list, value)) };
            known(right, || format!("{}: {value}", self.head))?;
        }
        for (factor, unit) in self.factors.values() {
            known(Decimal::parse(factor).is_some() && is_code("unit", unit), || format!("{}: {factor} {unit}", self.head))?;
        }
        Ok(())
    }
}

/// Paths by the folded labels of their fields; a label of this language counts before those of the others.
fn labels(kind: &'static Kind, language: &str) -> BTreeMap<String, String> {
    let inner = |field: &'static Field| field.fields.iter().map(move |inner| format!("{}.{}", field.key, inner.key));
    // A word alone must not lead into a group that no row of a spreadsheet fills.
    let fields = || kind.fields.iter().filter(|field| field.by != By::Form);
    let paths = || fields().flat_map(|field| std::iter::once(field.key.to_owned()).chain(inner(field)));
    let mut labels = BTreeMap::new();
    let mut languages: Vec<String> = vec![language.to_owned(), "en".to_owned()];
    languages.extend(words::languages().map(str::to_owned));
    for language in languages {
        for path in paths() {
            let own = label(&language, kind, &path);
            // An export names the group before the field.
            let group = path.split_once('.').map(|(group, _)| format!("{} {own}", label(&language, kind, group)));
            for head in group.into_iter().chain([own]) {
                labels.entry(crate::lookups::plain(&head)).or_insert_with(|| path.clone());
            }
        }
    }
    labels
}

/// The label of a field.
pub(crate) fn label(language: &str, kind: &Kind, path: &str) -> String {
    let id = format!("field-{}-{}", kind.key, path.replace('.', "-"));
    let text = words::text(language, &id, &[]);
    if text == id { path.to_owned() } else { text }
}

static SHIPPED: LazyLock<Vec<Mapping>> = LazyLock::new(|| {
    let files = [include_str!("../mappings/unodc.toml")];
    files.iter().map(|text| Mapping::parse(text).expect("shipped mappings are tested")).collect()
});

/// The mappings that come with the program.
pub fn mappings() -> &'static [Mapping] {
    &SHIPPED
}

/// The shipped mapping all of whose columns a file has.
pub fn guess(headers: &[String]) -> Option<Mapping> {
    let has_all = |mapping: &&Mapping| mapping.columns.iter().all(|column| headers.contains(&column.head));
    mappings().iter().find(has_all).cloned()
}
