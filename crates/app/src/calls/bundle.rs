//! What is carried between devices as a file: everything that this folder holds, and what another folder brings. Both are long
//! work, with progress and cancel.

use super::job::Begun;
use super::record::moment;
use crate::bundle::{Album, Bundle, Contents, Making, Receiver, Wanted, maker, news, take_picture, write_sealed};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::{source, target};
use crate::intake::{Taken, hear, take_all};
use crate::jobs::Job;
use crate::pictures::pictured;
use crate::receipts;
use crate::rooms;
use crate::session::Session;
use crate::shared::{App, Shared, lock};
use journals::{Carried, Header, Key, SpaceId, Statement};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::SeatSecrets;
use ts_rs::TS;

/// A bundle to make.
#[derive(Deserialize, TS)]
pub struct MakeInput {
    /// Where to write it; without it a front fetches the finished file.
    #[serde(default)]
    #[ts(optional)]
    pub path: Option<String>,
    /// Whether a file of that name is replaced.
    #[serde(default)]
    pub replace: bool,
    /// For whom: the key of a seat or of a device, in hex, or the letters of a device. It is sealed to those seats then, and holds what
    /// that device lacks, by its last receipt, of what it may read.
    #[serde(default, rename = "for")]
    #[ts(optional)]
    pub receiver: Option<String>,
    /// Also what the receiver has said to hold.
    #[serde(default)]
    pub whole: bool,
    /// Originals of the pictures as well; without it thumbnails and previews go, and originals that the receiver has asked for.
    #[serde(default)]
    pub originals: bool,
    /// Bytes that the file may have, roughly: what has no room in it goes into the next one. Only with a receiver.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub most: Option<u64>,
}

/// A bundle to take.
#[derive(Deserialize, TS)]
pub struct AcceptInput {
    /// Where it is.
    pub path: String,
}

/// What a bundle brought.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Brought {
    /// The letters of the device that made it, of one that is sealed: a receipt can go back there.
    pub from: Option<String>,
    /// Receipts that were news: the next bundle for those devices holds less.
    #[ts(type = "number")]
    pub receipts: u64,
    /// Entries that count and were stored.
    #[ts(type = "number")]
    pub stored: u64,
    /// Entries that were here.
    #[ts(type = "number")]
    pub known: u64,
    /// Pictures, and smaller forms of pictures, that are whole here since.
    #[ts(type = "number")]
    pub pictures: u64,
    /// Entries that wait now, those that waited before included.
    #[ts(type = "number")]
    pub waiting: u64,
    /// Entries that were nobody's, by the code of what is wrong.
    #[ts(type = "Record<string, number>")]
    pub dropped: BTreeMap<String, u64>,
}

/// A bundle to look into.
#[derive(Deserialize, TS)]
pub struct ShowInput {
    /// Where it is.
    pub path: String,
}

/// A receipt to write.
#[derive(Deserialize, TS)]
pub struct ReceiptInput {
    /// Where to write it; without it a front fetches the finished file.
    #[serde(default)]
    #[ts(optional)]
    pub path: Option<String>,
    /// Whether a file of that name is replaced.
    #[serde(default)]
    pub replace: bool,
    /// For whom: the key of a device in hex, or its letters.
    #[serde(rename = "for")]
    pub receiver: String,
}

/// What a bundle says of itself.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Shown {
    /// Whether only those open it for whom it is.
    pub is_sealed: bool,
    /// The key of the device that made it, in hex; empty of one in the open, which nobody signed.
    pub from: String,
    /// The letters of that device, where a statement names it here.
    pub letters: Option<String>,
    /// When it was made, by the word of that device, as RFC 3339; empty of one in the open.
    pub made_at: String,
    /// When this device made the receipt behind which it begins; none where it holds everything.
    pub since: Option<String>,
    /// Bytes of the file.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Statements in it.
    #[ts(type = "number")]
    pub statements: u64,
    /// Entries of open spaces in it.
    #[ts(type = "number")]
    pub entries: u64,
    /// Pictures, and smaller forms of pictures, of which something lies in it.
    #[ts(type = "number")]
    pub pictures: u64,
    /// Closed spaces of which something lies in it: sealed to those who may read them, and opened when one of these signs in.
    pub closed: usize,
    /// How many of its entries are not here, as far as its head says; none of one in the open, and from a device that is not known here.
    #[ts(type = "number | null")]
    pub new: Option<u64>,
}

