//! What came over a line on its way into the folder: statements first, then entries through admission, each to the desk of its space.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::{Taken, hear, in_memory, take_all};
use crate::rooms;
use crate::shared::lock;
use journals::{Carried, Key, WholeEntry};
use replication::Area;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What came and is not stored.
#[derive(Default)]
pub(super) struct Came {
    areas: BTreeMap<Area, Of>,
    /// Items of closed spaces, sealed.
    sealed: Vec<Carried>,
    bytes: usize,
}

/// What a sealed item costs in memory beside its bytes.
const SEALED_OVERHEAD: usize = 512;

#[derive(Default)]
struct Of {
    statements: Vec<Vec<u8>>,
    entries: Vec<Result<WholeEntry, Failure>>,
}

impl Came {
    /// Bytes that it holds in memory.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    pub fn is_empty(&self) -> bool {
        self.bytes == 0
    }

    /// Something came in an area.
    pub fn add(&mut self, area: Area, carried: Carried) {
        match carried {
            Carried::Statement(bytes) => {
                self.bytes += bytes.len();
                self.areas.entry(area).or_default().statements.push(bytes);
            }
            Carried::Entry(entry) => {
                self.bytes += in_memory(&entry);
                self.areas.entry(area).or_default().entries.push(Ok(entry));
            }
            Carried::Closed { ref sealed, .. } => {
                self.bytes += SEALED_OVERHEAD + sealed.len();
                self.sealed.push(carried);
            }
            // A session hands on no such.
            Carried::Manifest(_) | Carried::Receipt(_) | Carried::Attachment { .. } => {}
        }
    }

    /// Stores what a peer brought; gives how many entries of open spaces count of those that were new, of closed ones only their readers
    /// learn that anything came; and how many statements of others were new.
    pub fn store(&mut self, desk: &Arc<Desk>, peer: &Key) -> Result<(u64, u64), Failure> {
        let Came { areas, sealed, .. } = std::mem::take(self);
        let mut open = Of::default();
        for (area, Of { statements, entries }) in areas {
            if let Some(space) = rooms::closed(desk, &area) {
                // Where it was closed meanwhile it comes again with the next session that names it.
                rooms::take_line(desk, &space, &statements, entries)?;
            } else {
                open.statements.extend(statements);
                open.entries.extend(entries);
            }
        }
        let stored = open.store(desk)?;
        if !sealed.is_empty() {
            rooms::take_sealed(desk, &sealed, peer)?;
        }
        Ok(stored)
    }
}

impl Of {
    fn store(self, desk: &Desk) -> Result<(u64, u64), Failure> {
        let (Of { mut statements, entries }, mut said) = (self, 0);
        if !statements.is_empty() {
            // A device that was revoked is not told that what it learned after its end is held here, and says it each time.
            let held: BTreeSet<Vec<u8>> = desk.statements()?.into_iter().collect();
            statements.retain(|statement| !held.contains(statement));
        }
        if !statements.is_empty() {
            let _turn = lock(&desk.saving);
            hear(desk, &statements)?;
            let of_others = crate::calls::of_others(desk, &statements);
            said = of_others.len() as u64;
            crate::backup::heard(desk, crate::backup::times(&of_others))?;
        }
        if !entries.is_empty() {
            crate::calls::has_room(&*desk.shared()?)?;
        }
        if statements.is_empty() && entries.is_empty() {
            return Ok((0, 0));
        }
        let Taken { stored, .. } = take_all(desk, entries.into_iter(), |_| true)?;
        desk.tell("imported", &[]);
        Ok((stored, said))
    }
}
