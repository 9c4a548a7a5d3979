//! Journals and logs that parted, and who names the right branch: a cloned laptop, a registrar's log on two laptops, the root's.

use super::enrolment::OTHER;
use super::{Desk, PASSPHRASE, cocaine, founding};
use serde_json::{Value as Json, json};

fn says(text: &str) -> Json {
    let mut fields = cocaine();
    fields["narrative"] = json!(text);
    fields
}

/// The words of a root, both halves one after the other.
fn words(halves: &Json) -> String {
    let words = halves.as_array().unwrap().iter().flat_map(|half| half.as_array().unwrap());
    words.map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

impl Desk {
    fn forks(&self) -> Vec<Json> {
        self.calls("fork.list", json!({})).as_array().unwrap().clone()
    }

    fn branch(&self, is_right: impl Fn(&Json) -> bool) -> Json {
        let branches = self.forks()[0]["branches"].as_array().unwrap().clone();
        branches.iter().find(|branch| is_right(branch)).unwrap()["id"].clone()
    }
}

#[test]
fn a_registrar_names_the_branch_of_a_cloned_laptop_that_is_the_officers() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    post.records(cocaine(), true);
    let [post, clone] = post.cloned("0922");
    let right = post.records(says("in the tank"), true)["reference"].clone();
    post.records(says("in the roof"), true);
    clone.records(says("in the spare wheel"), true);
    let supervisor = desk.joined_by("0031", "MBA", "supervisor");
    post.carries_to(&desk);
    assert_eq!(desk.forks(), Vec::<Json>::new());
    clone.carries_to(&desk);
    let forks = desk.forks();
    assert_eq!((forks.len(), &forks[0]["what"], &forks[0]["number"], &forks[0]["may"]), (1, &json!("journal"), &json!(2), &json!(true)));
    let mut counts: Vec<u64> = forks[0]["branches"].as_array().unwrap().iter().map(|one| one["count"].as_u64().unwrap()).collect();
    counts.sort_unstable();
    assert_eq!(counts, [1, 2]);
    let branch = desk.branch(|one| one["about"].as_array().unwrap().iter().any(|about| about["reference"] == right));
    assert_eq!(desk.is_refused("fork.resolve", json!({"branch": "ab"})), "no-such-branch");
    // A supervisor sees it, and is no registrar.
    desk.carries_to(&supervisor);
    assert_eq!(supervisor.forks()[0]["may"], false);
    assert_eq!(supervisor.is_refused("fork.resolve", json!({"branch": branch})), "not-the-registrar");
    assert_eq!(desk.calls("fork.resolve", json!({"branch": branch})), json!([]));
    desk.carries_to(&supervisor);
    for side in [&desk, &supervisor] {
        assert_eq!((side.finds("tank").len(), side.finds("roof").len(), side.finds("spare").len()), (1, 1, 0));
        assert_eq!(side.waits(), ["waits-forked"]);
        assert_eq!(side.forks(), Vec::<Json>::new());
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn of_three_laptops_that_are_one_only_the_named_one_counts() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    post.records(cocaine(), true);
    let [post, clone] = post.cloned("0922");
    let [clone, third] = clone.cloned("0922");
    for (side, text) in [(&post, "in the tank"), (&clone, "in the spare wheel"), (&third, "in the roof")] {
        side.records(says(text), true);
        side.carries_to(&desk);
    }
    assert_eq!(desk.forks()[0]["branches"].as_array().unwrap().len(), 3);
    let tank = json!(desk.calls("waiting.list", json!({})));
    let reference = post.calls("record.get", json!({"id": post.finds("tank")[0]}))["reference"].clone();
    let branch = desk.branch(|one| {
        one["about"]
            .as_array()
            .unwrap()
            .iter()
            .any(|about| about["reference"] == reference && one["about"][0]["id"] == post.finds("tank")[0])
    });
    assert_eq!(tank.as_array().unwrap().len(), 3);
    assert_eq!(desk.calls("fork.resolve", json!({"branch": branch})), json!([]), "the others are no open fork any more");
    assert_eq!((desk.finds("tank").len(), desk.finds("spare").len(), desk.finds("roof").len()), (1, 0, 0));
    let lost = desk.calls("waiting.list", json!({}))[0]["id"].clone();
    assert_eq!(desk.is_refused("fork.resolve", json!({"branch": lost})), "no-such-branch");
}

#[test]
fn who_stands_above_names_the_branch_of_a_registrars_log_that_counts() {
    let desk = Desk::founded();
    let second = desk.joined_by("0501", "MBA", "supervisor");
    let seats = desk.calls("seats", json!({}));
    let seat = seats.as_array().unwrap().iter().find(|seat| seat["officer"] == "0501, G. Wanjiku").unwrap()["id"].clone();
    desk.calls("registrar.name", json!({"seat": seat}));
    desk.carries_to(&second);
    second.calls("unlock", json!({"seat": "0501", "passphrase": OTHER}));
    let [second, clone] = second.cloned("0501");
    let right = second.joined_by("0922", "MBA", "entry");
    let wrong = clone.joined_by("0666", "MBA", "entry");
    right.records(says("in the tank"), true);
    wrong.records(says("in the spare wheel"), true);
    for from in [&second, &clone, &right, &wrong] {
        from.carries_to(&desk);
    }
    assert_eq!((desk.finds("tank").len(), desk.finds("spare").len()), (0, 0), "neither gives");
    let forks = desk.forks();
    assert_eq!(
        (&forks[0]["what"], &forks[0]["officer"], &forks[0]["may"]),
        (&json!("registrar"), &json!("0501, G. Wanjiku"), &json!(true))
    );
    let did: Vec<Json> = forks[0]["branches"].as_array().unwrap().iter().flat_map(|one| one["did"].as_array().unwrap().clone()).collect();
    assert!(did.iter().any(|one| one["event"] == "enrolment"), "{did:?}");
    // He who forked says nothing, and does not choose.
    desk.carries_to(&second);
    assert_eq!(second.is_refused("office.add", json!({"code": "PASS"})), "log-forked");
    let newest = |side: &Desk| {
        let authority = side.at_work().authority();
        let (_, hash) = authority.log_end(&journals::Key::parse(seat.as_str().unwrap()).unwrap(), journals::Scope::Inner);
        json!(journals::EntryId(hash).to_string())
    };
    assert_eq!(second.is_refused("fork.resolve", json!({"branch": second.forks()[0]["branches"][0]["id"]})), "fork-not-yours");
    let before = newest(&right);
    let branch = desk.branch(|one| one["id"] == before);
    desk.calls("fork.resolve", json!({"branch": branch}));
    assert_eq!((desk.finds("tank").len(), desk.finds("spare").len(), desk.forks().len()), (1, 0, 0), "{:?}", desk.waits());
    desk.carries_to(&second);
    second.calls("office.add", json!({"code": "PASS"}));
    let events = desk.calls("audit.list", json!({})).to_string();
    assert!(events.contains("\"fork-resolved\""));
}

#[test]
fn a_root_that_was_used_on_two_laptops_goes_on_in_its_successor() {
    let desk = Desk::empty();
    let root = words(&desk.calls("start.found", founding())["sheet"]["root_words"]);
    let [second, third] = ["0501", "0601"].map(|number| desk.joined_by(number, "MBA", "supervisor"));
    for side in [&second, &third] {
        let seats = side.calls("seats", json!({}));
        let own = seats.as_array().unwrap().iter().find(|seat| seat["here"] == true).unwrap()["id"].clone();
        side.calls("registrar.name", json!({"seat": own, "root": root}));
    }
    second.carries_to(&desk);
    third.carries_to(&desk);
    let forks = desk.forks();
    assert_eq!((&forks[0]["what"], &forks[0]["may"]), (&json!("root"), &json!(false)));
    let branch = desk.branch(|_| true);
    assert_eq!(desk.is_refused("fork.resolve", json!({"branch": branch, "root": root})), "root-forked");
    let next = words(&desk.calls("root.new_words", json!({}))["root_words"]);
    let succeed = |root: &str, next: &str, branch: Json| json!({"root": root, "next": next, "branch": branch});
    assert_eq!(desk.is_refused("root.succeed", succeed(&root, &next, Json::Null)), "root-forked");
    assert_eq!(desk.is_refused("root.succeed", succeed(&root, &next, json!("ab".repeat(32)))), "no-such-branch");
    assert_eq!(desk.is_refused("root.succeed", succeed(&root, &root, branch.clone())), "root-spoke-already");
    assert_eq!(desk.is_refused("root.succeed", succeed(&next, &root, branch.clone())), "not-the-root");
    let registrars = desk.calls("root.succeed", succeed(&root, &next, branch));
    assert_eq!(registrars.as_array().unwrap().len(), 2, "the founder, and the one whom the branch named: {registrars}");
    assert_eq!(desk.forks().len(), 0);
    let third_root = words(&desk.calls("root.new_words", json!({}))["root_words"]);
    assert_eq!(desk.is_refused("root.succeed", succeed(&root, &third_root, Json::Null)), "not-the-root");
    // The old words open nothing, the new ones everything; and all others hear of it with the next bundle.
    let ended = registrars.as_array().unwrap().iter().find(|one| one["own"] == true).unwrap()["id"].clone();
    desk.carries_to(&second);
    let end = |root: &str| second.tries("registrar.end", json!({"id": ended, "reason": "left", "root": root}));
    assert_eq!(end(&root).unwrap_err().code, "not-the-root");
    assert_eq!(end(&next).unwrap().as_array().unwrap().len(), 1);
    second.restarted_as("0501", OTHER).carries_to(&desk);
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    assert_eq!(desk.is_refused("office.add", json!({"code": "XYZ"})), "not-the-registrar");
}
