//! `ncen picture`: pictures beside a record.

use crate::Outcome;
use crate::door::Door;
use crate::paths::{absolute, source};
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::{ArgAction, Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Pictures beside a record
#[derive(Debug, Subcommand)]
pub enum Picture {
    /// Add a picture (JPEG, PNG or WebP) to a record
    Add {
        /// Its document id or reference
        record: String,
        /// The file
        file: PathBuf,
        /// What it shows, such as concealment, goods or seal
        #[arg(long)]
        kind: Option<String>,
        /// What is written below it
        #[arg(long)]
        caption: Option<String>,
        /// Whether it shows a person, a document or a number plate
        #[arg(long, action = ArgAction::Set, default_value_t = true, value_name = "true|false")]
        nominal: bool,
    },
    /// Say something else of a picture; what is not named stays
    Describe(Describe),
    /// Strike a picture that does not belong to its record: it stays in the history, and is shown no more
    Strike {
        /// The document id or reference of its record
        record: String,
        /// The picture, as it is listed
        picture: String,
    },
    /// Take a strike back
    Restore {
        /// The document id or reference of its record
        record: String,
        /// The picture, as it is listed
        picture: String,
    },
    /// List the pictures of a record, those that are struck among them
    List {
        /// Its document id or reference
        record: String,
    },
    /// Write an original into a file; one that is not here is asked of other devices, and comes with the next exchange
    Get {
        /// The document id or reference of its record
        record: String,
        /// The picture, as it is listed
        picture: String,
        /// The file
        out: PathBuf,
        /// Replace the file where it is there already
        #[arg(long)]
        replace: bool,
    },
    /// Say whether this device keeps every original, as an office node does, or only those that are asked for
    Keep {
        /// What it keeps
        what: Kept,
    },
}

/// What is said of a picture.
#[derive(Args, Debug)]
pub struct Describe {
    /// The document id or reference of its record
    record: String,
    /// The picture, as it is listed
    picture: String,
    /// What it shows, such as concealment, goods or seal; "" for nothing
    #[arg(long)]
    kind: Option<String>,
    /// What is written below it; "" for nothing
    #[arg(long)]
    caption: Option<String>,
    /// When it was taken, such as 2026-03-03T02:40+03:00; "" where nobody knows
    #[arg(long)]
    taken_at: Option<String>,
    /// Whether it shows a person, a document or a number plate
    #[arg(long, action = ArgAction::Set, value_name = "true|false")]
    nominal: Option<bool>,
    /// The goods that it shows, by their number as `ncen record show` prints it; 0 for none
    #[arg(long, value_name = "N")]
    goods: Option<usize>,
    /// The concealment that it shows, by its number as `ncen record show` prints it; 0 for none
    #[arg(long, value_name = "N")]
    concealment: Option<usize>,
}

/// What a device keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kept {
    /// Every original
    Originals,
    /// Thumbnails and previews, and originals that somebody asks for
    Previews,
}

/// Adds, describes, strikes, lists, writes or keeps.
pub fn run(picture: Picture, run: &Run) -> Result<Outcome, Failure> {
    let mut door = run.signed_in()?;
    match picture {
        Picture::Add { record, file, kind, caption, nominal } => {
            let input = json!({ "id": record, "path": source(&file)?, "kind": kind, "caption": caption, "nominal": nominal });
            let added = door.call("picture.add", input)?;
            run.print(&added, |out| writeln!(out, "{}", run.word("cli-picture-added", &[("picture", text(&added["row"]))])));
        }
        Picture::Describe(said) => describe(run, &mut door, said)?,
        Picture::Strike { record, picture } => {
            done(run, door.call("picture.strike", json!({ "id": record, "row": picture }))?, "cli-picture-struck", &picture);
        }
        Picture::Restore { record, picture } => {
            done(run, door.call("picture.restore", json!({ "id": record, "row": picture }))?, "cli-picture-restored", &picture);
        }
        Picture::List { record } => print(run, door.call("picture.list", json!({ "id": record }))?),
        Picture::Get { record, picture, out, replace } => {
            let input = json!({ "id": record, "row": picture, "path": absolute(&out), "replace": replace });
            match door.call("picture.save", input) {
                Err(failure) if failure.code == "picture-not-here" => {
                    door.call("picture.want", json!({ "id": record, "row": picture }))?;
                    // It is told as what it is: nothing was written, and it comes.
                    return Err(Failure::new("picture-asked").with("picture", picture));
                }
                saved => {
                    let saved = saved?;
                    run.print(&saved, |out| writeln!(out, "{}", run.word("cli-picture-written", &[("path", text(&saved["path"]))])));
                }
            }
        }
        Picture::Keep { what } => {
            let kept = door.call("picture.keep", json!({ "originals": what == Kept::Originals }))?;
            let word = if kept["originals"] == true { "cli-picture-originals" } else { "cli-picture-previews" };
            run.print(&kept, |out| writeln!(out, "{}", run.word(word, &[])));
        }
    }
    Ok(Outcome::Done)
}

