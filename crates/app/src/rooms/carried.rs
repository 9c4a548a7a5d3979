//! Closed spaces on their way: statements and entries sealed to those who may read them, as items of a bundle; and items that came
//! while none of them was signed in, kept until one is. Format: docs/formats/bundle.md, "Closed items".

use super::{look_after, make};
use crate::bundle::{Album, Making, take_picture};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::{Taken, hear, take_all};
use crate::pictures::pictured;
use crate::sealed::{opening, sealing};
use crate::session::Signed;
use crate::shared::{Shared, lock};
use journals::{Act, Authority, CARRIED_MAX, Carried, Key, Scope, SpaceId, Statement, WholeEntry};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

/// Readers to whom an item is sealed: with so many its head stays below the limit of an item.
const READERS_MAX: usize = 400;
/// Bytes that are sealed together; one entry may have as many.
const PLAIN_MAX: usize = 1 << 20;
/// Bytes of items that are kept for seats that are not signed in.
const KEPT_BYTES_MAX: u64 = 64 << 20;
/// How many: each is tried by every seat that signs in.
const KEPT_MAX: usize = if cfg!(test) { 100 } else { 2_000 };
/// Of both one device fills no more than a quarter over its lines, and all that were revoked together no more than that; bundles, of which
/// nobody proves who put an item into them, a half.
const SHARE: usize = 4;
const SHARE_OF_BUNDLES: usize = 2;
/// They are kept this long, in seconds: whoever has not signed in for so long is brought them again.
const KEPT_FOR: i64 = 30 * 86_400;
/// Where items lie that came, and those that are to go.
const CAME: &str = "closed/came";
const GOES: &str = "closed/goes";

