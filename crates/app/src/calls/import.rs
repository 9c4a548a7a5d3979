//! Import of a spreadsheet: read and map on one thread, sign and store on another, index on a third. Nothing is lost:
//! what maps to no code is kept as written, what cannot be a record is in the report.

mod rows;
mod write;

use super::Nothing;
use super::job::Begun;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::source;
use crate::jobs::Job;
use crate::save::Writer;
use crate::session::{Session, Signed};
use crate::shared::App;
use reports::{Mapping, Sheet};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, TryLockError};
use ts_rs::TS;

/// A spreadsheet that officers fill in.
#[derive(Debug, Serialize, TS)]
pub struct ImportTemplate {
    /// Its name: that of a commodity template, or of a kind.
    pub name: String,
    /// The kind of record that each row becomes.
    pub kind: String,
}

/// Which empty spreadsheet to write.
#[derive(Debug, Deserialize, TS)]
pub struct TemplateFile {
    /// Its name.
    pub name: String,
    /// `csv` or `xlsx`.
    pub format: String,
    /// The language of its heads; English where it is not said.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<String>,
    /// Where to write it; into the program's own folder where it is not said.
    #[serde(default)]
    #[ts(optional)]
    pub path: Option<String>,
}

/// A file that was written.
#[derive(Debug, Serialize, TS)]
pub struct Written {
    /// Where it is.
    pub path: String,
}

/// What to import, and how.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportInput {
    /// The file.
    pub path: String,
    /// How to read it: a shipped mapping, or a mapping file. Without one the heads say it.
    #[serde(default)]
    #[ts(optional)]
    pub mapping: Option<String>,
    /// The official template that it follows.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
    /// Of a file that is read by its heads: whether `03/04/2016` is in March. The file shows it where nobody says it.
    #[serde(default)]
    #[ts(optional)]
    pub month_first: Option<bool>,
    /// Of a file that is read by its heads: whether `1,500` is one and a half. The file shows it where nobody says it.
    #[serde(default)]
    #[ts(optional)]
    pub decimal_comma: Option<bool>,
    /// How far clocks of times that say nothing of it were ahead of UTC, as `+03:00`; those of this machine where a file
    /// is read by its heads and nobody says it.
    #[serde(default)]
    #[ts(optional)]
    pub offset: Option<String>,
    /// Of a file that is read by its heads: by head the path that the column goes to, nothing to leave it out.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub columns: BTreeMap<String, String>,
    /// Only tell what would happen.
    #[serde(default)]
    pub dry_run: bool,
    /// Where to write the whole report.
    #[serde(default)]
    #[ts(optional)]
    pub report: Option<String>,
    /// Whether a report of that name is replaced.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub replace: bool,
    /// The language of the report and of heads that are labels.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<String>,
}

/// All official templates.
pub(crate) fn templates(_: &App, _: &Session, _: Nothing) -> Result<Vec<ImportTemplate>, Failure> {
    let one = |template: &reports::Template| ImportTemplate { name: template.name.to_owned(), kind: template.kind.to_owned() };
    Ok(reports::templates().iter().map(one).collect())
}

/// Writes an empty spreadsheet of a template.
pub(crate) fn template_file(app: &App, session: &Session, input: TemplateFile) -> Result<Written, Failure> {
    let format =
        reports::Format::parse(&input.format).ok_or_else(|| Failure::new("no-such-format").with("format", input.format.as_str()))?;
    let path = match input.path {
        Some(path) => PathBuf::from(path),
        None => {
            session.signed(&app.shared)?;
            app.inbox().join(format!("{}.{}", plain_name(&input.name)?, input.format))
        }
    };
    reports::write_template(&input.name, format, input.language.as_deref().unwrap_or("en"), &path)?;
    Ok(Written { path: path.display().to_string() })
}

/// A template's name becomes part of a path.
fn plain_name(name: &str) -> Result<&str, Failure> {
    let plain = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if plain { Ok(name) } else { Err(Failure::new("no-such-template").with("name", name)) }
}

/// Begins an import.
pub(crate) fn start(app: &App, session: &Session, input: ImportInput) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    source(&input.path)?;
    if input.report.as_ref().is_some_and(|report| same_file(Path::new(report), Path::new(&input.path))) {
        return Err(Failure::new("report-is-the-file").with("path", input.path));
    }
    let (work, seat) = (app.clone(), signed.secrets.signing.key());
    let job = app.shared.jobs.begin(session.number(), seat, move |job| import(&work, &desk, &signed, &input, job));
    Ok(Begun { job })
}

/// A report written over the file that is read would destroy it.
fn same_file(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    whole(one) == whole(other)
}

