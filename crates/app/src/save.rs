//! The one way from a record to the sealed store: change, entry, signature, one durable transaction.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::fields::apply;
use crate::intake::{check_own, unfit};
use crate::session::Signed;
use crate::shared::{Shared, lock};
use crate::sight::{Source, is_sight};
use documents::{Actor, EditError, Misfit, Outline, edit, first_change, scan};
use journals::{Act, BODY_MAX, DECISION, Decision, ENTRY_MAX, EntryInput, Journal, Key, MadeBy, NewBody, SaveId, SpaceId, Start, Verb};
use records::{Fields, Record, Search, Value, Version};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use store::{Batch, NewEntry, NewPart, OpenDocument, Packer};

/// Fresh chance.
pub(crate) fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has a source of chance");
    bytes
}

/// Seconds since 1970 by this machine's clock: shown, never used for order.
pub(crate) fn now() -> i64 {
    #[cfg(test)]
    if let Some(time) = SET.get() {
        return time;
    }
    jiff::Timestamp::now().as_second()
}

#[cfg(test)]
thread_local! {
    /// What a test has set the clock of its thread to.
    static SET: std::cell::Cell<Option<i64>> = const { std::cell::Cell::new(None) };
}

/// Does something while the clock stands at a moment.
#[cfg(test)]
pub(crate) fn at<T>(time: i64, work: impl FnOnce() -> T) -> T {
    SET.set(Some(time));
    let done = work();
    SET.set(None);
    done
}

/// The changes of one edit, and the record after them.
struct Edited {
    changes: Vec<Vec<u8>>,
    view: Record,
}

/// What a save needs beside the record.
pub(crate) struct Writer<'a> {
    pub desk: &'a Desk,
    pub signed: &'a Signed,
    pub start: Start,
}

impl<'a> Writer<'a> {
    pub fn new(shared: &Shared, desk: &'a Desk, signed: &'a Signed) -> Self {
        Writer { desk, signed, start: shared.start }
    }

    pub fn seat(&self) -> Key {
        self.signed.secrets.signing.key()
    }

    /// This seat's journal for records of a kind; [`Denied`](journals::Denied) where it may not write
    /// there.
    pub fn journal(&self, kind: &records::Kind) -> Result<Journal, Failure> {
        self.journal_in(self.desk.space_of(kind, &self.seat())?, kind)
    }

    /// The same in the space where a document lives, which is not this desk's where another desk made it.
    fn journal_of(&self, document: &OpenDocument) -> Result<Journal, Failure> {
        let space = document.saved.first().map(|saved| saved.header.space);
        self.journal_in(space.map_or_else(|| self.desk.space(document.record.kind), Ok)?, document.record.kind)
    }

    fn journal_in(&self, space: SpaceId, kind: &records::Kind) -> Result<Journal, Failure> {
        let seat = self.seat();
        self.desk.authority().decide(&seat, &space, Act::Write).map_err(|denied| Failure::new(denied.code()).with("kind", kind.key))?;
        Ok(self.desk.store.journal(space, &seat))
    }

    /// What can be seen to be refused of a new record is, before a place is made for it.
    pub fn check_new(&self, record: &Record) -> Result<(), Failure> {
        let mut record = record.clone();
        self.complete(None, &mut record);
        records::value::check_record(&record)?;
        let change = first_change(&record, Actor([0; 16]));
        fits(std::slice::from_ref(&change.bytes))?;
        packed(&mut Packer::new()?, &record, &change.bytes).map(drop)
    }

    /// Saves a new record; gives its number. Its reference is made here.
    pub fn create(&self, kind: &'static records::Kind, fields: Fields, draft: Option<u64>) -> Result<u64, Failure> {
        let mut record = Record::new(kind, "");
        record.fields = fields;
        self.complete(None, &mut record);
        let main = self.desk.main();
        let counting = main.as_deref().unwrap_or(self.desk);
        let turn = lock(&counting.saving);
        let mut references = References::load(counting)?;
        record.reference = references.next(counting, &record);
        records::value::check_record(&record)?;
        let setting = references.setting(counting)?;
        if main.is_none() {
            return self.first(record, vec![setting], draft);
        }
        // A closed space has another store: a number that is not used there is not used again.
        let (owner, name, plain) = setting;
        counting.store.set_setting(&owner, name, &plain)?;
        drop(turn);
        let _turn = lock(&self.desk.saving);
        self.first(record, Vec::new(), None)
    }

