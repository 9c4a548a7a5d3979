//! What other devices signed for: the last receipt of each, by which the next bundle holds only what is new, and officers see what has
//! arrived. Format: docs/formats/bundle.md; over a line docs/formats/wire.md.

use crate::desk::Desk;
use crate::exchange;
use crate::failure::Failure;
use crate::save::now;
use crate::shared::lock;
use journals::Key;
use replication::{Holdings, Life, Receipt, Tip, Want};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Seconds that the clock of another device may be ahead of this one's.
const CLOCK_AHEAD_MAX: i64 = 86_400;

/// The receipts that were asked for, or came, while the program runs.
#[derive(Default)]
pub(crate) struct Receipts {
    of: BTreeMap<Key, Held>,
    /// What each device does not hold by its word, as it was counted last.
    counted: BTreeMap<Key, Counted>,
    /// How many came to be known.
    known: u64,
    /// How many entries are on this device alone, as they were counted last: by how many receipts, and by what this folder held then.
    alone: Option<((u64, u64), u64)>,
}

struct Held {
    receipt: Arc<Receipt>,
    /// Its signed bytes, where they are not in the folder yet.
    unsaved: Option<Vec<u8>>,
}

/// How many entries, by which receipt, and what this folder held then.
struct Counted {
    left: u64,
    receipt: Option<Arc<Receipt>>,
    news: u64,
    at: Instant,
}

/// While records come in what is lacking is counted no more often.
const COUNTED_FOR: Duration = Duration::from_secs(5);

impl Receipts {
    fn keep(&mut self, receipt: Receipt, unsaved: Option<Vec<u8>>) -> Arc<Receipt> {
        let (from, receipt) = (receipt.from, Arc::new(receipt));
        self.known += 1;
        self.of.insert(from, Held { receipt: Arc::clone(&receipt), unsaved });
        receipt
    }

    fn count(&self, device: &Key, by: Option<&Arc<Receipt>>, news: u64) -> Option<u64> {
        let is_recent = |held: &Counted| held.news == news || held.at.elapsed() < COUNTED_FOR;
        let is_same = |held: &&Counted| is_recent(held) && held.receipt.as_ref().map(Arc::as_ptr) == by.map(Arc::as_ptr);
        self.counted.get(device).filter(is_same).map(|held| held.left)
    }
}

fn setting(device: &Key) -> String {
    format!("receipt-{device}")
}

fn asking(device: &Key) -> String {
    format!("receipt-asking-{device}")
}

/// What a device asked for by the last receipt that came with a bundle; over a line it asks by itself.
pub(crate) fn wants(desk: &Desk, device: &Key) -> Vec<Want> {
    let held = desk.store.setting(&desk.device, &asking(device)).ok().flatten();
    held.and_then(|signed| Receipt::open(&signed)).map(|receipt| receipt.wants).unwrap_or_default()
}

/// What is known of what a device holds, by its last receipt.
pub(crate) fn last(desk: &Desk, device: &Key) -> Option<Arc<Receipt>> {
    if let Some(held) = lock(&desk.receipts).of.get(device) {
        return Some(Arc::clone(&held.receipt));
    }
    let receipt = Receipt::open(&desk.store.setting(&desk.device, &setting(device)).ok()??)?;
    let mut receipts = lock(&desk.receipts);
    let came = receipts.of.get(device).map(|held| Arc::clone(&held.receipt));
    Some(came.unwrap_or_else(|| receipts.keep(receipt, None)))
}

/// Remembers a receipt that came with a bundle, where it is newer than what is known: they come in any order. Gives whether it is. By a
/// clock that was ahead none counts: those that come after it would not.
pub(crate) fn hear(desk: &Desk, signed: &[u8]) -> Result<bool, Failure> {
    let soonest = now() + CLOCK_AHEAD_MAX;
    let is_new = |last: Arc<Receipt>, receipt: &Receipt| (last.made <= receipt.made && *last != *receipt) || last.made > soonest;
    let is_news = |receipt: &Receipt| {
        is_for_here(desk, receipt) && receipt.made <= soonest && last(desk, &receipt.from).is_none_or(|last| is_new(last, receipt))
    };
    let Some(receipt) = Receipt::open(signed).filter(is_news) else { return Ok(false) };
    for setting in [setting(&receipt.from), asking(&receipt.from)] {
        desk.store.set_setting(&desk.device, &setting, signed)?;
    }
    lock(&desk.receipts).keep(receipt, None);
    Ok(true)
}

