//! What became of letters that were written here, as far as it is truly known: who has taken them, and whether their receiver has signed
//! for what they held, by whatever way it came. Format: docs/formats/bundle.md, "What became of a letter".

use super::{Letter, lying};
use crate::bundle::Contents;
use crate::desk::Desk;
use crate::exchange::with_shelf;
use crate::failure::Failure;
use crate::receipts;
use crate::save::now;
use crate::shared::{Shared, lock};
use journals::Key;
use replication::{Manifest, Receipt, covers};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The setting of the device that lists them, and that of one which says how far it goes.
const SETTING: &str = "letters-sent";
/// Letters that are remembered: those of some months. The oldest goes first.
const SENT_MAX: usize = if cfg!(test) { 4 } else { 100 };

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Fate {
    /// It lies here.
    Waits,
    /// Another device has taken it.
    Handed,
    /// Its receiver has signed for what it held.
    Came,
    /// An officer has dropped it here.
    Dropped,
    /// It lay here too long.
    TooOld,
    /// It lies here no more, and nobody knows why: the folder was put back, perhaps.
    Gone,
}

/// A letter that was written here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sent {
    /// By which officers name it.
    pub name: String,
    /// The device that it is for, in hex.
    pub to: String,
    /// When it was written, in seconds since 1970 UTC.
    pub written: i64,
    /// Its bytes, and the entries of open spaces in it.
    pub bytes: u64,
    pub entries: u64,
    pub fate: Fate,
    /// The device that took it, in hex, where one did.
    pub by: Option<String>,
    /// Since when this is so: by the clock of its receiver, where he signed for it.
    pub at: i64,
}

/// By what it was looked last whether letters have come: the receipt of their receiver, and what this folder held then.
pub(crate) type Looked = BTreeMap<String, (Arc<Receipt>, u64)>;

fn held(desk: &Desk) -> Result<Vec<Sent>, Failure> {
    let held = desk.store.setting(&desk.device, SETTING)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

fn change(desk: &Desk, change: impl FnOnce(&mut Vec<Sent>)) -> Result<(), Failure> {
    let _turn = lock(&desk.setting);
    let before = held(desk)?;
    let mut after = before.clone();
    change(&mut after);
    if after == before {
        return Ok(());
    }
    let json = serde_json::to_vec(&after).map_err(|_| Failure::new("wrong-output"))?;
    Ok(desk.store.set_setting(&desk.device, SETTING, &json)?)
}

fn reach(name: &str) -> String {
    format!("letter-{name}")
}

/// Remembers a letter that was written here, and how far it goes.
pub(super) fn remember(desk: &Desk, letter: &Letter, contents: Contents) -> Result<(), Failure> {
    let (name, mut holds) = (letter.name(), contents.covers);
    holds.values_mut().flat_map(BTreeMap::values_mut).for_each(|tips| tips.sort_unstable());
    if !holds.is_empty() {
        let (to, counts) = (letter.to, (contents.statements, contents.entries));
        let manifest = Manifest { from: desk.device, to, made: letter.since, since: contents.since, counts, holds };
        // More than is signed at once is not remembered: whether it has come is not known then.
        let signed = manifest.sign(&desk.store.device_secret()?);
        if Manifest::open(&signed).is_some() {
            desk.store.set_setting(&desk.device, &reach(&name), &signed)?;
        }
    }
    let sent = Sent {
        name,
        to: letter.to.to_string(),
        written: letter.since,
        bytes: letter.root.size(),
        entries: contents.entries,
        fate: Fate::Waits,
        by: None,
        at: letter.since,
    };
    let mut gone = Vec::new();
    change(desk, |all| {
        all.push(sent);
        gone = all.drain(..all.len().saturating_sub(SENT_MAX)).collect();
    })?;
    gone.iter().try_for_each(|sent| Ok(desk.store.forget_setting(&desk.device, &reach(&sent.name))?))
}

/// Another device has a letter now.
pub(super) fn is_handed(desk: &Desk, letter: &Letter, peer: &Key) -> Result<(), Failure> {
    ends(desk, letter, (Fate::Handed, Some(peer.to_string())))
}

/// A letter was dropped here, by an officer or because it lay too long.
pub(super) fn is_dropped(desk: &Desk, letter: &Letter, fate: Fate) -> Result<(), Failure> {
    ends(desk, letter, (fate, None))
}

fn ends(desk: &Desk, letter: &Letter, (fate, by): (Fate, Option<String>)) -> Result<(), Failure> {
    if letter.from != desk.device {
        return Ok(());
    }
    let name = letter.name();
    change(desk, |all| {
        if let Some(sent) = all.iter_mut().find(|sent| sent.name == name && sent.fate == Fate::Waits) {
            (sent.fate, sent.by, sent.at) = (fate, by, now());
        }
    })
}

/// What became of each that is remembered, the last first.
pub(crate) fn sent(shared: &Shared, desk: &Desk) -> Result<Vec<Sent>, Failure> {
    let came: BTreeMap<String, i64> = held(desk)?.iter().filter_map(|sent| Some((sent.name.clone(), comes(desk, sent)?))).collect();
    change(desk, |all| {
        for sent in all.iter_mut() {
            if let Some(at) = came.get(&sent.name) {
                (sent.fate, sent.at) = (Fate::Came, *at);
            }
        }
    })?;
    for name in came.keys() {
        desk.store.forget_setting(&desk.device, &reach(name))?;
    }
    let (mut all, lying) = (held(desk)?, lying(shared)?);
    let is_gone = |sent: &&mut Sent| sent.fate == Fate::Waits && !lying.iter().any(|letter| letter.name() == sent.name);
    all.iter_mut().filter(is_gone).for_each(|sent| sent.fate = Fate::Gone);
    all.reverse();
    Ok(all)
}

/// When the receiver of a letter signed for what it held, where that was not known yet; what cannot be asked is not known.
fn comes(desk: &Desk, sent: &Sent) -> Option<i64> {
    if sent.fate == Fate::Came {
        return None;
    }
    let to = Key::parse(&sent.to)?;
    let (receipt, news) = (receipts::last(desk, &to)?, desk.store.news());
    let is_same = |(last, then): &(Arc<Receipt>, u64)| Arc::ptr_eq(last, &receipt) && *then == news;
    if lock(&desk.posted).looked.get(&sent.name).is_some_and(is_same) {
        return None;
    }
    let held = desk.store.setting(&desk.device, &reach(&sent.name)).ok()??;
    let all = Manifest::open(&held)?.holds;
    let has_come = with_shelf(desk, to, |shelf| Ok(covers(shelf, &receipt.holds, &all)?)).unwrap_or(false);
    lock(&desk.posted).looked.insert(sent.name.clone(), (Arc::clone(&receipt), news));
    has_come.then_some(receipt.made)
}
