//! Pictures: added by one officer, seen by another: the thumbnail and preview at once, the original when somebody asks for it.

use super::bundles::two_laptops;
use super::{Desk, cocaine};
use crate::exchange::{Side, Until};
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value as Json, json};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A picture that packs badly, so that it is large.
pub(super) fn noise(seed: u32, width: u32, height: u32) -> Vec<u8> {
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

    fn pictures_or_none(&self, id: &str) -> Option<Vec<Json>> {
        self.tries("picture.list", json!({"id": id})).ok()?.as_array().cloned()
    }

    fn original(&self, id: &str, row: &str) -> Option<Vec<u8>> {
        let path = self.folder.path().join("saved");
        self.tries("picture.save", json!({"id": id, "row": row, "path": path, "replace": true})).ok().map(|_| std::fs::read(path).unwrap())
    }

    pub(super) fn shows(&self, id: &str, row: &str, form: &str) -> (&'static str, Vec<u8>) {
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
    assert_eq!(desk.is_refused("picture.want", json!({"id": id, "row": "9@0000000000000000"})), "no-such-picture");
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
fn a_second_picture_comes_as_the_first_did() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    post.adds_picture(&id, &noise(10, 300, 200));
    assert_eq!(desk.syncs(&post).pictures, 2);
    post.adds_picture(&id, &noise(11, 300, 200));
    assert_eq!(desk.syncs(&post).pictures, 2);
    assert!(desk.pictures(&id).iter().all(|picture| picture["has"] == "preview"), "{:?}", desk.pictures(&id));
}

#[test]
fn a_record_that_goes_on_in_a_new_document_takes_its_pictures_along() {
    let desk = Desk::founded();
    let post = desk.joined_by("0931", "MBA", "supervisor");
    let id = desk.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let bytes = noise(12, 300, 200);
    desk.adds_picture(&id, &bytes);
    desk.syncs(&post);
    let input =
        json!({"id": id, "without": [], "reason": "a field must go", "heads": desk.calls("record.get", json!({"id": id}))["heads"]});
    let renewed = desk.calls("record.renew", input)["id"].as_str().unwrap().to_owned();
    let [picture] = &desk.pictures(&renewed)[..] else { panic!("one") };
    assert_eq!((&picture["has"], &picture["original_here"]), (&json!("preview"), &json!(true)));
    assert_eq!(desk.original(&renewed, picture["row"].as_str().unwrap()), Some(bytes));
    // Elsewhere the smaller forms are taken from the old one: nothing goes over the line twice.
    assert_eq!(post.syncs(&desk).pictures, 0);
    assert_eq!(post.calls("waiting.list", json!({})), json!([]));
    assert_eq!(post.pictures(&renewed)[0]["has"], "preview");
    assert_eq!(desk.calls("verify", json!({"rebuild": false}))["errors"], json!([]));
}

#[test]
fn an_original_that_is_asked_for_while_a_line_is_open_comes_over_it() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let row = post.adds_picture(&id, &noise(13, 400, 300));
    desk.while_connected(&post, || {
        Desk::sees_soon(|| desk.pictures_or_none(&id).is_some_and(|all| all.iter().any(|one| one["has"] == "preview")));
        desk.calls("picture.want", json!({"id": id, "row": row}));
        Desk::sees_soon(|| desk.pictures(&id)[0]["original_here"] == true);
    });
}

