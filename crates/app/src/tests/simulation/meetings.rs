//! How news travels in a world: exchange over a line, and bundles; in some worlds bundles alone. Whatever is said is looked through for canaries that its hearer may not
//! read, before it is packed or sealed.

use super::line::{ANSWERED, DIALLED, Fate, Tap, line};
use super::world::{Bundle, HEADQUARTERS, World, canaries_in};
use crate::Failure;
use crate::exchange::{Exchanged, Side, Until};
use crate::save::at;
use journals::Key;
use serde_json::json;
use std::collections::BTreeSet;
use std::panic::resume_unwind;
use std::path::Path;

/// How a session may end where a frame came otherwise than it was said.
const BROKEN: [&str; 2] = ["exchange-broken", "exchange-version"];

/// What a session did on both sides, that of who dialled first, and whether both waited for each other at its end.
pub(super) struct Met {
    pub did: [Exchanged; 2],
    pub is_stuck: bool,
}

impl World {
    /// Lets one device exchange with another over a line to which something befalls.
    pub fn exchange(&mut self, one: usize, other: usize, fate: Fate) -> Met {
        let (mut near, mut far, tap) = line(fate);
        let times = [one, other].map(|device| self.time_of(device));
        let keys = [one, other].map(|device| Key::parse(&self.devices[device].identity.key).expect("the key of a device").0);
        let (here, there) = (&self.devices[one].desk().app, &self.devices[other].desk().app);
        let met = std::thread::scope(|scope| {
            let theirs = scope.spawn(move || at(times[1], || there.exchange(keys[0], Side::Answered, &mut far, Until::Gone)));
            let ours = at(times[0], || here.exchange(keys[1], Side::Dialled, &mut near, Until::CaughtUp));
            drop(near);
            [ours, theirs.join().unwrap_or_else(|panicked| resume_unwind(panicked))]
        });
        self.notes(format!("exchange {one} {other} {fate:?}: {}", shown(&met)));
        self.is_told_well(one, other, &tap);
        let may_break = matches!(fate, Fate::Changed(..));
        let did = met.map(|ended| match ended {
            Ok(did) => did,
            Err(failure) if may_break && BROKEN.contains(&failure.code.as_str()) => Exchanged::default(),
            Err(failure) => panic!("{one} and {other}, {fate:?}: {failure:?}"),
        });
        Met { did, is_stuck: tap.is_stuck() }
    }

    /// Looks through what each of two devices said to the other.
    fn is_told_well(&mut self, one: usize, other: usize, tap: &Tap) {
        self.hears(one, other, canaries_in(&tap.said(DIALLED)));
        self.hears(other, one, canaries_in(&tap.said(ANSWERED)));
    }

    /// A device was told something by another: only what it may read.
    fn hears(&mut self, from: usize, to: usize, canaries: BTreeSet<String>) {
        // Who ended a device says nothing more to it of anybody's.
        assert!(canaries.is_empty() || from != HEADQUARTERS || self.revoked != Some(to), "{to} was revoked and heard {canaries:?}");
        for canary in &canaries {
            let written = self.written.iter().find(|written| written.canary == *canary);
            let written = written.unwrap_or_else(|| panic!("{from} told {to} what lies in no open space: {canary}"));
            assert!(self.reads(to, written.record), "{from} told {to} {canary} of {:?}", self.made[written.record]);
        }
        self.told.extend(canaries);
    }

    /// Makes a bundle at a device, of everything or of what another may read; none for one that was revoked, where that is known.
    pub fn bundle(&mut self, from: usize, to: Option<usize>) -> Option<Bundle> {
        let path = self.place.path().join(format!("{}.ncen", self.bundles));
        self.bundles += 1;
        let mut input = json!({"path": path.display().to_string()});
        if let Some(to) = to {
            let key = &self.devices[to].identity.key;
            input["for"] = json!(key);
            let of = Key::parse(key).unwrap();
            if self.by_clock(from, |desk| desk.at_work().authority().is_revoked(&of.0)) {
                assert!(self.tries(from, "bundle.make", input, &["receiver-revoked"]).is_none(), "{from} made one for {to}");
                return None;
            }
        }
        let job = self.by_clock(from, |desk| desk.finishes("bundle.make", input));
        assert!(job["error"].is_null(), "{from}: {job}");
        let canaries = match to {
            None => canaries_in(&std::fs::read(&path).unwrap()),
            Some(to) => canaries_in(&self.unsealed(to, &path)),
        };
        self.notes(format!("bundle {path:?} of {from} for {to:?}, {} canaries", canaries.len()));
        if let Some(to) = to {
            self.hears(from, to, canaries.clone());
        }
        Some(Bundle { path, to, canaries })
    }

    /// What lies in a bundle that was sealed for a device: every byte of its entries.
    fn unsealed(&self, device: usize, path: &Path) -> Vec<u8> {
        let desk = self.devices[device].desk();
        let (_, signed) = desk.app.desk(&desk.session).unwrap();
        let items = crate::bundle::Bundle::open(path, &signed.secrets.reading).unwrap().items().unwrap();
        items.flat_map(|item| item.unwrap().encode()).collect()
    }

    /// Takes a bundle at a device, whoever it was made for: one that was sealed for another is refused. How many entries and pictures it
    /// brought.
    pub fn accepts(&mut self, device: usize, bundle: &Bundle) -> u64 {
        let path = bundle.path.display().to_string();
        let job = self.by_clock(device, |desk| desk.finishes("bundle.accept", json!({"path": path})));
        self.notes(format!("bundle {path} at {device}: {}", job["brought"]));
        if bundle.to.is_some_and(|to| to != device) {
            assert_eq!(job["error"]["code"], "not-for-you", "{device}: {job}");
            return 0;
        }
        assert!(job["error"].is_null(), "{device}: {job}");
        self.told.extend(bundle.canaries.iter().cloned());
        ["stored", "pictures"].iter().map(|name| job["brought"][name].as_u64().unwrap()).sum()
    }

    /// A device makes a bundle for another, which takes it at once. How many entries and pictures it brought.
    pub fn hands(&mut self, from: usize, to: usize) -> u64 {
        let bundle = self.bundle(from, Some(to));
        bundle.map_or(0, |bundle| self.accepts(to, &bundle))
    }

    /// The same, and on its way a byte of it changes, or its end is lost: it is refused whole.
    pub fn hands_damaged(&mut self, from: usize, to: usize, at: u64, is_cut: bool) {
        let Some(bundle) = self.bundle(from, Some(to)) else { return };
        let mut bytes = std::fs::read(&bundle.path).unwrap();
        let at = (at % bytes.len() as u64) as usize;
        if is_cut {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 1;
        }
        std::fs::write(&bundle.path, bytes).unwrap();
        let path = bundle.path.display().to_string();
        let job = self.by_clock(to, |desk| desk.finishes("bundle.accept", json!({"path": path})));
        self.notes(format!("damaged bundle {path} at {to}: {}", job["error"]["code"]));
        assert!(!job["error"].is_null(), "{to} took a bundle that was changed: {job}");
    }
}

/// What both sides of a session did, in short.
fn shown(met: &[Result<Exchanged, Failure>; 2]) -> String {
    let side = |ended: &Result<Exchanged, Failure>| match ended {
        Ok(did) => format!("{} of {} delivered, {} stored, even {}", did.delivered.1, did.delivered.0, did.stored, did.is_even()),
        Err(failure) => failure.code.clone(),
    };
    met.iter().map(side).collect::<Vec<_>>().join(" / ")
}