    /// Saves a record that is new and complete in itself, with settings that become true with it; gives its number. Whoever
    /// calls holds the turn to save.
    pub fn first(&self, record: Record, settings: Vec<(Key, &'static str, Vec<u8>)>, draft: Option<u64>) -> Result<u64, Failure> {
        let mut journal = self.journal(record.kind)?;
        let change = first_change(&record, journal.actor(&self.signed.secrets.signing, &self.start));
        fits(std::slice::from_ref(&change.bytes))?;
        let part = packed(&mut Packer::new()?, &record, &change.bytes)?;
        let body = NewBody { document: None, kind: record.kind.number, version: record.version, salt: chance(), content: change.bytes };
        let entry = self.entry(&mut journal, vec![body], vec![part]);
        check_own(self.desk, &entry.entry)?;
        let entries = self.with_sight(entry, &record)?;
        Ok(self.desk.store.append(Batch { entries, draft: self.draft(draft), settings, ..Batch::default() })?.new.start)
    }

    /// The entry of a save of one record, and the one for posts that goes with it.
    fn with_sight(&self, entry: NewEntry, record: &Record) -> Result<Vec<NewEntry>, Failure> {
        let (space, save) = (entry.entry.header.space, entry.entry.header.save);
        let id = entry.entry.bodies.first().map(|body| body.document);
        let source = id.map(|id| Source { space, id, record });
        let beside = source.map_or(Ok(None), |source| crate::sight::beside(self, &[source], save))?;
        Ok(std::iter::once(entry).chain(beside).collect())
    }

    /// Does to a record what was done to `base` to make `wanted`. Saves nothing where that is nothing.
    pub fn amend(&self, number: u64, base: &Fields, wanted: &Fields, draft: Option<u64>) -> Result<(), Failure> {
        let _turn = lock(&self.desk.saving);
        let document = self.desk.store.read()?.document(number)?;
        check_not_void(&document.record)?;
        check_open(&document)?;
        check_room(&document)?;
        check_by_hand(&document.record)?;
        let mut after = document.record.clone();
        after.fields = apply(base, wanted, &document.record.fields);
        self.complete(Some(&document.record), &mut after);
        records::value::check_amended(&document.record, &after)?;
        immutable_kept(&document.record, &after)?;
        let mut journal = self.journal_of(&document)?;
        let Some(Edited { changes, view }) = self.changes(&document, after, &journal)? else {
            return self.discard(draft);
        };
        fits(&changes)?;
        let (mut bodies, mut parts) = (Vec::new(), Vec::new());
        for change in changes {
            let version = view.kind.version;
            bodies.push(NewBody { document: Some(document.id), kind: view.kind.number, version, salt: document.salt, content: change });
            parts.push(NewPart::Later { number, view: Some(Box::new(view.clone())) });
        }
        for decision in self.settled(&document, &bodies, journal.space)? {
            let (document, version, salt) = (Some(document.id), view.kind.version, document.salt);
            bodies.push(NewBody { document, kind: DECISION, version, salt, content: decision.encode() });
            parts.push(NewPart::Later { number, view: Some(Box::new(view.clone())) });
        }
        let entry = self.entry(&mut journal, bodies, parts);
        check_own(self.desk, &entry.entry)?;
        let entries = self.with_sight(entry, &view)?;
        self.desk.store.append(Batch { entries, draft: self.draft(draft), ..Batch::default() })?;
        Ok(())
    }

    /// What other devices would refuse of these changes is refused here, before anything is signed. Where they choose between
    /// several values of a severe field, they need the decision of a reviewer beside them, which is given.
    fn settled(&self, document: &OpenDocument, changes: &[NewBody], space: SpaceId) -> Result<Vec<Decision>, Failure> {
        // A document that this program could not admit today is nobody's fault who edits it now.
        let Some(mut held) = crate::intake::held(document) else { return Ok(Vec::new()) };
        let mut settles = Vec::new();
        for body in changes {
            let change = scan(&body.content).map_err(|error| unfit(error.code(), ""))?;
            let effect = held.history.take(&change, body.version).map_err(|misfit| match misfit {
                Misfit::Missing(_) => unfit("waits-document", ""),
                Misfit::Wrong { code, place } => unfit(code, &place),
            })?;
            settles.extend(effect.settles);
        }
        if let Some(field) = settles.first() {
            let allowed = self.desk.authority().decide(&self.seat(), &space, Act::Review { wrote: false });
            allowed.map_err(|_| Failure::new("needs-reviewer").with("field", field.as_str()))?;
        }
        let judged: Vec<[u8; 32]> = document.outline.heads.iter().map(|head| head.0).collect();
        let settle = |field| Decision { verb: Verb::Settle, judged: judged.clone(), entries: Vec::new(), field: Some(field), reason: None };
        Ok(settles.into_iter().map(settle).collect())
    }

    /// Writes decisions about a document as it stood in `document`, with the change that makes `after` of `before`: a value that
    /// `before` lacks is written also where it stands already.
    pub fn decide(
        &self,
        number: u64,
        document: &OpenDocument,
        before: Record,
        after: Record,
        decisions: &[Decision],
    ) -> Result<(), Failure> {
        let _turn = lock(&self.desk.saving);
        let standing = self.desk.store.read()?.document(number)?;
        check_open(&standing)?;
        check_by_hand(&standing.record)?;
        if standing.outline.heads != document.outline.heads {
            return Err(Failure::new("changed-meanwhile"));
        }
        let mut journal = self.journal_of(&standing)?;
        let standing = OpenDocument { record: before, ..standing };
        let Edited { changes, view } = self.changes(&standing, after, &journal)?.ok_or_else(|| Failure::new("changed-meanwhile"))?;
        let decisions = decisions.iter().map(|decision| (DECISION, decision.encode()));
        let contents = changes.into_iter().map(|change| (view.kind.number, change)).chain(decisions);
        let contents: Vec<(u16, Vec<u8>)> = contents.collect();
        fits(&contents.iter().map(|(_, content)| content.clone()).collect::<Vec<_>>())?;
        let body =
            |(kind, content)| NewBody { document: Some(standing.id), kind, version: view.kind.version, salt: standing.salt, content };
        let bodies: Vec<NewBody> = contents.into_iter().map(body).collect();
        let parts = bodies.iter().map(|_| NewPart::Later { number, view: Some(Box::new(view.clone())) }).collect();
        let entry = self.entry(&mut journal, bodies, parts);
        check_own(self.desk, &entry.entry)?;
        let entries = self.with_sight(entry, &view)?;
        self.desk.store.append(Batch { entries, ..Batch::default() })?;
        Ok(())
    }

    /// The changes of an edit: narratives letter by letter through Automerge, the rest by the change writer.
    fn changes(&self, document: &OpenDocument, after: Record, journal: &Journal) -> Result<Option<Edited>, Failure> {
        let actor = journal.actor(&self.signed.secrets.signing, &self.start);
        let not_an_edit = |error: EditError| Failure::new("not-an-edit").with("reason", error.to_string());
        match edit(&document.outline, &document.record, after.clone(), actor) {
            Ok(None) => Ok(None),
            Ok(Some((change, _, view))) => Ok(Some(Edited { changes: vec![change.bytes], view })),
            Err(EditError::Narrative) => {
                let mut merged = document.merged()?;
                let mut changes: Vec<Vec<u8>> = merged.write_narratives(&after, actor)?.into_iter().map(|change| change.bytes).collect();
                let (outline, before): (Outline, Record) = (merged.outline()?, merged.record()?);
                let view = match edit(&outline, &before, after, actor).map_err(not_an_edit)? {
                    Some((change, _, view)) => {
                        changes.push(change.bytes);
                        view
                    }
                    None => before,
                };
                Ok((!changes.is_empty()).then_some(Edited { changes, view }))
            }
            Err(error) => Err(not_an_edit(error)),
        }
    }

    /// Writes what the program says of itself into a space, once, with the setting that remembers it: of a kind that is about no record.
    pub fn beside(&self, space: SpaceId, (kind, content): (u16, Vec<u8>), (name, plain): (&'static str, Vec<u8>)) -> Result<(), Failure> {
        let _turn = lock(&self.desk.saving);
        let mut journal = self.desk.store.journal(space, &self.seat());
        let body = NewBody { document: None, kind, version: BESIDE_VERSION, salt: chance(), content };
        let entry = self.entry_by(MadeBy::Program, &mut journal, vec![body], vec![NewPart::Beside]);
        check_own(self.desk, &entry.entry)?;
        self.desk.store.append(Batch { entries: vec![entry], settings: vec![(self.seat(), name, plain)], ..Batch::default() })?;
        Ok(())
    }

    /// One entry of this seat, with what the store needs of each body.
    pub fn entry(&self, journal: &mut Journal, bodies: Vec<NewBody>, parts: Vec<NewPart>) -> NewEntry {
        self.entry_by(MadeBy::Person, journal, bodies, parts)
    }

    /// The same of what nobody did with his own hands.
    pub fn entry_by(&self, made_by: MadeBy, journal: &mut Journal, bodies: Vec<NewBody>, parts: Vec<NewPart>) -> NewEntry {
        self.entry_of(journal.next_save(&self.seat(), &self.start), made_by, journal, bodies, parts)
    }

    /// The same of a save that touches several spaces.
    pub fn entry_of(&self, save: SaveId, made_by: MadeBy, journal: &mut Journal, bodies: Vec<NewBody>, parts: Vec<NewPart>) -> NewEntry {
        let input = EntryInput {
            save,
            time: now(),
            made_by,
            start: self.start,
            heads: self.desk.authority().heads(&self.seat(), &journal.space),
            bodies,
        };
        let entry = journal.append(&self.signed.secrets.signing, input);
        NewEntry { entry, start: self.start, journal: journal.clone(), parts }
    }

    fn draft(&self, draft: Option<u64>) -> Option<(Key, u64)> {
        draft.map(|number| (self.seat(), number))
    }

    fn discard(&self, draft: Option<u64>) -> Result<(), Failure> {
        draft.map_or(Ok(()), |number| Ok(self.desk.store.discard_draft(&self.signed.secrets, number)?))
    }
}

/// The dictionary of a body that is no record.
const BESIDE_VERSION: Version = Version { major: 1, minor: 0 };

/// What CBOR and ids add to a change, with air.
pub(crate) const BODY_OVERHEAD: usize = 128;

/// Whether each change is a body, and all of them an entry, within the limits of the format.
pub(crate) fn fits(changes: &[Vec<u8>]) -> Result<(), Failure> {
    let lengths = || changes.iter().map(|change| change.len() + BODY_OVERHEAD);
    let fit = lengths().all(|length| length <= BODY_MAX) && lengths().sum::<usize>() <= ENTRY_MAX;
    if fit { Ok(()) } else { Err(Failure::new("record-too-large")) }
}

/// A first body at rest: as a row, or as the change itself where no row gives it back.
pub(crate) fn packed(packer: &mut Packer, record: &Record, change: &[u8]) -> Result<NewPart, Failure> {
    let row = packer.first(record);
    Ok(NewPart::First(match row {
        Ok(packed) => packed,
        Err(store::StoreError::TooLarge) => return Err(Failure::new("record-too-large")),
        Err(_) => packer.change(record.kind.number, record.version, change)?,
    }))
}

fn immutable_kept(before: &Record, after: &Record) -> Result<(), Failure> {
    let changed = |field: &&records::Field| {
        let held = before.fields.get(field.key);
        field.immutable && held.is_some() && held != after.fields.get(field.key)
    };
    match before.kind.fields.iter().find(changed) {
        Some(field) => Err(Failure::new("immutable").with("field", field.key)),
        None => Ok(()),
    }
}

/// The last number of each year that this device gave to a case.
pub(crate) struct References(BTreeMap<u16, u64>);

/// The name of their setting; it belongs to the device.
const REFERENCES: &str = "references";

/// After a restore so many numbers are left out: the lost laptop may have given them, and carried them away.
const LEFT_OUT: u64 = 100;
/// The setting of the device that says after which restore they were left out: when its backup was made.
const LEAPT: &str = "references-leapt";

impl References {
    /// Counts on above what was lost with the laptop that a backup replaces, in the years of the backup, this one and the next. Once
    /// for each restore, whenever it is asked: a power cut may fall between the rows and this.
    pub fn leap(desk: &Desk) -> Result<(), Failure> {
        let _turn = lock(&desk.saving);
        let Some(made) = desk.store.restored()?.map(|made| made.to_string().into_bytes()) else { return Ok(()) };
        if desk.store.setting(&desk.device, LEAPT)?.as_ref() == Some(&made) {
            return Ok(());
        }
        let mut references = Self::load(desk)?;
        let this = crate::calls::today().year();
        let years: BTreeSet<u16> = references.0.keys().copied().chain([this, this + 1]).collect();
        years.into_iter().for_each(|year| *references.0.entry(year).or_default() += LEFT_OUT);
        let settings = vec![references.setting(desk)?, (desk.device, LEAPT, made)];
        desk.store.append(Batch { settings, ..Batch::default() })?;
        Ok(())
    }

    pub fn load(desk: &Desk) -> Result<Self, Failure> {
        let held = desk.store.setting(&desk.device, REFERENCES)?;
        Ok(References(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()))
    }

    /// `CC-OFFICE-YYYY-B0114`: year of detection, the device's letter, and a number that counts per device and year.
    pub fn next(&mut self, desk: &Desk, record: &Record) -> String {
        let year = year_of(record);
        let number = self.0.entry(year).or_default();
        *number += 1;
        format!("{}-{}-{year:04}-{}{number:04}", desk.country, desk.office_code, desk.letters)
    }

    /// As a setting that becomes true with the entries that use the numbers.
    pub fn setting(&self, desk: &Desk) -> Result<(Key, &'static str, Vec<u8>), Failure> {
        let json = serde_json::to_vec(&self.0).map_err(|_| Failure::new("folder-damaged"))?;
        Ok((desk.device, REFERENCES, json))
    }
}

/// The year that counts in a reference: of a case the year of detection, of anything else the current one.
fn year_of(record: &Record) -> u16 {
    let is_case = record.kind.space == "cases";
    let dated =
        record.kind.fields.iter().filter(|field| is_case && field.search == Search::Date && field.form == records::Form::Simplified);
    let day = dated.filter_map(|field| records::value::day_of(record.text(field.key)?)).next();
    day.map_or_else(|| u16::try_from(jiff::Zoned::now().year()).unwrap_or(0), |day| day.year())
}

/// A record that is void is not amended: whoever reads it would not know what was void.
pub(crate) fn check_not_void(record: &Record) -> Result<(), Failure> {
    match record.text("state") {
        Some("void") => Err(Failure::new("record-void").with("reference", record.reference.as_str())),
        _ => Ok(()),
    }
}

/// A record that goes on in another document is closed for good: whoever wrote on would write where nobody looks.
pub(crate) fn check_open(document: &OpenDocument) -> Result<(), Failure> {
    let closed = || Failure::new("record-closed").with("reference", document.record.reference.as_str());
    if crate::calls::is_closed(document) { Err(closed()) } else { Ok(()) }
}

/// A document takes so many changes and no more, on every device: before that its record goes on in a new one.
fn check_room(document: &OpenDocument) -> Result<(), Failure> {
    let full = || Failure::new("record-full").with("reference", document.record.reference.as_str());
    if crate::calls::is_full(document) { Err(full()) } else { Ok(()) }
}

/// What the program makes for posts nobody changes by hand: it follows the record of which it is a part.
pub(crate) fn check_by_hand(record: &Record) -> Result<(), Failure> {
    if is_sight(record) { Err(Failure::new("sight-made").with("reference", record.reference.as_str())) } else { Ok(()) }
}

/// The state in which a save leaves a record.
pub(crate) fn set_state(fields: &mut Fields, state: &str) {
    fields.insert(Cow::Borrowed("state"), Value::Text(state.to_owned()));
}