#[test]
fn an_original_that_was_damaged_is_asked_for_and_comes_again() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let bytes = noise(13, 400, 300);
    let row = post.adds_picture(&id, &bytes);
    desk.calls("picture.keep", json!({"originals": true}));
    desk.syncs(&post);
    let largest = |desk: &Desk| {
        let mut files = listed(&desk.folder.path().join("attachments"));
        files.sort_by_key(|file| std::fs::metadata(file).unwrap().len());
        files.pop().unwrap()
    };
    let mut held = std::fs::read(largest(&desk)).unwrap();
    let middle = held.len() / 2;
    held[middle] ^= 1;
    std::fs::write(largest(&desk), held).unwrap();
    let input = json!({"id": id, "row": row, "path": desk.folder.path().join("x")});
    assert_eq!(desk.is_refused("picture.save", input), "picture-not-here");
    assert_eq!(desk.syncs(&post).pictures, 1);
    assert_eq!(desk.original(&id, &row), Some(bytes.clone()));
    // All of it is lost: verifying tells, and what the list misses comes again.
    std::fs::remove_dir_all(desk.folder.path().join("attachments")).unwrap();
    // By the name of their record, which an officer can look for.
    let reference = desk.calls("record.get", json!({"id": id}))["reference"].clone();
    let fault = json!({"code": "attachment", "place": reference});
    assert_eq!(desk.calls("verify", json!({"rebuild": false}))["errors"], json!([fault, fault, fault]));
    assert_eq!(desk.pictures(&id)[0]["has"], "none");
    desk.calls("picture.want", json!({"id": id, "row": row}));
    assert_eq!(desk.syncs(&post).pictures, 3);
    assert_eq!((desk.original(&id, &row), &desk.pictures(&id)[0]["has"]), (Some(bytes), &json!("preview")));
}

#[test]
fn pictures_that_stand_to_go_are_told_of_on_both_sides_with_their_bytes() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let bytes = noise(17, 300, 200);
    let row = post.adds_picture(&id, &bytes);
    let forms = pictures::take(&bytes).unwrap();
    let small = (forms.thumbnail.len() + forms.preview.len()) as u64;
    let seen = desk.watches(&post);
    let most = seen.iter().map(|one| one.pictures.1).max_by_key(|pictures| pictures.count).unwrap();
    assert_eq!((most.count, most.bytes, most.has_more), (2, small, false));
    assert!(seen.iter().all(|one| one.to_come.keys().all(|lane| ["authority", "notices", "records"].contains(&lane.as_str()))));
    // An original that somebody asks for; whether he asks for more is not known.
    desk.calls("picture.want", json!({"id": id, "row": row}));
    let seen = post.watches(&desk);
    let first = seen.iter().map(|one| one.pictures.0).find(|pictures| pictures.count > 0).unwrap();
    assert!(first.count == 1 && first.has_more && first.bytes > 0 && first.bytes <= bytes.len() as u64, "{first:?}");
    let sent = seen.last().unwrap().done.pieces.0;
    assert!(sent >= bytes.len() as u64 && desk.original(&id, &row) == Some(bytes), "{sent}");
}

#[test]
fn a_smaller_form_that_another_officer_names_is_not_shown_as_the_first_one_s() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let row = post.adds_picture(&id, &noise(14, 300, 200));
    desk.syncs(&post);
    let shown = desk.shows(&id, &row, "preview");
    // A larger one, which an officer of the office names as made from the post's.
    let other = pictures::take(&noise(15, 1_600, 1_200)).unwrap().preview;
    let at_work = desk.at_work();
    let number = crate::calls::number_of(&at_work, &id).unwrap();
    let root = at_work.store.attach(number, &other, store::Need::Preview).unwrap();
    let forged = [("hash", root.to_string()), ("chunks", "1".into()), ("size", other.len().to_string()), ("derived_from", row.clone())];
    let values: serde_json::Map<String, Json> = forged
        .iter()
        .map(|(key, value)| (format!("pictures[3].{key}"), json!(value)))
        .chain([("pictures[3].media_type".into(), json!("image/jpeg"))])
        .collect();
    desk.calls("record.set", json!({"id": id, "values": values, "complete": false}));
    assert_eq!(desk.shows(&id, &row, "preview"), shown);
}

