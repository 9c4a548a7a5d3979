//! Closed spaces over a line. Who has one open exchanges it with whoever else has; its log, sealed, goes before to each device whose seats
//! may read it, or might, and is remembered there: by it they learn of the space. Format: docs/formats/wire.md, "Closed spaces".

use super::carried::{Sealed, is_for, log_for, ready_to_go};
use super::{keep, look_after};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::{hear, take_all};
use crate::shared::lock;
use journals::{Carried, Key, SpaceId, WholeEntry};
use replication::Area;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The space of an area, where it is closed.
pub(crate) fn closed(main: &Desk, area: &Area) -> Option<SpaceId> {
    let Area::Space(space) = area else { return None };
    main.authority().space(space).is_some_and(|facts| facts.kind.is_closed()).then_some(*space)
}

/// Takes what came of a closed space over a line, where it is open; gives how many entries count of those that were new.
pub(crate) fn take_line(
    main: &Arc<Desk>,
    space: &SpaceId,
    log: &[Vec<u8>],
    entries: Vec<Result<WholeEntry, Failure>>,
) -> Result<u64, Failure> {
    let _making = lock(&main.making);
    let Some(room) = lock(&main.rooms).get(space).cloned() else { return Ok(0) };
    if !log.is_empty() {
        let _turn = lock(&room.saving);
        hear(&room, log)?;
    }
    if !entries.is_empty() {
        crate::calls::has_room(&*main.shared()?)?;
    }
    let taken = take_all(&room, entries.into_iter(), |_| true)?;
    look_after(main, &room)?;
    main.tell("imported", &[]);
    Ok(taken.stored)
}

/// Takes sealed items that came over a line: they lie here until a seat is signed in that opens them.
pub(crate) fn take_sealed(main: &Arc<Desk>, items: &[Carried]) -> Result<u64, Failure> {
    let shared = main.shared()?;
    for item in items {
        // What finds no room is not lost: a bundle brings it, and the next change of the log.
        keep(&shared, main, item)?;
    }
    let taken = super::take_kept(&shared, main)?;
    main.tell("imported", &[]);
    Ok(taken.stored)
}

/// What a device is to be given of closed spaces, but for what it was given in this session, or before.
pub(crate) fn sealed_for(main: &Desk, peer: &Key, given: &BTreeSet<String>) -> Result<Vec<Sealed>, Failure> {
    let told = told(main, peer)?;
    let is_new = |name: &str| !given.contains(name) && !told.contains(name);
    let mut all = Vec::new();
    for room in super::all(main) {
        all.extend(log_for(&room, peer, is_new)?);
    }
    for one in ready_to_go(&*main.shared()?, is_new)? {
        if is_for(main, &one.space, peer)? {
            all.push(one);
        }
    }
    Ok(all)
}

/// Items of which it is remembered that a device has them: some thousands of 33 bytes.
const TOLD_MAX: usize = 4_096;

fn setting(peer: &Key) -> String {
    format!("closed-told-{peer}")
}

fn told(main: &Desk, peer: &Key) -> Result<BTreeSet<String>, Failure> {
    let held = main.store.setting(&main.device, &setting(peer))?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&held).lines().map(str::to_owned).collect())
}

/// Remembers that a device has items.
pub(crate) fn remember_told(main: &Desk, peer: &Key, names: &BTreeSet<String>) -> Result<(), Failure> {
    if names.is_empty() {
        return Ok(());
    }
    let mut all = told(main, peer)?;
    if all.len() + names.len() > TOLD_MAX {
        // It is told again of all of them.
        all.clear();
    }
    all.extend(names.iter().cloned());
    let text: Vec<&str> = all.iter().map(String::as_str).collect();
    Ok(main.store.set_setting(&main.device, &setting(peer), text.join("\n").as_bytes())?)
}
