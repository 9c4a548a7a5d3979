//! Closed spaces over a line. Who has one open exchanges it with whoever else has; its log, sealed, goes before to each device whose seats
//! may read it, or might, and is remembered there: by it they learn of the space. Format: docs/formats/wire.md, "Closed spaces".

use super::carried::{Sealed, is_for, log_for, ready_to_go};
use super::{keep, look_after};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::{hear, take_all};
use crate::save::now;
use crate::shared::lock;
use journals::{Carried, Key, SpaceId, WholeEntry};
use replication::Area;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The space of an area, where it is closed.
pub(crate) fn closed(main: &Desk, area: &Area) -> Option<SpaceId> {
    let Area::Space(space) = area else { return None };
    main.authority().space(space).is_some_and(|facts| facts.kind.is_closed()).then_some(*space)
}

/// Takes what came of a closed space over a line. Refuses with `space-closed` where it is closed by now.
pub(crate) fn take_line(
    main: &Arc<Desk>,
    space: &SpaceId,
    log: &[Vec<u8>],
    entries: Vec<Result<WholeEntry, Failure>>,
) -> Result<(), Failure> {
    let _making = lock(&main.making);
    let room = lock(&main.rooms).get(space).cloned().ok_or_else(|| Failure::new("space-closed"))?;
    if !log.is_empty() {
        let _turn = lock(&room.saving);
        hear(&room, log)?;
    }
    if !entries.is_empty() {
        crate::calls::has_room(&*main.shared()?)?;
    }
    take_all(&room, entries.into_iter(), |_| true)?;
    look_after(main, &room)?;
    main.tell("imported", &[]);
    Ok(())
}

/// Takes sealed items that came over a line from a device: they lie here until a seat is signed in that opens them.
pub(crate) fn take_sealed(main: &Arc<Desk>, items: &[Carried], from: &Key) -> Result<(), Failure> {
    let shared = main.shared()?;
    for item in items {
        // What finds no room comes again: nobody takes it for told for ever.
        keep(&shared, main, item, Some(from))?;
    }
    super::take_kept(&shared, main)?;
    main.tell("imported", &[]);
    Ok(())
}

/// What a device is to be given of closed spaces, but for what it was given in this session, or before.
pub(crate) fn sealed_for(main: &Desk, peer: &Key, given: &BTreeSet<String>) -> Result<Vec<Sealed>, Failure> {
    let told = told(main, peer)?;
    let is_new = |name: &str| !given.contains(name) && !told.contains_key(name);
    let mut all = Vec::new();
    for room in super::all(main) {
        all.extend(log_for(&room, peer, is_new)?);
    }
    let mut reads = BTreeMap::new();
    for one in ready_to_go(&*main.shared()?, is_new)? {
        let reads = match reads.get(&one.space) {
            Some(reads) => *reads,
            None => *reads.entry(one.space).or_insert(is_for(main, &one.space, peer)?),
        };
        if reads {
            all.push(one);
        }
    }
    Ok(all)
}

/// What a device was given it is given again after this, in seconds: it may have been put back, or had no room. Less than it keeps it for a
/// seat that does not come.
const TOLD_FOR: i64 = 20 * 86_400;
/// Items of which it is remembered that a device has them: some thousands of 50 bytes.
const TOLD_MAX: usize = 4_096;

fn setting(peer: &Key) -> String {
    format!("closed-told-{peer}")
}

/// What a device was given lately, and when.
fn told(main: &Desk, peer: &Key) -> Result<BTreeMap<String, i64>, Failure> {
    let held = main.store.setting(&main.device, &setting(peer))?.unwrap_or_default();
    let line = |line: &str| line.split_once(' ').and_then(|(name, when)| Some((name.to_owned(), when.parse::<i64>().ok()?)));
    let is_fresh = |(_, when): &(String, i64)| now().abs_diff(*when) < TOLD_FOR.unsigned_abs();
    Ok(String::from_utf8_lossy(&held).lines().filter_map(line).filter(is_fresh).collect())
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
    for name in names {
        all.entry(name.clone()).or_insert_with(now);
    }
    let text: Vec<String> = all.iter().map(|(name, when)| format!("{name} {when}")).collect();
    Ok(main.store.set_setting(&main.device, &setting(peer), text.join("\n").as_bytes())?)
}