/// What lies in a bundle that was made.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Made {
    /// Bytes of the file.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Statements in it.
    #[ts(type = "number")]
    pub statements: u64,
    /// Entries of open spaces in it.
    #[ts(type = "number")]
    pub entries: u64,
    /// Open spaces of which there are entries.
    pub spaces: usize,
    /// Pictures, and smaller forms of pictures, of which something lies in it.
    #[ts(type = "number")]
    pub pictures: u64,
    /// Closed spaces of which something lies in it, sealed.
    pub closed: usize,
    /// When the receipt was made behind which it begins; none where it holds everything that its receiver may read.
    pub since: Option<String>,
}

impl Made {
    fn of(contents: &Contents, bytes: u64) -> Made {
        Made {
            bytes,
            statements: contents.statements,
            entries: contents.entries,
            spaces: contents.spaces.len(),
            pictures: contents.pictures,
            closed: contents.closed.len(),
            since: contents.since.map(moment),
        }
    }
}

/// What goes into a bundle in the open: everything, or what these write.
struct Choice {
    seats: Option<BTreeSet<Key>>,
}

impl Choice {
    fn takes(&self, header: &Header) -> bool {
        self.seats.as_ref().is_none_or(|seats| seats.contains(&header.seat))
    }
}

/// Where a file goes that is made: to the path, or where a front fetches it, by a name that says what it is and for whom.
fn goes_to(app: &App, path: Option<String>, replace: bool, (what, whom): (&str, Option<&Receiver>)) -> Result<PathBuf, Failure> {
    let Some(path) = path else {
        // Whatever a statement calls letters, it is no part of a path.
        let letters = |receiver: &Receiver| receiver.letters.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        let whom = whom.map_or_else(String::new, |receiver| format!("{}-", letters(receiver)));
        return Ok(app.inbox().join(format!("{what}-{whom}{:016x}.ncen", u64::from_be_bytes(crate::save::chance()))));
    };
    target(&path, replace)
}

/// Whom something is for that is made here, by key or letters: another device, and none that was revoked. It would get nothing in it.
pub(super) fn receiver(desk: &Desk, name: &str) -> Result<Receiver, Failure> {
    let authority = desk.authority();
    let receiver = Receiver::named(&authority, name)?;
    let refused = match receiver.device {
        device if device == desk.device => "receiver-is-this-device",
        device if authority.is_revoked(&device.0) => "receiver-revoked",
        _ => return Ok(receiver),
    };
    Err(Failure::new(refused).with("receiver", name))
}

/// Begins to write everything that this folder holds, or, sealed to him, what its receiver lacks of what he may read.
pub(crate) fn make(app: &App, session: &Session, input: MakeInput) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    let receiver = input.receiver.as_deref().map(|name| receiver(&desk, name)).transpose()?;
    let path = goes_to(app, input.path, input.replace, ("bundle", receiver.as_ref()))?;
    let seats = match super::may_read_record(app, session, None) {
        Ok(()) => None,
        // Who may not read what others wrote now carries what was written here.
        Err(failure) if ["lease-over", "restored-unheard", "seat-revoked"].contains(&failure.code.as_str()) => {
            Some(lock(&desk.officers).keys().copied().collect::<BTreeSet<Key>>())
        }
        Err(failure) => return Err(failure),
    };
    let seat = signed.secrets.signing.key();
    let wanted = Wanted { whole: input.whole, receipt_only: false, originals: input.originals };
    let filling = Filling::of(desk, &seat, (receiver, wanted, input.most.unwrap_or(u64::MAX)), seats);
    let job = app.shared.jobs.begin(session.number(), seat, move |job| job.writes(path, |part| filling.fill(part, job).map(drop)));
    Ok(Begun { job })
}

