//! Post: letters, which are sealed bundles that go over the network to a device that is not there, by way of one that carries them. Each is a
//! file in the folder `post`; who carries one cannot open it. Format: docs/formats/bundle.md, "Letters".

mod sent;

use crate::bundle::{Bundle, Contents, maker};
use crate::calendar::believed_here;
use crate::calls::take_bundle;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::write_whole;
use crate::jobs::Job;
use crate::save::now;
use crate::shared::{Shared, lock};
use journals::{ATTACHMENT_MAX, CHUNK_BYTES, Chunks, Key, Root};
use sent::Looked;
pub(crate) use sent::{Fate, Sent, sent};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::SeatSecrets;

/// Bytes of a letter: it is proved as a whole, in memory. What has no room goes into the next one.
pub(crate) const LETTER_MAX: u64 = ATTACHMENT_MAX;
/// Letters that lie here at most, and their bytes: what forty posts hand over in a week.
const LETTERS_MAX: usize = if cfg!(test) { 100 } else { 1_000 };
const BYTES_MAX: u64 = 2 << 30;
/// Of that one device fills no more than a quarter; what one that was revoked brought keeps nobody else out.
const SHARE: usize = 4;
/// They lie here this long, in seconds: what they say comes with the next one, too.
const KEPT_FOR: i64 = 90 * 86_400;

/// A letter that lies here, or is on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    /// What its bytes are.
    pub root: Root,
    /// The device that it is for.
    pub to: Key,
    /// The device that brought it; this one, where it was written here.
    pub from: Key,
    /// Since when it lies here, in seconds since 1970 UTC.
    pub since: i64,
    /// Whether all of it is here.
    pub is_whole: bool,
}

/// The names of a letter's files: what is known of it, its bytes, and as much of them as has come, behind the list of their chunks.
struct Files {
    facts: PathBuf,
    whole: PathBuf,
    part: PathBuf,
}

