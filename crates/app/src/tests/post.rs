//! Letters: sealed bundles that an office node carries to a device which is not there.

use super::bundles::two_laptops;
use super::closed::{CANARY, office};
use super::enrolment::OTHER;
use super::{Desk, cocaine};
use serde_json::{Value as Json, json};

impl Desk {
    fn letters(&self) -> Vec<Json> {
        self.calls("post.list", json!({}))["letters"].as_array().unwrap().clone()
    }

    /// What became of each letter that was written here, the last first: its state, and who took it.
    fn became(&self) -> Vec<(String, Json)> {
        let sent = self.calls("post.list", json!({}))["sent"].clone();
        sent.as_array().unwrap().iter().map(|one| (one["state"].as_str().unwrap().to_owned(), one["by"].clone())).collect()
    }

    /// About what rows of an event are, the last first.
    pub(super) fn audited(&self, event: &str) -> Vec<Json> {
        let rows = self.calls("audit.list", json!({}));
        rows.as_array().unwrap().iter().filter(|row| row["event"] == event).map(|row| row["about"].clone()).collect()
    }

    fn letters_of(&self, other: &Desk) -> String {
        let key = journals::Key::parse(&other.app.device().unwrap()).unwrap();
        self.at_work().authority().device(&key).unwrap().letters.clone()
    }
}

#[test]
fn a_node_carries_what_it_cannot_open_to_who_was_not_there() {
    // The manager writes to an investigator, and the registrar's device carries.
    let (node, manager, inside, outside) = office();
    node.calls("peer.network", json!({"carries": true}));
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    let to = manager.letters_of(&inside);
    manager.finishes("post.send", json!({"for": to}));
    assert_eq!(manager.letters().len(), 1);
    // Who does not carry, and is not the receiver, does not hear of it.
    manager.syncs(&outside);
    assert_eq!((manager.letters().len(), outside.letters().len()), (1, 0));
    manager.syncs(&node);
    assert_eq!(manager.letters(), Vec::<Json>::new(), "it lies at the node now");
    let [lying] = &node.letters()[..] else { panic!("one") };
    assert_eq!((&lying["to"], &lying["is_for_here"], &lying["is_whole"]), (&json!(to), &json!(false), &json!(true)));
    assert!(node.finds(CANARY).is_empty() && !node.lies_open(CANARY));
    outside.syncs(&node);
    assert_eq!(outside.letters(), Vec::<Json>::new());
    assert_eq!(inside.syncs(&node).letters, 1);
    Desk::sees_soon(|| inside.finds(CANARY).len() == 1);
    Desk::sees_soon(|| inside.letters().is_empty());
    assert_eq!(node.letters(), Vec::<Json>::new(), "and what was handed over is dropped");
}

#[test]
fn a_letter_that_was_cut_goes_on_where_it_was() {
    let (desk, post) = two_laptops();
    for _ in 0..40 {
        post.records(cocaine(), true);
    }
    post.adds_picture(post.records(cocaine(), true)["id"].as_str().unwrap(), &super::pictures::noise(7, 500, 400));
    post.finishes("post.send", json!({"for": post.letters_of(&desk), "originals": true}));
    let bytes = post.letters()[0]["bytes"].as_u64().unwrap();
    assert!(bytes > 4 * 16 * 1024, "several chunks: {bytes}");
    // Records come first, and then the letter; each line takes a few frames more than the one before, until it is through.
    let through = (5..60).find(|frames| {
        let _ = post.meets(&desk, *frames);
        post.letters().is_empty()
    });
    assert!(through.is_some_and(|frames| frames > 6), "{through:?}");
    Desk::sees_soon(|| desk.letters().is_empty());
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_letter_for_a_seat_that_is_not_signed_in_waits_for_it() {
    let (desk, manager, ..) = office();
    let joined = desk.calls("enrol.officer", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}));
    desk.calls("enrol.approve", json!({"request": joined["request"]["bytes"], "office": "MBA", "roles": ["investigator"]}));
    manager.syncs(&desk);
    manager.investigates();
    manager.finishes("post.send", json!({"for": manager.standing_seat_of("0922")}));
    manager.syncs(&desk);
    assert_eq!(desk.letters()[0]["is_for_here"], true);
    let desk = desk.restarted_as("0922", OTHER);
    Desk::sees_soon(|| desk.letters().is_empty());
}

#[test]
fn a_letter_without_bytes_or_for_nobody_is_not_taken() {
    let (desk, post) = two_laptops();
    desk.calls("peer.network", json!({"carries": true}));
    let (shared, at_work) = (desk.app.shared.clone(), desk.at_work());
    let key = |desk: &Desk| journals::Key::parse(&desk.app.device().unwrap()).unwrap();
    let takes = |root: journals::Root, to: journals::Key| crate::post::takes(&shared, &at_work, &(root, to), &key(&post)).unwrap();
    assert!(!takes(journals::Root([0; 40]), key(&desk)), "nothing is no letter");
    assert!(!takes(journals::Root::of(&[1; 99]), journals::Key([9; 32])), "for a device that no statement names");
    assert!(!takes(journals::Root([255; 40]), key(&desk)), "longer than any");
    assert!(takes(journals::Root::of(&[1; 99]), key(&desk)));
}