/// A bundle that is to be made.
pub(crate) struct Filling {
    desk: Arc<Desk>,
    receiver: Option<Receiver>,
    wanted: Wanted,
    most: u64,
    /// Whose entries, where it is not everybody's.
    seats: Option<BTreeSet<Key>>,
    rooms: Vec<Arc<Desk>>,
}

impl Filling {
    /// With what a seat may read of closed spaces; for a receiver, or in the open, of so many bytes at most.
    pub fn of(
        desk: Arc<Desk>,
        seat: &Key,
        (receiver, wanted, most): (Option<Receiver>, Wanted, u64),
        seats: Option<BTreeSet<Key>>,
    ) -> Filling {
        let rooms = rooms::of(&desk, seat);
        Filling { desk, receiver, wanted, most, seats, rooms }
    }

    /// Writes it to the file at a path; gives what lies in it.
    pub fn fill(self, part: &Path, job: &Job) -> Result<Contents, Failure> {
        let Filling { desk, receiver, wanted, most, seats, rooms } = self;
        let has_room = || !job.is_cancelled() && std::fs::metadata(part).map_or(0, |facts| facts.len()).saturating_add(UNWRITTEN) < most;
        let (mut making, album) = match &receiver {
            Some(receiver) => seal(&desk, part, receiver, wanted, job, &has_room)?,
            None => write(&desk, part, &Choice { seats }, wanted, job)?,
        };
        // They are sealed to their readers, whoever else opens the bundle.
        rooms::carry(&desk, &rooms, receiver.as_ref().map(|receiver| &receiver.device), &mut making, || !job.is_cancelled())?;
        let may = |space: &SpaceId| receiver.as_ref().is_none_or(|receiver| desk.authority().device_reads(&receiver.device, space));
        let left = album.put(&desk, &mut making, &may, has_room)?;
        let contents = making.end()?;
        let made = Made::of(&contents, std::fs::metadata(part)?.len());
        job.update(|status| (status.total, status.made) = (status.total + left, Some(made)));
        Ok(contents)
    }
}

/// Begins to write what this device holds, by its signed word, sealed to the device for which it is: the next bundle from there holds only
/// what is new.
pub(crate) fn receipt(app: &App, session: &Session, input: ReceiptInput) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    let receiver = receiver(&desk, &input.receiver)?;
    let path = goes_to(app, input.path, input.replace, ("receipt", Some(&receiver)))?;
    let job = app.shared.jobs.begin(session.number(), signed.secrets.signing.key(), move |job| {
        let wanted = Wanted { receipt_only: true, ..Wanted::default() };
        job.writes(path, |part| seal(&desk, part, &receiver, wanted, job, &|| !job.is_cancelled())?.0.end().map(drop))
    });
    Ok(Begun { job })
}

/// Bytes of a file that is being written which are not in it yet: a parcel, and what age and the system hold back.
const UNWRITTEN: u64 = 192 << 10;

fn seal(
    desk: &Arc<Desk>,
    path: &Path,
    receiver: &Receiver,
    wanted: Wanted,
    job: &Job,
    has_room: &dyn Fn() -> bool,
) -> Result<(Making, Album), Failure> {
    write_sealed(desk, path, receiver, wanted, |done, total| {
        job.update(|status| (status.phase, status.done, status.total) = ("exporting".into(), done, total));
        has_room()
    })
}

fn write(desk: &Desk, path: &Path, choice: &Choice, wanted: Wanted, job: &Job) -> Result<(Making, Album), Failure> {
    // What does not count is carried too: others may hold what makes it count, and decide for themselves.
    let reader = desk.store.read_everything()?;
    let total = reader.entries()?;
    job.update(|status| {
        status.phase = "exporting".into();
        status.total = total;
    });
    let mut making = Making::at(path)?;
    for statement in desk.store.statements()? {
        making.item(&Carried::Statement(statement))?;
    }
    let (mut failed, mut album) = (None, Album { originals: wanted.originals, ..Album::default() });
    // Who carries only what was written here carries no pictures: others may have added them to the same records.
    let is_whole = choice.seats.is_none();
    reader.each_entry(|entry| {
        if Header::decode(&entry.header).is_ok_and(|header| choice.takes(&header)) {
            album.documents.extend(pictured(&entry).filter(|_| is_whole));
            failed = making.item(&Carried::Entry(entry)).err();
        }
        job.update(|status| status.done += 1);
        Ok(failed.is_none() && !job.is_cancelled())
    })?;
    if let Some(failure) = failed {
        return Err(failure);
    }
    // What did not pass here others may understand, or have what it waits for; what strangers brought stays here.
    let authority = desk.authority();
    let is_carried = |header: Header| authority.space(&header.space).is_some() && choice.takes(&header);
    for entry in desk.store.waiting()?.into_iter().map(|one| one.entry).filter(|entry| Header::decode(&entry.header).is_ok_and(is_carried))
    {
        making.item(&Carried::Entry(entry))?;
    }
    Ok((making, album))
}