#[test]
fn on_a_line_that_stays_what_is_asked_for_comes_at_once_and_through_a_node() {
    let (desk, post) = two_laptops();
    let third = desk.joined_by("0931", "MBA", "supervisor");
    desk.syncs(&post);
    desk.syncs(&third);
    let laptops = [&desk, &post, &third].map(|laptop| laptop.app.clone());
    std::thread::scope(|scope| {
        for other in [1, 2] {
            let (near, far) = super::exchange::ends();
            let keys = [0, other].map(|at| journals::Key::parse(&laptops[at].device().unwrap()).unwrap().0);
            let (here, there) = (&laptops[0], &laptops[other]);
            scope.spawn(move || here.exchange(keys[1], Side::Dialled, &mut { near }, Until::Gone));
            scope.spawn(move || there.exchange(keys[0], Side::Answered, &mut { far }, Until::Gone));
        }
        let soon = |what: &str, is_so: &dyn Fn() -> bool| {
            let began = Instant::now();
            while !is_so() {
                assert!(began.elapsed() < Duration::from_secs(120), "{what}");
                std::thread::sleep(Duration::from_millis(50));
            }
        };
        let lived = catch_unwind(AssertUnwindSafe(|| {
            let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
            let bytes = noise(16, 300, 200);
            let row = post.adds_picture(&id, &bytes);
            let at_third = |key: &str| third.tries("picture.list", json!({"id": id})).ok().map(|all| all[0][key].clone());
            soon("the small forms come through the office", &|| at_third("has") == Some(json!("preview")));
            desk.calls("picture.want", json!({"id": id, "row": row}));
            soon("what is asked for comes", &|| desk.pictures(&id)[0]["original_here"] == json!(true));
            third.calls("picture.want", json!({"id": id, "row": row}));
            soon("from who has it by now", &|| at_third("original_here") == Some(json!(true)));
        }));
        laptops.iter().for_each(crate::App::close);
        lived.unwrap_or_else(|panicked| resume_unwind(panicked));
    });
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
    // What somebody else put there is no file of ours, and keeps nothing back.
    std::fs::write(desk.folder.path().join("attachments/notes.txt"), b"mine").unwrap();
    desk.at_work().store.erase(&[number], crate::save::now()).unwrap();
    assert_eq!(files(&desk), 1);
    assert_eq!(desk.at_work().store.lacking(store::Need::Original, 9, 0, |_| true).unwrap(), []);
}

fn walk(folder: &Path) -> usize {
    listed(folder).len()
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).flat_map(|path| if path.is_dir() { listed(&path) } else { vec![path] }).collect()
}

impl Desk {
    /// Makes a bundle for another laptop, with this said of it, and hands it over; gives what it brought and its bytes.
    fn carries(&self, other: &Desk, mut said: Json) -> (Json, u64) {
        let path = self.folder.path().join("carried.ncen");
        (said["path"], said["replace"], said["for"]) = (json!(path), json!(true), json!(other.app.device().unwrap()));
        let made = self.finishes("bundle.make", said);
        assert!(made["error"].is_null(), "{made}");
        let bytes = std::fs::metadata(&path).unwrap().len();
        (other.finishes("bundle.accept", json!({"path": path}))["brought"].clone(), bytes)
    }

    /// Tells another laptop what is here and what is lacking.
    fn answers(&self, other: &Desk) {
        let path = self.folder.path().join("receipt.ncen");
        let for_whom = other.app.device().unwrap();
        assert!(self.finishes("bundle.receipt", json!({"path": path, "replace": true, "for": for_whom}))["error"].is_null());
        assert_eq!(other.finishes("bundle.accept", json!({"path": path}))["brought"]["receipts"], 1);
    }
}

