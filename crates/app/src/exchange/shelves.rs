//! What a session may ask: the shelf of the folder, and beside it one of each closed space that is open here and that both may read.

use super::logs::LogBook;
use super::shelf::DeskShelf;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::post;
use crate::rooms;
use crate::shared::{Shared, lock};
use documents::DocumentId;
use journals::{Carried, Chunks, DOCUMENT_NAMED, DeviceStanding, Header, Key, Known, KnownDocument, Root, SpaceId, Start, WholeEntry};
use replication::{Area, AttachmentId, Branch, Holdings, Kinds, Lane, Life, Shelf, Tip, Unreadable, Wanted};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::Attachment;

/// In the place of the document of an attachment: it is a letter.
pub(super) const LETTER: DocumentId = DocumentId([0; 16]);

/// What shelves are made of: each desk with its statements in order.
pub(super) struct Library {
    main: (Arc<Desk>, LogBook),
    rooms: BTreeMap<SpaceId, (Arc<Desk>, LogBook)>,
}

impl Library {
    pub fn of(main: &Arc<Desk>) -> Library {
        Library { main: (Arc::clone(main), LogBook::default()), rooms: BTreeMap::new() }
    }

    /// Reads what was said since, and looks which closed spaces are open now. Gives those that were closed meanwhile, though they may be open
    /// again: where the session has named one it ends.
    pub fn renew(&mut self) -> Result<BTreeSet<SpaceId>, Failure> {
        let (main, book) = &mut self.main;
        book.read(&main.statements()?);
        let (mut before, mut gone) = (std::mem::take(&mut self.rooms), BTreeSet::new());
        for room in rooms::all(main) {
            let Some(closed) = &room.closed else { continue };
            let held = before.remove(&closed.space);
            if held.as_ref().is_some_and(|(held, _)| !Arc::ptr_eq(held, &room)) {
                gone.insert(closed.space);
            }
            let (_, mut book) = held.unwrap_or_else(|| (Arc::clone(&room), LogBook::default()));
            book.read(&room.store.statements()?);
            self.rooms.insert(closed.space, (Arc::clone(&room), book));
        }
        gone.extend(before.into_keys());
        Ok(gone)
    }
}

/// The shelves of one moment, for one peer.
pub(super) struct Shelves<'d> {
    main: DeskShelf<'d>,
    rooms: BTreeMap<SpaceId, DeskShelf<'d>>,
    peer: Key,
    shared: Arc<Shared>,
    /// Letters that come from the peer.
    letters: BTreeSet<Root>,
}

impl<'d> Shelves<'d> {
    pub fn of(library: &'d Library, peer: Key, standing: DeviceStanding, letters: BTreeSet<Root>) -> Result<Shelves<'d>, Failure> {
        let shelf = |(desk, book): &'d (Arc<Desk>, LogBook)| DeskShelf::new(desk, &desk.authority(), book, peer, standing);
        let mut rooms = BTreeMap::new();
        for (space, room) in &library.rooms {
            let shelf = shelf(room)?;
            if shelf.is_shared() {
                rooms.insert(*space, shelf);
            }
        }
        let shared = library.main.0.shared()?;
        Ok(Shelves { main: shelf(&library.main)?, rooms, peer, shared, letters })
    }

    /// The closed spaces among them.
    pub fn closed(&self) -> impl Iterator<Item = SpaceId> {
        self.rooms.keys().copied()
    }

    /// Whether everything that both may read is told, whoever wrote it.
    pub fn is_whole(&self) -> bool {
        self.main.is_whole()
    }

    /// The desk of an area, and the number and file of an attachment in it, where its document lies there.
    pub fn attachment(&self, id: &AttachmentId) -> Result<Option<(&'d Desk, u64, Attachment)>, Failure> {
        let shelf = self.of_area(&id.area);
        let Some(number) = shelf.number(id)? else { return Ok(None) };
        Ok(shelf.desk().store.attachment(number, &id.root)?.map(|file| (shelf.desk(), number, file)))
    }

    fn of_area(&self, area: &Area) -> &DeskShelf<'d> {
        match area {
            Area::Authority => &self.main,
            Area::Space(space) => self.of_space(space),
        }
    }

