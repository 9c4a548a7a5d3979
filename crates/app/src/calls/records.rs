//! Finding records: lists, counts, statistics.

use crate::codes::{label, list_at, with_word};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::indexing::{differs, marks};
use crate::rooms;
use crate::save::now;
use crate::session::Session;
use crate::shared::App;
use crate::titles::{columns, title};
use journals::Key;
use records::findings::{MISSING, QUANTITY_MISSING, findings};
use search::{Page, Query, Sort, parse};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;
use store::Reader;
use ts_rs::TS;

/// A page of a list has at most this many rows.
const PAGE_MAX: usize = 1_000;
/// Records of one closed space that a question finds: a file of an investigation and what belongs to it.
const CLOSED_MAX: usize = 500;

/// A question.
#[derive(Debug, Deserialize, TS)]
pub struct SearchInput {
    /// In the query language.
    pub query: String,
    /// A path, `-path` for the greatest first; without it what came last stands first.
    #[serde(default)]
    #[ts(optional)]
    pub sort: Option<String>,
    /// Rows before the first one wanted.
    pub offset: usize,
    /// Rows wanted.
    pub limit: usize,
    /// The reader's language.
    pub language: String,
}

/// One record of a list.
#[derive(Debug, Serialize, TS)]
pub struct Hit {
    /// Document id.
    pub id: String,
    /// Human reference.
    pub reference: String,
    /// Kind.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// `open`, `complete` …
    pub state: String,
    /// Values of columns by path, in canonical form.
    pub fields: BTreeMap<String, String>,
    /// `same`, `import` …
    pub marks: Vec<String>,
    /// How many findings it has.
    pub findings: usize,
    /// What it asks of whoever meets its subject: a code of `action_asked`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub action: Option<String>,
}

/// A code in a question that its list does not have: a slip of the pen, or a newer edition.
#[derive(Debug, Serialize, TS)]
pub struct UnknownCode {
    /// Where it was looked for.
    pub path: String,
    /// It.
    pub code: String,
}

/// A part of a list.
#[derive(Debug, Serialize, TS)]
pub struct SearchAnswer {
    /// Records that match, in all.
    pub total: u64,
    /// Time of the search.
    pub milliseconds: f64,
    /// The rows.
    pub rows: Vec<Hit>,
    /// Codes of the question that exist nowhere.
    pub unknown: Vec<UnknownCode>,
    /// Whether everything that was saved was looked through; else the index is still being made.
    pub whole: bool,
    /// Why only what this seat wrote itself was looked through, where that is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub own_only: Option<Failure>,
}

/// A question in the query language; a word is also looked for in labels of the reader's language.
pub(crate) fn question(text: &str, language: &str) -> Result<Query, Failure> {
    Ok(parse(text)?.with_labels(&|word| with_word(language, &word)))
}

/// A page of the records that match.
pub(crate) fn search(app: &App, session: &Session, input: SearchInput) -> Result<SearchAnswer, Failure> {
    let (desk, signed) = app.desk(session)?;
    let begun = Instant::now();
    let (query, seat) = (question(&input.query, &input.language)?, signed.secrets.signing.key());
    let (offset, limit) = (input.offset, input.limit.min(PAGE_MAX));
    let own_only = super::reads_own_only(app, session)?;
    // What lies in closed spaces stands first: it is little, and its index is another one.
    let mut closed = Vec::new();
    for room in rooms::of(&desk, &seat).into_iter().filter(|_| own_only.is_none()) {
        // One that is damaged hides nothing else; `verify` tells of it.
        let Ok((_, numbers)) = find(&room, &query, sort_of(input.sort.as_deref()), 0, CLOSED_MAX) else { continue };
        closed.extend(numbers.into_iter().map(|number| (Arc::clone(&room), number)));
    }
    let in_closed = closed.len();
    closed = closed.into_iter().skip(offset).take(limit).collect();
    let unknown = query.unknown_codes().into_iter().map(|(path, code)| UnknownCode { path, code }).collect();
    let query = desk.asked_by(&seat, query);
    let (sort, offset, limit) = (sort_of(input.sort.as_deref()), offset.saturating_sub(in_closed), limit - closed.len());
    let (total, numbers) = match own_only {
        None => find(&desk, &query, sort, offset, limit)?,
        Some(_) => find_own(&desk, &seat, &query, sort, offset, limit)?,
    };
    let whole = desk.indexing.is_whole();
    let mut rows = Vec::with_capacity(closed.len() + numbers.len());
    for (room, number) in closed {
        rows.push(hit(&room.store.read()?, number, &input.language)?);
    }
    let reader = desk.store.read()?;
    for number in numbers {
        rows.push(hit(&reader, number, &input.language)?);
    }
    let total = total + in_closed as u64;
    Ok(SearchAnswer { total, milliseconds: begun.elapsed().as_secs_f64() * 1_000.0, rows, unknown, whole, own_only })
}

fn hit(reader: &Reader<'_>, number: u64, language: &str) -> Result<Hit, Failure> {
    let record = reader.record(number)?;
    let findings = findings(&record, &super::record::today());
    Ok(Hit {
        id: reader.id(number)?.to_string(),
        title: title(&record, language),
        kind: record.kind.key.to_owned(),
        state: record.text("state").unwrap_or("open").to_owned(),
        fields: columns(&record),
        marks: marks(&record, differs(reader, number)?).into_iter().map(str::to_owned).collect(),
        action: crate::sight::action(&record).map(str::to_owned),
        // What is missing is told apart, in the form.
        findings: findings.iter().filter(|finding| ![MISSING, QUANTITY_MISSING].contains(&finding.code)).count(),
        reference: record.reference,
    })
}

