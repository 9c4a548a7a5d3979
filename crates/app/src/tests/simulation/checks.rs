//! The end of a world: faults stop, everybody hears of everything that he may, and then it is looked whether what must always hold does.

use super::line::Fate;
use super::world::{HEADQUARTERS, Made, World, Written};
use crate::exchange::Exchanged;
use crate::pictures::InVain;
use crate::shared::lock;
use journals::{EntryId, Incarnation, Key, SpaceId};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// Rounds of exchange after which nothing may be new any more: what is at a device comes to headquarters in one, to the others in the
/// next, and what an erasure or a lease held up needs one more of each. By bundles nothing need be new twice: what a receipt of a round asks
/// for lies in the bundles of the next.
const ROUNDS_MAX: usize = 8;
/// Records of one kind that a list shows at once, as the kit asks for them.
const LISTED_MAX: usize = 50;

/// Where the journals of a space end: writer, life, number and id of the last entry of each branch.
type Tips = BTreeSet<(Key, Incarnation, u64, EntryId)>;

impl World {
    /// Faults stop: clocks are right and believed, leases run, and all
    /// exchange with headquarters until nothing is new.
    pub fn heals(&mut self) {
        self.notes("the world heals".to_owned());
        for device in 0..self.devices.len() {
            self.devices[device].clock = 0;
            self.signs_in(device);
            self.tries(device, "clock.say", json!({"right": true}), &[]);
        }
        self.tries(HEADQUARTERS, "seat.renew", json!({}), &["no-lease-to-renew"]);
        let (mut quiet, quiet_wanted) = (0, if self.by_bundles { 2 } else { 1 });
        for _ in 0..ROUNDS_MAX {
            let (before, mut more) = (self.news(), 0);
            for device in 1..self.devices.len() {
                more += self.meets_headquarters(device);
            }
            quiet = if self.erases_everywhere() == 0 && self.news() == before && more == 0 { quiet + 1 } else { 0 };
            if quiet == quiet_wanted {
                return;
            }
        }
        panic!("after {ROUNDS_MAX} rounds something is new still");
    }

    /// A device and headquarters exchange, so that each has what the other had; how much it brought beside what is counted as news.
    fn meets_headquarters(&mut self, device: usize) -> u64 {
        if self.by_bundles {
            return self.hands(device, HEADQUARTERS) + self.hands(HEADQUARTERS, device);
        }
        for one in [HEADQUARTERS, device] {
            // As much later as it takes until everything is asked for again.
            *lock(&self.devices[one].desk().at_work().in_vain) = InVain::default();
        }
        self.exchange(HEADQUARTERS, device, Fate::Holds).did.iter().map(|did| did.pictures).sum()
    }

    /// What all devices that stand have stored so far, as a number that grows with it; by bundles, which are news to a store even where
    /// nothing new lies in them, of statements.
    fn news(&self) -> u64 {
        let of = |device: usize| {
            let store = &self.devices[device].desk().at_work().store;
            if self.by_bundles { store.statements().unwrap().len() as u64 } else { store.news() }
        };
        self.standing().map(of).sum()
    }

    /// The day's round of erasure at every device; how many records went.
    fn erases_everywhere(&self) -> usize {
        if !self.made.iter().any(|made| made.is_erased) {
            return 0;
        }
        let round = |device| self.by_clock(device, |desk| crate::erasing::carry_out(&desk.at_work()).unwrap());
        self.standing().map(round).sum()
    }

    /// What must hold now, all of it.
    pub fn is_right(&mut self) {
        self.all_are_even();
        self.hold_the_same_statements();
        self.hold_the_same_journals();
        self.show_the_same_records();
        self.show_the_same_pictures();
        self.nothing_is_lost();
        self.canaries_were_found();
        self.every_folder_is_whole();
    }

    /// Any two have nothing to tell each other.
    fn all_are_even(&mut self) {
        let standing: Vec<usize> = self.standing().collect();
        for one in &standing {
            for other in standing.iter().filter(|other| *other > one) {
                if self.by_bundles {
                    let brought = self.hands(*one, *other) + self.hands(*other, *one);
                    assert_eq!(brought, 0, "{one} and {other} have news after all");
                    continue;
                }
                let met = self.exchange(*one, *other, Fate::Holds);
                let is_even = |did: &Exchanged| did.is_even() && did.delivered == (0, 0) && did.stored == 0;
                assert!(!met.is_stuck && met.did.iter().all(is_even), "{one} and {other} have news after all: {:?}", met.did);
            }
        }
    }