impl Letter {
    /// By which officers name it: no two letters begin alike.
    pub fn name(&self) -> String {
        self.root.0.iter().rev().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The bytes of the file that says what is known of it.
    fn facts(&self) -> Vec<u8> {
        [&self.root.0[..], &self.to.0, &self.from.0, &self.since.to_be_bytes()].concat()
    }

    /// What such a file says; whether the letter is whole is seen beside it.
    fn known(facts: &[u8]) -> Option<Letter> {
        let bytes: &[u8; 112] = facts.try_into().ok()?;
        let (root, rest) = bytes.split_first_chunk()?;
        let (to, rest) = rest.split_first_chunk()?;
        let (from, since) = rest.split_first_chunk()?;
        let since = i64::from_be_bytes(since.try_into().ok()?);
        Some(Letter { root: Root(*root), to: Key(*to), from: Key(*from), since, is_whole: false })
    }
}

fn folder(shared: &Shared) -> PathBuf {
    shared.path.join("post")
}

fn files(shared: &Shared, root: &Root) -> Files {
    let name: String = root.0.iter().map(|byte| format!("{byte:02x}")).collect();
    let at = |ending: &str| folder(shared).join(format!("{name}.{ending}"));
    Files { facts: at("letter"), whole: at("bundle"), part: at("part") }
}

/// Every letter that lies here, the oldest first.
pub(crate) fn lying(shared: &Shared) -> Result<Vec<Letter>, Failure> {
    let entries = match fs::read_dir(folder(shared)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut letters = Vec::new();
    for entry in entries {
        letters.extend(read(shared, &entry?.path()));
    }
    letters.sort_by_key(|letter| (letter.since, letter.root));
    Ok(letters)
}

/// A letter by the file that says what is known of it; none where it is no such file.
fn read(shared: &Shared, facts: &Path) -> Option<Letter> {
    if facts.extension()? != "letter" {
        return None;
    }
    let letter = Letter::known(&fs::read(facts).ok()?)?;
    let is_whole = fs::metadata(files(shared, &letter.root).whole).is_ok_and(|facts| facts.len() == letter.root.size());
    Some(Letter { is_whole, ..letter })
}

fn note(shared: &Shared, letter: &Letter) -> Result<(), Failure> {
    fs::create_dir_all(folder(shared))?;
    write_whole(&files(shared, &letter.root).facts, &letter.facts())
}

/// Puts a bundle that was made here into the post, and remembers what lies in it. Refuses with `letter-too-long`.
pub(crate) fn put(shared: &Shared, desk: &Desk, to: Key, bundle: &Path, contents: Contents) -> Result<(), Failure> {
    if fs::metadata(bundle)?.len() > LETTER_MAX {
        return Err(Failure::new("letter-too-long").with("most", (LETTER_MAX >> 20).to_string()));
    }
    let root = Root::of(&fs::read(bundle)?);
    let letter = Letter { root, to, from: desk.device, since: now(), is_whole: true };
    note(shared, &letter)?;
    fs::rename(bundle, files(shared, &root).whole)?;
    sent::remember(desk, &letter, contents)?;
    changed(desk);
    Ok(())
}

/// What became of letters while the program runs.
#[derive(Default)]
pub(crate) struct Posted {
    /// Counts those that were put into the post, or came.
    pub changes: u64,
    /// Those that were opened here: they are not fetched again.
    pub opened: BTreeSet<Root>,
    /// By what it was looked last whether those that were written here have come.
    pub looked: Looked,
}

/// There is another letter here: lines that are open tell of it.
pub(crate) fn changed(desk: &Desk) {
    lock(&desk.posted).changes += 1;
    desk.tell("peers", &[]);
}

/// What a peer is to be told of: what is for him, and, where he carries, what was written here.
pub(crate) fn for_peer(shared: &Shared, desk: &Desk, peer: &Key, carries: bool) -> Result<Vec<Letter>, Failure> {
    let goes =
        |letter: &Letter| letter.is_whole && (letter.to == *peer || (carries && letter.from == desk.device && letter.to != desk.device));
    Ok(lying(shared)?.into_iter().filter(goes).collect())
}

/// Whether a letter that a peer names is taken: what is for this device, and what it carries for others that statements name, as long as
/// there is room.
pub(crate) fn takes(shared: &Shared, desk: &Desk, (root, to): &(Root, Key), peer: &Key) -> Result<bool, Failure> {
    let carries = crate::peers::reach(desk)?.carries;
    let authority = desk.authority();
    let is_carried = carries && *to != *peer && authority.device(to).is_some() && !authority.is_revoked(&peer.0);
    if root.size() == 0 || root.size() > LETTER_MAX || !(*to == desk.device || is_carried) || crate::calls::has_room(shared).is_err() {
        return Ok(false);
    }
    let others: Vec<Letter> = lying(shared)?.into_iter().filter(|letter| letter.root != *root).collect();
    let theirs: Vec<&Letter> = others.iter().filter(|letter| letter.from == *peer).collect();
    let bytes = |of: &[&Letter]| of.iter().map(|one| one.root.size()).sum::<u64>() + root.size();
    let counted: Vec<&Letter> = others.iter().filter(|letter| !authority.is_revoked(&letter.from.0)).collect();
    let has_room = counted.len() < LETTERS_MAX && bytes(&counted) <= BYTES_MAX;
    let has_share = theirs.len() < LETTERS_MAX / SHARE && bytes(&theirs) <= BYTES_MAX / SHARE as u64;
    if has_room && has_share && read(shared, &files(shared, root).facts).is_none() {
        note(shared, &Letter { root: *root, to: *to, from: *peer, since: now(), is_whole: false })?;
    }
    Ok(has_room && has_share)
}

/// The hashes of a letter's chunks, where it may be given to a peer.
pub(crate) fn chunks(shared: &Shared, desk: &Desk, root: &Root, peer: &Key) -> Option<Chunks> {
    let letter = read(shared, &files(shared, root).facts).filter(|letter| letter.is_whole)?;
    let may_have = letter.to == *peer || letter.from == desk.device;
    may_have.then(|| fs::read(files(shared, root).whole).ok()).flatten().map(|bytes| Chunks::of(&bytes))
}

/// A chunk of a letter, of which the hashes were asked for before.
pub(crate) fn chunk(shared: &Shared, root: &Root, index: u64) -> Option<Vec<u8>> {
    let mut file = File::open(files(shared, root).whole).ok()?;
    file.seek(SeekFrom::Start(index * CHUNK_BYTES as u64)).ok()?;
    let mut bytes = vec![0; root.chunk_length(index)];
    file.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

/// Whether all of a letter is here, or was.
pub(crate) fn has_come(shared: &Shared, desk: &Desk, root: &Root) -> bool {
    is_here(shared, root) || lock(&desk.posted).opened.contains(root)
}

/// Whether all of a letter is here.
pub(crate) fn is_here(shared: &Shared, root: &Root) -> bool {
    read(shared, &files(shared, root).facts).is_some_and(|letter| letter.is_whole)
}

/// How far a letter has come: the list of its chunks, and how many of them.
pub(crate) fn resume(shared: &Shared, root: &Root) -> (Option<Chunks>, u64) {
    let mut list = vec![0; list_bytes(root)];
    let Ok(mut file) = File::open(files(shared, root).part) else { return (None, 0) };
    if file.read_exact(&mut list).is_err() {
        return (None, 0);
    }
    let Some(chunks) = Chunks::decode(&list).filter(|chunks| chunks.are(root)) else { return (None, 0) };
    let held = file.metadata().map_or(0, |facts| facts.len()).saturating_sub(list.len() as u64) / CHUNK_BYTES as u64;
    // The last one makes it whole: a program that ended before that asks for it once more.
    (Some(chunks), held.min(root.chunk_count().saturating_sub(1)))
}

fn list_bytes(root: &Root) -> usize {
    usize::try_from(32 * root.chunk_count()).unwrap_or(usize::MAX)
}

/// Keeps the list of a letter's chunks, which was proved.
pub(crate) fn take_list(shared: &Shared, root: &Root, chunks: &Chunks) -> Result<(), Failure> {
    write_whole(&files(shared, root).part, &chunks.encode())
}

/// Keeps the next chunk, which was proved; gives whether the letter is whole with it.
pub(crate) fn take_chunk(shared: &Shared, root: &Root, index: u64, bytes: &[u8]) -> Result<bool, Failure> {
    let at = files(shared, root);
    if root.chunk_count() == 1 {
        write_whole(&at.whole, bytes)?;
        return Ok(true);
    }
    let mut file = OpenOptions::new().write(true).open(&at.part)?;
    let begins = list_bytes(root) as u64 + index * CHUNK_BYTES as u64;
    // What a cut left of a chunk is written over.
    file.set_len(begins)?;
    file.seek(SeekFrom::End(0))?;
    file.write_all(bytes)?;
    if index + 1 < root.chunk_count() {
        return Ok(false);
    }
    drop(file);
    let held = fs::read(&at.part)?;
    let whole = held.get(list_bytes(root)..).unwrap_or_default();
    if Root::of(whole) != *root {
        // The disk did not keep what was proved: it comes anew.
        fs::remove_file(&at.part)?;
        return Ok(false);
    }
    write_whole(&at.whole, whole)?;
    fs::remove_file(&at.part)?;
    Ok(true)
}

/// A peer has a letter now: it lies here no more.
pub(crate) fn hand_over(shared: &Shared, desk: &Desk, root: &Root, peer: &Key) -> Result<(), Failure> {
    if let Some(letter) = read(shared, &files(shared, root).facts) {
        // First it is said: where the program ends here it goes once more, and is taken once.
        sent::is_handed(desk, &letter, peer)?;
    }
    remove(shared, root)
}

/// Drops a letter, and says why of one that was written here.
pub(crate) fn discard(shared: &Shared, desk: &Desk, letter: &Letter, why: Fate) -> Result<(), Failure> {
    sent::is_dropped(desk, letter, why)?;
    remove(shared, &letter.root)
}

fn remove(shared: &Shared, root: &Root) -> Result<(), Failure> {
    let Files { facts, whole, part } = files(shared, root);
    for path in [whole, part, facts] {
        match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Takes in what lies here for this device, with every seat that is signed in, and drops what lay too long. What none of them opens waits for
/// another.
pub(crate) fn take_in(shared: &Arc<Shared>) -> Result<(), Failure> {
    let desk = shared.open_desk()?;
    let _turn = lock(&desk.opening_letters);
    let ends = believed_here(&desk).saturating_sub(KEPT_FOR);
    for letter in lying(shared)? {
        if desk.stop.load(Ordering::Relaxed) {
            return Ok(());
        }
        let secrets: Vec<_> = lock(&shared.signed).values().map(|signed| signed.secrets.clone()).collect();
        let is_opened = letter.to == desk.device && letter.is_whole && is_done_with(shared, &desk, &letter, &secrets);
        if is_opened {
            lock(&desk.posted).opened.insert(letter.root);
        }
        if is_opened {
            remove(shared, &letter.root)?;
        } else if letter.since < ends {
            discard(shared, &desk, &letter, Fate::TooOld)?;
        }
    }
    desk.tell("peers", &[]);
    Ok(())
}

/// Takes in a letter with the first seat that opens it; gives whether it is of no more use. What is no sealed bundle never will be; what a
/// device made that is not known here yet waits until it is.
fn is_done_with(shared: &Shared, desk: &Arc<Desk>, letter: &Letter, secrets: &[Arc<SeatSecrets>]) -> bool {
    let path = files(shared, &letter.root).whole;
    for secrets in secrets {
        match Bundle::open(&path, &secrets.reading) {
            Ok(bundle) if bundle.manifest.is_none() => return true,
            Ok(bundle) if bundle.manifest.as_ref().and_then(|manifest| maker(desk, manifest)).is_none() => return false,
            Ok(_) => return take_bundle(shared, desk, &path, ("letter-opened", secrets), &Job::unwatched()).is_ok(),
            Err(failure) if failure.code == "not-a-bundle" => return true,
            Err(_) => {}
        }
    }
    false
}

/// The same behind whoever asks: it may take a while.
pub(crate) fn take_in_soon(shared: &Arc<Shared>) {
    let shared = Arc::clone(shared);
    // What fails is tried again with the next letter, or when somebody signs in.
    std::thread::spawn(move || drop(take_in(&shared)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_of_a_letter_keeps_its_bytes() {
        let letter = Letter { root: Root([6; 40]), to: Key([7; 32]), from: Key([8; 32]), since: 1_772_000_000, is_whole: false };
        let facts = letter.facts();
        let digits: String = facts.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digits, include_str!("../golden/letter.hex").split_whitespace().collect::<String>());
        assert_eq!(Letter::known(&facts), Some(letter));
        assert_eq!((Letter::known(&facts[..111]), Letter::known(&[&facts[..], &[0]].concat())), (None, None));
    }
}
