//! A folder is backed up, the backup proved, the laptop lost, and the folder put back: what was written goes on in a new life, what others
//! wrote opens when it has heard of them, and what was erased since goes again.

use super::enrolment::OTHER;
use super::{Desk, cocaine};
use serde_json::{Value as Json, json};

impl Desk {
    fn backs_up(&self) -> String {
        let path = self.folder.path().join("mine.ncenback").display().to_string();
        let job = self.finishes("backup.make", json!({"path": path, "replace": true}));
        assert!(job["error"].is_null(), "{job}");
        path
    }

    /// A laptop that a backup is put back on.
    fn restored(path: &str, seat: &str) -> (Desk, Json) {
        let laptop = Desk::empty();
        let restored = laptop.finishes("backup.restore", json!({"path": path, "seat": seat, "passphrase": OTHER}))["proved"].clone();
        laptop.calls("unlock", json!({"seat": seat, "passphrase": OTHER}));
        (laptop, restored)
    }
}

#[test]
fn rows_of_the_audit_chain_that_others_know_of_are_missed() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
    let faults = |side: &Desk| {
        let chains = side.calls("audit.verify", json!({}));
        chains.as_array().unwrap().iter().flat_map(|chain| chain["faults"].as_array().unwrap().clone()).collect::<Vec<_>>()
    };
    let path = post.backs_up();
    let keep = tempfile::tempdir().unwrap();
    let safe = keep.path().join("stick").display().to_string();
    std::fs::copy(&path, &safe).unwrap();
    let own = post.records(cocaine(), true)["id"].clone();
    post.calls("record.get", json!({"id": own}));
    // A week later the seat says how far its chain went, and the office hears of it.
    crate::save::at(crate::save::now() + 8 * 86_400, || post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER})));
    assert_eq!(post.carries_to(&desk)["stored"], 2);
    assert_eq!(faults(&post), Vec::<Json>::new());
    drop(post);
    // The folder as it was before: its rows since are gone, and it was put back in plain sight.
    let (post, _) = Desk::restored(&safe, "0922");
    assert_eq!(faults(&post), Vec::<Json>::new());
    desk.carries_to(&post);
    assert_eq!(faults(&post).len(), 1);
    assert!(post.calls("audit.list", json!({})).to_string().contains("\"restored\""));
}