/// Fills the demonstration with the shipped extract of real seizures.
pub(crate) fn demonstration(app: &App, session: &Session) -> Result<(), Failure> {
    let (desk, signed) = app.desk(session)?;
    let path = app.inbox().join("extract.csv.zst");
    std::fs::write(&path, include_bytes!("../../demo/seizures.csv.zst"))?;
    let input = ImportInput {
        path: path.display().to_string(),
        mapping: Some("unodc".into()),
        template: None,
        month_first: None,
        decimal_comma: None,
        offset: None,
        columns: BTreeMap::new(),
        dry_run: false,
        report: None,
        replace: false,
        language: None,
    };
    let result = import(app, &desk, &signed, &input, &Job::unwatched());
    std::fs::remove_file(&path)?;
    result
}

fn import(app: &App, desk: &Arc<Desk>, signed: &Signed, input: &ImportInput, job: &Job) -> Result<(), Failure> {
    let (sheet, mapping) = opened(desk, input)?;
    if mapping.is_empty() {
        return Err(reports::MappingError::NoFields.into());
    }
    job.update(|status| {
        status.total = sheet.bytes_total();
        status.phase = "writing".into();
    });
    let writer = Writer::new(&app.shared, desk, signed);
    // Two imports of one file at once would each find its rows unknown.
    let _turn = match desk.importing.try_lock() {
        Ok(turn) => turn,
        Err(TryLockError::Poisoned(broken)) => broken.into_inner(),
        Err(TryLockError::WouldBlock) => return Err(Failure::new("import-running")),
    };
    let bulk = desk.indexing.bulk();
    let result = write::run(&writer, sheet, &mapping, input, job);
    drop(bulk);
    if !input.dry_run {
        job.update(|status| status.phase = "indexing".into());
        desk.indexing.catch_up()?;
        if mapping.kind().asks_posts().is_some() {
            crate::sight::round(&writer)?;
        }
        app.tell("imported", &[]);
    }
    result
}

/// A file, and how it is read.
pub(crate) fn opened(desk: &Desk, input: &ImportInput) -> Result<(Sheet, Mapping), Failure> {
    let sheet = Sheet::open(Path::new(&input.path), None)?;
    let mapping = mapping(desk, input, sheet.headers())?.with_columns(sheet.headers(), &input.columns)?;
    let mapping = if mapping.is_guessed() { mapping.as_shown(&mut Sheet::open(Path::new(&input.path), None)?)? } else { mapping };
    let mapping = match (offset(input)?, input.mapping.is_some()) {
        (Some(minutes), _) => mapping.with_clocks(minutes, true),
        (None, false) => mapping.with_clocks(clocks_here(), false),
        (None, true) => mapping,
    };
    Ok((sheet, mapping))
}

/// Minutes that this machine's clock is ahead of UTC.
fn clocks_here() -> i16 {
    i16::try_from(jiff::Zoned::now().offset().seconds() / 60).unwrap_or(0)
}

/// The clocks of a file's times in minutes, as stated.
fn offset(input: &ImportInput) -> Result<Option<i16>, Failure> {
    let Some(stated) = &input.offset else { return Ok(None) };
    let wrong = || Failure::new("offset-form").with("value", stated.as_str());
    let (sign, clock) = match stated.strip_prefix('-') {
        Some(clock) => (-1, clock),
        None => (1, stated.strip_prefix('+').unwrap_or(stated)),
    };
    let (hours, minutes) = clock.split_once(':').unwrap_or((clock, "0"));
    let part = |text: &str, most: i16| text.parse().ok().filter(|number| (0..=most).contains(number)).ok_or_else(wrong);
    Ok(Some(sign * (part(hours, 14)? * 60 + part(minutes, 59)?)))
}

/// A mapping by heads, for days and numbers that are written as the officer says.
fn as_said(mapping: Mapping, input: &ImportInput) -> Mapping {
    let mapping = match input.month_first {
        Some(month_first) => mapping.with_days(month_first),
        None => mapping,
    };
    match input.decimal_comma {
        Some(decimal_comma) => mapping.with_numbers(decimal_comma),
        None => mapping,
    }
}

/// How a file is read: as it is said, or as its heads say.
fn mapping(desk: &Desk, input: &ImportInput, headers: &[String]) -> Result<Mapping, Failure> {
    let language = input.language.as_deref().unwrap_or("en");
    if let Some(name) = &input.mapping {
        return super::mappings::named(desk, name);
    }
    if let Some(name) = &input.template {
        return Ok(as_said(Mapping::of_template(name, headers)?, input));
    }
    match reports::guess(headers) {
        Some(mapping) => Ok(mapping),
        None => {
            let by_heads = match Mapping::from_headers(headers, language) {
                Err(reports::MappingError::NoFields) => {
                    Mapping::of_nothing(records::kind("seizure").ok_or_else(|| Failure::new("no-such-kind"))?)
                }
                known => known,
            };
            Ok(as_said(by_heads?, input))
        }
    }
}