/// Begins to read a bundle to its end, and says what lies in it; nothing of it is taken.
pub(crate) fn show(app: &App, session: &Session, input: ShowInput) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    let path = source(&input.path)?;
    let job = app.shared.jobs.begin(session.number(), signed.secrets.signing.key(), move |job| {
        let bundle = Bundle::open(&path, &signed.secrets.reading)?;
        let mut shown = Shown {
            bytes: std::fs::metadata(&path)?.len(),
            statements: bundle.statements.len() as u64,
            entries: bundle.contents.entries,
            pictures: bundle.contents.pictures,
            closed: bundle.contents.closed.len(),
            ..Shown::default()
        };
        if let Some(manifest) = &bundle.manifest {
            (shown.is_sealed, shown.from, shown.made_at) = (true, manifest.from.to_string(), moment(manifest.made));
            (shown.letters, shown.since) = (maker(&desk, manifest), manifest.since.map(moment));
            // From a device that nobody has named here, only what the file says of itself.
            shown.new = shown.letters.as_ref().map(|_| news(&desk, manifest)).transpose()?.map(|new| new.min(shown.entries));
        }
        job.update(|status| status.shown = Some(shown));
        Ok(())
    });
    Ok(Begun { job })
}

/// What the disk must still have for anything to be received (journals.md, "Admission pipeline"): what officers here type comes first.
const FREE_BYTES_MIN: u64 = 512 << 20;

/// A disk that is nearly full receives no entries; it hears statements, and still sends. What cannot be asked is no reason to refuse.
pub(crate) fn has_room(shared: &Shared) -> Result<(), Failure> {
    #[cfg(test)]
    if shared.is_full.load(std::sync::atomic::Ordering::Relaxed) {
        return receives(0);
    }
    receives(lock(&shared.folder).as_ref().and_then(|folder| folder.free_bytes().ok()).unwrap_or(u64::MAX))
}

fn receives(free: u64) -> Result<(), Failure> {
    if free >= FREE_BYTES_MIN {
        return Ok(());
    }
    Err(Failure::new("disk-nearly-full").with("free", (free >> 20).to_string()).with("least", (FREE_BYTES_MIN >> 20).to_string()))
}

/// Begins to take what a bundle brings: statements first, then entries through admission.
pub(crate) fn accept(app: &App, session: &Session, input: AcceptInput) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    if desk.is_waiting() {
        // Whoever has asked takes his administration from the answer to his request, not from the first file that comes.
        return Err(Failure::new("seat-unknown"));
    }
    let (shared, path) = (app.shared.clone(), source(&input.path)?);
    let job = app.shared.jobs.begin(session.number(), signed.secrets.signing.key(), move |job| {
        let result = take(&shared, &desk, &path, ("bundle-taken", &signed.secrets), job);
        if path.parent() == Some(&shared.path.join("inbox")) {
            // A page sent it; it was taken, or will be sent again.
            let _ = std::fs::remove_file(&path);
        }
        result
    });
    Ok(Begun { job })
}

/// Statements that others of this administration said: strangers, and whoever is here, bring no news.
pub(crate) fn of_others(desk: &Desk, statements: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let (authority, here) = (desk.authority(), lock(&desk.officers));
    let is_news = |statement: &Statement| authority.has_spoken_in(&statement.log, statement.scope) && !here.contains_key(&statement.log);
    statements.iter().filter(|bytes| Statement::open(bytes).is_ok_and(|statement| is_news(&statement))).cloned().collect()
}

