//! A query in tantivy's terms.

use crate::layout::{BETWEEN, Layout, code_term, identifier_term};
use crate::query::{FieldTest, How, Node, Test, Words};
use crate::within::Within;
use std::ops::Bound;
use tantivy::query::{AllQuery, BooleanQuery, InvertedIndexRangeQuery, Occur, PhraseQuery, Query, RegexQuery, TermQuery, TermSetQuery};
use tantivy::schema::{Field, IndexRecordOption, Term};

pub(crate) fn translate(node: &Node, layout: &Layout) -> tantivy::Result<Box<dyn Query>> {
    let query: Box<dyn Query> = match node {
        Node::All => Box::new(AllQuery),
        Node::Not(_) => conditions(std::slice::from_ref(node), layout)?,
        Node::And(nodes) => conditions(nodes, layout)?,
        Node::Or(nodes) => either(nodes.iter().map(|node| translate(node, layout)).collect::<tantivy::Result<_>>()?),
        Node::Words(words) => either(vec![text(words, layout), identifier(words, layout)]),
        Node::Field(FieldTest { tests, .. }) => any_test(tests, layout)?,
    };
    Ok(query)
}

/// All must hold; what must not hold is taken away from the rest, or from everything.
fn conditions(nodes: &[Node], layout: &Layout) -> tantivy::Result<Box<dyn Query>> {
    let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
    for node in nodes {
        clauses.push(match node {
            Node::Not(node) => (Occur::MustNot, translate(node, layout)?),
            node => (Occur::Must, translate(node, layout)?),
        });
    }
    if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
        clauses.push((Occur::Must, Box::new(AllQuery)));
    }
    Ok(Box::new(BooleanQuery::new(clauses)))
}

fn either(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    if queries.len() == 1 { queries.remove(0) } else { Box::new(BooleanQuery::union(queries)) }
}

fn text(Words { prefix, words, .. }: &Words, layout: &Layout) -> Box<dyn Query> {
    match words.split_last() {
        Some((begin, rest)) if *prefix => {
            let begins = begins(layout.words, begin);
            if rest.is_empty() { begins } else { Box::new(BooleanQuery::intersection(vec![phrase(rest, layout), begins])) }
        }
        _ => phrase(words, layout),
    }
}

fn phrase(words: &[String], layout: &Layout) -> Box<dyn Query> {
    let terms: Vec<Term> = words.iter().map(|word| Term::from_field_text(layout.words, word)).collect();
    match terms.as_slice() {
        [single] => Box::new(TermQuery::new(single.clone(), IndexRecordOption::Basic)),
        _ => Box::new(PhraseQuery::new(terms)),
    }
}

fn identifier(Words { prefix, identifier, .. }: &Words, layout: &Layout) -> Box<dyn Query> {
    // Whatever column follows.
    let wanted = if *prefix { identifier.clone() } else { format!("{identifier}{BETWEEN}") };
    begins(layout.identifiers, &wanted)
}

/// Whole codes are looked up together: a word may stand in the labels of hundreds.
fn any_test(tests: &[Test], layout: &Layout) -> tantivy::Result<Box<dyn Query>> {
    let mut codes = Vec::new();
    let mut queries = Vec::new();
    for test in tests {
        match &test.how {
            How::Code(code) if tests.len() > 1 => codes.push(Term::from_field_text(layout.codes, &code_term(test.column, code))),
            _ => queries.push(translate_test(test, layout)?),
        }
    }
    if !codes.is_empty() {
        queries.push(Box::new(TermSetQuery::new(codes)));
    }
    Ok(either(queries))
}

fn translate_test(Test { column, how }: &Test, layout: &Layout) -> tantivy::Result<Box<dyn Query>> {
    let query = match how {
        How::Any => begins(layout.codes, &code_term(*column, "")),
        How::Code(code) => exactly(layout.codes, &code_term(*column, code)),
        How::CodeBegins(begin) => begins(layout.codes, &code_term(*column, begin)),
        How::Identifier(identifier) => exactly(layout.identifiers, &identifier_term(identifier, *column)),
        How::IdentifierBegins(begin) => {
            // A folded identifier holds letters and digits only: nothing in it means anything to a pattern.
            let pattern = format!("{begin}[^{BETWEEN}]*{BETWEEN}{column}");
            Box::new(RegexQuery::from_pattern(&pattern, layout.identifiers)?)
        }
        How::Within(low, high) => Box::new(Within { column: *column, low: *low, high: *high }),
    };
    Ok(query)
}

fn exactly(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic))
}

/// All terms that begin so.
fn begins(field: Field, begin: &str) -> Box<dyn Query> {
    let low = Bound::Included(Term::from_field_text(field, begin));
    let high = text_after(begin).map_or(Bound::Unbounded, |after| Bound::Excluded(Term::from_field_text(field, &after)));
    Box::new(InvertedIndexRangeQuery::new(low, high))
}

/// The least text that is greater than every text that begins with this one.
fn text_after(begin: &str) -> Option<String> {
    let mut chars: Vec<char> = begin.chars().collect();
    while let Some(last) = chars.pop() {
        if let Some(next) = (last..=char::MAX).nth(1) {
            chars.push(next);
            return Some(chars.into_iter().collect());
        }
    }
    None
}