#[test]
fn one_device_fills_a_quarter_of_the_post_and_one_that_was_revoked_keeps_nobody_out() {
    let (node, manager, inside, outside) = office();
    let other = node.joined_by("0504", "MBA", "investigator");
    node.calls("peer.network", json!({"carries": true}));
    let (shared, at_work) = (node.app.shared.clone(), node.at_work());
    let key = |desk: &Desk| journals::Key::parse(&desk.app.device().unwrap()).unwrap();
    let to = key(&node.joined_by("0505", "MBA", "investigator"));
    let takes = |from: &Desk| {
        let letter = |number: u8| (journals::Root::of(&[&key(from).0[..], &[number]].concat()), to);
        (0..40).filter(|number| crate::post::takes(&shared, &at_work, &letter(*number), &key(from)).unwrap()).count()
    };
    assert_eq!([&manager, &inside, &outside].map(takes), [25; 3]);
    node.finishes("post.send", json!({"for": node.letters_of(&manager)}));
    assert_eq!(takes(&other), 24, "the post is full");
    node.calls("seat.revoke", json!({"seat": node.standing_seat_of("0502"), "reason": "stolen", "device": true}));
    assert_eq!((takes(&inside), takes(&other)), (0, 25));
}

#[test]
fn what_is_put_into_the_post_can_be_taken_out_and_is_for_others() {
    let (desk, post) = two_laptops();
    assert_eq!(desk.is_refused("post.send", json!({"for": desk.letters_of(&desk)})), "receiver-is-this-device");
    assert_eq!(desk.is_refused("post.send", json!({"for": "ZZ"})), "no-such-receiver");
    desk.finishes("post.send", json!({"for": desk.letters_of(&post)}));
    let id = desk.letters()[0]["id"].clone();
    assert_eq!(desk.is_refused("post.drop", json!({"id": "00"})), "no-such-letter");
    assert_eq!(desk.became(), [("waits".to_owned(), Json::Null)]);
    desk.calls("post.drop", json!({"id": id}));
    assert_eq!(desk.letters(), Vec::<Json>::new());
    assert_eq!((desk.became(), desk.audited("letter-dropped")), (vec![("dropped".to_owned(), Json::Null)], vec![id]));
    // What it said comes on another way.
    desk.syncs(&post);
    assert_eq!(desk.became(), [("came".to_owned(), Json::Null)]);
    assert_eq!(std::fs::read_dir(desk.folder.path().join("post")).unwrap().count(), 0);
}

#[test]
fn its_writer_sees_what_became_of_a_letter_and_nothing_that_is_not_known() {
    let (desk, post) = two_laptops();
    let node = desk.joined_by("0031", "MBA", "supervisor");
    desk.carries_to(&post);
    node.calls("peer.network", json!({"carries": true}));
    desk.calls("record.set", json!({"kind": "alert", "values": {"subject": "Tea"}}));
    let sent = desk.finishes("post.send", json!({"for": desk.letters_of(&post)}));
    assert!(sent["made"]["entries"].as_u64().unwrap() > 0 && sent["made"]["since"].is_null(), "{sent}");
    assert_eq!(
        (desk.became(), desk.audited("letter-written")),
        (vec![("waits".into(), Json::Null)], vec![json!(post.app.device().unwrap())])
    );
    let by = json!(desk.letters_of(&node));
    desk.syncs(&node);
    assert_eq!(desk.became(), [("handed".to_owned(), by.clone())]);
    post.syncs(&node);
    Desk::sees_soon(|| post.letters().is_empty() && post.audited("letter-opened") == [json!(desk.app.device().unwrap())]);
    assert_eq!(desk.became(), [("handed".to_owned(), by.clone())], "nothing of it was heard here");
    // What its receiver signs for comes on a stick.
    let path = post.folder.path().join("receipt.ncen");
    post.finishes("bundle.receipt", json!({"path": path, "for": post.letters_of(&desk)}));
    desk.finishes("bundle.accept", json!({"path": path}));
    assert_eq!((desk.became(), desk.audited("bundle-taken")), (vec![("came".into(), by)], vec![json!(post.app.device().unwrap())]));
    assert!(node.became().is_empty(), "who carries knows nothing of it");
}

#[test]
fn a_letter_that_lay_too_long_or_is_gone_is_said_to_be_so_and_the_oldest_is_forgotten() {
    let (desk, post) = two_laptops();
    let to = desk.letters_of(&post);
    let lying = |ending: &str| {
        let all = std::fs::read_dir(desk.folder.path().join("post")).unwrap().map(|one| one.unwrap().path());
        all.filter(|path| path.extension().is_some_and(|end| end == ending)).collect::<Vec<_>>()
    };
    desk.finishes("post.send", json!({"for": to}));
    // As if it had been written in 1970.
    let [facts] = &lying("letter")[..] else { panic!("one") };
    let mut bytes = std::fs::read(facts).unwrap();
    bytes[104..].fill(0);
    std::fs::write(facts, bytes).unwrap();
    crate::post::take_in(&desk.app.shared).unwrap();
    assert_eq!((desk.letters(), desk.became()), (Vec::new(), vec![("too-old".to_owned(), Json::Null)]));
    desk.finishes("post.send", json!({"for": to}));
    lying("letter").iter().chain(&lying("bundle")).for_each(|path| std::fs::remove_file(path).unwrap());
    let states = || desk.became().into_iter().map(|(state, _)| state).collect::<Vec<_>>();
    assert_eq!(states(), ["gone", "too-old"]);
    (0..3).for_each(|_| drop(desk.finishes("post.send", json!({"for": to}))));
    assert_eq!(states(), ["waits", "waits", "waits", "gone"]);
}
