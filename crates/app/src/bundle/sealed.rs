//! Sealed bundles: what one device lacks, as a file that only its seats open; and the receipts by which the next one holds only what is
//! new. Format: docs/formats/bundle.md.

use super::{Album, Making};
use crate::desk::Desk;
use crate::exchange::{own_kinds, with_shelf};
use crate::failure::Failure;
use crate::pictures::{keeps_originals, pictured};
use crate::receipts;
use crate::save::now;
use journals::{Authority, Carried, Key};
use replication::{
    Area, Holdings, Kinds, Lacking as Items, Lane, Manifest, NothingHeld, Outgoing, Receipt, Shelf, WANTS_MAX, Want, holdings,
};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use store::{Lacking, Named, Need};

/// Seats to which a bundle is sealed: more than share a laptop.
const SEATS_MAX: usize = 400;

/// Whom a bundle is for.
pub(crate) struct Receiver {
    /// The device.
    pub device: Key,
    /// Its letters, `A` to `ZZ`.
    pub letters: String,
    /// To what it is sealed.
    keys: Vec<[u8; 32]>,
}

impl Receiver {
    /// By the key or the letters of a device, or the key of a seat, which then is the only one that opens it; `no-such-receiver` where
    /// nobody stands there.
    pub fn named(authority: &Authority, name: &str) -> Result<Receiver, Failure> {
        let unknown = || Failure::new("no-such-receiver").with("receiver", name);
        let seat = Key::parse(name).and_then(|seat| Some((authority.seat(&seat)?.device, vec![seat])));
        let of_device = |device: Key| (device, authority.seats_on(&device).copied().collect());
        let (device, seats) = seat.or_else(|| authority.device_named(name).map(of_device)).ok_or_else(unknown)?;
        // Where no seat stands any more, those that did hear of it.
        let (stand, ended): (Vec<Key>, Vec<Key>) = seats.into_iter().partition(|seat| !authority.is_revoked(&seat.0));
        let seats = if stand.is_empty() { ended } else { stand };
        let keys: Vec<[u8; 32]> = seats.iter().filter_map(|seat| authority.seat(seat)).map(|facts| facts.x25519).take(SEATS_MAX).collect();
        let letters = authority.device(&device).map(|facts| facts.letters.clone()).unwrap_or_default();
        if keys.is_empty() { Err(unknown()) } else { Ok(Receiver { device, letters, keys }) }
    }
}

/// What this device says to another of what it holds and lacks.
fn receipt(desk: &Desk, to: Key, holds: Holdings, shelf: &dyn Shelf) -> Result<Vec<u8>, Failure> {
    let wants = lacking(desk, &shelf.spaces()?)?;
    let receipt = Receipt { from: desk.device, to, made: now(), kinds: own_kinds(), holds, wants };
    Ok(receipt.sign(&desk.store.device_secret()?))
}

/// What this device lacks of the pictures of spaces, originals that nobody asked for last.
fn lacking(desk: &Desk, spaces: &BTreeMap<Area, Lane>) -> Result<Vec<Want>, Failure> {
    let (reader, keeps) = (desk.store.read_everything()?, keeps_originals(desk)?);
    let is_shared = |one: &Lacking| reader.space(one.number).is_ok_and(|space| spaces.contains_key(&Area::Space(space)));
    let chance = u64::from_be_bytes(crate::save::chance());
    let mut wants = Vec::new();
    for Lacking { number, named: Named { root, need } } in desk.store.lacking(Need::Original, WANTS_MAX, chance, is_shared)? {
        let Some(file) = desk.store.attachment(number, &root)? else { continue };
        wants.push(Want { document: reader.id(number)?, root, held: file.resume()?.1, is_asked: keeps || need <= Need::Asked });
    }
    Ok(wants)
}

/// Rows that every program reads: of whom nothing is known his may be the first.
fn first_kinds() -> Kinds {
    records::kinds().iter().map(|kind| (kind.number, (kind.version.major, 0))).collect()
}

