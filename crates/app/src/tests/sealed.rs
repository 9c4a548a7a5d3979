//! Sealed bundles: only whom one is for opens it, a receipt makes the next one small, and five laptops that never meet hold the same in
//! the end, whatever is lost, repeated or comes late.

use super::bundles::two_laptops;
use super::closed::office;
use super::{Desk, cocaine};
use serde_json::{Value as Json, json};
use std::path::PathBuf;

impl Desk {
    /// Writes a bundle for another laptop; gives its path.
    fn seals_for(&self, other: &Desk, name: &str) -> PathBuf {
        let path = self.folder.path().join(format!("{name}.ncen"));
        let made = self.finishes("bundle.make", json!({"path": path, "replace": true, "for": other.app.device().unwrap()}));
        assert!(made["error"].is_null(), "{made}");
        path
    }

    /// Whether another laptop is known here.
    fn knows(&self, other: &Desk) -> bool {
        self.at_work().authority().device(&other.at_work().device).is_some()
    }

    /// Every record with all that it says.
    fn all_records(&self) -> Vec<(String, Json)> {
        let mut found = self.finds("kind:seizure");
        found.sort();
        found.into_iter().map(|id| (id.clone(), self.calls("record.get", json!({"id": id}))["fields"].clone())).collect()
    }

    fn opens(&self, path: &PathBuf) -> Json {
        self.finishes("bundle.accept", json!({"path": path}))["brought"].clone()
    }

    fn looks_into(&self, path: &PathBuf) -> Json {
        self.finishes("bundle.show", json!({"path": path}))["shown"].clone()
    }
}

/// The laptops of five officers of one office.
fn five_laptops() -> Vec<Desk> {
    let desk = Desk::founded();
    let more: Vec<Desk> = ["0929", "0930", "0931", "0932"].iter().map(|number| desk.joined_by(number, "MBA", "supervisor")).collect();
    std::iter::once(desk).chain(more).collect()
}

#[test]
fn a_sealed_bundle_is_opened_by_whom_it_is_for_and_by_nobody_else() {
    let laptops = five_laptops();
    let [desk, post, other, ..] = laptops.as_slice() else { unreachable!() };
    post.records(cocaine(), true);
    let path = post.seals_for(desk, "sealed");
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    assert!(!bytes.windows(6).any(|part| part == b"reefer"), "nothing of it lies in the open");
    for call in ["bundle.show", "bundle.accept"] {
        assert_eq!(other.finishes(call, json!({"path": path}))["error"]["code"], "not-for-you", "{call}");
    }
    let shown = desk.looks_into(&path);
    assert_eq!((&shown["is_sealed"], &shown["entries"], &shown["new"], &shown["since"]), (&json!(true), &json!(1), &json!(1), &Json::Null));
    assert_eq!(shown["from"], post.app.device().unwrap());
    let brought = desk.opens(&path);
    assert_eq!((&brought["stored"], &brought["from"]), (&json!(1), &shown["letters"]));
    assert_eq!((&desk.looks_into(&path)["new"], &desk.opens(&path)["known"]), (&json!(0), &json!(1)), "a second time it brings nothing");
}

#[test]
fn a_sealed_bundle_that_was_cut_or_changed_is_refused_whole() {
    let (desk, post) = two_laptops();
    post.records(cocaine(), true);
    let path = post.seals_for(&desk, "sealed");
    let whole = std::fs::read(&path).unwrap();
    for end in (0..whole.len()).step_by(whole.len() / 12).chain([whole.len() - 1]) {
        std::fs::write(&path, &whole[..end]).unwrap();
        let refused = desk.finishes("bundle.accept", json!({"path": path}))["error"]["code"].clone();
        assert!(["not-a-bundle", "not-for-you"].contains(&refused.as_str().unwrap_or_default()), "cut at {end}: {refused}");
    }
    for at in (0..whole.len()).step_by(whole.len() / 12) {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        std::fs::write(&path, &changed).unwrap();
        assert!(!desk.finishes("bundle.accept", json!({"path": path}))["error"].is_null(), "byte {at}");
    }
    assert!(desk.finds("reefer").is_empty());
}

