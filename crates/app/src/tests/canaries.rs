//! Canaries: words and pictures that only some may read. They are looked for in everything that a device was told, before it was packed,
//! and in everything that its folder opens; where they may be the same search finds them.

use super::Desk;
use super::exchange::ends;
use super::pictures::noise;
use crate::exchange::{Gone, Line, Progress, Side, Until};
use documents::{DocumentId, row};
use journals::{Key, Root, WholeEntry};
use replication::Unpacking;
use serde_json::{Value as Json, json};
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::{Need, Store, StoreError};

/// Devices by their places: the registrar's, who reads the cases of all offices, and those of two offices that read only their own.
const HEADQUARTERS: usize = 0;
const POST: usize = 1;
const OTHER_POST: usize = 2;
/// Who may read what the registrar writes for himself, what a post writes for itself, and what is written for all.
const REGISTRAR: &[usize] = &[HEADQUARTERS];
const OFFICE: &[usize] = &[HEADQUARTERS, POST];
const ALL: &[usize] = &[HEADQUARTERS, POST, OTHER_POST];
/// Bytes of a picture that stand in no other.
const MARK: usize = 16;

/// Something that only some may read.
struct Canary {
    /// What it is; words begin with `zq`.
    what: &'static str,
    /// Each of these betrays it.
    marks: Vec<Vec<u8>>,
    writer: usize,
    readers: &'static [usize],
}

impl Canary {
    fn word(what: &'static str, writer: usize, readers: &'static [usize]) -> Canary {
        Canary { what, marks: vec![what.as_bytes().to_vec()], writer, readers }
    }

    /// A word in a record whose id nobody else may learn either.
    fn of_record(id: &Json, what: &'static str, writer: usize, readers: &'static [usize]) -> Canary {
        let mut canary = Canary::word(what, writer, readers);
        canary.marks.push(DocumentId::parse(id.as_str().unwrap()).unwrap().0.to_vec());
        canary
    }

    fn is_word(&self) -> bool {
        self.what.starts_with("zq")
    }

