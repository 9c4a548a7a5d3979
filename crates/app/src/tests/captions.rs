//! What is said of pictures after they were added: other words, a strike and its end, and the moment that a camera says.

use super::bundles::two_laptops;
use super::pictures::noise;
use super::{Desk, cocaine};
use image::codecs::jpeg::JpegEncoder;
use image::{ImageEncoder, load_from_memory};
use serde_json::{Value as Json, json};

/// A picture as a camera writes it, which says when it was taken.
fn photographed(seed: u32, taken: &str) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let first = [&b"II*\0\x08\0\0\0\x01\0"[..], &entry(0x8769, 4, 1, 26), &[0; 4]].concat();
    let exif = [&first[..], b"\x01\0", &entry(0x9003, 2, 20, 44), &[0; 4], taken.as_bytes(), b"\0"].concat();
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new(&mut bytes);
    encoder.set_exif_metadata(exif).unwrap();
    load_from_memory(&noise(seed, 40, 30)).unwrap().write_with_encoder(encoder).unwrap();
    bytes
}

impl Desk {
    fn case(&self) -> String {
        self.records(cocaine(), true)["id"].as_str().unwrap().to_owned()
    }

    fn describes(&self, id: &str, row: &str, values: Json) {
        self.calls("picture.describe", json!({"id": id, "row": row, "values": values}));
    }

    /// What the list says of the only picture of a record.
    fn says(&self, id: &str, key: &str) -> Json {
        let [picture] = &self.pictures(id)[..] else { panic!("one") };
        picture[key].clone()
    }

    /// Every value that a place had, the newest first.
    fn past(&self, id: &str, path: &str) -> Vec<Json> {
        let values = self.calls("record.history", json!({"id": id, "path": path}))["values"].clone();
        values.as_array().unwrap().iter().map(|past| past["value"].clone()).collect()
    }
}

#[test]
fn a_struck_picture_is_shown_no_more_and_comes_back_wherever_its_record_is() {
    let (desk, post) = two_laptops();
    let third = desk.joined_by("0931", "MBA", "supervisor");
    let id = post.case();
    let row = post.adds_picture(&id, &noise(21, 300, 200));
    let of = json!({"id": id, "row": row});
    let shown = post.shows(&id, &row, "preview");
    post.calls("picture.strike", of.clone());
    post.calls("picture.strike", of.clone());
    assert_eq!(
        (post.says(&id, "struck"), post.says(&id, "has"), post.says(&id, "caption")),
        (json!(true), json!("none"), json!("The broken seal"))
    );
    assert_eq!(post.app.picture(&post.session, &id, &row, "preview").unwrap_err().code, "picture-struck");
    for call in ["picture.want", "picture.describe", "picture.save"] {
        let input = json!({"id": id, "row": row, "values": {}, "path": post.folder.path().join("x")});
        assert_eq!(post.is_refused(call, input), "picture-struck", "{call}");
    }
    assert_eq!(post.past(&id, "pictures[0].struck"), [json!(true)]);
    // Who hears of it now asks for nothing, and whoever takes it back has it again as soon as he meets somebody.
    assert_eq!((desk.syncs(&post).pictures, third.syncs(&desk).pictures), (0, 0));
    assert_eq!(desk.says(&id, "struck"), json!(true));
    desk.calls("picture.restore", of.clone());
    desk.calls("picture.restore", of.clone());
    assert_eq!(desk.syncs(&post).pictures, 2);
    assert_eq!((desk.says(&id, "struck"), desk.shows(&id, &row, "preview")), (json!(false), shown.clone()));
    assert_eq!(post.shows(&id, &row, "preview"), shown, "nobody's bytes went");
    assert_eq!(third.syncs(&desk).pictures, 2, "by the change alone that takes the strike back");
    assert_eq!(third.says(&id, "has"), json!("preview"));
    for laptop in [&desk, &post, &third] {
        assert_eq!(laptop.calls("verify", json!({"rebuild": false}))["errors"], json!([]));
    }
}

#[test]
fn a_picture_that_was_added_again_meanwhile_is_there_once() {
    let desk = Desk::founded();
    let id = desk.case();
    let bytes = noise(22, 60, 40);
    let row = desk.adds_picture(&id, &bytes);
    desk.calls("picture.strike", json!({"id": id, "row": row}));
    let again = desk.adds_picture(&id, &bytes);
    assert_ne!(again, row);
    assert_eq!(desk.is_refused("picture.restore", json!({"id": id, "row": row})), "picture-twice");
    desk.calls("picture.strike", json!({"id": id, "row": again}));
    desk.calls("picture.restore", json!({"id": id, "row": row}));
    let struck: Vec<Json> = desk.pictures(&id).iter().map(|picture| picture["struck"].clone()).collect();
    assert_eq!(struck, [json!(false), json!(true)]);
    assert_eq!(desk.is_refused("picture.strike", json!({"id": id, "row": "9@0000000000000000"})), "no-such-picture");
}

