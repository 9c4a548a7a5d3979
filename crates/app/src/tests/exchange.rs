//! Two laptops exchange over a line: what a session brings is what a bundle would, whatever is cut.

use super::bundles::two_laptops;
use super::enrolment::OTHER;
use super::{Desk, PASSPHRASE, cocaine};
use crate::App;
use crate::exchange::{Exchanged, Gone, Line, Progress, Side, Until};
use serde_json::{Value as Json, json};
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// Frames on their way, one way; none pass once it is cut.
#[derive(Default)]
struct Pipe {
    frames: Mutex<(VecDeque<Vec<u8>>, bool)>,
    came: Condvar,
}

/// One end of a line in memory, which is cut after so many frames were sent.
struct End {
    to: Arc<Pipe>,
    from: Arc<Pipe>,
    left: usize,
}

/// Frames on the way at most.
const ROOM: usize = 8;

impl Line for End {
    fn has_room(&mut self) -> bool {
        let held = self.to.frames.lock().unwrap();
        held.0.len() < ROOM || held.1
    }

    fn send(&mut self, frame: &[u8]) -> Result<(), Gone> {
        let mut held = self.to.frames.lock().unwrap();
        if self.left == 0 {
            held.1 = true;
        }
        if held.1 {
            drop(held);
            self.hang_up();
            return Err(Gone);
        }
        self.left -= 1;
        held.0.push_back(frame.to_vec());
        self.to.came.notify_all();
        Ok(())
    }

    fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone> {
        let mut held = self.from.frames.lock().unwrap();
        if held.0.is_empty() && !held.1 && !wait.is_zero() {
            held = self.from.came.wait_timeout(held, wait).unwrap().0;
        }
        match held.0.pop_front() {
            Some(frame) => Ok(Some(frame)),
            None if held.1 => Err(Gone),
            None => Ok(None),
        }
    }
}

impl End {
    fn hang_up(&self) {
        for pipe in [&self.to, &self.from] {
            pipe.frames.lock().unwrap().1 = true;
            pipe.came.notify_all();
        }
    }
}

impl Drop for End {
    fn drop(&mut self) {
        self.hang_up();
    }
}

/// Two ends of a line that takes so many frames each way.
fn line(frames: usize) -> (End, End) {
    let (one, other) = (Arc::new(Pipe::default()), Arc::new(Pipe::default()));
    (End { to: Arc::clone(&one), from: Arc::clone(&other), left: frames }, End { to: other, from: one, left: frames })
}

/// Two ends of a line that holds.
pub(super) fn ends() -> (impl Line, impl Line) {
    line(usize::MAX)
}

/// A line that takes one parcel at a time, and keeps how far it was behind each.
struct Watched<L> {
    line: L,
    has_room: bool,
    seen: Vec<Progress>,
}

impl<L: Line> Line for Watched<L> {
    fn has_room(&mut self) -> bool {
        self.has_room && self.line.has_room()
    }

    fn send(&mut self, frame: &[u8]) -> Result<(), Gone> {
        self.has_room = false;
        self.line.send(frame)
    }

    fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone> {
        self.line.receive(wait.min(Duration::from_millis(1)))
    }

    fn goes_on(&mut self, progress: &Progress) -> bool {
        self.has_room = true;
        self.seen.push(progress.clone());
        self.line.goes_on(progress)
    }
}

fn key_of(app: &App) -> [u8; 32] {
    journals::Key::parse(&app.device().unwrap()).unwrap().0
}

impl Desk {
    /// Meets another device until both hold the same, or the line is cut.
    pub(super) fn meets(&self, other: &Desk, frames: usize) -> [Result<Exchanged, crate::Failure>; 2] {
        let (mut near, mut far) = line(frames);
        let (here, there) = (&self.app, &other.app);
        let keys = (key_of(here), key_of(there));
        std::thread::scope(|scope| {
            let theirs = scope.spawn(move || there.exchange(keys.0, Side::Answered, &mut far, Until::Gone));
            let ours = here.exchange(keys.1, Side::Dialled, &mut near, Until::CaughtUp);
            drop(near);
            [ours, theirs.join().unwrap()]
        })
    }