/// Puts everything of the closed spaces that a seat may read into a bundle, and what lies ready to go; into one for a device only what seats of it
/// may read, or might.
pub(crate) fn carry(
    main: &Desk,
    rooms: &[Arc<Desk>],
    device: Option<&Key>,
    making: &mut Making,
    go_on: impl Fn() -> bool,
) -> Result<(), Failure> {
    let shared = main.shared()?;
    for room in rooms {
        if !go_on() {
            return Ok(());
        }
        if device.is_some_and(|device| !has_readers(room, device)) {
            continue;
        }
        seal_everything(room, |space, sealed| making.item(&Carried::Closed { space, sealed }))?;
    }
    for path in lying(&shared.path.join(GOES))? {
        if let Some(item @ Carried::Closed { .. }) = Carried::decode(&fs::read(&path)?) {
            let Carried::Closed { space, .. } = &item else { continue };
            if device.is_none_or(|device| is_for(main, space, device).unwrap_or(false)) {
                making.item(&item)?;
            }
        }
        if is_old(&path) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// Whether a seat of a device may read a closed space, or might.
fn has_readers(room: &Desk, device: &Key) -> bool {
    let Some(closed) = &room.closed else { return false };
    let authority = room.authority();
    authority.readers(&closed.space).chain(authority.former_readers(&closed.space)).any(|(_, facts)| facts.device == *device)
}

/// Keeps an item that came until a seat signs in that opens it; `from` the device that brought it over a line. Gives whether there was
/// room for it; one of a space that no statement makes closed is nobody's.
pub(crate) fn keep(shared: &Shared, main: &Desk, item: &Carried, from: Option<&Key>) -> Result<bool, Failure> {
    let Carried::Closed { space, .. } = item else { return Ok(false) };
    let authority = main.authority();
    if !authority.space(space).is_some_and(|facts| facts.kind.is_closed()) {
        return Ok(false);
    }
    let stands = |device: &Option<Key>| device.is_none_or(|device| !authority.is_revoked(&device.0));
    let (folder, bytes, from) = (shared.path.join(CAME), item.encode(), from.copied());
    let (mut all, mut theirs) = (Load::default(), Load::default());
    for path in lying(&folder)? {
        let device = giver_of(&path);
        // What the revoked ones brought goes when it is old, and keeps nobody else out meanwhile.
        if stands(&device) {
            all.add(&path);
        }
        if device == from || !(stands(&device) || stands(&from)) {
            theirs.add(&path);
        }
    }
    let ending = from.map_or_else(String::new, |device| format!("-{device}"));
    let has_share = theirs.has_room(&bytes, if from.is_some() { SHARE } else { SHARE_OF_BUNDLES });
    let has_room = has_share && (!stands(&from) || all.has_room(&bytes, 1));
    keep_in(&folder, &ending, &bytes, has_room)
}

/// Takes in what came for a seat that is signed in now. What nobody of this device can open goes when all of them have tried.
pub(super) fn take_kept(shared: &Shared, main: &Arc<Desk>) -> Result<Taken, Failure> {
    let _making = lock(&main.making);
    let signed: Vec<Signed> = lock(&shared.signed).values().cloned().collect();
    let mut tried: BTreeMap<Key, BTreeSet<String>> = lock(&main.officers).keys().map(|seat| (*seat, tried(main, seat))).collect();
    let (mut opened, mut closed) = (BTreeMap::<SpaceId, Came>::new(), Vec::new());
    for path in lying(&shared.path.join(CAME))? {
        let name = name_of(&path);
        let is_untried = |signed: &&Signed| tried.get(&signed.secrets.signing.key()).is_none_or(|names| !names.contains(&name));
        let untried: Vec<&Signed> = signed.iter().filter(is_untried).collect();
        if untried.is_empty() {
            closed.push((path, name));
            continue;
        }
        let Some(Carried::Closed { space, sealed }) = Carried::decode(&fs::read(&path)?) else {
            fs::remove_file(&path)?;
            continue;
        };
        match untried.iter().find_map(|signed| open_item(&sealed, &signed.secrets.reading).ok()) {
            Some((log, entries, pictures)) => {
                let came = opened.entry(space).or_default();
                came.log.extend(log);
                came.entries.extend(entries);
                came.pictures.extend(pictures);
                came.files.push(path);
            }
            None => closed.push((path, name)),
        }
    }
    for signed in &signed {
        let seat = signed.secrets.signing.key();
        note_tried(main, &seat, tried.entry(seat).or_default(), closed.iter().map(|(_, name)| name))?;
    }
    for (path, name) in &closed {
        if tried.values().all(|names| names.contains(name)) || is_old(path) {
            fs::remove_file(path)?;
        }
    }
    let mut sum = Taken::default();
    for (space, Came { log, entries, pictures, files }) in opened {
        // What cannot be taken now, because only another seat opens its space here, is asked again when that signs in.
        let taken = take_space(shared, main, space, &log, (entries, pictures)).ok();
        let is_done = taken.is_some();
        sum = sum.besides(taken.unwrap_or_default());
        files.iter().filter(|path| is_done || is_old(path)).try_for_each(fs::remove_file)?;
    }
    Ok(sum)
}

/// What came of one space.
#[derive(Default)]
struct Came {
    log: Vec<Vec<u8>>,
    entries: Vec<WholeEntry>,
    pictures: Vec<Carried>,
    files: Vec<PathBuf>,
}

/// Seals what the seats of this device wrote in a closed space to those who may read it, to go with the next bundle.
pub(super) fn save_own(shared: &Shared, room: &Desk) -> Result<(), Failure> {
    let folder = shared.path.join(GOES);
    let mut kept = Vec::new();
    let saved = seal_everything(room, |space, sealed| {
        let (bytes, mut all) = (Carried::Closed { space, sealed }.encode(), Load::default());
        lying(&folder)?.iter().for_each(|path| all.add(path));
        // What finds no room here is not destroyed.
        if !keep_in(&folder, "", &bytes, all.has_room(&bytes, 1))? {
            return Err(Failure::new("waiting-full"));
        }
        kept.push(folder.join(blake3::hash(&bytes).to_string()));
        Ok(())
    });
    if saved.is_err() {
        // Half of it helps nobody, is sealed anew the next time, and would keep other spaces out for ever.
        kept.iter().try_for_each(fs::remove_file)?;
    }
    saved
}

/// Something of a closed space, sealed, with the name under which is remembered who has it.
pub(crate) struct Sealed {
    /// The space.
    pub space: SpaceId,
    /// Names the space and what it says.
    pub name: String,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

/// The log of a closed space, sealed to the seats of a device that may read it, or might; nothing where there are none, or it is not new.
pub(super) fn log_for(room: &Desk, device: &Key, is_new: impl Fn(&str) -> bool) -> Result<Vec<Sealed>, Failure> {
    let Some(closed) = &room.closed else { return Ok(Vec::new()) };
    let (space, authority) = (closed.space, room.authority());
    let readers = authority.readers(&space).filter(|(_, facts)| facts.device == *device);
    let mut keys: Vec<[u8; 32]> = readers.map(|(_, facts)| facts.x25519).take(READERS_MAX).collect();
    let is_over = keys.is_empty();
    if is_over {
        // Who may read it no more hears of his end, and once.
        let former = authority.former_readers(&space).filter(|(_, facts)| facts.device == *device);
        keys = former.map(|(_, facts)| facts.x25519).take(READERS_MAX).collect();
    }
    let mut all = Vec::new();
    for part in log_parts(room)?.iter().filter(|part| !keys.is_empty() && !part.is_empty()) {
        let says: &[u8] = if is_over { b"over" } else { part };
        let name = blake3::hash(&[&space.0, keys.as_flattened(), says].concat()).to_hex()[..32].to_owned();
        if is_new(&name) {
            all.push(Sealed { space, name, sealed: seal(part, &keys)? });
        }
    }
    Ok(all)
}

/// What was written here in closed spaces that were destroyed since.
pub(super) fn ready_to_go(shared: &Shared, is_new: impl Fn(&str) -> bool) -> Result<Vec<Sealed>, Failure> {
    let mut all = Vec::new();
    for path in lying(&shared.path.join(GOES))? {
        if is_old(&path) {
            fs::remove_file(&path)?;
            continue;
        }
        let name = name_of(&path).chars().take(32).collect::<String>();
        if is_new(&name)
            && let Some(Carried::Closed { space, sealed }) = Carried::decode(&fs::read(&path)?)
        {
            all.push(Sealed { space, name, sealed });
        }
    }
    Ok(all)
}

/// Whether a seat of a device may read a closed space that was destroyed here, by what is remembered of its log.
pub(super) fn is_for(main: &Desk, space: &SpaceId, device: &Key) -> Result<bool, Failure> {
    let (held, log) = (main.store.statements()?, remembered_log(main, space)?);
    Ok(folded(main, held.iter().chain(&log))?.device_reads(device, space))
}

/// Hands out a closed space in sealed parts: first its log, then its entries; and to those who may read it no more its log alone, so
/// that they learn of it.
fn seal_everything(room: &Desk, mut each: impl FnMut(SpaceId, Vec<u8>) -> Result<(), Failure>) -> Result<(), Failure> {
    let Some(closed) = &room.closed else { return Ok(()) };
    let (space, authority) = (closed.space, room.authority());
    let to: Vec<[u8; 32]> = authority.readers(&space).map(|(_, facts)| facts.x25519).take(READERS_MAX).collect();
    let former: Vec<[u8; 32]> = authority.former_readers(&space).map(|(_, facts)| facts.x25519).take(READERS_MAX).collect();
    let mut log = log_parts(room)?;
    if !former.is_empty() && !log.iter().all(|part| part.is_empty()) {
        log.iter().try_for_each(|part| each(space, seal(part, &former)?))?;
    }
    if to.is_empty() {
        return Ok(());
    }
    let mut part = log.pop().unwrap_or_default();
    log.iter().try_for_each(|part| each(space, seal(part, &to)?))?;
    let mut add = |part: &mut Zeroizing<Vec<u8>>, item: Carried| -> Result<(), Failure> {
        let next = plain(&[item])?;
        if !part.is_empty() && part.len() + next.len() > PLAIN_MAX {
            each(space, seal(&std::mem::take(part), &to)?)?;
        }
        part.extend_from_slice(&next);
        Ok(())
    };
    let (mut failed, mut album) = (None, Album::default());
    room.store.read_everything()?.each_entry(|entry| {
        album.documents.extend(pictured(&entry));
        failed = add(&mut part, Carried::Entry(entry)).err();
        Ok(failed.is_none())
    })?;
    failed.map_or(Ok(()), Err)?;
    // Thumbnails and previews behind all records; originals do not travel from here.
    album.each(room, &|_| true, |item| add(&mut part, item).map(|()| true))?;
    each(space, seal(&part, &to)?)
}

/// The log of a closed space as items, in parts.
fn log_parts(room: &Desk) -> Result<Vec<Zeroizing<Vec<u8>>>, Failure> {
    let mut log = vec![Zeroizing::new(Vec::new())];
    for statement in room.store.statements()? {
        let next = plain(&[Carried::Statement(statement)])?;
        match log.last_mut() {
            Some(part) if part.len() + next.len() <= PLAIN_MAX => part.extend_from_slice(&next),
            _ => log.push(next),
        }
    }
    Ok(log)
}

/// What those statements say of this administration.
fn folded<'s>(main: &Desk, statements: impl Iterator<Item = &'s Vec<u8>>) -> Result<Authority, Failure> {
    Authority::fold(main.authority().root(), statements.map(Vec::as_slice)).map_err(|_| Failure::new("not-a-bundle"))
}

fn plain(items: &[Carried]) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    for item in items {
        let item = item.encode();
        let length = u32::try_from(item.len()).map_err(|_| Failure::new("not-a-bundle"))?;
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&item);
    }
    Ok(bytes)
}