    /// All devices hold the same statements.
    fn hold_the_same_statements(&self) {
        let of = |device: usize| self.devices[device].desk().at_work().store.statements().unwrap().into_iter().collect::<BTreeSet<_>>();
        let first = of(HEADQUARTERS);
        for device in self.standing() {
            assert!(of(device) == first, "{device} holds other statements than headquarters");
        }
    }

    /// Of every open space all devices that may read it hold the same entries.
    fn hold_the_same_journals(&self) {
        let authority = self.devices[HEADQUARTERS].desk().at_work().authority();
        for (space, facts) in authority.spaces().filter(|(_, facts)| !facts.kind.is_closed()) {
            let reads = |device: &usize| authority.device_reads(&self.key_of(*device), space);
            let held: Vec<(usize, Tips)> = self.standing().filter(reads).map(|device| (device, self.tips(device, space))).collect();
            let Some((first, tips)) = held.first() else { continue };
            for (device, others) in &held {
                let waits = [*first, *device].map(|one| self.by_clock(one, |desk| desk.calls("waiting.list", json!({}))));
                assert_eq!(tips, others, "{:?} at {first} and at {device}; what waits: {waits:?}", facts.kind);
            }
        }
    }

    /// The key of a device.
    fn key_of(&self, device: usize) -> Key {
        Key::parse(&self.devices[device].identity.key).expect("the key of a device")
    }

    /// Where the journals of a space end at a device.
    fn tips(&self, device: usize, space: &SpaceId) -> Tips {
        let at_work = self.devices[device].desk().at_work();
        let reader = at_work.store.read_everything().unwrap();
        let branches = reader.all_branches().unwrap().remove(space).unwrap_or_default();
        branches.into_iter().map(|branch| (branch.seat, branch.incarnation, branch.n, branch.head)).collect()
    }

    /// Devices that stand and whose officers may read a record.
    fn readers(&self, record: usize) -> Vec<usize> {
        self.standing().filter(|device| self.reads(*device, record)).collect()
    }

    /// All who may read a record see the same of it, and find it in their lists; of one that was erased nobody sees anything.
    fn show_the_same_records(&self) {
        let mut listed: Vec<BTreeSet<String>> = vec![BTreeSet::new(); self.devices.len()];
        for (record, made) in self.made.iter().enumerate() {
            let mut first: Option<(usize, Json)> = None;
            for device in self.readers(record) {
                let seen = self.by_clock(device, |desk| desk.tries("record.get", json!({"id": made.id})));
                if seen.is_ok() && made.office.is_some() {
                    listed[device].insert(made.id.clone());
                }
                let seen = seen.map_or_else(|failure| json!(failure.code), |view| essence(&view));
                assert!(!made.is_erased || seen == "no-such-record", "{device} still shows {made:?}: {seen}");
                match &first {
                    None => first = Some((device, seen)),
                    Some((one, held)) => assert_eq!(*held, seen, "{made:?} at {one} and at {device}"),
                }
            }
        }
        for device in self.standing().filter(|device| listed[*device].len() < LISTED_MAX) {
            let found: BTreeSet<String> = self.by_clock(device, |desk| desk.finds("kind:seizure")).into_iter().collect();
            assert_eq!(found, listed[device], "what {device} finds, and what it shows");
        }
    }

    /// All who may read a record have the smaller forms of its pictures, where any of them has.
    fn show_the_same_pictures(&self) {
        for (record, made) in self.made.iter().enumerate() {
            let forms = |device: usize| -> Vec<(String, String)> {
                let listed = self.by_clock(device, |desk| desk.tries("picture.list", json!({"id": made.id})));
                let of = |picture: &Json| (picture["row"].to_string(), picture["has"].to_string());
                listed.ok().and_then(|all| Some(all.as_array()?.iter().map(of).collect())).unwrap_or_default()
            };
            let all: Vec<(usize, Vec<(String, String)>)> = self.readers(record).into_iter().map(|device| (device, forms(device))).collect();
            let Some((first, held)) = all.first() else { continue };
            for (device, others) in &all {
                assert_eq!(held, others, "pictures of {made:?} at {first} and at {device}");
            }
        }
    }