    /// Meets another device until both hold the same; gives how far it was behind each parcel.
    pub(super) fn watches(&self, other: &Desk) -> Vec<Progress> {
        let (near, mut far) = line(usize::MAX);
        let mut near = Watched { line: near, has_room: true, seen: Vec::new() };
        let (here, there) = (&self.app, &other.app);
        let keys = (key_of(here), key_of(there));
        std::thread::scope(|scope| {
            let theirs = scope.spawn(move || there.exchange(keys.0, Side::Answered, &mut far, Until::Gone));
            let ours = here.exchange(keys.1, Side::Dialled, &mut near, Until::CaughtUp).unwrap();
            let Watched { line, seen, .. } = near;
            drop(line);
            assert!(ours.is_caught_up && theirs.join().unwrap().unwrap().is_caught_up);
            seen
        })
    }

    /// Both are connected while something is done.
    pub(super) fn while_connected(&self, other: &Desk, work: impl FnOnce()) {
        let (mut near, mut far) = line(usize::MAX);
        let (here, there) = (&self.app, &other.app);
        let keys = (key_of(here), key_of(there));
        let ends = (Arc::clone(&near.to), Arc::clone(&near.from));
        std::thread::scope(|scope| {
            let theirs = scope.spawn(move || there.exchange(keys.0, Side::Answered, &mut far, Until::Gone));
            let ours = scope.spawn(move || here.exchange(keys.1, Side::Dialled, &mut near, Until::Gone));
            // Whatever becomes of the work, both hang up.
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
            End { to: ends.0, from: ends.1, left: 0 }.hang_up();
            ours.join().unwrap().unwrap();
            theirs.join().unwrap().unwrap();
            done.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        });
    }

    /// Waits for what another thread brings about.
    pub(super) fn sees_soon(is_so: impl Fn() -> bool) {
        let came = (0..2_400).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            is_so()
        });
        assert!(came, "two minutes are enough for a frame");
    }

    /// The same on a day that both clocks show.
    fn meets_at(&self, other: &Desk, time: i64) -> [Result<Exchanged, crate::Failure>; 2] {
        let (mut near, mut far) = line(usize::MAX);
        let (here, there) = (&self.app, &other.app);
        let keys = (key_of(here), key_of(there));
        std::thread::scope(|scope| {
            let theirs = scope.spawn(move || crate::save::at(time, || there.exchange(keys.0, Side::Answered, &mut far, Until::Gone)));
            let ours = here.exchange(keys.1, Side::Dialled, &mut near, Until::CaughtUp);
            drop(near);
            [ours, theirs.join().unwrap()]
        })
    }

    /// The same with a line that holds.
    pub(super) fn syncs(&self, other: &Desk) -> Exchanged {
        let [ours, theirs] = self.meets(other, usize::MAX).map(Result::unwrap);
        assert!(ours.is_caught_up && theirs.is_caught_up, "{ours:?} {theirs:?}");
        ours
    }

    fn everything(&self) -> Json {
        self.calls("folder", json!({}))["entries"].clone()
    }
}

