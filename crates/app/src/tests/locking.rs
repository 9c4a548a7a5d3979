//! A laptop that is left, closed, taken away, or whose clock is wrong: who is signed out when, and what is in memory then.

use super::enrolment::OTHER;
use super::{Desk, PASSPHRASE, cocaine, open};
use crate::clock::Moment;
use crate::session::{IDLE, Signed};
use serde_json::{Value as Json, json};
use std::sync::Arc;
use std::time::Duration;

impl Desk {
    fn signed(&self, change: impl FnMut(&mut Signed)) {
        self.app.shared.signed.lock().unwrap().values_mut().for_each(change);
    }

    /// Whether a passphrase is needed to see a list of one's own forms.
    fn is_locked(&self) -> bool {
        self.tries("draft.list", json!({"language": "en"})).is_err_and(|failure| failure.code == "not-signed-in")
    }

    fn guesses(&self) -> String {
        self.is_refused("unlock", json!({"seat": "0417", "passphrase": "four warm hands at night"}))
    }
}

#[test]
fn after_ten_minutes_a_seat_is_locked_while_the_folder_stays_open_for_exchange() {
    let desk = Desk::founded();
    let secrets = Arc::downgrade(&desk.session.signed(&desk.app.shared).unwrap().secrets);
    let heard = desk.app.listen();
    desk.signed(|signed| signed.waits(IDLE - Duration::from_secs(30)));
    desk.app.shared.look(false);
    assert_eq!(desk.calls("status", json!({}))["state"], "open", "half a minute before");
    // What a page asks of itself keeps nobody signed in; what a person does, does.
    desk.signed(|signed| signed.waits(Duration::from_secs(60)));
    desk.calls("status", json!({}));
    desk.app.shared.look(false);
    assert_eq!(desk.calls("status", json!({}))["state"], "locked");
    assert!(heard.try_iter().any(|event| event.name == "locked"), "windows are told");
    assert!(desk.is_locked() && desk.app.shared.desk.read().unwrap().is_some(), "the folder key stays");
    let before = std::time::Instant::now();
    while secrets.upgrade().is_some() && before.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(secrets.upgrade().is_none(), "and nothing that signs or opens forms in work");
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    desk.signed(|signed| signed.waits(IDLE - Duration::from_secs(30)));
    desk.calls("draft.list", json!({"language": "en"}));
    desk.signed(|signed| signed.waits(Duration::from_secs(60)));
    assert!(!desk.is_locked(), "it counts anew from the last thing that a person did");
}

#[test]
fn a_laptop_that_slept_a_minute_wakes_locked_and_its_folder_key_is_wiped() {
    let desk = Desk::founded();
    desk.records(cocaine(), true);
    let work = Arc::downgrade(&desk.at_work());
    // Before anybody has looked: the first call after waking is refused.
    desk.signed(Signed::sleeps);
    assert!(desk.is_locked());
    assert_eq!(desk.calls("status", json!({}))["state"], "locked");
    desk.app.shared.look(true);
    assert!(work.upgrade().is_none() && desk.app.shared.desk.read().unwrap().is_none());
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    assert_eq!(desk.finds("reefer").len(), 1);
}

#[test]
fn what_runs_keeps_nobody_signed_in_through_a_sleep() {
    let desk = Desk::founded();
    let (number, seat) = (desk.session.number(), desk.session.signed(&desk.app.shared).unwrap().secrets.signing.key());
    desk.app.shared.jobs.begin(number, seat, |job| {
        while !job.is_cancelled() {
            std::thread::yield_now();
        }
        Ok(())
    });
    desk.signed(|signed| signed.waits(IDLE * 2));
    assert!(!desk.is_locked(), "a long import is work");
    desk.signed(Signed::sleeps);
    assert!(desk.is_locked());
}

#[test]
fn the_folder_key_is_wiped_after_twelve_hours_without_a_passphrase_and_at_the_end() {
    let desk = Desk::founded();
    let work = Arc::downgrade(&desk.at_work());
    let ago = |hours: u64| {
        let mut moment = Moment::now();
        moment.sleeps(Duration::from_secs(hours * 3_600));
        *desk.app.shared.unlocked.lock().unwrap() = moment;
    };
    ago(11);
    desk.app.shared.look(false);
    assert!(work.upgrade().is_some());
    ago(13);
    desk.app.shared.look(false);
    assert!(work.upgrade().is_none() && desk.is_locked());
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    let work = Arc::downgrade(&desk.at_work());
    desk.app.close();
    assert!(work.upgrade().is_none(), "at the end of the program");
}