fn seal(plain: &[u8], to: &[[u8; 32]]) -> Result<Vec<u8>, Failure> {
    let mut sealed = sealing(Vec::new(), to)?;
    sealed.write_all(plain)?;
    Ok(sealed.finish()?)
}

/// Statements, entries and pictures of an item that this secret opens.
type Opened = (Vec<Vec<u8>>, Vec<WholeEntry>, Vec<Carried>);

fn open_item(sealed: &[u8], secret: &journals::ReadingSecret) -> Result<Opened, Failure> {
    let wrong = || Failure::new("not-a-bundle");
    let mut plain = Zeroizing::new(Vec::new());
    opening(sealed, secret)?.take(CARRIED_MAX as u64).read_to_end(&mut plain)?;
    let (mut statements, mut entries, mut pictures, mut rest) = (Vec::new(), Vec::new(), Vec::new(), plain.as_slice());
    while let Some((length, behind)) = rest.split_first_chunk::<4>() {
        let (item, behind) = behind.split_at_checked(u32::from_be_bytes(*length) as usize).ok_or_else(wrong)?;
        match Carried::decode(item).ok_or_else(wrong)? {
            Carried::Statement(statement) => statements.push(statement),
            Carried::Entry(entry) => entries.push(entry),
            picture @ Carried::Attachment { .. } => pictures.push(picture),
            _ => return Err(wrong()),
        }
        rest = behind;
    }
    Ok((statements, entries, pictures))
}