fn describe(run: &Run, door: &mut Door, said: Describe) -> Result<(), Failure> {
    let Describe { record, picture, kind, caption, taken_at, nominal, goods, concealment } = said;
    let said = [
        ("kind", kind),
        ("caption", caption),
        ("taken_at", taken_at),
        ("nominal", nominal.map(|nominal| nominal.to_string())),
        ("goods_line", line(door, &record, ("goods", goods))?),
        ("concealment_line", line(door, &record, ("concealment", concealment))?),
    ];
    let values: BTreeMap<&str, String> = said.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
    let input = json!({ "id": record, "row": picture, "values": values });
    done(run, door.call("picture.describe", input)?, "cli-picture-described", &picture);
    Ok(())
}

/// A line of a record as `picture.describe` names it, by its number; empty for none.
fn line(door: &mut Door, record: &str, (group, number): (&str, Option<usize>)) -> Result<Option<String>, Failure> {
    let Some(before) = number.map(|number| number.checked_sub(1)) else { return Ok(None) };
    let Some(before) = before else { return Ok(Some(String::new())) };
    let view = door.call("record.get", json!({ "id": record }))?;
    let id = view["fields"][group][before]["id"].as_str();
    let id = id.ok_or_else(|| Failure::new("no-such-line").with("field", group).with("line", before + 1))?;
    Ok(Some(id.to_owned()))
}

fn done(run: &Run, answer: Value, word: &str, picture: &str) {
    run.print(&answer, |out| writeln!(out, "{}", run.word(word, &[("picture", picture.to_owned())])));
}

fn print(run: &Run, pictures: Value) {
    let here = |one: &Value| match one["original_here"].as_bool() {
        _ if one["struck"] == true => run.word("cli-picture-is-struck", &[]),
        Some(true) => run.word("cli-picture-here", &[]),
        _ => {
            let word = if one["wanted"] == true { "cli-picture-wanted" } else { "cli-picture-not-here" };
            run.word(word, &[("received", text(&one["received"])), ("size", text(&one["size"]))])
        }
    };
    let taken = |one: &Value| match cell(one, "taken_at") {
        moment if one["by_camera"] == true => run.word("cli-picture-by-camera", &[("moment", moment)]),
        moment => moment,
    };
    let row = |one: &Value| {
        let kind = words::label(&run.language, "picture_kind", &text(&one["kind"]));
        vec![text(&one["row"]), kind, text(&one["caption"]), text(&one["size"]), here(one), taken(one), text(&one["officer"])]
    };
    let rows: Vec<Vec<String>> = pictures.as_array().into_iter().flatten().map(row).collect();
    let heads = [
        "cli-picture",
        "cli-picture-kind",
        "cli-picture-caption",
        "cli-picture-size",
        "cli-picture-original",
        "cli-picture-taken",
        "cli-officer",
    ]
    .map(|id| run.word(id, &[]));
    run.print(&json!({ "pictures": pictures }), |out| table::write(out, &heads, &rows, &run.word("cli-none-pictures", &[])));
}
