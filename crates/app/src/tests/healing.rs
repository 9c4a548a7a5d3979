//! Bits that changed on one laptop's disk: the check names what they hit, another laptop gives it again, over a line or with a bundle, and
//! the record is what it was.

use super::bundles::two_laptops;
use super::{Desk, PASSPHRASE, cocaine};
use journals::{BodyForm, Header, WholeEntry};
use serde_json::{Value as Json, json};

/// Counted from the signature of an entry in its row: what its leaves are, the signature, and what a later body says.
const HEAD: isize = -10;
const SIGNATURE: isize = 10;
const BODY: isize = 64 + 20;

impl Desk {
    /// The entries about a record, in their order.
    fn entries_about(&self, id: &Json) -> Vec<WholeEntry> {
        let id = documents::DocumentId::parse(id.as_str().unwrap()).unwrap();
        let is_about = |entry: &WholeEntry| entry.bodies.iter().any(|body| *BodyForm::decode(body).unwrap().document() == id);
        let mut entries = Vec::new();
        let each = |entry: WholeEntry| {
            entries.extend(Some(entry).filter(is_about));
            Ok(true)
        };
        self.at_work().store.read_everything().unwrap().each_entry(each).unwrap();
        entries.sort_by_key(|entry| Header::decode(&entry.header).unwrap().n);
        entries
    }

    /// The same laptop after a bit of an entry changed on its disk, wherever the file has it.
    fn spoiled(mut self, entry: &WholeEntry, from_signature: isize) -> Desk {
        self.app.close();
        let file = self.folder.path().join("records.redb");
        let mut bytes = std::fs::read(&file).unwrap();
        let found = bytes.windows(64).enumerate().filter(|(_, window)| *window == entry.signature);
        let places: Vec<usize> = found.map(|(at, _)| at.checked_add_signed(from_signature).unwrap()).collect();
        assert!(!places.is_empty());
        places.into_iter().for_each(|at| bytes[at] ^= 4);
        std::fs::write(&file, bytes).unwrap();
        (self.app, self.session) = super::open(self.folder.path());
        self.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
        self
    }

    fn says_all_of(&self, id: &Json) -> Json {
        self.calls("record.get", json!({"id": id}))["fields"].clone()
    }

    #[track_caller]
    fn is_whole(&self) {
        let found = self.calls("verify", json!({"rebuild": true}));
        assert_eq!((&found["errors"], &found["asked"]), (&json!([]), &json!(0)));
    }
}

/// A record that the post made and changed twice, and the office has.
fn known_to_both() -> (Desk, Desk, Json) {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].clone();
    post.amends(&id, |fields| fields["narrative"] = json!("Behind the seat."));
    post.amends(&id, |fields| fields["direction"] = json!("transit"));
    desk.syncs(&post);
    (desk, post, id)
}

#[test]
fn what_changed_on_one_disk_comes_again_with_the_next_exchange() {
    let (mut desk, post, id) = known_to_both();
    let (said, about) = (desk.says_all_of(&id), desk.entries_about(&id));
    assert_eq!(about.len(), 3);
    for (entry, place) in [(1, BODY), (1, HEAD), (0, SIGNATURE), (2, HEAD)] {
        desk = desk.spoiled(&about[entry], place);
        let found = desk.calls("verify", json!({}));
        assert_ne!(found["errors"], json!([]), "entry {entry}, {place}");
        assert_eq!(found["asked"], 1, "entry {entry}, {place}: {found}");
        let done = desk.syncs(&post);
        assert_eq!(done.stored, 0, "nothing of it is new");
        desk.is_whole();
        assert_eq!((desk.says_all_of(&id), desk.entries_about(&id)), (said.clone(), about.clone()));
    }
    // Both go on as before, and the post has lost nothing by it.
    desk.amends(&id, |fields| fields["direction"] = json!("export"));
    desk.syncs(&post);
    assert_eq!(post.value(&id, "direction"), "export");
    let again = desk.syncs(&post);
    assert_eq!((again.delivered, again.stored), ((0, 0), 0));
    post.is_whole();
}

#[test]
fn what_cannot_be_read_when_another_asks_for_it_is_asked_for_itself() {
    let (desk, post, id) = known_to_both();
    let clerk = desk.joined_by("0031", "BUS", "entry");
    let (said, about) = (desk.says_all_of(&id), desk.entries_about(&id));
    let desk = desk.spoiled(&about[1], BODY);
    let [ours, _] = desk.meets(&clerk, usize::MAX);
    assert_eq!(ours.unwrap_err().code, "folder-damaged");
    // What stands before it goes on meanwhile, and no line breaks over it any more.
    desk.syncs(&clerk);
    assert_eq!(clerk.entries_about(&id).len(), 1);
    desk.syncs(&post);
    desk.is_whole();
    desk.syncs(&clerk);
    for side in [&desk, &clerk] {
        assert_eq!(side.says_all_of(&id), said);
    }
}

#[test]
fn a_receipt_says_to_hold_nothing_damaged_and_the_next_bundle_brings_it() {
    let (desk, post, id) = known_to_both();
    let (said, about) = (desk.says_all_of(&id), desk.entries_about(&id));
    post.opens(&desk.seals_for(&post, "receipt"));
    let desk = desk.spoiled(&about[1], BODY);
    assert_eq!(desk.calls("verify", json!({}))["asked"], 1);
    // By the receipt of before nothing is lacking.
    assert_eq!(desk.opens(&post.seals_for(&desk, "nothing"))["known"], 0);
    assert_eq!(desk.calls("verify", json!({}))["asked"], 1);
    post.opens(&desk.seals_for(&post, "less"));
    let brought = desk.opens(&post.seals_for(&desk, "again"));
    assert_eq!((&brought["known"], &brought["stored"], &brought["waiting"]), (&json!(2), &json!(0), &json!(0)), "{brought}");
    desk.is_whole();
    assert_eq!(desk.says_all_of(&id), said);
}

#[test]
fn a_bundle_of_everything_brings_it_too() {
    let (desk, post, id) = known_to_both();
    let (said, about) = (desk.says_all_of(&id), desk.entries_about(&id));
    let desk = desk.spoiled(&about[1], HEAD);
    assert_eq!(desk.calls("verify", json!({}))["asked"], 1);
    let brought = post.carries_to(&desk);
    assert_eq!((&brought["stored"], &brought["waiting"]), (&json!(0), &json!(0)), "{brought}");
    desk.is_whole();
    assert_eq!(desk.says_all_of(&id), said);
}