/// Takes in what came of a space, which is made where a seat of this device may read it by what came itself.
fn take_space(
    shared: &Shared,
    main: &Arc<Desk>,
    space: SpaceId,
    log: &[Vec<u8>],
    (entries, pictures): (Vec<WholeEntry>, Vec<Carried>),
) -> Result<Taken, Failure> {
    let of_space = |bytes: &&Vec<u8>| Statement::open(bytes).is_ok_and(|statement| statement.scope == Scope::Space(space));
    let mut log: Vec<Vec<u8>> = log.iter().filter(of_space).cloned().collect();
    // What was said when it was destroyed here is not undone by whoever has not heard of it.
    log.extend(remembered_log(main, &space)?);
    let held = lock(&main.rooms).get(&space).cloned();
    let room = match held {
        Some(room) => room,
        None => match is_for_us(main, &space, &log)? {
            Some(true) => make(shared, main, space, &log)?,
            // Told once more that it is not for us any more.
            Some(false) => return Ok(Taken::default()),
            // By a statement perhaps that is still to come.
            None => return Err(Failure::new("not-for-you")),
        },
    };
    {
        let _turn = lock(&room.saving);
        hear(&room, &log)?;
    }
    let taken = take_all(&room, entries.into_iter().map(Ok), |_| true)?;
    for picture in pictures {
        let Carried::Attachment { document, root, index, bytes } = picture else { continue };
        take_picture(&room, &document, &root, index, &bytes)?;
    }
    look_after(main, &room)?;
    Ok(taken)
}