    fn stands_in(&self, bytes: &[u8]) -> bool {
        self.marks.iter().any(|mark| holds(bytes, mark))
    }
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

fn saves(desk: &Desk, input: Json) -> Json {
    desk.calls("record.set", input)["id"].clone()
}

fn adds_picture(desk: &Desk, id: &Json, seed: u32, caption: &str) {
    // Not in the data folder, of which everything is looked through.
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("taken.png");
    std::fs::write(&path, noise(seed, 300, 200)).unwrap();
    desk.calls("picture.add", json!({"id": id, "path": path, "caption": caption, "nominal": true}));
}

/// The pictures of a record and their smaller forms, each by what betrays it: some of its bytes, and its name.
fn forms(desk: &Desk, id: &Json) -> Vec<(Need, Vec<Vec<u8>>)> {
    let at_work = desk.at_work();
    let number = crate::calls::number_of(&at_work, id.as_str().unwrap()).unwrap();
    let record = at_work.store.read().unwrap().document(number).unwrap().record;
    let marks = |root: &Root| -> Vec<Vec<u8>> {
        let whole = at_work.store.attachment(number, root).unwrap().unwrap().whole().unwrap();
        // Pictures of one program begin alike.
        let places = (4..8).map(|eighth| whole.len() * eighth / 8);
        places.map(|at| whole[at..at + MARK].to_vec()).chain([root.0.to_vec()]).collect()
    };
    crate::pictures::all(&record).map(|picture| (picture.need(), marks(&picture.root))).collect()
}

/// What an officer of a post writes: of a case, for all, and in a form that he has not saved.
fn writes_at_post(post: &Desk) -> Vec<Canary> {
    let case = saves(post, json!({"kind": "seizure", "values": {"declared_goods": "zqfirst"}}));
    saves(post, json!({"id": case, "values": {"declared_goods": "zqamended"}}));
    adds_picture(post, &case, 21, "zqcaption");
    let met = saves(post, json!({"kind": "person", "values": {"family_name": "zqmet"}}));
    let draft = post.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    post.calls("draft.keep", json!({"draft": draft, "fields": {"declared_goods": "zqform"}}));
    saves(post, json!({"kind": "message", "values": {"subject": "zqmessage"}}));
    let alert = saves(post, json!({"kind": "alert", "values": {"subject": "zqalert"}}));
    adds_picture(post, &alert, 22, "zqseal");
    let mut canaries = vec![
        Canary::of_record(&case, "zqfirst", POST, OFFICE),
        Canary::word("zqamended", POST, OFFICE),
        Canary::word("zqcaption", POST, OFFICE),
        Canary::of_record(&met, "zqmet", POST, OFFICE),
        Canary::word("zqform", POST, &[POST]),
        Canary::word("zqmessage", POST, ALL),
        Canary::word("zqalert", POST, ALL),
        Canary::word("zqseal", POST, ALL),
    ];
    let of_case = forms(post, &case);
    assert_eq!(of_case.len(), 3, "a picture and two smaller forms");
    canaries.extend(of_case.into_iter().map(|(_, marks)| Canary { what: "the case's picture", marks, writer: POST, readers: OFFICE }));
    // The original goes only to who asks for it.
    let smaller = forms(post, &alert).into_iter().filter(|(need, _)| *need != Need::Original);
    canaries.extend(smaller.map(|(_, marks)| Canary { what: "the alert's picture", marks, writer: POST, readers: ALL }));
    canaries
}

/// What the registrar writes: a case of his own office, a suspect of whom posts see a part, and a file of those who are assigned.
fn writes_at_headquarters(desk: &Desk) -> Vec<Canary> {
    let own = saves(desk, json!({"kind": "seizure", "values": {"declared_goods": "zqport"}}));
    let suspect = json!({"family_name": "zqsuspect", "action_asked": "arrest", "entry_reason_text": "zqreason"});
    let suspect = desk.calls("record.set", json!({"kind": "person", "values": suspect}));
    assert_eq!(suspect["sight"], "shown");
    let file = saves(desk, json!({"kind": "investigation", "values": {"subject": "zqclosed"}}));
    vec![
        Canary::of_record(&own, "zqport", HEADQUARTERS, REGISTRAR),
        Canary::word("zqsuspect", HEADQUARTERS, ALL),
        Canary::word("zqreason", HEADQUARTERS, REGISTRAR),
        Canary::of_record(&file, "zqclosed", HEADQUARTERS, REGISTRAR),
    ]
}

/// The three devices, and what stands on them.
fn planted() -> ([Desk; 3], Vec<Canary>) {
    let desk = Desk::founded();
    ["BUS", "PASS"].iter().for_each(|code| drop(desk.calls("office.add", json!({"code": code}))));
    desk.calls("picture.keep", json!({"originals": true}));
    let post = desk.joined_by("0922", "BUS", "entry");
    let other = desk.joined_by("0031", "PASS", "supervisor");
    let canaries = writes_at_post(&post).into_iter().chain(writes_at_headquarters(&desk)).collect();
    ([desk, post, other], canaries)
}

/// A line that writes down what this end says.
struct Tapped<L> {
    line: L,
    said: Vec<Vec<u8>>,
}

impl<L: Line> Line for Tapped<L> {
    fn has_room(&mut self) -> bool {
        self.line.has_room()
    }

    fn send(&mut self, frame: &[u8]) -> Result<(), Gone> {
        self.said.push(frame.to_vec());
        self.line.send(frame)
    }

    fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone> {
        self.line.receive(wait)
    }