#[test]
fn what_one_laptop_saves_the_other_has_and_edits_of_both_merge() {
    let (desk, post) = two_laptops();
    let saved = post.records(cocaine(), true)["id"].clone();
    let alert = desk.calls("record.set", json!({"kind": "alert", "values": {"subject": "Tea"}}))["id"].clone();
    // What the post may not read stays here.
    let secret = desk.records(cocaine(), true)["id"].clone();
    desk.syncs(&post);
    for side in [&desk, &post] {
        assert_eq!((side.value(&saved, "direction"), side.value(&alert, "subject")), (json!("import"), json!("Tea")));
    }
    assert_eq!(post.is_refused("record.get", json!({"id": secret})), "no-such-record");
    desk.amends(&saved, |fields| fields["direction"] = json!("export"));
    post.amends(&saved, |fields| fields["narrative"] = json!("Behind the seat."));
    let ours = post.syncs(&desk);
    assert_eq!(ours.stored, 1);
    for side in [&desk, &post] {
        assert_eq!((side.value(&saved, "direction"), side.value(&saved, "narrative")), (json!("export"), json!("Behind the seat.")));
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    // Nothing new is one word and a signature each.
    let again = desk.syncs(&post);
    assert_eq!((again.delivered, again.stored), ((0, 0), 0));
    assert!(again.bytes.0 < 200 && again.bytes.1 < 200, "{again:?}");
}

#[test]
fn a_line_that_is_cut_again_and_again_loses_nothing_and_sends_nothing_twice() {
    let (desk, post) = two_laptops();
    for number in 0..40 {
        let mut case = cocaine();
        case["narrative"] = json!(format!("Case {number}"));
        post.records(case, true);
    }
    let mut sent = 0;
    for _ in 0..30 {
        let [ours, theirs] = post.meets(&desk, 9);
        sent += ours.unwrap().delivered.0;
        theirs.unwrap();
    }
    post.syncs(&desk);
    assert_eq!(desk.finds("kind:seizure").len(), 40);
    assert_eq!(desk.everything(), post.everything());
    // What lay on the line when it was cut goes again, and no more.
    assert!(sent <= 40 + 30 * super::exchange::ROOM as u64, "{sent}");
}

#[test]
fn a_device_that_nobody_knows_is_told_nothing_and_one_that_was_revoked_hears_of_it() {
    let (desk, post) = two_laptops();
    let stranger = Desk::founded();
    stranger.records(cocaine(), true);
    let [ours, _] = desk.meets(&stranger, usize::MAX);
    assert_eq!(ours.unwrap_err().code, "device-unknown");
    assert_eq!(desk.finds("kind:seizure").len(), 0);
    let own = post.records(cocaine(), true)["id"].clone();
    post.syncs(&desk);
    let secret = desk.records(cocaine(), true)["id"].clone();
    let seats = desk.calls("seats", json!({}));
    let seat = seats.as_array().unwrap().iter().find(|seat| seat["lease"].is_string()).unwrap()["id"].clone();
    desk.calls("seat.revoke", json!({"seat": seat, "reason": "stolen", "device": true}));
    let late = post.records(cocaine(), true)["id"].clone();
    let _ = post.meets(&desk, usize::MAX);
    // It hears that it was revoked, gets nothing else, and what it wrote late waits.
    assert_eq!(post.is_refused("record.get", json!({"id": own})), "seat-revoked");
    assert!(
        post.at_work()
            .store
            .read_everything()
            .unwrap()
            .number(&documents::DocumentId::parse(secret.as_str().unwrap()).unwrap())
            .unwrap()
            .is_none()
    );
    let _ = late;
    assert_eq!(desk.value(&own, "direction"), "import");
}

#[test]
fn a_new_officer_and_what_waited_for_him_come_in_one_session() {
    let (desk, post) = two_laptops();
    let clerk = desk.joined_by("0031", "BUS", "entry");
    let case = clerk.records(cocaine(), true)["id"].clone();
    // The post has never heard of the clerk, and says nothing to his laptop.
    let [_, theirs] = clerk.meets(&post, usize::MAX);
    assert_eq!(theirs.unwrap_err().code, "device-unknown");
    clerk.syncs(&desk);
    // Statements come first, then what he wrote.
    desk.syncs(&post);
    assert_eq!(post.value(&case, "direction"), "import");
    assert_eq!(post.waits(), Vec::<String>::new());
    clerk.syncs(&post);
    assert_eq!(desk.value(&case, "direction"), "import");
}

#[test]
fn while_both_are_connected_what_one_saves_is_with_the_other_at_once() {
    let (desk, post) = two_laptops();
    let (mut near, mut far) = line(usize::MAX);
    let (desk_pipe, post_pipe) = (Arc::clone(&near.to), Arc::clone(&near.from));
    let (here, there) = (&desk.app, &post.app);
    let keys = (key_of(here), key_of(there));
    std::thread::scope(|scope| {
        let theirs = scope.spawn(move || there.exchange(keys.0, Side::Answered, &mut far, Until::Gone));
        let ours = scope.spawn(move || here.exchange(keys.1, Side::Dialled, &mut near, Until::Gone));
        let ends = (Arc::clone(&desk_pipe), Arc::clone(&post_pipe));
        let case = post.records(cocaine(), true)["id"].clone();
        let arrives = (0..2_400).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            desk.tries("record.get", json!({"id": case})).is_ok()
        });
        End { to: ends.0, from: ends.1, left: 0 }.hang_up();
        let done = (ours.join().unwrap().unwrap(), theirs.join().unwrap().unwrap());
        assert!(arrives && done.0.stored == 1, "two minutes are enough for a frame: {done:?}");
    });
}

