//! Records that go on in another document: a case that was handed to another desk, and one of which a field goes for good.

use super::bundles::two_laptops;
use super::enrolment::OTHER;
use super::{Desk, cocaine};
use serde_json::{Value as Json, json};

const CANARY: &str = "Okonkwo said";

fn told() -> Json {
    let mut fields = cocaine();
    fields["narrative"] = json!(format!("{CANARY} nothing at first."));
    fields
}

fn continued(record: &Json) -> Vec<(Json, Json, Json)> {
    let all = record["continued"].as_array().unwrap().iter();
    all.map(|one| (one["office"].clone(), one["reference"].clone(), one["changed_since"].clone())).collect()
}

#[test]
fn a_case_is_handed_to_another_desk_with_what_it_was() {
    let (desk, post) = two_laptops();
    let clerk = desk.joined_by("0031", "MBA", "entry");
    let old = clerk.records(told(), true);
    let id = old["id"].clone();
    clerk.amends(&id, |fields| fields["goods"][0]["fields"]["quantity"] = json!("11.9 KGM"));
    clerk.carries_to(&desk);
    let ask =
        |side: &Desk, office: &str, reason: &str| side.tries("record.hand_over", json!({"id": id, "office": office, "reason": reason}));
    // Whoever enters cases gives none away, and nobody gives one to whom it belongs.
    assert_eq!(ask(&clerk, "BUS", "theirs").unwrap_err().code, "no-right");
    assert_eq!(ask(&desk, "MBA", "ours").unwrap_err().code, "same-office");
    assert_eq!(ask(&desk, "BUS", " ").unwrap_err().code, "reason-missing");
    assert_eq!(ask(&desk, "NOWHERE", "why").unwrap_err().code, "no-such-office");
    let new = ask(&desk, "BUS", "The lorry was theirs").unwrap();
    assert_eq!(
        (&new["state"], &new["continues"]["reference"], &new["continues"]["here"]),
        (&json!("complete"), &old["reference"], &json!(true))
    );
    assert_eq!(new["fields"]["goods"][0]["fields"]["quantity"], "11.9 KGM");
    let closed = desk.calls("record.get", json!({"id": id}));
    assert_eq!((&closed["state"], continued(&closed)), (&json!("closed"), vec![(json!("BUS"), new["reference"].clone(), json!(false))]));
    assert_eq!((&closed["continued"][0]["handed"], &closed["continued"][0]["reason"]), (&json!(true), &json!("The lorry was theirs")));
    // It is closed for good.
    for (call, input) in [
        ("draft.open", json!({"id": id})),
        ("record.set", json!({"id": id, "values": {"direction": "export"}})),
        ("record.decide", json!({"id": id, "verb": "void", "reason": "no"})),
        ("record.hand_over", json!({"id": id, "office": "BUS", "reason": "again"})),
        ("record.renew", json!({"id": id, "reason": "again"})),
    ] {
        assert_eq!(desk.is_refused(call, input), "record-closed", "{call}");
    }
    assert_eq!(desk.calls("home", json!({"language": "en"}))["duplicates"], json!([]), "it is no duplicate of itself");
    // The desk to which it went has it after the next bundle, and the old one it has not.
    let path = desk.folder.path().join("for-bus.ncen").display().to_string();
    desk.finishes("bundle.make", json!({"path": path, "replace": true, "for": post.at_work().device.to_string()}));
    let brought = post.finishes("bundle.accept", json!({"path": path}))["brought"].clone();
    assert_eq!((&brought["waiting"], &brought["dropped"]), (&json!(0), &json!({})), "{:?}", post.waits());
    assert_eq!(post.is_refused("record.get", json!({"id": id})), "no-such-record");
    let seen = post.calls("record.get", json!({"id": new["id"]}));
    assert_eq!((&seen["continues"]["here"], seen["continues"]["values"].as_u64() > Some(10)), (&json!(false), true), "{seen}");
    let before = post.calls("record.before", json!({"id": new["id"]}));
    assert_eq!((&before["reference"], &before["left"]), (&old["reference"], &json!(0)));
    let of = |field: &str| -> Vec<Json> {
        before["values"].as_array().unwrap().iter().filter(|one| one["field"] == field).map(|one| one["value"].clone()).collect()
    };
    assert_eq!(of("goods[0].quantity"), [json!("11.9 KGM"), json!("12.4 KGM")]);
    assert!(before["values"].as_array().unwrap().iter().any(|one| one["officer"].as_str().unwrap().starts_with("0031, ")), "{before}");
    // It is an ordinary case of theirs from here on.
    assert_eq!(post.amends(&new["id"], |fields| fields["direction"] = json!("transit"))["fields"]["direction"], "transit");
    assert_eq!(post.carries_to(&desk)["waiting"], 0, "{:?}", desk.waits());
    assert_eq!(desk.value(&new["id"], "direction"), "transit");
    for side in [&desk, &post] {
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    assert_eq!(post.calls("record.before", json!({"id": new["id"]}))["reference"], old["reference"], "views made anew change nothing");
}

#[test]
fn what_both_desks_did_at_once_stands_beside_what_was_handed_over() {
    let (desk, _) = two_laptops();
    let clerk = desk.joined_by("0031", "MBA", "entry");
    let supervisor = desk.joined_by("0233", "MBA", "supervisor");
    let id = clerk.records(told(), true)["id"].clone();
    clerk.carries_to(&desk);
    clerk.carries_to(&supervisor);
    supervisor.calls("record.decide", json!({"id": id, "verb": "approve"}));
    clerk.amends(&id, |fields| fields["departure_country"] = json!("PE"));
    let new = desk.calls("record.hand_over", json!({"id": id, "office": "BUS", "reason": "theirs"}));
    for (from, to) in [(&supervisor, &desk), (&clerk, &desk), (&desk, &supervisor), (&desk, &clerk)] {
        assert_eq!(from.carries_to(to)["waiting"], 0, "{:?}", to.waits());
    }
    for side in [&desk, &supervisor, &clerk] {
        let closed = side.calls("record.get", json!({"id": id}));
        assert_eq!((&closed["state"], continued(&closed)), (&json!("closed"), vec![(json!("BUS"), new["reference"].clone(), json!(true))]));
        assert_eq!(closed["decisions"].as_array().unwrap().len(), 2, "the approval is not lost");
        assert_eq!(side.is_refused("record.set", json!({"id": id, "values": {"direction": "export"}})), "record-closed");
    }
    assert_eq!((desk.value(&id, "departure_country"), desk.value(&new["id"], "departure_country")), (json!("PE"), json!("CO")));
}

#[test]
fn a_field_goes_for_good_by_a_successor_and_the_erasure_of_the_old_one() {
    let desk = Desk::founded();
    desk.joins_here("0031", "MBA", "supervisor");
    let old = desk.records(told(), true);
    let id = old["id"].clone();
    desk.amends(&id, |fields| fields["narrative"] = json!(format!("{CANARY} more on the second day.")));
    desk.amends(&id, |fields| {
        fields["goods"][0]["fields"]["quantity"] = json!("11.9 KGM");
        fields["parties"] = json!([{"fields": {"role": "courier"}}]);
    });
    assert_eq!(desk.is_refused("record.renew", json!({"id": id, "without": ["nothing"], "reason": "why"})), "unknown-field");
    assert_eq!(desk.is_refused("record.renew", json!({"id": id, "without": ["state"], "reason": "why"})), "unknown-field");
    let new = desk.calls("record.renew", json!({"id": id, "without": ["narrative", "goods.quantity"], "reason": "a name of a witness"}));
    assert_eq!((new["fields"].get("narrative"), new["fields"]["goods"][0]["fields"].get("quantity")), (None, None));
    assert_eq!(
        (&new["state"], &new["continues"]["reference"]),
        (&json!("open"), &old["reference"]),
        "without its quantity it is not complete"
    );
    assert_eq!(new["fields"]["parties"][0]["fields"]["role"], "courier");
    let before = desk.calls("record.before", json!({"id": new["id"]}))["values"].clone();
    let fields: Vec<&str> = before.as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
    assert!(fields.contains(&"direction") && !fields.contains(&"narrative") && !fields.contains(&"goods[0].quantity"), "{fields:?}");
    assert!(desk.holds(CANARY) > 0, "until it is erased the old one says it");
    assert_eq!(continued(&desk.calls("record.get", json!({"id": id})))[0].1, new["reference"]);
    desk.calls("erase.order", json!({"id": id, "basis": "subject", "second": "0031", "passphrase": OTHER}));
    assert_eq!(desk.calls("erase.now", json!({}))["erased"], 1);
    assert_eq!((desk.holds(CANARY), desk.finds("okonkwo").len()), (0, 0));
    assert_eq!(desk.is_refused("record.get", json!({"id": id})), "no-such-record");
    let kept = desk.calls("record.get", json!({"id": new["id"]}));
    assert_eq!((&kept["continues"]["here"], &kept["fields"]["direction"]), (&json!(false), &json!("import")));
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    // What is told of the first goes on to the third.
    let third = desk.calls("record.renew", json!({"id": new["id"], "reason": "once more"}));
    let values = desk.calls("record.before", json!({"id": third["id"]}))["values"].as_array().unwrap().len();
    assert!(values > before.as_array().unwrap().len(), "{values}");
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_suspect_who_goes_on_in_a_new_record_stands_once_at_posts() {
    let desk = Desk::founded();
    let values = json!({"family_name": "Kane", "given_names": "Ibrahim", "action_asked": "arrest", "occupation": "driver"});
    let id = desk.calls("record.set", json!({"kind": "person", "values": values}))["id"].clone();
    let new = desk.calls("record.renew", json!({"id": id, "without": ["occupation"], "reason": "not his"}));
    assert_eq!((&new["sight"], new["fields"].get("occupation")), (&json!("shown"), None));
    let parts = desk.finds("is:sight -state:void");
    let of = desk.calls("record.get", json!({"id": parts[0]}))["fields"]["sight_of"].clone();
    assert_eq!((parts.len(), of), (1, new["id"].clone()));
    assert_eq!(desk.finds("kane -state:closed"), [new["id"].as_str().unwrap()]);
}

#[test]
fn rows_that_name_rows_name_those_of_the_new_record() {
    let desk = Desk::founded();
    let mut fields = told();
    fields["goods"]
        .as_array_mut()
        .unwrap()
        .push(json!({"fields": {"template": "drugs", "item": "drugs.cannabis.resin", "quantity": "3 KGM"}}));
    let saved = desk.records(fields, false);
    let (id, row) = (saved["id"].clone(), desk.calls("record.get", json!({"id": saved["id"]}))["fields"]["goods"][1]["id"].clone());
    let named = records::kind("seizure").unwrap().fields.iter().find_map(|group| {
        let inner = group.fields.iter().find(|inner| inner.kind == records::Type::Row && inner.by != records::By::Program)?;
        Some((group.key, inner.key))
    });
    let Some((group, key)) = named else { panic!("no row of a seizure names a row") };
    desk.amends(&id, |fields| fields[group] = json!([{"fields": {key: row}}]));
    let new = desk.calls("record.renew", json!({"id": id, "reason": "why"}));
    let held = desk.calls("record.get", json!({"id": new["id"]}))["fields"].clone();
    assert_eq!(held[group][0]["fields"][key], held["goods"][1]["id"]);
    assert_ne!(held["goods"][1]["id"], row);
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_record_without_room_for_changes_goes_on_in_a_new_one() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), true)["id"].clone();
    let set = |id: &Json, at: usize| desk.tries("record.set", json!({"id": id, "values": {"place_name": format!("Shed {at}")}}));
    let mut near = Vec::new();
    let refused = (1..=130).find_map(|at| match set(&id, at) {
        Ok(saved) => {
            near.push(saved["near_full"] == true);
            None
        }
        Err(failure) => Some(failure.code),
    });
    assert_eq!(refused.as_deref(), Some("record-full"));
    assert_eq!((near[50], near.last()), (false, Some(&true)), "it is offered before");
    let new = desk.calls("record.renew", json!({"id": id, "reason": "full"}));
    assert_eq!((&new["near_full"], &new["fields"]["place_name"]), (&json!(false), &json!(format!("Shed {}", near.len()))));
    assert_eq!(desk.calls("record.get", json!({"id": id}))["state"], "closed");
    set(&new["id"], 0).unwrap();
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}
