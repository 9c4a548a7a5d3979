//! Letters, as officers see them: sealed bundles that go over the network to a device that is not there, by way of one that carries them.

use super::bundle::{Filling, receiver};
use super::job::Begun;
use super::record::moment;
use super::{Done, Nothing};
use crate::bundle::Wanted;
use crate::failure::Failure;
use crate::post::{self, Fate, LETTER_MAX, Sent};
use crate::session::Session;
use crate::shared::App;
use journals::Key;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A letter to write.
#[derive(Deserialize, TS)]
pub struct SendInput {
    /// For whom: the key of a device in hex, or its letters. It holds what that device lacks, by its last receipt, of what it may read.
    #[serde(rename = "for")]
    pub receiver: String,
    /// Originals of the pictures as well.
    #[serde(default)]
    pub originals: bool,
}

/// A letter that lies here.
#[derive(Debug, Serialize, TS)]
pub struct LetterLine {
    /// By which it is named: digits of its root.
    pub id: String,
    /// The letters of the device that it is for; its key, where no statement gives it any.
    pub to: String,
    /// The same of the device that brought it; none where it was written here.
    pub from: Option<String>,
    /// Since when it lies here, as RFC 3339.
    pub since: String,
    /// Its bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Whether it is for this device: it waits for a seat that opens it.
    pub is_for_here: bool,
    /// Whether all of it is here.
    pub is_whole: bool,
}

/// What became of a letter that was written here.
#[derive(Debug, Serialize, TS)]
pub struct SentLine {
    /// By which it is named.
    pub id: String,
    /// The letters of the device that it is for; its key, where no statement gives it any.
    pub to: String,
    /// When it was written, as RFC 3339.
    pub written: String,
    /// Its bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Entries of open spaces in it.
    #[ts(type = "number")]
    pub entries: u64,
    /// `waits` here, `handed` to a device, `came`, by a receipt of the device that it is for, by whatever way; `dropped` by an officer,
    /// `too-old`, or `gone`, which nobody knows why.
    pub state: String,
    /// The letters or the key of the device that took it, where one did.
    pub by: Option<String>,
    /// Since when this is so, as RFC 3339; of one that came when the device that it is for signed for it, by its clock.
    pub at: String,
}

/// The post of this device.
#[derive(Debug, Serialize, TS)]
pub struct PostView {
    /// The letters that lie here, the oldest first.
    pub letters: Vec<LetterLine>,
    /// What became of those that were written here, the last first.
    pub sent: Vec<SentLine>,
}

/// A letter.
#[derive(Debug, Deserialize, TS)]
pub struct OfLetter {
    /// By which it is named.
    pub id: String,
}

/// Begins to write a letter; it goes to its receiver, or to a device that carries letters, whichever is met first.
pub(crate) fn send(app: &App, session: &Session, input: SendInput) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    super::may_read_record(app, session, None)?;
    let receiver = receiver(&desk, &input.receiver)?;
    let (to, seat, shared) = (receiver.device, signed.secrets.signing.key(), app.shared.clone());
    let wanted = Wanted { originals: input.originals, ..Wanted::default() };
    let filling = Filling::of(desk.clone(), &seat, (Some(receiver), wanted, LETTER_MAX), None);
    let path = app.inbox().join(format!("letter-{:016x}.ncen", u64::from_be_bytes(crate::save::chance())));
    let job = app.shared.jobs.begin(session.number(), seat, move |job| {
        let made = filling.fill(&path, job);
        let put = made.and_then(|contents| if job.is_cancelled() { Ok(()) } else { post::put(&shared, &desk, to, &path, contents) });
        // It lies in the post, or nowhere.
        let _ = std::fs::remove_file(&path);
        put
    });
    Ok(Begun { job })
}

/// The letters that lie here, and what became of those that were written here.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<PostView, Failure> {
    let (desk, _) = app.desk(session)?;
    let authority = desk.authority();
    let called = |key: &Key| {
        let letters = authority.device(key).map(|facts| facts.letters.clone()).filter(|letters| !letters.is_empty());
        letters.unwrap_or_else(|| key.to_string())
    };
    let line = |letter: post::Letter| LetterLine {
        id: letter.name(),
        to: called(&letter.to),
        from: Some(&letter.from).filter(|from| **from != desk.device).map(called),
        since: moment(letter.since),
        bytes: letter.root.size(),
        is_for_here: letter.to == desk.device,
        is_whole: letter.is_whole,
    };
    let sent = |sent: Sent| {
        let device = |key: &str| Key::parse(key).as_ref().map_or_else(|| key.to_owned(), called);
        SentLine {
            id: sent.name,
            to: device(&sent.to),
            written: moment(sent.written),
            bytes: sent.bytes,
            entries: sent.entries,
            state: fate(sent.fate).to_owned(),
            by: sent.by.as_deref().map(device),
            at: moment(sent.at),
        }
    };
    let letters = post::lying(&app.shared)?.into_iter().map(line).collect();
    Ok(PostView { letters, sent: post::sent(&app.shared, &desk)?.into_iter().map(sent).collect() })
}

fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Waits => "waits",
        Fate::Handed => "handed",
        Fate::Came => "came",
        Fate::Dropped => "dropped",
        Fate::TooOld => "too-old",
        Fate::Gone => "gone",
    }
}

/// Drops a letter that lies here; what it says goes with the next one too.
pub(crate) fn drop(app: &App, session: &Session, input: OfLetter) -> Result<Done, Failure> {
    let (desk, _) = app.desk(session)?;
    let held = post::lying(&app.shared)?.into_iter().find(|letter| letter.name() == input.id);
    let letter = held.ok_or_else(|| Failure::new("no-such-letter").with("id", input.id))?;
    post::discard(&app.shared, &desk, &letter, Fate::Dropped)?;
    app.tell("peers", &[]);
    Ok(Done {})
}
