//! Pictures: added by one officer, seen by another: the thumbnail and preview at once, the original when somebody asks for it.

use super::bundles::two_laptops;
use super::{Desk, cocaine};
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value as Json, json};
use std::io::Cursor;
use std::path::PathBuf;

/// A picture that packs badly, so that it is large.
fn noise(seed: u32, width: u32, height: u32) -> Vec<u8> {
    let mut state = seed;
    let picture = RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rgb([(state >> 24) as u8, (state >> 16) as u8, (state >> 8) as u8])
    });
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

impl Desk {
    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Adds a picture to a record; gives its row.
    pub(super) fn adds_picture(&self, id: &str, bytes: &[u8]) -> String {
        let path = self.file("seal.png", bytes);
        let input = json!({"id": id, "path": path, "kind": "seal", "caption": " The broken seal ", "nominal": false});
        self.calls("picture.add", input)["row"].as_str().unwrap().to_owned()
    }

    pub(super) fn pictures(&self, id: &str) -> Vec<Json> {
        self.calls("picture.list", json!({"id": id})).as_array().unwrap().clone()
    }

    fn original(&self, id: &str, row: &str) -> Option<Vec<u8>> {
        let path = self.folder.path().join("saved");
        self.tries("picture.save", json!({"id": id, "row": row, "path": path})).ok().map(|_| std::fs::read(path).unwrap())
    }

    fn shows(&self, id: &str, row: &str, form: &str) -> (&'static str, Vec<u8>) {
        self.app.picture(&self.session, id, row, form).unwrap()
    }
}

#[test]
fn a_picture_is_added_shown_and_saved_as_it_was_taken() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let bytes = noise(1, 700, 500);
    let row = desk.adds_picture(&id, &bytes);
    let [picture] = &desk.pictures(&id)[..] else { panic!("one, whatever forms it has") };
    let said = ["row", "kind", "caption", "media_type", "has"].map(|key| picture[key].as_str().unwrap().to_owned());
    assert_eq!(said, [row.as_str(), "seal", "The broken seal", "image/png", "preview"]);
    assert_eq!((picture["size"].as_u64(), picture["received"].as_u64()), (Some(bytes.len() as u64), Some(bytes.len() as u64)));
    assert_eq!((&picture["original_here"], &picture["wanted"], &picture["nominal"]), (&json!(true), &json!(false), &json!(false)));
    assert!(picture["officer"].as_str().is_some_and(|officer| !officer.is_empty()));
    assert_eq!(desk.original(&id, &row), Some(bytes.clone()));
    for (form, most) in [("thumbnail", 16_000), ("preview", 400_000)] {
        let (media_type, shown) = desk.shows(&id, &row, form);
        assert!(media_type == "image/jpeg" && shown.len() <= most && shown.starts_with(&[0xff, 0xd8]), "{form}: {}", shown.len());
    }
    assert_eq!(desk.shows(&id, &row, "original"), ("image/png", bytes.clone()));
    // Again, not a picture, and to no record.
    let same = json!({"id": id, "path": desk.file("again.png", &bytes), "nominal": true});
    assert_eq!(desk.is_refused("picture.add", same), "picture-twice");
    let text = json!({"id": id, "path": desk.file("text.png", b"no picture"), "nominal": true});
    assert_eq!(desk.is_refused("picture.add", text), "not-a-picture");
    let huge = json!({"id": id, "path": desk.file("huge.png", &vec![0; (32 << 20) + 1]), "nominal": true});
    assert_eq!(desk.is_refused("picture.add", huge), "picture-too-large");
    assert_eq!(desk.is_refused("picture.want", json!({"id": id, "row": "9@0000000000000000"})), "picture-not-here");
    assert_eq!(desk.pictures(&id).len(), 1);
    assert_eq!(desk.calls("verify", json!({"rebuild": false}))["errors"], json!([]));
}

#[test]
fn thumbnail_and_preview_come_with_the_record_and_the_original_when_somebody_asks() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let bytes = noise(2, 600, 400);
    let row = post.adds_picture(&id, &bytes);
    let met = desk.syncs(&post);
    assert_eq!(met.pictures, 2);
    let at_desk = |key: &str| desk.pictures(&id)[0][key].clone();
    assert_eq!((at_desk("has"), at_desk("original_here"), at_desk("received")), (json!("preview"), json!(false), json!(0)));
    assert_eq!(desk.shows(&id, &row, "thumbnail"), post.shows(&id, &row, "thumbnail"));
    assert_eq!(desk.original(&id, &row), None);
    // Nothing is asked for: a word each.
    let quiet = desk.syncs(&post);
    assert!(quiet.pictures == 0 && quiet.bytes.0 + quiet.bytes.1 < 400, "{quiet:?}");
    desk.calls("picture.want", json!({"id": id, "row": row}));
    assert_eq!(at_desk("wanted"), json!(true));
    // Cut again and again it comes in the end, and little goes twice.
    let (mut meetings, mut received) = (0, 0);
    while at_desk("original_here") == json!(false) {
        for met in desk.meets(&post, 8).into_iter().take(1) {
            received += met.unwrap().bytes.1;
        }
        meetings += 1;
        assert!(meetings < 60, "it comes to no end");
    }
    assert!(meetings > 5 && received < bytes.len() as u64 * 23 / 20, "{meetings} meetings, {received} for {}", bytes.len());
    assert_eq!(desk.original(&id, &row), Some(bytes));
    assert_eq!(at_desk("wanted"), json!(false));
}

#[test]
fn a_node_keeps_every_original_and_hands_it_on() {
    let (desk, post) = two_laptops();
    let [third, fourth] = ["0931", "0932"].map(|number| desk.joined_by(number, "MBA", "supervisor"));
    assert_eq!(desk.calls("picture.keep", json!({})), json!({"originals": false}));
    desk.calls("picture.keep", json!({"originals": true}));
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let bytes = noise(3, 300, 200);
    let row = post.adds_picture(&id, &bytes);
    assert_eq!(desk.syncs(&post).pictures, 3);
    third.syncs(&desk);
    third.calls("picture.want", json!({"id": id, "row": row}));
    assert_eq!(third.syncs(&desk).pictures, 1);
    assert_eq!(third.original(&id, &row), Some(bytes));
    // Who has none of an original says so, and is not asked again at once.
    let far = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let row = post.adds_picture(&far, &noise(4, 50, 50));
    third.syncs(&post);
    fourth.syncs(&third);
    fourth.calls("picture.want", json!({"id": far, "row": row}));
    assert_eq!(fourth.syncs(&third).pictures, 0);
    let quiet = fourth.syncs(&third);
    assert!(quiet.bytes.0 < 400, "{quiet:?}");
    assert_eq!(fourth.syncs(&post).pictures, 1);
}

#[test]
fn what_is_erased_takes_its_pictures_along_and_is_asked_for_no_more() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    post.adds_picture(&id, &noise(5, 200, 200));
    desk.syncs(&post);
    let files = |desk: &Desk| walk(&desk.folder.path().join("attachments"));
    assert_eq!((files(&post), files(&desk)), (3, 2));
    let number = crate::calls::number_of(&desk.at_work(), &id).unwrap();
    desk.at_work().store.erase(&[number], crate::save::now()).unwrap();
    assert_eq!(files(&desk), 0);
    assert_eq!(desk.at_work().store.lacking(store::Need::Original, 9).unwrap(), []);
}

fn walk(folder: &std::path::Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.map(|entry| entry.unwrap().path()).map(|path| if path.is_dir() { walk(&path) } else { 1 }).sum()
}
