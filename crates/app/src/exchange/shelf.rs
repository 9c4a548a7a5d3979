//! What a desk holds, as a session with one peer may ask: the folder's has the administration's logs, and the journals of open spaces that
//! both devices read; that of a closed space its log and journals. Behind them comes what waits here.

use super::logs::LogBook;
use crate::calendar::believed_here;
use crate::desk::Desk;
use crate::erasing::without_ordered;
use crate::failure::Failure;
use crate::intake::is_unproved;
use crate::pictures::keeps_originals;
use crate::save::now;
use crate::shared::lock;
use journals::{
    Authority, Carried, Chunks, DOCUMENT_NAMED, DeviceStanding, Header, Key, Known, KnownDocument, Scope, SpaceFacts, SpaceId, SpaceKind,
    Start, WholeEntry,
};
use replication::{Area, AttachmentId, Branch, Holdings, Kinds, LOOK_MAX, Lane, Life, Receipt, Shelf, Tip, Unreadable, Wanted};
use std::cell::RefCell;
use std::collections::BTreeMap;
use store::{Attachment, Lacking, Named, Need, Reader, StoreError, StoredBranch};

/// Numbers of entries that wait begin here, each a branch of its own: the rest is half of its id.
const WAITING: u64 = 1 << 63;
/// Numbers of branches of a closed space's log begin here: those of its journals are below.
const LOGS: u64 = 1 << 62;

/// An entry that waits, behind what it follows.
struct Held {
    header: Header,
    from: Option<(u64, u64)>,
    tip: Tip,
    entry: WholeEntry,
}

/// A space, and the beginning of the id of a document in it.
type Asked = (SpaceId, [u8; DOCUMENT_NAMED]);

/// The shelf of one moment, for one peer.
pub(super) struct DeskShelf<'d> {
    desk: &'d Desk,
    peer: Key,
    reader: Reader<'d>,
    book: &'d LogBook,
    spaces: BTreeMap<Area, Lane>,
    /// Whose journals are told of, where that is not everybody's: of a device that may not read, there or here, its own.
    only: Option<Vec<Key>>,
    gives: bool,
    /// Up to where a device that was revoked hears logs.
    ends: Option<BTreeMap<(Key, Scope), u64>>,
    waiting: BTreeMap<u64, Held>,
    branches: BTreeMap<SpaceId, Vec<StoredBranch>>,
    known: RefCell<BTreeMap<Asked, Option<KnownDocument>>>,
}