#[test]
fn bundles_bring_small_forms_and_originals_that_were_asked_for_as_far_as_the_stick_takes_them() {
    let (desk, post) = two_laptops();
    // The office has heard of the post, and the post of what the office holds.
    desk.syncs(&post);
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let bytes = noise(6, 500, 400);
    let row = post.adds_picture(&id, &bytes);
    let (brought, _) = post.carries(&desk, json!({}));
    assert_eq!((&brought["pictures"], &desk.pictures(&id)[0]["has"]), (&json!(2), &json!("preview")));
    assert_eq!(desk.original(&id, &row), None);
    // Again: nothing of it is lacking.
    assert_eq!(post.carries(&desk, json!({})).0["pictures"], 0);
    desk.calls("picture.want", json!({"id": id, "row": row}));
    let (mut sticks, mut sum) = (0, 0);
    while desk.original(&id, &row).is_none() {
        desk.answers(&post);
        let (_, size) = post.carries(&desk, json!({"most": 400_000}));
        assert!(size < 420_000, "{size}");
        (sticks, sum) = (sticks + 1, sum + size);
        assert!(sticks < 10, "it comes to no end");
    }
    assert!(sticks > 1 && sum < bytes.len() as u64 * 5 / 4, "{sticks} sticks, {sum} for {}", bytes.len());
    assert_eq!(desk.original(&id, &row), Some(bytes));
    // Originals that nobody asked for come by as many sticks as it takes, where the maker adds them.
    let large = noise(17, 600, 500);
    let more = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let row = post.adds_picture(&more, &large);
    let mut sticks = 0;
    while desk.pictures_or_none(&more).is_none_or(|all| all[0]["original_here"] != true) {
        post.carries(&desk, json!({"most": 500_000, "originals": true}));
        desk.answers(&post);
        sticks += 1;
        assert!(sticks < 9, "it comes to no end");
    }
    assert_eq!((sticks > 1, desk.original(&more, &row)), (true, Some(large)));
    // All originals at once, and one that is not for everybody in the open.
    let other = noise(7, 100, 100);
    let far = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    let row = post.adds_picture(&far, &other);
    assert_eq!(post.carries(&desk, json!({"originals": true})).0["pictures"], 3);
    assert_eq!(desk.original(&far, &row), Some(other));
    let path = post.folder.path().join("open.ncen");
    post.finishes("bundle.make", json!({"path": path, "originals": true}));
    let shown = desk.finishes("bundle.show", json!({"path": path}))["shown"].clone();
    assert_eq!(shown["pictures"], 9);
    assert_eq!(desk.finishes("bundle.accept", json!({"path": path}))["brought"]["pictures"], 0);
}

#[test]
fn what_a_bundle_says_of_pictures_is_proved_and_only_taken_where_a_record_names_it() {
    let (desk, post) = two_laptops();
    let id = post.records(cocaine(), true)["id"].as_str().unwrap().to_owned();
    post.adds_picture(&id, &noise(8, 500, 400));
    desk.syncs(&post);
    let lacking = || {
        let store = &desk.at_work().store;
        let number = crate::calls::number_of(&desk.at_work(), &id).unwrap();
        let record = store.read().unwrap().document(number).unwrap().record;
        let root = crate::pictures::all(&record).find(|picture| picture.derived_from().is_none()).unwrap().root;
        (documents::DocumentId::parse(&id).unwrap(), root)
    };
    let (document, root) = lacking();
    let at_work = desk.at_work();
    let take = |document: &documents::DocumentId, root: &journals::Root, index: Option<u64>, bytes: &[u8]| {
        crate::bundle::take_picture(&at_work, document, root, index, bytes).unwrap()
    };
    let held = || desk.pictures(&id)[0]["received"].as_u64().unwrap();
    assert!(!take(&document, &root, Some(0), &[7; journals::CHUNK_BYTES]), "a chunk before its list");
    assert!(!take(&document, &root, None, &[7; 32]) && !take(&document, &root, None, &[7; 33]), "another list");
    let file = post.at_work().store.attachment(crate::calls::number_of(&post.at_work(), &id).unwrap(), &root).unwrap().unwrap();
    take(&document, &root, None, &file.chunks().unwrap().encode());
    take(&document, &root, Some(1), &file.chunk(1).unwrap());
    take(&document, &root, Some(0), &file.chunk(1).unwrap());
    take(&documents::DocumentId([9; 16]), &root, Some(0), &file.chunk(0).unwrap());
    take(&document, &journals::Root([9; 40]), Some(0), &file.chunk(0).unwrap());
    assert_eq!(held(), 0);
    take(&document, &root, Some(0), &file.chunk(0).unwrap());
    assert_eq!(held(), journals::CHUNK_BYTES as u64);
    assert_eq!(desk.calls("verify", json!({"rebuild": false}))["errors"], json!([]));
}