#[test]
fn a_lost_laptop_is_put_back_and_goes_on() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    let theirs = desk.records(cocaine(), true)["id"].clone();
    let mut nominal = cocaine();
    nominal["narrative"] = json!("The driver Okonkwo said nothing.");
    let gone = desk.records(nominal, true)["id"].clone();
    desk.carries_to(&post);
    let own = post.records(cocaine(), true)["id"].clone();
    post.carries_to(&desk);
    let path = crate::save::at(crate::save::now() - 60, || post.backs_up());
    let proof = post.finishes("backup.test", json!({"path": path}));
    assert!(proof["error"].is_null(), "{proof}");
    let proved = proof["proved"].clone();
    assert_eq!((&proved["errors"], &proved["records"]), (&json!(0), &json!(5)), "{proved}");
    assert_eq!(post.calls("backup.list", json!({}))[0]["name"], "mine.ncenback");
    // Written after the backup, carried away, and then the laptop is lost.
    let late = post.records(cocaine(), true)["id"].clone();
    post.carries_to(&desk);
    let keep = tempfile::tempdir().unwrap();
    let safe = keep.path().join("stick").display().to_string();
    std::fs::copy(&path, &safe).unwrap();
    drop(post);
    let fresh = Desk::empty();
    assert_eq!(
        fresh.is_refused("backup.restore", json!({"path": safe, "seat": "0922", "passphrase": "not the one at all"})),
        "wrong-passphrase"
    );
    drop(fresh);
    let (post, restored) = Desk::restored(&safe, "0922");
    assert_eq!((&restored["errors"], &restored["records"], &restored["erased"]), (&json!(0), &json!(5), &json!(0)), "{restored}");
    // It records at once; what others wrote opens when it has heard of them.
    assert_eq!(post.value(&own, "direction"), "import");
    assert_eq!(post.is_refused("record.get", json!({"id": theirs})), "restored-unheard");
    let own_reference = post.calls("record.get", json!({"id": own}))["reference"].clone();
    let after = post.records(cocaine(), true);
    let number = |reference: &Json| reference.as_str().unwrap().rsplit('B').next().unwrap().parse::<u64>().unwrap();
    assert_eq!(number(&after["reference"]), number(&own_reference) + 101, "above what the lost laptop may have given");
    // As a program did that counted on.
    let at_work = post.at_work();
    let year = own_reference.as_str().unwrap().split('-').nth(2).unwrap().to_owned();
    let counted_on = format!("{{\"{year}\":{}}}", number(&own_reference));
    at_work.store.set_setting(&at_work.device, "references", counted_on.as_bytes()).unwrap();
    let fourth = post.records(cocaine(), true)["id"].clone();
    let brought = post.carries_to(&desk);
    assert_eq!((&brought["stored"], &brought["waiting"]), (&json!(2), &json!(0)), "a new life of the journal, no fork: {brought}");
    // Meanwhile a record was erased.
    desk.joins_here("0031", "MBA", "supervisor");
    desk.calls("erase.order", json!({"id": gone, "basis": "subject", "second": "0031", "passphrase": OTHER}));
    assert_eq!(desk.calls("erase.now", json!({}))["erased"], 1);
    let brought = desk.carries_to(&post);
    assert_eq!(brought["waiting"], 0, "{brought}");
    assert_eq!((post.value(&theirs, "direction"), post.value(&late, "direction")), (json!("import"), json!("import")));
    assert_eq!(crate::erasing::carry_out(&post.at_work()).unwrap(), 1);
    assert_eq!(post.is_refused("record.get", json!({"id": gone})), "no-such-record");
    assert_eq!(desk.value(&fourth, "direction"), "import");
    // The laptop counted on from what it knew: two records bear one reference, and nobody guesses which is meant.
    let twice = |id: &Json| desk.calls("record.get", json!({"id": id}));
    assert_eq!(twice(&late)["reference"], twice(&fourth)["reference"]);
    for deed in ["record.get", "hold.set"] {
        let refused = desk.tries(deed, json!({"id": twice(&late)["reference"], "on": true})).unwrap_err();
        assert_eq!(refused.code, "reference-twice", "{deed}");
        assert!(refused.values["ids"].as_str().unwrap().contains(fourth.as_str().unwrap()));
    }
    desk.at_work().indexing.catch_up().unwrap();
    assert!(twice(&late)["findings"].to_string().contains("reference-twice"));
    for side in [&desk, &post] {
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn a_restore_that_was_cut_off_leaves_numbers_out_at_the_next_passphrase_and_only_once() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    post.records(cocaine(), true);
    let (laptop, _) = Desk::restored(&post.backs_up(), "0922");
    let at_work = laptop.at_work();
    let counted = || -> std::collections::BTreeMap<String, u64> {
        serde_json::from_slice(&at_work.store.setting(&at_work.device, "references").unwrap().unwrap()).unwrap()
    };
    let before = counted();
    at_work.store.set_setting(&at_work.device, "references-leapt", b"").unwrap();
    (0..2).for_each(|_| drop(laptop.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}))));
    let after = counted();
    assert!(before.iter().all(|(year, last)| after[year] == last + 100), "{before:?} {after:?}");
}

#[test]
fn a_backup_that_was_cut_or_is_another_folder_s_is_refused() {
    let desk = Desk::founded();
    desk.records(cocaine(), true);
    let path = desk.backs_up();
    let whole = std::fs::read(&path).unwrap();
    for end in [0, 8, 100, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&path, &whole[..end]).unwrap();
        let refused = desk.tries("backup.test", json!({"path": path}));
        let is_wrong = match refused {
            Err(failure) => failure.code == "not-a-backup",
            Ok(job) => !desk.ends(&job)["error"].is_null(),
        };
        assert!(is_wrong, "cut at {end}");
    }
    std::fs::write(&path, &whole).unwrap();
    let stranger = Desk::founded();
    assert_eq!(stranger.finishes("backup.test", json!({"path": path}))["error"]["code"], "not-for-you");
    assert_eq!(
        stranger.is_refused("backup.restore", json!({"path": path, "seat": "0417", "passphrase": super::PASSPHRASE})),
        "folder-not-empty"
    );
    // What breaks off in the middle leaves the folder as empty as before, and the next try goes through.
    let (fresh, cut) = (Desk::empty(), desk.folder.path().join("cut").display().to_string());
    std::fs::write(&cut, &whole[..whole.len() - 1]).unwrap();
    let restore = |path: &str| json!({"path": path, "seat": "0417", "passphrase": super::PASSPHRASE});
    assert!(!fresh.finishes("backup.restore", restore(&cut))["error"].is_null());
    assert_eq!(fresh.calls("status", json!({}))["state"], "empty");
    let begun = fresh.calls("backup.restore", restore(&path));
    fresh.calls("job.cancel", begun.clone());
    let ended = fresh.ends(&begun);
    let (phase, state) = (&ended["phase"], &fresh.calls("status", json!({}))["state"]);
    // So short a backup may be there before the hand reaches the button; what the page says is what is.
    assert!(
        matches!((phase.as_str().unwrap(), state.as_str().unwrap()), ("cancelled", "empty") | ("finished", "locked")),
        "{ended} {state}"
    );
    let inbox: Vec<_> = std::fs::read_dir(desk.folder.path().join("inbox")).unwrap().collect();
    assert!(inbox.is_empty(), "nothing of a proof is left: {inbox:?}");
}