#[test]
fn what_is_said_of_a_picture_is_changed_and_what_it_is_stays() {
    let (desk, post) = two_laptops();
    let id = post.case();
    let row = post.adds_picture(&id, &noise(23, 300, 200));
    post.describes(&id, &row, json!({"caption": "  Seal 4471 ", "kind": "", "nominal": "true"}));
    assert_eq!(
        (post.says(&id, "caption"), post.says(&id, "kind"), post.says(&id, "nominal")),
        (json!("Seal 4471"), Json::Null, json!(true))
    );
    assert_eq!(post.past(&id, "pictures[0].caption"), [json!("Seal 4471"), json!("The broken seal")]);
    // A smaller form shows whom its picture shows, and says nothing else.
    let rows = post.calls("record.get", json!({"id": id}))["fields"]["pictures"].clone();
    let said = |key: &str| rows.as_array().unwrap().iter().map(|row| row["fields"][key].clone()).collect::<Vec<_>>();
    assert_eq!(said("nominal"), [json!(true), json!(true), json!(true)]);
    assert_eq!(said("caption"), [json!("Seal 4471"), Json::Null, Json::Null]);
    let refused = |values: Json| post.is_refused("picture.describe", json!({"id": id, "row": row, "values": values}));
    let codes =
        [json!({"hash": "00"}), json!({"struck": "true"}), json!({"colour": "red"}), json!({"nominal": " "}), json!({"kind": "sael"})];
    let told = codes.map(refused);
    assert_eq!(told, ["immutable", "immutable", "unknown-field", "wrong-type", "unknown-code"]);
    assert_eq!((refused(json!({})), refused(json!({"taken_at": "2999-01-01T08:00+03:00"}))), ("nothing-said".into(), "future-date".into()));
    desk.syncs(&post);
    desk.describes(&id, &row, json!({"caption": "Seal of the door"}));
    post.syncs(&desk);
    assert_eq!((post.says(&id, "caption"), post.says(&id, "has")), (json!("Seal of the door"), json!("preview")));
}

#[test]
fn pictures_of_what_only_its_author_changes_are_left_to_him() {
    let (desk, post) = two_laptops();
    let values = json!({"subject": "Khat in parcels of tea", "alert_kind": "concealment", "urgency": "urgent"});
    let id = post.calls("record.set", json!({"kind": "alert", "values": values}))["id"].as_str().unwrap().to_owned();
    let row = post.adds_picture(&id, &noise(24, 60, 40));
    desk.syncs(&post);
    let other = desk.joined_by("0433", "MBA", "entry");
    other.syncs(&desk);
    for call in ["picture.strike", "picture.restore", "picture.describe"] {
        let input = json!({"id": id, "row": row, "values": {"caption": "mine"}});
        assert_eq!(other.is_refused(call, input), "for-author", "{call}");
    }
    post.calls("picture.strike", json!({"id": id, "row": row}));
    assert_eq!(post.says(&id, "struck"), json!(true));
}

#[test]
fn the_moment_that_a_camera_says_is_told_as_its_own_until_an_officer_says_another() {
    let (desk, post) = two_laptops();
    let id = post.case();
    let row = post.adds_picture(&id, &photographed(25, "2020:02:03 14:05:33"));
    desk.syncs(&post);
    for laptop in [&post, &desk] {
        assert!(laptop.says(&id, "taken_at").as_str().unwrap().starts_with("2020-02-03T14:05:33"), "{}", laptop.says(&id, "taken_at"));
        assert_eq!(laptop.says(&id, "by_camera"), json!(true));
    }
    desk.describes(&id, &row, json!({"caption": "The seal"}));
    assert_eq!(desk.says(&id, "by_camera"), json!(true));
    desk.describes(&id, &row, json!({"taken_at": "2020-02-04T09:10+03:00"}));
    assert_eq!((desk.says(&id, "taken_at"), desk.says(&id, "by_camera")), (json!("2020-02-04T09:10+03:00"), json!(false)));
    // What goes on elsewhere says of neither that a camera said it.
    let heads = desk.calls("record.get", json!({"id": id}))["heads"].clone();
    let renewed = desk.calls("record.renew", json!({"id": id, "without": [], "reason": "a field must go", "heads": heads}))["id"].clone();
    let renewed = renewed.as_str().unwrap();
    assert_eq!((desk.says(renewed, "taken_at"), desk.says(renewed, "by_camera")), (json!("2020-02-04T09:10+03:00"), json!(false)));
}

#[test]
fn a_camera_that_is_ahead_of_today_or_says_no_day_says_nothing() {
    let desk = Desk::founded();
    for (seed, taken) in [(26, "2999:01:01 08:00:00"), (27, "0000:00:00 00:00:00"), (28, "2021:02:30 08:00:00")] {
        let id = desk.case();
        desk.adds_picture(&id, &photographed(seed, taken));
        assert_eq!((desk.says(&id, "taken_at"), desk.says(&id, "by_camera")), (Json::Null, json!(false)), "{taken}");
        let findings = desk.calls("record.get", json!({"id": id}))["findings"].clone();
        assert!(findings.as_array().unwrap().iter().all(|finding| finding["blocks"] == false), "{findings}");
    }
}