    fn of_space(&self, space: &SpaceId) -> &DeskShelf<'d> {
        self.rooms.get(space).unwrap_or(&self.main)
    }

    fn all(&self) -> impl Iterator<Item = &DeskShelf<'d>> {
        std::iter::once(&self.main).chain(self.rooms.values())
    }
}

impl Known for Shelves<'_> {
    fn document(&self, space: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        self.of_space(space).document(space, beginning)
    }
}

impl Shelf for Shelves<'_> {
    fn spaces(&self) -> Result<BTreeMap<Area, Lane>, Unreadable> {
        let mut spaces = BTreeMap::new();
        self.all().try_for_each(|shelf| shelf.spaces().map(|more| spaces.extend(more)))?;
        Ok(spaces)
    }

    fn lives(&self, area: &Area) -> Result<BTreeMap<Life, Vec<Branch>>, Unreadable> {
        self.of_area(area).lives(area)
    }

    fn branch_of(&self, area: &Area, life: &Life, tip: &Tip) -> Result<Option<u64>, Unreadable> {
        self.of_area(area).branch_of(area, life, tip)
    }

    fn time(&self, area: &Area, branch: u64, n: u64) -> Result<i64, Unreadable> {
        self.of_area(area).time(area, branch, n)
    }

    fn item(&self, area: &Area, branch: u64, n: u64) -> Result<(Carried, Option<Start>), Unreadable> {
        self.of_area(area).item(area, branch, n)
    }

    fn left_of(&self, entry: WholeEntry) -> Result<WholeEntry, Unreadable> {
        let space = Header::decode(&entry.header).map_err(|_| Unreadable)?.space;
        self.of_space(&space).left_of(entry)
    }

    fn sign(&self, holds: Holdings, kinds: &Kinds) -> Result<(i64, [u8; 64]), Unreadable> {
        self.main.sign(holds, kinds)
    }

    fn gives(&self) -> bool {
        self.main.gives()
    }

    fn wanted(&self) -> Result<Vec<Wanted>, Unreadable> {
        let mut wanted = Vec::new();
        self.all().try_for_each(|shelf| shelf.wanted().map(|more| wanted.extend(more)))?;
        // Behind the pictures of records: what a letter says may come on another way.
        wanted.extend(self.letters.iter().map(|root| {
            let (chunks, held) = post::resume(&self.shared, root);
            Wanted { id: AttachmentId { area: Area::Authority, document: LETTER, root: *root }, chunks, held }
        }));
        Ok(wanted)
    }

    fn is_wanted(&self, id: &AttachmentId) -> Result<bool, Unreadable> {
        match id.area {
            Area::Authority => {
                let is_coming = lock(&self.main.desk().fetching).is_coming(LETTER, id.root, &self.peer);
                Ok(!is_coming && !post::is_here(&self.shared, &id.root))
            }
            Area::Space(_) => self.of_area(&id.area).is_wanted(id),
        }
    }

    fn chunks(&self, id: &AttachmentId) -> Result<Option<Chunks>, Unreadable> {
        match id.area {
            Area::Authority => Ok(post::chunks(&self.shared, self.main.desk(), &id.root, &self.peer)),
            Area::Space(_) => self.of_area(&id.area).chunks(id),
        }
    }

    fn chunk(&self, id: &AttachmentId, index: u64) -> Result<Option<Vec<u8>>, Unreadable> {
        match id.area {
            Area::Authority => Ok(post::chunk(&self.shared, &id.root, index)),
            Area::Space(_) => self.of_area(&id.area).chunk(id, index),
        }
    }
}