/// What is to go into a sealed bundle.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wanted {
    /// Everything that the receiver may read, also what he has said to hold.
    pub whole: bool,
    /// Only the receipt.
    pub receipt_only: bool,
    /// Originals of pictures as well.
    pub originals: bool,
}

/// Begins the file at a path, and writes what the receiver lacks as far as is known; told how many of how many items are done, and asked
/// whether to go on. What belongs to closed spaces follows by whoever calls, and then the pictures, of which it is given what goes.
pub(crate) fn write(
    desk: &Arc<Desk>,
    path: &Path,
    receiver: &Receiver,
    wanted: Wanted,
    mut goes_on: impl FnMut(u64, u64) -> bool,
) -> Result<(Making, Album), Failure> {
    with_shelf(desk, receiver.device, |shelf| {
        let held = receipts::last(desk, &receiver.device).filter(|_| !wanted.whole);
        let wants = if wanted.whole { Vec::new() } else { receipts::wants(desk, &receiver.device) };
        let (since, kinds, held) = match held.as_deref().cloned() {
            Some(Receipt { made, kinds, holds, .. }) => (Some(made), kinds, holds),
            None => (None, first_kinds(), Holdings::new()),
        };
        let mut album = Album { wants, originals: wanted.originals, ..Album::default() };
        let mut lacking = if wanted.receipt_only { Items::default() } else { Items::of(shelf, &held)? };
        let counts = lacking.counts();
        let total: u64 = counts.values().sum();
        let statements = counts.get(&Area::Authority).copied().unwrap_or_default();
        let holds = holdings(shelf)?;
        let manifest =
            Manifest { from: desk.device, to: receiver.device, made: now(), since, counts: (statements, total - statements), holds };
        let mut making = Making::sealed(path, &receiver.keys)?;
        making.contents.since = since;
        making.item(&Carried::Manifest(manifest.sign(&desk.store.device_secret()?)))?;
        making.item(&Carried::Receipt(receipt(desk, receiver.device, manifest.holds, shelf)?))?;
        let (mut outgoing, mut done) = (Outgoing::to(kinds), 0);
        while goes_on(done, total) && making.has_room() {
            let Some(next) = lacking.next(shelf)? else { break };
            making.contents.cover(&next);
            making.contents.note(&next.carried);
            let bytes = match next.carried {
                Carried::Entry(entry) => {
                    album.documents.extend(pictured(&entry));
                    outgoing.packed(entry, next.run, &NothingHeld)
                }
                other => other.encode(),
            };
            making.bytes(&bytes)?;
            done += 1;
        }
        Ok((making, if wanted.receipt_only { Album::default() } else { album }))
    })
}

/// What a sealed bundle says of itself, beside what is here.
pub(crate) fn news(desk: &Arc<Desk>, manifest: &Manifest) -> Result<u64, Failure> {
    with_shelf(desk, manifest.from, |shelf| {
        let here = holdings(shelf)?;
        let of = |holds: &Holdings, area: &Area, life| -> u64 {
            holds.get(area).and_then(|tips| tips.get(life)).into_iter().flatten().map(|tip| tip.n).max().unwrap_or_default()
        };
        let entries = manifest.holds.iter().filter(|(area, _)| **area != Area::Authority);
        let behind = entries.flat_map(|(area, tips)| tips.keys().map(move |life| (area, life)));
        let new = behind.map(|(area, life)| of(&manifest.holds, area, life).saturating_sub(of(&here, area, life)));
        Ok(new.fold(0, u64::saturating_add))
    })
}

/// The letters of the device that made a bundle, by its signed word; none where no statement here names it, or its word was for
/// another device.
pub(crate) fn maker(desk: &Desk, manifest: &Manifest) -> Option<String> {
    let authority = desk.authority();
    authority.device(&manifest.from).filter(|_| manifest.to == desk.device).map(|facts| facts.letters.clone())
}
