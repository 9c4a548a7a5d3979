//! What may come to pass in a world, and how often. A step draws everything before it does anything, so that what one call answers changes
//! no later draw of it.

use super::line::{ANSWERED, Change, DIALLED, Fate};
use super::world::{HEADQUARTERS, LATE, Made, SECOND, World, Written};
use crate::tests::enrolment::OTHER;
use serde_json::{Value as Json, json};

/// Does a step; whether anything came of it.
type Act = fn(&mut World) -> bool;

/// Steps, each with its weight.
static STEPS: [(&str, u64, Act); 24] = [
    ("write", 20, World::writes),
    ("edit", 18, World::edits),
    ("edit twice", 10, World::edits_twice),
    ("picture", 6, World::adds_picture),
    ("exchange", 16, World::meets),
    ("cut", 8, World::meets_and_is_cut),
    ("slow", 4, World::meets_slowly),
    ("one way", 4, World::meets_one_way),
    ("hostile", 5, World::meets_the_hostile),
    ("bundle", 6, World::makes_bundle),
    ("bundle comes", 9, World::takes_bundle),
    ("bundle is lost", 1, World::loses_bundle),
    ("clock", 6, World::sets_clock),
    ("sign in", 3, World::comes_back),
    ("close", 3, World::closes_and_opens),
    ("power", 3, World::has_its_power_cut),
    ("copy", 4, World::copies),
    ("put back", 4, World::puts_back),
    ("renew", 2, World::renews),
    ("enrol", 1, World::enrols_one_more),
    ("revoke", 1, World::revokes),
    ("erase", 1, World::erases),
    ("erase later", 1, World::orders_erasure),
    ("file", 1, World::opens_file),
];

/// The names of all steps.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|(name, ..)| *name)
}

/// In seconds.
const DAY: u64 = 86_400;
/// How far a clock is off at most, in seconds.
const CLOCK_MAX: u64 = 2 * 365 * DAY;
/// Between two steps pass so many seconds at most: a world lasts some weeks, and leases run out in it.
const PASSES_MAX: u64 = 2 * DAY;
/// A line is cut behind fewer frames than this: a session of few entries has some more.
const FRAMES_MAX: usize = 7;
/// Copies of a folder that are kept.
const COPIES_MAX: usize = 2;

/// Why a change of a record may be refused: it is not here, is not this officer's to read or to change, or his seat ended.
const NO_EDIT: [&str; 7] = ["no-such-record", "no-right", "seat-revoked", "lease-over", "for-author", "needs-reviewer", "record-full"];

impl World {
    /// The next step.
    pub fn step(&mut self, number: u64) {
        self.begins_step(number);
        self.passed += self.chance.below(PASSES_MAX) as i64;
        let mut at = self.chance.below(STEPS.iter().map(|(_, weight, _)| weight).sum());
        for &(name, weight, act) in &STEPS {
            if at < weight {
                self.notes(format!("{number}: {name}"));
                if act(self) {
                    *self.done.entry(name).or_default() += 1;
                }
                break;
            }
            at -= weight;
        }
        self.keeps_what_was_written();
    }

    /// Any of what was acknowledged is where it was written.
    fn keeps_what_was_written(&mut self) {
        if self.written.is_empty() {
            return;
        }
        let at = self.chance.index(self.written.len());
        let written = &self.written[at];
        if written.is_here && !self.made[written.record].is_erased {
            assert!(self.holds(written.device, written), "{written:?} of {:?} is gone where it was written", self.made[written.record]);
        }
    }

    /// Somebody writes a case, or an alert.
    fn writes(&mut self) -> bool {
        let (device, canary, is_alert) = (self.any(), self.canary(), self.chance.one_in(5));
        let (kind, field) = if is_alert { ("alert", "subject") } else { ("seizure", "declared_goods") };
        let input = json!({"kind": kind, "values": {field: canary}});
        let Some(saved) = self.tries(device, "record.set", input, &["seat-revoked"]) else { return false };
        let office = (!is_alert).then_some(self.devices[device].identity.office);
        let id = saved["id"].as_str().unwrap().to_owned();
        self.made.push(Made { id, field, office, is_erased: false });
        self.is_acknowledged(device, self.made.len() - 1, canary, &saved);
        true
    }

