//! The query language on one record, without an index: for records that are saved and not yet indexed. It must answer
//! as the index does; a property test compares the two.

use crate::columns::plan;
use crate::facts::{Extra, Facts, compared};
use crate::fold::words;
use crate::query::{FieldTest, How, Node, Query, Test, Words};
use records::Record;

/// Whether a query finds a record.
pub fn matches(query: &Query, record: &Record, extra: &Extra<'_>) -> bool {
    let facts = Facts::of(record, extra);
    let texts = facts.texts.iter().map(|text| words(text)).collect();
    holds(&query.root, &Seen { facts, texts })
}

struct Seen<'a> {
    facts: Facts<'a>,
    texts: Vec<Vec<String>>,
}

fn holds(node: &Node, seen: &Seen<'_>) -> bool {
    match node {
        Node::All => true,
        Node::Not(node) => !holds(node, seen),
        Node::And(nodes) => nodes.iter().all(|node| holds(node, seen)),
        Node::Or(nodes) => nodes.iter().any(|node| holds(node, seen)),
        Node::Words(words) => words_stand(words, seen),
        Node::Field(FieldTest { tests, .. }) => tests.iter().any(|test| test_holds(test, seen)),
    }
}

fn words_stand(words: &Words, seen: &Seen<'_>) -> bool {
    let Words { prefix, words, identifier, .. } = words;
    let known = |held: &String| if *prefix { held.starts_with(identifier.as_str()) } else { held == identifier };
    if seen.facts.identifiers.iter().any(|(_, held)| known(held)) {
        return true;
    }
    match words.split_last() {
        Some((begin, rest)) if *prefix => {
            (rest.is_empty() || phrase_stands(rest, seen)) && seen.texts.iter().flatten().any(|word| word.starts_with(begin.as_str()))
        }
        _ => phrase_stands(words, seen),
    }
}

fn phrase_stands(phrase: &[String], seen: &Seen<'_>) -> bool {
    seen.texts.iter().any(|text| text.windows(phrase.len()).any(|window| window == phrase))
}

fn test_holds(Test { column, how }: &Test, seen: &Seen<'_>) -> bool {
    let Facts { identifiers, codes, keys, .. } = &seen.facts;
    let class = plan().columns[*column].class;
    let code = |holds: &dyn Fn(&str) -> bool| codes.iter().any(|(of, code)| of == column && holds(&compared(class, code)));
    let identifier = |holds: &dyn Fn(&str) -> bool| identifiers.iter().any(|(of, held)| of == column && holds(held));
    match how {
        How::Any => code(&|_| true) || identifier(&|_| true),
        How::Code(wanted) => code(&|code| code == wanted),
        How::CodeBegins(begin) => code(&|code| code.starts_with(begin.as_str())),
        How::Identifier(wanted) => identifier(&|held| held == wanted),
        How::IdentifierBegins(begin) => identifier(&|held| held.starts_with(begin.as_str())),
        How::Within(low, high) => keys.iter().any(|(of, key)| of == column && (low..=high).contains(&key)),
    }
}