impl<'d> DeskShelf<'d> {
    pub fn new(
        desk: &'d Desk,
        authority: &Authority,
        book: &'d LogBook,
        peer: Key,
        standing: DeviceStanding,
    ) -> Result<DeskShelf<'d>, Failure> {
        let stands = standing == DeviceStanding::Stands;
        let is_over = |device: &Key| authority.device_standing(device, believed_here(desk)) != DeviceStanding::Stands;
        let narrow = [peer, desk.device].into_iter().filter(is_over).collect::<Vec<Key>>();
        let seats: Vec<Key> = narrow.iter().flat_map(|device| authority.seats_on(device)).copied().collect();
        let mut shelf = DeskShelf {
            desk,
            peer,
            reader: desk.store.read_everything()?,
            book,
            spaces: BTreeMap::new(),
            only: (!narrow.is_empty()).then_some(seats),
            gives: stands,
            ends: (standing == DeviceStanding::Revoked).then(|| authority.ends_of_device(&peer, book.statements())),
            waiting: BTreeMap::new(),
            branches: BTreeMap::new(),
            known: RefCell::default(),
        };
        shelf.branches = shelf.reader.all_branches()?;
        shelf.spaces = shelf.spaces_with(authority, standing);
        shelf.add_waiting(desk)?;
        Ok(shelf)
    }

    /// What seats of this device wrote in open spaces, whoever may read it.
    pub fn of_own(desk: &'d Desk, authority: &Authority, book: &'d LogBook) -> Result<DeskShelf<'d>, Failure> {
        let mut shelf = DeskShelf::new(desk, authority, book, desk.device, DeviceStanding::Stands)?;
        shelf.only = Some(authority.seats_on(&desk.device).copied().collect());
        let open = authority.spaces().filter(|(_, facts)| !facts.kind.is_closed());
        shelf.spaces = open.map(|(space, facts)| (Area::Space(*space), lane(facts))).collect();
        Ok(shelf)
    }

    /// What waits here travels on, where everything before it is here: others may have what it waits for, and decide for themselves.
    fn add_waiting(&mut self, desk: &Desk) -> Result<(), Failure> {
        let waiting = desk.store.waiting()?.into_iter().filter(|one| !is_unproved(&one.why));
        let mut waiting: Vec<(Header, WholeEntry)> =
            waiting.filter_map(|one| Some((Header::decode(&one.entry.header).ok()?, one.entry))).collect();
        waiting.sort_by_key(|(header, _)| header.n);
        for (header, entry) in waiting {
            let id = entry.id();
            let tip = Tip::of_entry(header.n, &id);
            let before = Tip::of_entry(header.n.saturating_sub(1), &header.previous);
            let (area, life) = (Area::Space(header.space), Life::Journal(header.seat, header.incarnation));
            let from = match header.n {
                1 => None,
                n => match self.branch_of(&area, &life, &before).map_err(|_| Failure::new("folder-damaged").with("place", "journals"))? {
                    Some(branch) => Some((branch, n - 1)),
                    None => continue,
                },
            };
            let number = WAITING | u64::from_be_bytes(id.0.first_chunk().copied().unwrap_or_default());
            self.waiting.insert(number, Held { header, from, tip, entry });
        }
        Ok(())
    }

    /// Spaces that lie here and that a seat of this device and one of the peer's have a right in. Whose rights have ended may still send what his seats
    /// wrote, and nothing else is told to him: the spaces in which he wrote count for this device, all for the peer.
    fn spaces_with(&self, authority: &Authority, standing: DeviceStanding) -> BTreeMap<Area, Lane> {
        let desk = self.desk;
        let own: Vec<Key> = lock(&desk.officers).keys().copied().collect();
        let has_ended = authority.device_standing(&desk.device, believed_here(desk)) != DeviceStanding::Stands;
        let mut spaces = BTreeMap::new();
        let lies_here = |space: &SpaceId, facts: &SpaceFacts| match &desk.closed {
            Some(closed) => closed.space == *space,
            None => !facts.kind.is_closed(),
        };
        for (space, facts) in authority.spaces().filter(|(space, facts)| lies_here(space, facts)) {
            if !self.is_told_of(authority, standing, space) {
                continue;
            }
            let has_right = own.iter().any(|seat| authority.right(seat, space).is_some());
            let wrote = || self.stored(space).iter().any(|branch| own.contains(&branch.seat));
            if has_right || (has_ended && wrote()) {
                spaces.insert(Area::Space(*space), lane(facts));
            }
        }
        spaces
    }

    /// Whether the peer may be told of a space. Of a closed one only those hear, and may send, of whom a seat may read it, or might.
    fn is_told_of(&self, authority: &Authority, standing: DeviceStanding, space: &SpaceId) -> bool {
        let reads = || authority.device_reads(&self.peer, space);
        let might = || authority.former_readers(space).any(|(_, facts)| facts.device == self.peer);
        match (standing == DeviceStanding::Stands, self.desk.closed.is_some()) {
            (true, _) => reads(),
            (false, false) => true,
            (false, true) => reads() || might(),
        }
    }

    /// The one document of a space whose id begins so.
    fn look_up(&self, space: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        let alike = self.reader.numbers_beginning(beginning, ALIKE_MAX).ok()?;
        let is_there = |number: &u64| self.reader.space(*number).is_ok_and(|of| of == *space);
        let mut there = alike.into_iter().filter(is_there);
        let number = there.next().filter(|_| there.next().is_none())?;
        self.reader.known(number).ok()
    }

    fn stored(&self, space: &SpaceId) -> &[StoredBranch] {
        self.branches.get(space).map_or(&[], Vec::as_slice)
    }

    /// Whether there is anything that both may read.
    pub fn is_shared(&self) -> bool {
        !self.spaces.is_empty()
    }

    /// Where it lies.
    pub fn desk(&self) -> &'d Desk {
        self.desk
    }

    /// Whether everything that both may read is told, whoever wrote it.
    pub fn is_whole(&self) -> bool {
        self.only.is_none()
    }

    fn is_told(&self, seat: &Key) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(seat))
    }

    fn held_in<'s>(&'s self, space: &SpaceId) -> impl Iterator<Item = (u64, &'s Held)> {
        let space = *space;
        self.waiting.iter().filter(move |(_, held)| held.header.space == space).map(|(number, held)| (*number, held))
    }

    /// The number of a branch in the book of logs; none of a journal's.
    fn of_log(&self, area: &Area, branch: u64) -> Option<u64> {
        match area {
            Area::Authority => Some(branch),
            Area::Space(_) => (LOGS..WAITING).contains(&branch).then_some(branch & !LOGS),
        }
    }

    fn entry(&self, branch: u64, n: u64) -> Result<WholeEntry, Unreadable> {
        match self.waiting.get(&branch) {
            Some(held) => Ok(held.entry.clone()),
            None => self.reader.whole_on(stored_number(branch)?, n).map_err(|_| Unreadable),
        }
    }
}