#[test]
fn whose_lease_is_over_hears_and_sends_what_he_wrote_and_receives_nothing_else() {
    let (desk, post) = two_laptops();
    let first = post.records(cocaine(), true)["id"].clone();
    desk.syncs(&post);
    let later = crate::save::now() + 91 * 86_400;
    crate::save::at(later, || {
        desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
        post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
        post.calls("clock.say", json!({"right": true}));
        let own = post.records(cocaine(), true)["id"].clone();
        desk.calls("record.set", json!({"kind": "alert", "values": {"subject": "Tea"}}));
        // Both clocks say so: each end of the line is a thread of its own.
        let [ours, theirs] = desk.meets_at(&post, later);
        // The record, and how far the post's audit chain went.
        assert_eq!((ours.unwrap().stored, theirs.unwrap().stored), (2, 0));
        assert_eq!(desk.value(&own, "direction"), "import");
        assert_eq!(desk.value(&first, "direction"), "import");
        // The registrar renews: the next time he hears of it, and the time after he has the rest.
        desk.calls("seat.renew", json!({}));
        let _ = desk.meets_at(&post, later);
        let [_, theirs] = desk.meets_at(&post, later);
        assert!(theirs.unwrap().is_caught_up);
        assert_eq!(post.finds("kind:alert").len(), 1);
    });
}

/// An entry with its true header and signature, and bodies that its seat never wrote, as many and as long.
fn with_other_bodies(true_one: &journals::WholeEntry) -> journals::WholeEntry {
    let filled = |length: usize| {
        let version = records::Version { major: 1, minor: 0 };
        let body =
            |bytes| journals::Body { document: documents::DocumentId([9; 16]), kind: 1, version, salt: None, content: vec![7; bytes] };
        (0..length).map(body).map(|body| body.encode()).find(|bytes| bytes.len() == length).unwrap()
    };
    let bodies = true_one.bodies.iter().map(|body| filled(body.len())).collect();
    journals::WholeEntry { bodies, ..true_one.clone() }
}

#[test]
fn bodies_that_somebody_put_behind_a_true_header_keep_the_true_ones_away_from_nobody() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].clone();
    let mut written = Vec::new();
    let each = |entry| {
        written.push(entry);
        Ok(true)
    };
    post.at_work().store.read_everything().unwrap().each_entry(each).unwrap();
    let seat = |entry: &journals::WholeEntry| journals::Header::decode(&entry.header).unwrap().seat;
    let own: Vec<_> = written.into_iter().filter(|entry| post.at_work().officers.lock().unwrap().contains_key(&seat(entry))).collect();
    assert!(!own.is_empty());
    let poison = own.iter().map(with_other_bodies).map(Ok);
    let taken = crate::intake::take_all(&desk.at_work(), poison, |_| true).unwrap();
    assert_eq!((taken.stored, taken.waiting), (0, own.len() as u64), "it waits for a record that nobody has");
    assert_eq!(desk.waits(), vec!["waits-salt"; own.len()]);
    desk.syncs(&post);
    assert_eq!(desk.value(&id, "direction"), "import");
    assert!(desk.waits().is_empty());
}