fn sort_of(sort: Option<&str>) -> Sort {
    match sort {
        None | Some("") => Sort::default(),
        // References count up as records come.
        Some("reference") => Sort { descending: false, ..Sort::default() },
        Some("-reference") => Sort::default(),
        Some(path) => Sort { by: path.trim_start_matches('-').to_owned(), unit: None, descending: path.starts_with('-') },
    }
}

/// Numbers of the records that match, the last ones first; also of what a seat's own questions leave out.
pub(crate) fn found_all(desk: &Desk, query: &Query, most: usize) -> Result<Vec<u64>, Failure> {
    Ok(find(desk, query, Sort::default(), 0, most)?.1)
}

/// Numbers of the records of a page. What was saved and is not yet in the index is looked through one by one and
/// stands first.
pub(crate) fn find(desk: &Desk, query: &Query, sort: Sort, offset: usize, limit: usize) -> Result<(u64, Vec<u64>), Failure> {
    let (pending, fresh) = desk.indexing.fresh(query)?;
    let from_fresh: Vec<u64> = fresh.iter().rev().skip(offset).take(limit).copied().collect();
    let page = Page { sort, offset: offset.saturating_sub(fresh.len()), limit: limit - from_fresh.len(), exclude: pending };
    let found = desk.indexing.index().search(query, &page)?;
    let numbers = from_fresh.into_iter().chain(found.numbers).collect();
    Ok((found.total + fresh.len() as u64, numbers))
}

/// The same among the records of which a seat wrote something.
fn find_own(desk: &Desk, seat: &Key, query: &Query, sort: Sort, offset: usize, limit: usize) -> Result<(u64, Vec<u64>), Failure> {
    let reader = desk.store.read()?;
    let (own, all) = (reader.written_by(seat)?, usize::try_from(reader.end()?).unwrap_or(usize::MAX));
    let found: Vec<u64> = find(desk, query, sort, 0, all)?.1.into_iter().filter(|number| own.contains(number)).collect();
    Ok((found.len() as u64, found.into_iter().skip(offset).take(limit).collect()))
}

/// Which fields to count.
#[derive(Debug, Deserialize, TS)]
pub struct FacetsInput {
    /// In the query language.
    pub query: String,
    /// Paths.
    pub fields: Vec<String>,
    /// The reader's language.
    pub language: String,
}

/// How often one code stands.
#[derive(Debug, Serialize, TS)]
pub struct FacetCount {
    /// The code.
    pub code: String,
    /// What it means.
    pub label: String,
    /// Records that have it.
    pub count: u64,
}

/// Counts by path.
#[derive(Debug, Serialize, TS)]
pub struct Facets {
    /// Most frequent first.
    pub facets: BTreeMap<String, Vec<FacetCount>>,
}

/// Counts of codes among the records that match.
pub(crate) fn facets(app: &App, session: &Session, input: FacetsInput) -> Result<Facets, Failure> {
    let (desk, signed) = app.desk(session)?;
    let query = desk.asked_by(&signed.secrets.signing.key(), question(&input.query, &input.language)?);
    let fields: Vec<&str> = input.fields.iter().map(String::as_str).collect();
    let counted = desk.indexing.index().facets(&query, &fields)?;
    let facets = counted.into_iter().map(|(path, counts)| {
        let list = list_at(&path).to_owned();
        (path, counts.into_iter().map(|(code, count)| facet(&input.language, &list, code, count)).collect())
    });
    Ok(Facets { facets: facets.collect() })
}

fn facet(language: &str, list: &str, code: String, count: u64) -> FacetCount {
    FacetCount { label: label(language, list, &code), code, count }
}

/// What to count by.
#[derive(Debug, Deserialize, TS)]
pub struct StatsInput {
    /// In the query language.
    pub query: String,
    /// A path.
    pub by: String,
    /// The reader's language.
    pub language: String,
}

/// Counts by one field.
#[derive(Debug, Serialize, TS)]
pub struct Stats {
    /// Most frequent first.
    pub counts: Vec<FacetCount>,
    /// Records that match.
    pub total: u64,
    /// When it was counted.
    pub counted_at: String,
}

/// Counts of one field among the records that match.
pub(crate) fn stats(app: &App, session: &Session, input: StatsInput) -> Result<Stats, Failure> {
    let (desk, signed) = app.desk(session)?;
    desk.indexing.catch_up()?;
    let query = desk.asked_by(&signed.secrets.signing.key(), question(&input.query, &input.language)?);
    let total = desk.indexing.index().count(&query)?;
    let mut counted = desk.indexing.index().facets(&query, &[input.by.as_str()])?;
    let list = list_at(&input.by).to_owned();
    let counts = counted.remove(&input.by).unwrap_or_default();
    let counts = counts.into_iter().map(|(code, count)| facet(&input.language, &list, code, count)).collect();
    Ok(Stats { counts, total, counted_at: super::record::moment(now()) })
}