/// The program ended and began again, by a clock that may have been set.
fn restarted(desk: Desk, clock: i64) -> Desk {
    desk.app.close();
    let (app, session) = crate::save::at(crate::save::now() + clock, || open(desk.folder.path()));
    Desk { app, session, folder: desk.folder }
}

#[test]
fn wrong_passphrases_are_counted_across_a_restart() {
    let desk = Desk::founded();
    let file = desk.folder.path().join("throttle");
    let seat = desk.calls("seats", json!({}))[0]["id"].as_str().unwrap().to_owned();
    let says = |wrong: u32, wait: i64| std::fs::write(&file, format!("{seat} {wrong} {}\n", crate::save::now() + wait)).unwrap();
    let waits = |desk: &Desk| {
        let refused = desk.tries("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE})).unwrap_err();
        assert_eq!(refused.code, "wait-before-trying");
        refused.values["seconds"].as_u64().unwrap()
    };
    desk.calls("lock", json!({}));
    (0..4).for_each(|_| assert_eq!(desk.guesses(), "wrong-passphrase"));
    assert!(std::fs::read_to_string(&file).unwrap().starts_with(&format!("{seat} 4 ")));
    // Longer than a machine that tests takes to begin again.
    says(6, 200);
    let desk = restarted(desk, 0);
    assert!(waits(&desk) > 100, "who ends the program waits too");
    // A clock that was put back a year makes nobody wait a year.
    let desk = restarted(desk, -365 * 86_400);
    assert!((200..=301).contains(&waits(&desk)));
    says(6, 0);
    let desk = restarted(desk, 0);
    assert_eq!(desk.guesses(), "wrong-passphrase");
    assert!(waits(&desk) > 8, "the seventh in a row");
    let desk = restarted(desk, 3_600);
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    assert!(!file.exists(), "the right one ends it");
    // A wrong one in an empty folder, for a backup, leaves one that is still empty.
    let empty = Desk::empty();
    std::fs::write(empty.folder.path().join("throttle"), format!("{seat} 4 0")).unwrap();
    assert_eq!(restarted(empty, 0).calls("status", json!({}))["state"], "empty");
}

#[test]
fn the_right_passphrase_of_one_seat_lets_nobody_guess_that_of_another() {
    let desk = Desk::founded();
    desk.joins_here("0031", "MBA", "supervisor");
    let other = journals::Key::parse(desk.standing_seat_of("0031").as_str().unwrap()).unwrap();
    let guess = || desk.is_refused("unlock", json!({"seat": "0031", "passphrase": "four warm feet at night"}));
    let own = || desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    for _ in 0..4 {
        own();
        assert_eq!(guess(), "wrong-passphrase");
    }
    // More of them, so that the wait outlasts the passphrase that follows.
    (0..6).for_each(|_| desk.app.shared.throttle.lock().unwrap().wrong(&other));
    own();
    assert_eq!(guess(), "wait-before-trying");
}

#[test]
fn a_clock_that_jumps_locks_nobody_and_what_was_saved_meanwhile_counts() {
    let desk = Desk::founded();
    let years = 5 * 365 * 86_400;
    for jump in [years, -years, 2 * 86_400] {
        crate::save::at(crate::save::now() + jump, || {
            desk.app.shared.look(false);
            assert!(!desk.is_locked(), "{jump}");
            // By a clock that stands behind, the day of the seizure lies ahead: it is saved, and who completes it is told to look.
            let behind = jump < 0;
            let saved: Json = desk.records(cocaine(), !behind)["state"].clone();
            assert_eq!(saved, if behind { "open" } else { "complete" }, "{jump}");
        });
    }
    assert_eq!(desk.finds("reefer").len(), 3);
    let other = desk.joined_by("0922", "MBA", "entry");
    let brought = desk.carries_to(&other);
    assert_eq!(brought["waiting"], 0, "no clock decides what counts: {brought}");
    assert_eq!(other.restarted_as("0922", OTHER).finds("reefer").len(), 3);
}

#[test]
fn root_words_that_nobody_confirmed_are_asked_about_until_somebody_does() {
    let desk = Desk::founded();
    assert!(desk.calls("start.sheet", json!({}))["root_words"][0].as_array().is_some_and(|words| words.len() == 24));
    // The power goes while they stand on the screen: they are nowhere any more, and that is said.
    let desk = desk.restarted();
    assert_eq!(desk.calls("start.sheet", json!({})), Json::Null);
    assert_eq!(desk.calls("status", json!({}))["unconfirmed"], true);
    desk.calls("start.confirm", json!({}));
    assert_eq!(desk.restarted().calls("status", json!({}))["unconfirmed"], false);
}

#[test]
fn an_officer_is_asked_once_about_a_clock_that_jumped() {
    let desk = Desk::founded();
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    let (day, now) = (86_400, crate::save::now());
    let doubt = |time: i64| {
        crate::save::at(time, || {
            desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
            desk.calls("status", json!({}))["clock"].clone()
        })
    };
    let says = |time: i64, right: bool| crate::save::at(time, || desk.calls("clock.say", json!({"right": right}))["clock"].clone());
    for usual in [now, now + 3_600, now - day / 2, now + 40 * day, now + 80 * day] {
        assert_eq!(doubt(usual), Json::Null, "{}", usual - now);
    }
    // The battery died, and the officer sees it: he is not asked again, and told until it is set.
    let dead = now - 9_000 * day;
    assert_eq!(doubt(dead)["is_wrong"], false);
    assert_eq!(says(dead, false)["is_wrong"], true);
    assert_eq!(doubt(dead + day)["is_wrong"], true);
    assert_eq!(doubt(now + 81 * day), Json::Null, "set");
    // A laptop that lay in a drawer for half a year.
    assert_eq!(doubt(now + 260 * day)["is_wrong"], false);
    assert_eq!(says(now + 260 * day, true), Json::Null);
    assert_eq!(doubt(now + 261 * day), Json::Null);
    // It was that clock that was wrong: from here on the earlier one is believed.
    assert_eq!(doubt(now + 83 * day)["is_wrong"], false);
    assert_eq!(says(now + 83 * day, true), Json::Null);
    assert_eq!(doubt(now + 84 * day), Json::Null);
    assert!(desk.calls("audit.list", json!({})).to_string().contains("\"clock\""));
}

#[test]
fn nobody_reads_on_by_a_clock_that_was_set_back_and_a_time_that_cannot_be_is_flagged() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    let theirs = desk.records(cocaine(), true)["id"].clone();
    desk.carries_to(&post);
    let now = crate::save::now();
    let at = |days: i64, deed: &dyn Fn() -> Result<Json, crate::Failure>| {
        crate::save::at(now + days * 86_400, || {
            post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
            deed()
        })
    };
    let read = || post.tries("record.get", json!({"id": theirs}));
    assert!(at(30, &read).is_ok() && at(44, &read).is_ok());
    assert_eq!(at(46, &read).unwrap_err().code, "lease-over");
    // Half a day back is no jump, ten are one; the lease goes by the day that was seen.
    assert_eq!(at(40, &read).unwrap_err().code, "lease-over");
    assert_eq!(at(-4_000, &read).unwrap_err().code, "lease-over");
    let off =
        |id: &Json, side: &Desk| side.calls("record.history", json!({"id": id, "path": "direction"}))["values"][0]["clock_off"].clone();
    let ahead = at(700, &|| Ok(post.records(cocaine(), false)["id"].clone())).unwrap();
    assert_eq!(off(&ahead, &post), true, "two years ahead of this device");
    let right = at(0, &|| Ok(post.records(cocaine(), false)["id"].clone())).unwrap();
    assert_eq!(off(&right, &post), false);
    // Before the statements that the entry itself names.
    let fresh = desk.joined_by("0930", "MBA", "entry");
    let behind = crate::save::at(now - 3_000 * 86_400, || fresh.records(cocaine(), false)["id"].clone());
    assert_eq!(off(&behind, &fresh), true);
}
