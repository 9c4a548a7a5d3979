//! Reads the query language of docs/query-language.md. Whatever is typed gives a query or an error with its place;
//! nothing typed can hurt.

use crate::columns::plan;
use crate::query::{FieldTest, FieldValue, Node, Query, Words};
use crate::values::tests;

/// Longer questions are no questions.
const CHARS_MAX: usize = 16_384;
const DEPTH_MAX: usize = 32;

/// Every code of a [`QueryError`]; each has its sentence in `words` (`error-<code>`).
pub const QUERY_CODES: [&str; 14] = [
    "query-too-long",
    "query-too-deep",
    "query-too-many-words",
    "query-no-word",
    "query-parenthesis",
    "query-quote-open",
    "query-field-unknown",
    "query-field-text",
    "query-value-missing",
    "query-date",
    "query-number",
    "query-unit-missing",
    "query-unit-unknown",
    "query-range",
];

/// What is wrong with a question, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code} at {position}")]
pub struct QueryError {
    /// Characters before the fault.
    pub position: usize,
    /// One of [`QUERY_CODES`].
    pub code: &'static str,
    /// The part that is not understood.
    pub part: String,
}

/// Reads a question. An empty text asks for everything, one of signs only for nothing that could be found: it is refused.
pub fn parse(text: &str) -> Result<Query, QueryError> {
    let mut parser = Parser { chars: text.chars().collect(), at: 0, depth: 0 };
    if parser.chars.len() > CHARS_MAX {
        return Err(parser.error(CHARS_MAX, "query-too-long", ""));
    }
    let root = parser.either()?;
    match parser.peek() {
        None if root.as_ref().is_some_and(|root| words(root) > WORDS_MAX) => {
            Err(parser.error(0, "query-too-many-words", &WORDS_MAX.to_string()))
        }
        None => match root {
            Some(root) => Ok(Query { root }),
            None if text.trim().is_empty() => Ok(Query::all()),
            // Signs alone would else find everything, which nobody asked for.
            None => Err(parser.error(0, "query-no-word", text.trim())),
        },
        Some(part) => Err(parser.error(parser.at, "query-parenthesis", &part.to_string())),
    }
}

/// Words of a question: each is looked for in every text and in the labels of every code.
const WORDS_MAX: usize = 64;

fn words(node: &Node) -> usize {
    match node {
        Node::Words(_) => 1,
        Node::Not(inner) => words(inner),
        Node::And(nodes) | Node::Or(nodes) => nodes.iter().map(words).sum(),
        Node::All | Node::Field(_) => 0,
    }
}

struct Parser {
    chars: Vec<char>,
    at: usize,
    depth: usize,
}

impl Parser {
    /// `a b | c`: one of several sets of conditions. `None` where nothing stands that says anything.
    fn either(&mut self) -> Result<Option<Node>, QueryError> {
        let mut nodes = Vec::new();
        loop {
            nodes.extend(self.conditions()?);
            if self.peek() != Some('|') {
                break;
            }
            self.at += 1;
        }
        Ok((!nodes.is_empty()).then(|| Node::or(nodes)))
    }

    /// `a -b c:d`: everything up to a bar, a closing parenthesis or the end.
    fn conditions(&mut self) -> Result<Option<Node>, QueryError> {
        let mut nodes = Vec::new();
        let mut said = false;
        loop {
            while self.peek().is_some_and(char::is_whitespace) {
                self.at += 1;
            }
            if matches!(self.peek(), None | Some('|' | ')')) {
                break;
            }
            if let Some(node) = self.condition()? {
                said = true;
                nodes.push(node);
            }
        }
        Ok(said.then(|| Node::and(nodes)))
    }

    fn condition(&mut self) -> Result<Option<Node>, QueryError> {
        match self.peek() {
            Some('-') if self.chars.get(self.at + 1).is_some_and(|next| !next.is_whitespace()) => {
                self.at += 1;
                let node = self.nested(Self::condition)?;
                Ok(node.map(|node| Node::Not(Box::new(node))))
            }
            Some('(') => self.parenthesis(),
            Some('"') => {
                let phrase = self.quoted()?;
                Ok(Words::new(&phrase, true).map(Node::Words))
            }
            _ => self.word_or_field(),
        }
    }

    fn parenthesis(&mut self) -> Result<Option<Node>, QueryError> {
        let start = self.at;
        self.at += 1;
        let node = self.nested(Self::either)?;
        if self.peek() != Some(')') {
            return Err(self.error(start, "query-parenthesis", "("));
        }
        let says_nothing = self.chars[start + 1..self.at].iter().all(|letter| letter.is_whitespace());
        self.at += 1;
        Ok(node.or(says_nothing.then_some(Node::All)))
    }

    fn nested<T>(&mut self, inner: fn(&mut Self) -> Result<T, QueryError>) -> Result<T, QueryError> {
        if self.depth == DEPTH_MAX {
            return Err(self.error(self.at, "query-too-deep", ""));
        }
        self.depth += 1;
        let result = inner(self);
        self.depth -= 1;
        result
    }

    fn word_or_field(&mut self) -> Result<Option<Node>, QueryError> {
        let start = self.at;
        let path = self.run(|part| part.is_ascii_lowercase() || part.is_ascii_digit() || part == '_' || part == '.');
        if self.peek() == Some(':') && path.starts_with(|part: char| part.is_ascii_lowercase()) {
            self.at += 1;
            return self.field(start, path).map(Some);
        }
        self.at = start;
        let word = self.run(|part| !part.is_whitespace() && !matches!(part, '|' | '(' | ')' | '"'));
        Ok(Words::new(&word, false).map(Node::Words))
    }

    fn field(&mut self, start: usize, path: String) -> Result<Node, QueryError> {
        if plan().at(&path).is_empty() {
            return Err(self.error(start, "query-field-unknown", &path));
        }
        let mut field = FieldTest { path, values: Vec::new(), tests: Vec::new() };
        loop {
            let start = self.at;
            // `>="5 kg"` is `">=5 kg"`.
            let sign = self.run(|part| matches!(part, '<' | '>' | '='));
            let quoted = self.peek() == Some('"');
            let rest = match quoted {
                true => self.quoted()?,
                false => self.run(|part| !part.is_whitespace() && !matches!(part, ',' | '|' | '(' | ')' | '"')),
            };
            let text = sign + &rest;
            let value = FieldValue::new(text, quoted);
            let tests = tests(&field.path, &value).map_err(|(code, part)| self.error(start, code, &part))?;
            field.values.push(value);
            field.tests.extend(tests);
            if self.peek() != Some(',') {
                return Ok(Node::Field(field));
            }
            self.at += 1;
        }
    }

    /// The text between quotation marks; a doubled mark stands for one.
    fn quoted(&mut self) -> Result<String, QueryError> {
        let start = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            text.push_str(&self.run(|part| part != '"'));
            if self.peek().is_none() {
                return Err(self.error(start, "query-quote-open", &text));
            }
            self.at += 1;
            if self.peek() != Some('"') {
                return Ok(text);
            }
            text.push('"');
            self.at += 1;
        }
    }

    fn run(&mut self, belongs: fn(char) -> bool) -> String {
        let start = self.at;
        while self.peek().is_some_and(belongs) {
            self.at += 1;
        }
        self.chars[start..self.at].iter().collect()
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn error(&self, position: usize, code: &'static str, part: &str) -> QueryError {
        QueryError { position, code, part: part.to_owned() }
    }
}