    fn goes_on(&mut self, progress: &Progress) -> bool {
        self.line.goes_on(progress)
    }
}

/// What one side said, as it was before it was packed.
fn unpacked(said: &[Vec<u8>]) -> Vec<u8> {
    let (mut unpacking, mut plain) = (Unpacking::new(), Vec::new());
    for (number, parcel) in said.iter().enumerate() {
        match number {
            // The first of each side goes as it is.
            0 => plain.extend_from_slice(parcel),
            _ => plain.extend(unpacking.unpack(parcel).expect("what a device packs is unpacked")),
        }
    }
    plain
}

/// Lets a device exchange with another until both hold the same; gives what the first said, and what the other did.
fn overheard(one: &Desk, other: &Desk) -> [Vec<u8>; 2] {
    let (near, far) = ends();
    let (mut near, mut far) = (Tapped { line: near, said: Vec::new() }, Tapped { line: far, said: Vec::new() });
    let keys = [one, other].map(|desk| Key::parse(&desk.app.device().unwrap()).unwrap().0);
    let (here, there) = (&one.app, &other.app);
    std::thread::scope(|scope| {
        let answering = scope.spawn(move || {
            let did = there.exchange(keys[0], Side::Answered, &mut far, Until::Gone).unwrap();
            (did, far.said)
        });
        let ours = here.exchange(keys[1], Side::Dialled, &mut near, Until::CaughtUp).unwrap();
        let Tapped { line, said } = near;
        // Whoever dialled hangs up.
        drop(line);
        let (theirs, answered) = answering.join().unwrap();
        assert!(ours.is_caught_up && theirs.is_caught_up, "{ours:?} {theirs:?}");
        [unpacked(&said), unpacked(&answered)]
    })
}

/// Everything that a device opens with the keys of its folder and its officer: statements, entries whole and what waits, records as they
/// stand, pictures, forms in work, rows of audit; the same of closed spaces that he may read; and what it shows.
fn unsealed(desk: &Desk) -> Vec<u8> {
    let (main, signed) = desk.app.desk(&desk.session).unwrap();
    let seat = signed.secrets.signing.key();
    let rooms = crate::rooms::of(&main, &seat);
    let mut all = Vec::new();
    for number in main.store.drafts(&signed.secrets).unwrap() {
        all.extend_from_slice(&main.store.draft(&signed.secrets, number).unwrap().unwrap());
    }
    main.store.audit(&seat).unwrap().rows.into_iter().for_each(|row| all.extend(row.about.into_bytes()));
    for at_work in std::iter::once(&main).chain(&rooms) {
        all.extend(at_work.store.statements().unwrap().concat());
        adds_entries(&at_work.store, &mut all);
        adds_records(&at_work.store, &mut all);
    }
    all.extend(shown(desk));
    all
}

fn adds_entries(store: &Store, all: &mut Vec<u8>) {
    let mut adds = |entry: WholeEntry| {
        all.extend_from_slice(&entry.header);
        all.extend(entry.bodies.concat());
    };
    store.waiting().unwrap().into_iter().for_each(|one| adds(one.entry));
    let each = |entry| {
        adds(entry);
        Ok(true)
    };
    store.read_everything().unwrap().each_entry(each).unwrap();
}

/// Records, seen or not, with what is here of their pictures.
fn adds_records(store: &Store, all: &mut Vec<u8>) {
    let reader = store.read_everything().unwrap();
    for number in 0..reader.end().unwrap() {
        let record = match reader.document(number) {
            Ok(document) => document.record,
            Err(StoreError::NoSuchRecord(_)) => continue,
            Err(error) => panic!("{number}: {error:?}"),
        };
        all.extend(row::encode_view(&record));
        for picture in crate::pictures::all(&record) {
            let Some(file) = store.attachment(number, &picture.root).unwrap() else { continue };
            (0..file.held()).for_each(|index| all.extend_from_slice(&file.chunk(index).unwrap()));
        }
    }
}

/// What a device shows its officer, as far as he may see it.
fn shown(desk: &Desk) -> Vec<u8> {
    let found = desk.calls("records.search", json!({"query": "", "offset": 0, "limit": 100, "language": "en"}));
    let records = found["rows"].as_array().unwrap().iter().map(|row| desk.calls("record.get", json!({"id": row["id"]})));
    let worded = ["home", "draft.list", "erase.list"].into_iter().filter_map(|call| desk.tries(call, json!({"language": "en"})).ok());
    let lists = ["waiting.list", "audit.list", "peer.list", "seats", "settings.get", "views.list", "fork.list"];
    let listed = lists.into_iter().filter_map(|call| desk.tries(call, json!({})).ok());
    let all: String = records.chain(worded).chain(listed).map(|told| told.to_string()).collect();
    [found.to_string(), all].concat().into_bytes()
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn no_device_is_told_or_keeps_a_byte_of_what_it_may_not_read() {
    let (desks, canaries) = planted();
    let mut heard: [Vec<u8>; 3] = Default::default();
    // Each dials each: what comes by one way only may come by another.
    let meetings = [(HEADQUARTERS, POST), (HEADQUARTERS, OTHER_POST), (POST, OTHER_POST)];
    for (one, other) in meetings.into_iter().chain(meetings.map(|(one, other)| (other, one))) {
        let [said, answered] = overheard(&desks[one], &desks[other]);
        heard[other].extend(said);
        heard[one].extend(answered);
    }
    for (device, desk) in desks.iter().enumerate() {
        let held = unsealed(desk);
        for canary in &canaries {
            let (what, may) = (canary.what, canary.readers.contains(&device));
            assert_eq!(canary.stands_in(&held), may, "{what} in the folder of {device}");
            // Who wrote it is asked for it by its name.
            assert!(device == canary.writer || canary.stands_in(&heard[device]) == may, "{what} was told to {device}, or not: {may}");
        }
        for path in files(desk.folder.path()) {
            let bytes = std::fs::read(&path).unwrap_or_default();
            for canary in canaries.iter().filter(|canary| canary.is_word()) {
                // Where a record may be read its id stands in the open, in pages that are free by now as well.
                let may = canary.readers.contains(&device);
                let is_open = if may { holds(&bytes, canary.what.as_bytes()) } else { canary.stands_in(&bytes) };
                assert!(!is_open, "{} lies open in {path:?} of {device}", canary.what);
            }
        }
    }
    // The index is asked, since it keeps words in pieces.
    let finds = |word: &str| ALL.iter().copied().filter(|device| !desks[*device].finds(word).is_empty()).collect::<Vec<usize>>();
    for (word, readers) in [("zqamended", OFFICE), ("zqmet", OFFICE), ("zqport", REGISTRAR), ("zqreason", REGISTRAR)] {
        assert_eq!(finds(word), readers, "{word}");
    }
    assert_eq!((finds("zqmessage"), finds("zqsuspect")), (ALL.to_vec(), ALL.to_vec()));
    let kept = files(&desks[OTHER_POST].folder.path().join("attachments"));
    assert_eq!(kept.len(), 2, "the smaller forms of the alert's picture and no other file: {kept:?}");
}

/// What lies in a bundle that one device makes for another, opened with the other's keys.
fn carried(from: &Desk, to: &Desk) -> Vec<u8> {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("for-one.ncen");
    let made = from.finishes("bundle.make", json!({"path": path, "for": to.app.device().unwrap()}));
    assert!(made["error"].is_null(), "{made}");
    let (_, signed) = to.app.desk(&to.session).unwrap();
    let bundle = crate::bundle::Bundle::open(&path, &signed.secrets.reading).unwrap();
    let statements = bundle.statements.concat();
    let items: Vec<u8> = bundle.items().unwrap().flat_map(|item| item.unwrap().encode()).collect();
    [statements, items].concat()
}

#[test]
fn a_bundle_for_one_office_holds_nothing_of_another() {
    let (desks, canaries) = planted();
    // The post hears of the other's device.
    desks[HEADQUARTERS].syncs(&desks[POST]);
    let [_, by_post, for_other] = [(HEADQUARTERS, POST), (POST, OTHER_POST), (HEADQUARTERS, OTHER_POST)].map(|(from, to)| {
        let bytes = carried(&desks[from], &desks[to]);
        for canary in canaries.iter().filter(|canary| !canary.readers.contains(&to)) {
            assert!(!canary.stands_in(&bytes), "{} in the bundle of {from} for {to}", canary.what);
        }
        bytes
    });
    let words = |bytes: &[u8]| canaries.iter().filter(|one| one.is_word() && one.stands_in(bytes)).map(|one| one.what).collect::<Vec<_>>();
    assert_eq!(words(&by_post), ["zqmessage", "zqalert", "zqseal", "zqsuspect"], "the search finds what he may read");
    assert_eq!(words(&for_other), ["zqmessage", "zqalert", "zqseal", "zqsuspect"]);
}