    /// Remembers what was answered to have been saved.
    fn is_acknowledged(&mut self, device: usize, record: usize, canary: String, saved: &Json) {
        let made = &self.made[record];
        assert_eq!(saved["fields"][made.field], canary.as_str(), "{device} shows something else than it saved: {saved}");
        self.notes(format!("  {device} wrote {canary} into {} {}", saved["reference"], made.id));
        self.written.push(Written { record, device, canary, is_here: true, is_lost: false });
    }

    /// Somebody changes a record, if he has it and may.
    fn edits(&mut self) -> bool {
        let (device, record) = (self.any(), self.any_record());
        let (canary, direction) = (self.canary(), self.direction());
        record.is_some_and(|record| self.edits_at(device, record, canary, direction))
    }

    /// Two officers who may not know of each other's change.
    fn edits_twice(&mut self) -> bool {
        let one = self.any();
        let (other, record) = (self.any_beside(one), self.any_record());
        let [first, second] = [one, other].map(|device| (device, self.canary(), self.direction()));
        let Some(record) = record else { return false };
        let did = [first, second].map(|(device, canary, direction)| self.edits_at(device, record, canary, direction));
        did == [true, true]
    }

    /// Another answer to change beside, perhaps: that of which two officers give two answers.
    fn direction(&mut self) -> Option<&'static str> {
        [None, Some("import"), Some("export"), Some("transit")][self.chance.index(4)]
    }

    /// Changes a record at a device; whether it was saved.
    fn edits_at(&mut self, device: usize, record: usize, canary: String, direction: Option<&str>) -> bool {
        let Made { id, field, office, .. } = &self.made[record];
        let mut values = json!({*field: canary});
        if let (Some(direction), Some(_)) = (direction, office) {
            values["direction"] = json!(direction);
        }
        let input = json!({"id": id, "values": values});
        let Some(saved) = self.tries(device, "record.set", input, &NO_EDIT) else { return false };
        self.is_acknowledged(device, record, canary, &saved);
        true
    }

    /// Somebody adds a picture to a record, if he has it and may; one of several chunks as often as a small one.
    fn adds_picture(&mut self) -> bool {
        let (device, record) = (self.any(), self.any_record());
        let (seed, side) = (self.chance.below(1 << 30) as u32, 8 + self.chance.below(120) as u32);
        let Some(record) = record else { return false };
        let path = self.place.path().join(format!("{seed}.png"));
        std::fs::write(&path, crate::tests::pictures::noise(seed, side, side)).unwrap();
        let input = json!({"id": self.made[record].id, "path": path, "nominal": true});
        let added = self.tries(device, "picture.add", input, &NO_EDIT);
        std::fs::remove_file(&path).unwrap();
        added.is_some()
    }

    /// Two devices exchange.
    fn meets(&mut self) -> bool {
        self.meets_with(Fate::Holds)
    }

    /// Two devices exchange until the line is cut.
    fn meets_and_is_cut(&mut self) -> bool {
        let frames = self.chance.index(FRAMES_MAX);
        self.meets_with(Fate::Cut(frames))
    }

    /// Two devices exchange over a slow line.
    fn meets_slowly(&mut self) -> bool {
        let times = 1 + self.chance.below(4) as u32;
        self.meets_with(Fate::Slow(times))
    }

    /// Two devices exchange, and one does not hear the other any more.
    fn meets_one_way(&mut self) -> bool {
        let (way, frames) = (self.chance.index(2), self.chance.index(FRAMES_MAX));
        self.meets_with(Fate::Silent(way, frames))
    }

    /// Any two devices exchange over a line to which this befalls.
    fn meets_with(&mut self, fate: Fate) -> bool {
        let one = self.any();
        let other = self.any_beside(one);
        if !self.are_known(one, other) {
            return false;
        }
        if self.by_bundles {
            return self.hands_over(one, other, fate);
        }
        self.exchange(one, other, fate);
        true
    }

    /// Two officers hand each other bundles, to which the like of this befalls.
    fn hands_over(&mut self, one: usize, other: usize, fate: Fate) -> bool {
        match fate {
            Fate::Cut(frames) => self.hands_damaged(one, other, frames as u64 * 997, true),
            Fate::Slow(_) | Fate::Silent(..) => drop(self.hands(one, other)),
            Fate::Holds | Fate::Changed(..) => drop([self.hands(one, other), self.hands(other, one)]),
        }
        true
    }

    /// The device that says what nobody wrote meets another.
    fn meets_the_hostile(&mut self) -> bool {
        let hostile = self.hostile;
        let (other, dials, frame) = (self.any_beside(hostile), self.chance.one_in(2), self.chance.index(FRAMES_MAX));
        let at = self.chance.below(1 << 20);
        let flipped = Change::Flipped(at);
        let change = [flipped, flipped, Change::Repeated, Change::Dropped, Change::Swapped][self.chance.index(5)];
        if !self.are_known(hostile, other) {
            return false;
        }
        if self.by_bundles {
            self.hands_damaged(hostile, other, at, false);
            return true;
        }
        match dials {
            true => self.exchange(hostile, other, Fate::Changed(DIALLED, frame, change)),
            false => self.exchange(other, hostile, Fate::Changed(ANSWERED, frame, change)),
        };
        true
    }

    /// Somebody makes a bundle, of everything or of what another may read.
    fn makes_bundle(&mut self) -> bool {
        let from = self.any();
        let (to, is_for_one) = (self.any_beside(from), self.chance.one_in(2));
        if is_for_one && !self.are_known(from, to) {
            return false;
        }
        let bundle = self.bundle(from, is_for_one.then_some(to));
        let is_made = bundle.is_some();
        self.pool.extend(bundle);
        is_made
    }

    /// A bundle comes late, and perhaps once more later.
    fn takes_bundle(&mut self) -> bool {
        let (device, is_last) = (self.any(), self.chance.one_in(3));
        if self.pool.is_empty() {
            return false;
        }
        let at = self.chance.index(self.pool.len());
        let bundle = self.pool[at].clone();
        let device = bundle.to.filter(|_| !self.chance.one_in(5)).unwrap_or(device);
        self.accepts(device, &bundle);
        if is_last {
            self.pool.swap_remove(at);
        }
        true
    }

    /// A stick is lost.
    fn loses_bundle(&mut self) -> bool {
        if self.pool.is_empty() {
            return false;
        }
        let at = self.chance.index(self.pool.len());
        self.pool.swap_remove(at);
        true
    }

    /// A clock is set, or jumps; and its officer, who is asked, says that it is right or that it is not.
    fn sets_clock(&mut self) -> bool {
        let (device, is_set) = (self.any(), self.chance.one_in(3));
        let off = self.chance.below(2 * CLOCK_MAX) as i64 - CLOCK_MAX as i64;
        let (answers, is_right) = (self.chance.one_in(3), self.chance.one_in(2));
        self.devices[device].clock = if is_set { 0 } else { off };
        self.signs_in(device);
        if answers {
            self.tries(device, "clock.say", json!({"right": is_right}), &[]);
        }
        true
    }

    /// An officer comes back to his device.
    fn comes_back(&mut self) -> bool {
        let device = self.any();
        self.signs_in(device);
        true
    }

    /// A program is closed, and opened again.
    fn closes_and_opens(&mut self) -> bool {
        let device = self.any();
        let folder = self.closes(device);
        self.opens(device, folder);
        true
    }

    /// The power goes at a device.
    fn has_its_power_cut(&mut self) -> bool {
        let device = self.any();
        self.loses_power(device);
        true
    }

    /// Somebody copies a folder while its program is closed.
    fn copies(&mut self) -> bool {
        let device = self.any_post();
        if self.devices[device].copies.len() >= COPIES_MAX {
            return false;
        }
        self.keeps_copy(device);
        true
    }

    /// An older copy comes in the place of a folder. What was on that folder alone is lost; whatever was signed there begins a new life.
    fn puts_back(&mut self) -> bool {
        let (device, copy) = (self.any_post(), self.chance.index(COPIES_MAX));
        let copies = self.devices[device].copies.len();
        if copies == 0 {
            return false;
        }
        let before = self.held_at(device);
        self.puts_copy_back(device, copy % copies);
        let after = self.held_at(device);
        let gone: Vec<usize> = (0..self.written.len()).filter(|at| before[*at] && !after[*at]).collect();
        let own = gone.iter().filter(|at| self.written[**at].device == device).count();
        let missing = self.by_clock(device, |desk| desk.calls("folder", json!({}))["missing"].as_u64().unwrap());
        self.notes(format!("  {device} misses {missing} entries, and {own} of {} values that are gone are its own", gone.len()));
        assert!(own == 0 || missing > 0, "{device} does not notice that its folder is older than what it signed");
        for at in gone {
            let is_lost = !self.is_held_beside(device, &self.written[at]);
            let written = &mut self.written[at];
            written.is_here &= written.device != device;
            written.is_lost |= is_lost;
        }
        true
    }

    /// Of all values, whether a device holds them.
    fn held_at(&self, device: usize) -> Vec<bool> {
        self.written.iter().map(|written| self.holds(device, written)).collect()
    }

    /// Headquarters renews the leases of all.
    fn renews(&mut self) -> bool {
        self.tries(HEADQUARTERS, "seat.renew", json!({}), &["no-lease-to-renew"]).is_some()
    }

    /// An officer joins on a laptop of his own, where the registrar's clock is right.
    fn enrols_one_more(&mut self) -> bool {
        let is_there = self.devices.iter().any(|device| device.identity.number == LATE.0);
        let is_in_doubt = !self.by_clock(HEADQUARTERS, |desk| desk.calls("status", json!({})))["clock"].is_null();
        if is_there || is_in_doubt || self.devices[HEADQUARTERS].clock != 0 {
            return false;
        }
        self.enrols(LATE);
        true
    }

    /// Headquarters ends a seat that was stolen, with its device or alone. What only that device holds of others it cannot tell any more.
    fn revokes(&mut self) -> bool {
        let (device, with_device) = (self.any_post(), self.chance.one_in(2));
        if self.revoked.is_some() {
            return false;
        }
        let seat = self.devices[device].identity.seat.clone();
        self.tries(HEADQUARTERS, "seat.revoke", json!({"seat": seat, "reason": "stolen", "device": with_device}), &[]);
        self.notes(format!("  {device} is revoked, with its device: {with_device}"));
        self.revoked = Some(device);
        for at in 0..self.written.len() {
            let is_lost = self.written[at].device != device && !self.is_held_beside(device, &self.written[at]);
            self.written[at].is_lost |= is_lost;
        }
        true
    }

    /// The same as below, and headquarters erases at once.
    fn erases(&mut self) -> bool {
        self.orders_erasure() && self.tries(HEADQUARTERS, "erase.now", json!({}), &[]).is_some()
    }

    /// Two officers at headquarters say that a case goes.
    fn orders_erasure(&mut self) -> bool {
        let Some(record) = self.any_record() else { return false };
        let Made { id, office, is_erased, .. } = &self.made[record];
        if office.is_none() || *is_erased {
            return false;
        }
        let input = json!({"id": id, "basis": "court", "second": SECOND, "passphrase": OTHER});
        let is_said = self.tries(HEADQUARTERS, "erase.order", input, &["no-such-record"]).is_some();
        self.made[record].is_erased = is_said;
        is_said
    }

    /// The registrar opens the file of an investigation, which nobody else may read.
    fn opens_file(&mut self) -> bool {
        let canary = self.canary();
        if self.file.is_some() {
            return false;
        }
        let input = json!({"kind": "investigation", "values": {"subject": canary}});
        let saved = self.tries(HEADQUARTERS, "record.set", input, &[]);
        self.file = saved.map(|saved| (saved["id"].as_str().unwrap().to_owned(), canary));
        true
    }
}
