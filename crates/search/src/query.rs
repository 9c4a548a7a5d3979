//! A question to the index. It is made by [`parse`](crate::parse) or put together from parts, and prints itself in
//! the query language: a saved view is that text.

use crate::columns::{Class, ColumnNumber, LIES_IN, plan};
use crate::facts::compared;
use crate::fold::{plain_identifier, words};
use std::fmt::{self, Display, Write};

/// What records must be like to be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub(crate) root: Node,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    All,
    Not(Box<Node>),
    And(Vec<Node>),
    Or(Vec<Node>),
    Words(Words),
    Field(FieldTest),
}

/// A word or a phrase: found among the words of a text, or as a whole identifier.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Words {
    written: String,
    quoted: bool,
    /// `coca*`: the last word need only begin so.
    pub(crate) prefix: bool,
    pub(crate) words: Vec<String>,
    pub(crate) identifier: String,
}

/// A field that must have one of several values.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FieldTest {
    pub(crate) path: String,
    pub(crate) values: Vec<FieldValue>,
    pub(crate) tests: Vec<Test>,
}

/// A value as written, and whether it needs its quotation marks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FieldValue {
    pub(crate) text: String,
    pub(crate) quoted: bool,
}

impl FieldValue {
    pub(crate) fn new(text: String, quoted: bool) -> Self {
        let is_plain = !text.is_empty() && text.chars().all(is_plain_in_value);
        FieldValue { text, quoted: quoted && !is_plain }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Test {
    pub(crate) column: ColumnNumber,
    pub(crate) how: How,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum How {
    /// There is a value (of a code or an identifier; of a number it is the range of everything).
    Any,
    Code(String),
    CodeBegins(String),
    Identifier(String),
    IdentifierBegins(String),
    /// A key from the first to the second, both included.
    Within(u64, u64),
}

/// A word of a query, as a list of labels is asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// Folded as [`fold`](crate::fold) does.
    pub text: &'a str,
    /// Whether a label's word need only begin with it.
    pub prefix: bool,
}

impl Query {
    /// Everything.
    pub fn all() -> Query {
        Query { root: Node::All }
    }

    /// Whether this finds everything.
    pub fn is_all(&self) -> bool {
        self.root == Node::All
    }

    /// Records that have one of these codes under a path; what a click on a facet means. Codes are taken as they
    /// are. `None` where the path is no field with codes.
    pub fn any_code(path: &str, codes: &[&str]) -> Option<Query> {
        let columns: Vec<ColumnNumber> = code_columns(path).collect();
        if columns.is_empty() || codes.is_empty() {
            return None;
        }
        let values = codes.iter().map(|code| FieldValue::new((*code).to_owned(), true)).collect();
        let tests = codes.iter().flat_map(|code| columns.iter().map(|column| exactly(*column, code)));
        Some(Query { root: Node::Field(FieldTest { path: path.to_owned(), values, tests: tests.collect() }) })
    }

    /// Records that lie in one of these spaces, by their ids.
    pub fn lying_in(spaces: &[&str]) -> Query {
        Query::any_code(LIES_IN, spaces).unwrap_or_else(|| Query::all().negated())
    }

    /// Both must hold.
    pub fn and(self, other: Query) -> Query {
        Query { root: Node::and([self.root, other.root].into_iter().flat_map(Node::into_conditions).collect()) }
    }

    /// The opposite.
    pub fn negated(self) -> Query {
        Query { root: Node::Not(Box::new(self.root)) }
    }

    /// The same question, where each word may also stand in the label of a code: `labels` answers with the lists and
    /// codes whose label, in the reader's language, has the word. `cocaïne` then finds `drugs.cocaine.powder`.
    pub fn with_labels(&self, labels: &dyn Fn(Word<'_>) -> Vec<(String, String)>) -> Query {
        Query { root: self.root.with_labels(labels) }
    }

    /// Codes in this question that their list does not have: a slip of the pen, or a newer edition.
    pub fn unknown_codes(&self) -> Vec<(String, String)> {
        let mut unknown = Vec::new();
        self.root.each_field(&mut |FieldTest { path, tests, values: _ }| {
            for Test { column, how } in tests {
                if let (How::Code(code), Class::Code(Some(list))) = (how, plan().columns[*column].class)
                    && !code.starts_with('~')
                    && code != "?"
                    && !records::lists::is_code(list, code)
                {
                    unknown.push((path.clone(), code.clone()));
                }
            }
        });
        unknown
    }
}

fn code_columns(path: &str) -> impl Iterator<Item = ColumnNumber> {
    plan().at(path).iter().copied().filter(|column| matches!(plan().columns[*column].class, Class::Code(_)))
}

fn exactly(column: ColumnNumber, code: &str) -> Test {
    Test { column, how: How::Code(compared(plan().columns[column].class, code).into_owned()) }
}

impl Node {
    /// Several conditions that must all hold, in the simplest form.
    pub(crate) fn and(mut nodes: Vec<Node>) -> Node {
        nodes.retain(|node| *node != Node::All);
        match nodes.len() {
            0 => Node::All,
            1 => nodes.remove(0),
            _ => Node::And(nodes),
        }
    }

    /// Several conditions of which one must hold, in the simplest form.
    pub(crate) fn or(mut nodes: Vec<Node>) -> Node {
        if nodes.len() == 1 { nodes.remove(0) } else { Node::Or(nodes) }
    }

    fn into_conditions(self) -> Vec<Node> {
        match self {
            Node::And(nodes) => nodes,
            node => vec![node],
        }
    }

    fn with_labels(&self, labels: &dyn Fn(Word<'_>) -> Vec<(String, String)>) -> Node {
        let each = |nodes: &[Node]| nodes.iter().map(|node| node.with_labels(labels)).collect();
        match self {
            Node::All => Node::All,
            Node::Not(node) => Node::Not(Box::new(node.with_labels(labels))),
            Node::And(nodes) => Node::And(each(nodes)),
            Node::Or(nodes) => Node::Or(each(nodes)),
            Node::Words(words) => words.with_labels(labels),
            Node::Field(field) => Node::Field(field.clone()),
        }
    }

    fn each_field(&self, found: &mut dyn FnMut(&FieldTest)) {
        match self {
            Node::All | Node::Words(_) => {}
            Node::Not(node) => node.each_field(found),
            Node::And(nodes) | Node::Or(nodes) => nodes.iter().for_each(|node| node.each_field(found)),
            Node::Field(field) => found(field),
        }
    }
}

impl Words {
    /// `None` where nothing is left to look for (`&`, `—`).
    pub(crate) fn new(written: &str, quoted: bool) -> Option<Words> {
        let prefix = !quoted && written.ends_with('*');
        let (words, identifier) = (words(written), plain_identifier(written));
        (!words.is_empty()).then(|| Words { written: written.to_owned(), quoted, prefix, words, identifier })
    }

    /// Only a single word can be a label's word; a phrase is meant as it stands.
    fn with_labels(&self, labels: &dyn Fn(Word<'_>) -> Vec<(String, String)>) -> Node {
        let mut either = vec![Node::Words(self.clone())];
        if let ([word], false) = (self.words.as_slice(), self.quoted) {
            let codes = labels(Word { text: word, prefix: self.prefix });
            for (number, column) in plan().columns.iter().enumerate() {
                let Class::Code(Some(list)) = column.class else { continue };
                let of_list: Vec<&str> = codes.iter().filter(|(of, _)| of == list).map(|(_, code)| code.as_str()).collect();
                if !of_list.is_empty() {
                    let values = of_list.iter().map(|code| FieldValue::new((*code).to_owned(), true)).collect();
                    let tests = of_list.iter().map(|code| exactly(number, code)).collect();
                    either.push(Node::Field(FieldTest { path: column.path.clone(), values, tests }));
                }
            }
        }
        Node::or(either)
    }
}

impl Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_all() { Ok(()) } else { self.root.fmt(f) }
    }
}

impl Display for Node {
    /// With no more parentheses than needed: what is printed is never deeper than what was read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::All => f.write_str("()"),
            Node::Not(node) => {
                f.write_char('-')?;
                node.fmt_within(f)
            }
            Node::And(nodes) => fmt_joined(nodes, " ", f, Node::fmt_within),
            Node::Or(nodes) => fmt_joined(nodes, " | ", f, |node, f| if let Node::Or(_) = node { node.fmt_within(f) } else { node.fmt(f) }),
            Node::Words(Words { written, quoted, .. }) => fmt_text(written, *quoted, f),
            Node::Field(FieldTest { path, values, tests: _ }) => {
                write!(f, "{path}:")?;
                fmt_joined(values, ",", f, |FieldValue { text, quoted }, f| fmt_text(text, *quoted, f))
            }
        }
    }
}

impl Node {
    fn fmt_within(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::And(_) | Node::Or(_) => write!(f, "({self})"),
            Node::All | Node::Not(_) | Node::Words(_) | Node::Field(_) => self.fmt(f),
        }
    }
}

/// A value of these needs no quotation marks, and means the same with them.
fn is_plain_in_value(part: char) -> bool {
    part.is_alphanumeric() || matches!(part, '.' | '-' | '_' | '?')
}

fn fmt_joined<T>(
    parts: &[T],
    between: &str,
    f: &mut fmt::Formatter<'_>,
    fmt: fn(&T, &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    for (position, part) in parts.iter().enumerate() {
        if position > 0 {
            f.write_str(between)?;
        }
        fmt(part, f)?;
    }
    Ok(())
}

fn fmt_text(text: &str, quoted: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if !quoted {
        return f.write_str(text);
    }
    // A quotation mark within is doubled, as in a CSV file.
    write!(f, "\"{}\"", text.replace('"', "\"\""))
}