/// Whether a seat that is here may read a space, by the folder's statements and these; none where no such seat is named yet.
fn is_for_us(main: &Desk, space: &SpaceId, log: &[Vec<u8>]) -> Result<Option<bool>, Failure> {
    let held = main.store.statements()?;
    let authority = folded(main, held.iter().chain(log))?;
    let closed = authority.space(space).is_some_and(|facts| facts.kind.is_closed());
    let may = |seat: &Key| authority.decide(seat, space, Act::ReadOwn).is_ok();
    let might = |seat: &Key| authority.former_readers(space).any(|(former, _)| former == seat);
    let officers = lock(&main.officers);
    let is_reader = closed && officers.keys().any(may);
    Ok((is_reader || officers.keys().any(might)).then_some(is_reader))
}

/// Items that lie in a folder, and their bytes.
#[derive(Default)]
struct Load {
    items: usize,
    bytes: u64,
}

impl Load {
    fn add(&mut self, path: &Path) {
        self.items += 1;
        self.bytes += fs::metadata(path).map_or(0, |facts| facts.len());
    }

    /// Whether another one has room in such a part of what is kept.
    fn has_room(&self, item: &[u8], part: usize) -> bool {
        self.items < KEPT_MAX / part && self.bytes + item.len() as u64 <= KEPT_BYTES_MAX / part as u64
    }
}

/// Writes an item into a folder, where it has room; gives whether it lies there.
fn keep_in(folder: &Path, ending: &str, bytes: &[u8], has_room: bool) -> Result<bool, Failure> {
    let path = folder.join(format!("{}{ending}", blake3::hash(bytes)));
    if path.exists() || !has_room {
        return Ok(path.exists());
    }
    fs::create_dir_all(folder)?;
    let beside = path.with_extension("new");
    let mut file = fs::File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, &path)?;
    Ok(true)
}

/// The device that brought an item, by the end of its name.
fn giver_of(path: &Path) -> Option<Key> {
    name_of(path).split_once('-').and_then(|(_, device)| Key::parse(device))
}

/// Items that lie in a folder; what was not written to its end is none.
fn lying(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>, std::io::Error>>()?;
    paths.retain(|path| path.extension().is_none());
    paths.sort();
    Ok(paths)
}

fn is_old(path: &Path) -> bool {
    let age = fs::metadata(path).and_then(|facts| facts.modified()).ok().and_then(|time| time.elapsed().ok());
    age.is_some_and(|age| age.as_secs() > KEPT_FOR.unsigned_abs())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Keeps the log of a closed space that is destroyed here.
pub(super) fn remember_log(main: &Desk, space: &SpaceId, log: &[Vec<u8>]) -> Result<(), Failure> {
    let items: Vec<Carried> = log.iter().cloned().map(Carried::Statement).collect();
    Ok(main.store.set_setting(&main.device, &ended_log(space), &plain(&items)?)?)
}

fn remembered_log(main: &Desk, space: &SpaceId) -> Result<Vec<Vec<u8>>, Failure> {
    let held = main.store.setting(&main.device, &ended_log(space))?.unwrap_or_default();
    let (mut log, mut rest) = (Vec::new(), held.as_slice());
    while let Some((length, behind)) = rest.split_first_chunk::<4>() {
        let Some((item, behind)) = behind.split_at_checked(u32::from_be_bytes(*length) as usize) else { break };
        if let Some(Carried::Statement(statement)) = Carried::decode(item) {
            log.push(statement);
        }
        rest = behind;
    }
    Ok(log)
}

/// The setting of the device that holds the log of a closed space which was destroyed here.
fn ended_log(space: &SpaceId) -> String {
    format!("closed-ended-{space}")
}

/// The setting of a seat that names the items which it could not open.
const TRIED: &str = "sealed-tried";

fn tried(main: &Desk, seat: &Key) -> BTreeSet<String> {
    let held = main.store.setting(seat, TRIED).ok().flatten().unwrap_or_default();
    String::from_utf8_lossy(&held).lines().map(str::to_owned).collect()
}

/// Keeps in mind which items a seat could not open; those that are gone are forgotten.
fn note_tried<'n>(main: &Desk, seat: &Key, names: &mut BTreeSet<String>, closed: impl Iterator<Item = &'n String>) -> Result<(), Failure> {
    let now: BTreeSet<String> = closed.cloned().collect();
    if *names != now {
        *names = now;
        let text: Vec<&str> = names.iter().map(String::as_str).collect();
        main.store.set_setting(seat, TRIED, text.join("\n").as_bytes())?;
    }
    Ok(())
}