/// Takes what the bundle at a path brings, which a seat opens; an event in the chain of that seat says so, and of which device it is.
pub(crate) fn take(
    shared: &Shared,
    desk: &Arc<Desk>,
    path: &Path,
    (event, secrets): (&'static str, &Arc<SeatSecrets>),
    job: &Job,
) -> Result<(), Failure> {
    let mut bundle = Bundle::open(path, &secrets.reading)?;
    let total = bundle.bytes;
    crate::audit::note_done(desk, secrets, event, bundle.manifest.as_ref().map(|manifest| manifest.from.to_string()));
    job.update(|status| {
        status.phase = "writing".into();
        status.total = total;
    });
    // Whether anybody may say this is asked when the statements are folded; whether he did is asked here.
    bundle.statements.retain(|statement| Statement::open(statement).is_ok());
    {
        // A registrar who says something at the same moment would not know his own log.
        let _turn = lock(&desk.saving);
        hear(desk, &bundle.statements)?;
        crate::backup::heard(desk, crate::backup::times(&of_others(desk, &bundle.statements)))?;
    }
    let mut receipts = 0;
    for signed in std::mem::take(&mut bundle.receipts) {
        // One that cannot be kept is no reason to take nothing.
        receipts += u64::from(receipts::hear(desk, &signed).unwrap_or(false));
    }
    let from = bundle.manifest.as_ref().and_then(|manifest| maker(desk, manifest));
    has_room(shared)?;
    let mut go_on = |bytes: usize| {
        job.update(|status| status.done += bytes as u64);
        !job.is_cancelled() && has_room(shared).is_ok()
    };
    let (mut full, mut items) = (0, bundle.items()?.peekable());
    // Pictures lie behind all records: they are taken when those are stored.
    let behind = |item: &Result<Carried, Failure>| matches!(item, Ok(Carried::Attachment { .. }));
    let records = std::iter::from_fn(|| items.next_if(|item| !behind(item)));
    let entries = records.filter_map(|item| match item {
        Ok(Carried::Entry(entry)) => Some(Ok(entry)),
        // What belongs to a closed space waits sealed for a seat that opens it.
        Ok(closed) => match rooms::keep(shared, desk, &closed, None) {
            Ok(kept) => {
                full += u64::from(!kept);
                None
            }
            Err(failure) => Some(Err(failure)),
        },
        Err(failure) => Some(Err(failure)),
    });
    let taken = take_all(desk, entries, &mut go_on)?;
    // A disk that filled meanwhile took no more than the part that was begun.
    has_room(shared)?;
    let closed = rooms::take_kept(shared, desk)?;
    let pictures = take_pictures(desk, items, go_on)?;
    let Taken { stored, known, waiting, mut dropped } = closed.besides(taken);
    if full > 0 {
        *dropped.entry("waiting-full").or_default() += full;
    }
    let dropped = dropped.into_iter().map(|(code, count)| (code.to_owned(), count)).collect();
    job.update(|status| status.brought = Some(Brought { from, receipts, stored, known, pictures, waiting, dropped }));
    shared.tell("imported", None, &[]);
    Ok(())
}

/// Takes pictures, as many as there is room for; gives how many are whole here since.
fn take_pictures(
    desk: &Desk,
    items: impl Iterator<Item = Result<Carried, Failure>>,
    mut go_on: impl FnMut(usize) -> bool,
) -> Result<u64, Failure> {
    let mut whole = 0;
    for item in items {
        let Carried::Attachment { document, root, index, bytes } = item? else { continue };
        whole += u64::from(take_picture(desk, &document, &root, index, &bytes)?);
        if !go_on(bytes.len()) {
            break;
        }
    }
    if whole > 0 {
        desk.tell("pictures", &[]);
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_that_is_nearly_full_receives_nothing() {
        assert!(receives(FREE_BYTES_MIN).is_ok());
        let refused = receives(FREE_BYTES_MIN - 1).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), &refused.values["free"], &refused.values["least"]),
            ("disk-nearly-full", &"511".into(), &"512".into())
        );
    }
}