#[test]
fn behind_a_receipt_a_bundle_holds_only_what_is_new() {
    let (desk, post) = two_laptops();
    for _ in 0..3 {
        post.records(cocaine(), true);
    }
    desk.opens(&post.seals_for(&desk, "first"));
    // The receipt returns by any path: as a file of its own, or with the next bundle the other way.
    let receipt = desk.folder.path().join("receipt.ncen");
    desk.finishes("bundle.receipt", json!({"path": receipt, "replace": false, "for": post.app.device().unwrap()}));
    let brought = post.opens(&receipt);
    assert_eq!((&brought["receipts"], &brought["stored"]), (&json!(1), &json!(0)));
    assert_eq!(post.opens(&receipt)["receipts"], 0, "one that is known is no news");
    let id = post.records(cocaine(), true)["id"].clone();
    let path = post.seals_for(&desk, "second");
    let shown = desk.looks_into(&path);
    assert_eq!((&shown["entries"], &shown["new"], &shown["statements"]), (&json!(1), &json!(1), &json!(0)));
    assert!(shown["since"].is_string());
    assert_eq!(desk.opens(&path)["stored"], 1);
    assert_eq!(desk.value(&id, "direction"), post.value(&id, "direction"));
    // Whoever asks for everything gets it.
    post.finishes("bundle.make", json!({"path": path, "replace": true, "for": desk.app.device().unwrap(), "whole": true}));
    assert_eq!(desk.looks_into(&path)["entries"], 4);
    // A receipt for somebody else, or by somebody else, is none.
    let other = desk.joined_by("0930", "MBA", "supervisor");
    assert_eq!(other.finishes("bundle.accept", json!({"path": receipt}))["error"]["code"], "not-for-you");
}

#[test]
fn five_laptops_that_only_hand_bundles_on_hold_the_same_whatever_is_lost_repeated_or_late() {
    let laptops = five_laptops();
    let shared = laptops[1].records(cocaine(), true)["id"].clone();
    let (mut late, mut chance) = (Vec::new(), 12_345_u64);
    let mut next = |below: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (chance >> 33) as usize % below
    };
    for round in 0..40 {
        let (from, to) = (next(5), next(5));
        if round % 3 == 0 {
            laptops[from].records(cocaine(), true);
        }
        if round % 7 == 5 && laptops[from].finds("reefer").contains(&shared.as_str().unwrap().to_owned()) {
            laptops[from].amends(&shared, |fields| fields["narrative"] = json!(format!("Round {round}, behind the panel of the reefer.")));
        }
        if from != to && laptops[from].knows(&laptops[to]) {
            let path = laptops[from].seals_for(&laptops[to], &format!("round-{round}"));
            match next(4) {
                0 => {}
                1 => late.push((to, path)),
                2 => drop((laptops[to].opens(&path), laptops[to].opens(&path))),
                _ => drop(laptops[to].opens(&path)),
            }
        }
    }
    // What lay in a drawer comes, the last first; then each hands everything that it knows on, twice around.
    for (to, path) in late.into_iter().rev() {
        laptops[to].opens(&path);
    }
    for at in 0..10 {
        let (from, to) = ((at + 4) % 5, (at + 3) % 5);
        assert!(laptops[from].knows(&laptops[to]));
        let path = laptops[from].seals_for(&laptops[to], "around");
        laptops[to].opens(&path);
    }
    let held: Vec<_> = laptops.iter().map(Desk::all_records).collect();
    assert!(held[0].len() > 10, "{}", held[0].len());
    for (at, other) in held.iter().enumerate() {
        assert_eq!(other, &held[0], "laptop {at}");
        assert!(laptops[at].waits().is_empty());
        assert_eq!(laptops[at].calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn a_bundle_that_is_made_says_what_lies_in_it_and_closed_files_are_counted_and_not_named() {
    let (desk, manager, inside, outside) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.calls("record.set", json!({"kind": "alert", "values": {"subject": "Tea"}}));
    let made = |other: &Desk| {
        let path = manager.folder.path().join("made.ncen");
        let made =
            manager.finishes("bundle.make", json!({"path": path, "replace": true, "for": other.app.device().unwrap()}))["made"].clone();
        assert_eq!(made["bytes"], std::fs::metadata(&path).unwrap().len());
        let shown = other.looks_into(&path);
        assert_eq!((&shown["entries"], &shown["statements"], &shown["closed"]), (&made["entries"], &made["statements"], &made["closed"]));
        assert!(!shown.to_string().contains(id.as_str().unwrap()));
        made
    };
    let for_inside = made(&inside);
    assert_eq!((&for_inside["closed"], &for_inside["since"]), (&json!(1), &Json::Null));
    assert!(for_inside["statements"].as_u64().unwrap() > 0);
    assert_eq!(made(&outside)["closed"], 0, "who reads none of it gets nothing of it");
    manager.syncs(&desk);
    let behind = made(&desk);
    assert!(behind["since"].is_string() && behind["entries"] == 0, "{behind}");
    let whom = [&desk, &outside, &inside].map(|side| json!(side.app.device().unwrap()));
    assert_eq!(manager.audited("bundle-made"), whom, "rows say for which device");
}