    /// Every value that was acknowledged stands in the history of its record, or waits where it is seen that it does: at headquarters, and
    /// at every other device whose officer may read it.
    fn nothing_is_lost(&self) {
        let waits = |device| self.by_clock(device, |desk| desk.calls("waiting.list", json!({}))).to_string();
        let waits_somewhere: String = self.standing().map(waits).collect();
        let is_erased = self.made.iter().any(|made| made.is_erased);
        for device in self.standing() {
            let waiting = waits(device);
            for (record, made) in self.made.iter().enumerate().filter(|(record, made)| !made.is_erased && self.reads(device, *record)) {
                let history = self.history(device, made);
                let is_missed = |written: &&Written| {
                    // Behind a change of a record that was erased meanwhile the late words of a revoked seat wait where they were brought.
                    // FIXME: so do, for ever, the words of a seat whose folder was put back behind such a change, where that came in a
                    // bundle or over a line that was cut: it was dropped where the record was erased, since nothing is left there to hold
                    // it against, and nobody has it any more (seed 938 before there was a step of pictures).
                    let is_told = Some(written.device) != self.revoked || device == HEADQUARTERS;
                    let is_told = is_told && !(is_erased && waits_somewhere.contains(&made.id));
                    // FIXME: what a seat wrote whose folder was put back may wait elsewhere for an entry before it that nobody has who may tell
                    // of it; it is seen at headquarters that it waits, and over a line it does not go back (seed 206316, sometimes).
                    let is_behind = device != HEADQUARTERS && self.keeps_waiting(HEADQUARTERS, written);
                    let is_stuck = self.devices[written.device].was_put_back && is_behind;
                    written.record == record && !written.is_lost && is_told && !is_stuck && !history.contains(&written.canary)
                };
                let missed = self.written.iter().find(is_missed).filter(|_| !waiting.contains(&made.id));
                assert!(missed.is_none(), "{missed:?} of {made:?} is neither seen at {device} nor waits there");
            }
        }
        if let Some((id, canary)) = &self.file {
            let file = self.by_clock(HEADQUARTERS, |desk| desk.calls("record.get", json!({"id": id})));
            assert_eq!(file["fields"]["subject"], canary.as_str());
        }
    }

    /// Everything that ever stood in the field of a record in which canaries stand; nothing where the record is not seen.
    fn history(&self, device: usize, made: &Made) -> String {
        let asked = json!({"id": made.id, "path": made.field});
        let told = self.by_clock(device, |desk| desk.tries("record.history", asked));
        told.map_or_else(|failure| failure.code, |told| told["values"].to_string())
    }

    /// The search for canaries finds them where they may be told: of every value that came to another device it was seen on its way.
    fn canaries_were_found(&self) {
        for written in self.written.iter().filter(|written| !written.is_lost && !self.made[written.record].is_erased) {
            let is_read_elsewhere = self.readers(written.record).into_iter().any(|device| device != written.device);
            assert!(!is_read_elsewhere || self.told.contains(&written.canary), "{written:?} came to others unseen: the search is blind");
        }
        let file = self.file.iter().find(|(_, canary)| self.told.contains(canary));
        assert!(file.is_none(), "the file was told to somebody: {file:?}");
    }

    /// Nothing is damaged, no journal parted, and no row of audit is missed where no older copy came.
    fn every_folder_is_whole(&self) {
        for device in self.standing() {
            let calls = |name: &str, input: Json| self.by_clock(device, |desk| desk.calls(name, input));
            assert_eq!(calls("verify", json!({"rebuild": false}))["errors"], json!([]), "at {device}");
            assert_eq!(calls("fork.list", json!({})), json!([]), "at {device}");
            let chains = calls("audit.verify", json!({}));
            let is_whole = chains.as_array().unwrap().iter().all(|chain| chain["faults"] == json!([]));
            assert!(is_whole || self.devices[device].was_put_back, "at {device}: {chains}");
        }
    }
}

/// What of a record is the same for everybody.
fn essence(view: &Json) -> Json {
    let texts = |all: &Json| {
        let mut texts: Vec<String> = all.as_array().into_iter().flatten().map(Json::to_string).collect();
        texts.sort_unstable();
        texts
    };
    let conflicts = view["conflicts"].as_object().into_iter().flatten();
    let values = |all: &Json| texts(&all.as_array().into_iter().flatten().map(|one| one["value"].clone()).collect());
    let conflicts: BTreeMap<&str, Vec<String>> = conflicts.map(|(path, all)| (path.as_str(), values(all))).collect();
    let (reference, state, fields, history) = (&view["reference"], &view["state"], &view["fields"], &view["history"]);
    let heads = texts(&view["heads"]);
    json!({"reference": reference, "state": state, "fields": fields, "history": history, "heads": heads, "conflicts": conflicts})
}