impl DeskShelf<'_> {
    /// The document that names an attachment, where it lies in the area.
    pub fn number(&self, id: &AttachmentId) -> Result<Option<u64>, StoreError> {
        let Some(number) = self.reader.number(&id.document)? else { return Ok(None) };
        Ok((Area::Space(self.reader.space(number)?) == id.area).then_some(number))
    }

    /// The file of an attachment.
    fn file(&self, id: &AttachmentId) -> Result<Option<Attachment>, Unreadable> {
        let Some(number) = self.number(id).map_err(|_| Unreadable)? else { return Ok(None) };
        self.desk.store.attachment(number, &id.root).map_err(|_| Unreadable)
    }

    /// What is lacking of what lies in the spaces that are exchanged, as far as this peer was not asked for it in vain.
    fn lacking(&self) -> Result<Vec<Wanted>, Failure> {
        let keeps = if keeps_originals(self.desk)? { Need::Original } else { Need::Asked };
        // A disk that is nearly full receives no pictures; what was recorded comes first.
        if !self.is_whole() || crate::calls::has_room(&*self.desk.shared()?).is_err() {
            return Ok(Vec::new());
        }
        let chance = u64::from_be_bytes(crate::save::chance());
        let may_ask = |one: &Lacking| {
            // What came since this moment is asked for at the next look.
            let is_shared = self.reader.space(one.number).is_ok_and(|space| self.spaces.contains_key(&Area::Space(space)));
            is_shared && !lock(&self.desk.in_vain).holds(self.peer, one.named.root)
        };
        let mut wanted = Vec::new();
        for Lacking { number, named: Named { root, .. } } in self.desk.store.lacking(keeps, LOOK_MAX, chance, may_ask)? {
            let id = AttachmentId { area: Area::Space(self.reader.space(number)?), document: self.reader.id(number)?, root };
            let Some(file) = self.desk.store.attachment(number, &root)? else { continue };
            if file.is_whole() && self.desk.store.settle_attachment(number, &root)? {
                continue;
            }
            let (chunks, held) = file.resume()?;
            wanted.push(Wanted { id, chunks, held });
        }
        Ok(wanted)
    }

    /// The run of the program that wrote an entry; none is looked for of one that waits.
    fn run(&self, branch: u64, n: u64) -> Result<Option<Start>, Unreadable> {
        if self.waiting.contains_key(&branch) {
            return Ok(None);
        }
        self.reader.run_on(stored_number(branch)?, n).map(Some).map_err(|_| Unreadable)
    }
}

fn stored_number(branch: u64) -> Result<u32, Unreadable> {
    u32::try_from(branch).map_err(|_| Unreadable)
}

fn lane(facts: &SpaceFacts) -> Lane {
    match facts.kind {
        SpaceKind::Notices => Lane::Notices,
        kind if kind.is_closed() => Lane::Closed,
        _ => Lane::Records,
    }
}

/// Documents of one space of which so many begin alike are looked at: whoever makes more of them has his entries go in full form.
const ALIKE_MAX: usize = 8;
/// Documents that are remembered while one state of the folder is told: an entry names each twice, and may name one often.
const KNOWN_MAX: usize = 1_024;

impl Known for DeskShelf<'_> {
    fn document(&self, space: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        let asked = (*space, *beginning);
        if let Some(known) = self.known.borrow().get(&asked) {
            return known.clone();
        }
        let found = self.look_up(space, beginning);
        let mut known = self.known.borrow_mut();
        if known.len() >= KNOWN_MAX {
            known.clear();
        }
        known.insert(asked, found.clone());
        found
    }
}