/// Remembers what a peer signed for over a line, now, whatever his clock says; it is in the folder when it is saved.
pub(crate) fn hear_word(desk: &Desk, receipt: Receipt, signature: &[u8; 64]) {
    let signed = Some(&receipt).filter(|receipt| is_for_here(desk, receipt)).and_then(|receipt| receipt.with(signature));
    if signed.is_some() {
        lock(&desk.receipts).keep(receipt, signed);
    }
}

/// Saves what a device signed for last. Where it cannot be saved it is known as long as the program runs.
pub(crate) fn save(desk: &Desk, device: &Key) {
    let unsaved = lock(&desk.receipts).of.get_mut(device).and_then(|held| held.unsaved.take());
    if let Some(signed) = unsaved {
        let _ = desk.store.set_setting(&desk.device, &setting(device), &signed);
    }
}

/// Whether a receipt is for this device, from one that a statement names.
fn is_for_here(desk: &Desk, receipt: &Receipt) -> bool {
    receipt.to == desk.device && desk.authority().device(&receipt.from).is_some()
}

/// When a device last signed for what it holds, in seconds since 1970 UTC by its clock, none where it never did; and how many entries are
/// here that it may have and has not signed for.
pub(crate) fn signed(desk: &Desk, device: &Key) -> Result<(Option<i64>, u64), Failure> {
    let (receipt, news) = (last(desk, device), desk.store.news());
    let made = receipt.as_ref().map(|receipt| receipt.made);
    if let Some(left) = lock(&desk.receipts).count(device, receipt.as_ref(), news) {
        return Ok((made, left));
    }
    let nothing = Holdings::new();
    let left = exchange::lacking(desk, *device, receipt.as_ref().map_or(&nothing, |receipt| &receipt.holds))?;
    lock(&desk.receipts).counted.insert(*device, Counted { left, receipt, news, at: Instant::now() });
    Ok((made, left))
}

/// How many entries of open spaces that seats of this device wrote nobody has signed for, of all devices that were not revoked: they are on
/// this device alone, as far as it knows.
pub(crate) fn alone(desk: &Desk) -> Result<u64, Failure> {
    let state = (lock(&desk.receipts).known, desk.store.news());
    let counted = lock(&desk.receipts).alone.filter(|(by, _)| *by == state);
    if let Some((_, count)) = counted {
        return Ok(count);
    }
    let count = exchange::alone(desk, &of_own(desk))?;
    lock(&desk.receipts).alone = Some((state, count));
    Ok(count)
}

/// What other devices hold together of what seats of this one wrote, by their word.
fn of_own(desk: &Desk) -> Holdings {
    let authority = desk.authority();
    let own: BTreeSet<&Key> = authority.seats_on(&desk.device).collect();
    let is_own = |life: &Life| matches!(life, Life::Journal(seat, _) if own.contains(seat));
    let others = authority.devices().filter(|(device, _)| **device != desk.device && !authority.is_revoked(&device.0));
    let mut all = Holdings::new();
    for receipt in others.filter_map(|(device, _)| last(desk, device)) {
        for (area, lives) in &receipt.holds {
            for (life, tips) in lives.iter().filter(|(life, _)| is_own(life)) {
                let held = all.entry(*area).or_default().entry(*life).or_default();
                // Many hold the same, and each tip is looked up.
                let new: Vec<Tip> = tips.iter().filter(|tip| !held.contains(tip)).copied().collect();
                held.extend(new);
            }
        }
    }
    all
}