impl Shelf for DeskShelf<'_> {
    fn spaces(&self) -> Result<BTreeMap<Area, Lane>, Unreadable> {
        Ok(self.spaces.clone())
    }

    fn lives(&self, area: &Area) -> Result<BTreeMap<Life, Vec<Branch>>, Unreadable> {
        let Area::Space(space) = area else { return Ok(self.book.lives(self.ends.as_ref())) };
        let mut lives: BTreeMap<Life, Vec<Branch>> = BTreeMap::new();
        for stored in self.stored(space).iter().filter(|stored| self.is_told(&stored.seat)) {
            let from = stored.from.map(|(branch, n)| (u64::from(branch), n));
            let branch = Branch { number: u64::from(stored.number), from, last: Tip::of_entry(stored.n, &stored.head) };
            lives.entry(Life::Journal(stored.seat, stored.incarnation)).or_default().push(branch);
        }
        let mut held: Vec<(u64, &Held)> = self.held_in(space).filter(|(_, held)| self.is_told(&held.header.seat)).collect();
        held.sort_by_key(|(_, held)| held.header.n);
        for (number, held) in held {
            let life = Life::Journal(held.header.seat, held.header.incarnation);
            lives.entry(life).or_default().push(Branch { number, from: held.from, last: held.tip });
        }
        if self.desk.closed.is_some() && self.gives {
            let moved = |branch: Branch| Branch { number: LOGS | branch.number, from: branch.from.map(|(of, n)| (LOGS | of, n)), ..branch };
            let logs = self.book.lives(None).into_iter();
            lives.extend(logs.map(|(life, branches)| (life, branches.into_iter().map(moved).collect())));
        }
        Ok(lives)
    }

    fn branch_of(&self, area: &Area, life: &Life, tip: &Tip) -> Result<Option<u64>, Unreadable> {
        match (area, life) {
            (Area::Authority, Life::Log(log, scope)) => Ok(self.book.branch_of(log, *scope, tip)),
            (Area::Space(_), Life::Log(log, scope)) => Ok(self.book.branch_of(log, *scope, tip).map(|branch| LOGS | branch)),
            (Area::Space(space), Life::Journal(seat, incarnation)) => {
                for stored in self.stored(space).iter().filter(|stored| (stored.seat, stored.incarnation) == (*seat, *incarnation)) {
                    let shared = stored.from.map_or(0, |(_, n)| n);
                    if tip.n <= shared || tip.n > stored.n {
                        continue;
                    }
                    let id = self.reader.id_on(stored.number, tip.n).map_err(|_| Unreadable)?;
                    if id.is_some_and(|id| Tip::of_entry(tip.n, &id) == *tip) {
                        return Ok(Some(u64::from(stored.number)));
                    }
                }
                let is_it = |held: &Held| (held.header.seat, held.header.incarnation, held.tip) == (*seat, *incarnation, *tip);
                Ok(self.held_in(space).find(|(_, held)| is_it(held)).map(|(number, _)| number))
            }
            _ => Ok(None),
        }
    }

    fn time(&self, area: &Area, branch: u64, n: u64) -> Result<i64, Unreadable> {
        match (self.of_log(area, branch), self.waiting.get(&branch)) {
            (Some(branch), _) => self.book.statement(branch, n).map(|(statement, _)| statement.time).ok_or(Unreadable),
            (None, Some(held)) => Ok(held.header.time),
            (None, None) => self.reader.time_on(stored_number(branch)?, n).map_err(|_| Unreadable),
        }
    }

    fn item(&self, area: &Area, branch: u64, n: u64) -> Result<(Carried, Option<Start>), Unreadable> {
        Ok(match self.of_log(area, branch) {
            Some(branch) => (Carried::Statement(self.book.statement(branch, n).ok_or(Unreadable)?.1.to_vec()), None),
            None => (Carried::Entry(self.entry(branch, n)?), self.run(branch, n)?),
        })
    }

    fn left_of(&self, entry: WholeEntry) -> Result<WholeEntry, Unreadable> {
        without_ordered(self.desk, &self.reader, entry).map_err(|_| Unreadable)
    }

    fn sign(&self, holds: Holdings, kinds: &Kinds) -> Result<(i64, [u8; 64]), Unreadable> {
        let (made, kinds) = (now(), kinds.clone());
        let receipt = Receipt { from: self.desk.device, to: self.peer, made, kinds, holds, wants: Vec::new() };
        let signed = receipt.sign(&self.desk.store.device_secret().map_err(|_| Unreadable)?);
        signed.last_chunk().map(|signature| (made, *signature)).ok_or(Unreadable)
    }

    fn gives(&self) -> bool {
        self.gives
    }

    fn wanted(&self) -> Result<Vec<Wanted>, Unreadable> {
        self.lacking().map_err(|_| Unreadable)
    }

    fn is_wanted(&self, id: &AttachmentId) -> Result<bool, Unreadable> {
        let is_coming = lock(&self.desk.fetching).is_coming(id.document, id.root, &self.peer);
        Ok(!is_coming && self.file(id)?.is_some_and(|file| !file.is_whole()))
    }

    fn chunks(&self, id: &AttachmentId) -> Result<Option<Chunks>, Unreadable> {
        Ok(self.file(id)?.and_then(|file| file.chunks()))
    }

    fn chunk(&self, id: &AttachmentId, index: u64) -> Result<Option<Vec<u8>>, Unreadable> {
        Ok(self.file(id)?.and_then(|file| file.chunk(index)).map(|chunk| chunk.to_vec()))
    }
}
