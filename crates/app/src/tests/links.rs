//! Records that name each other, and records that may be the same.

use super::{Desk, cocaine};
use serde_json::{Value as Json, json};

/// Saves a record of a kind from values as they are typed.
fn writes(desk: &Desk, kind: &str, values: Json) -> String {
    desk.calls("record.set", json!({"kind": kind, "values": values}))["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_link_is_seen_from_both_ends() {
    let desk = Desk::founded();
    let person = writes(&desk, "person", json!({"family_name": "Kane", "given_names": "Ibrahim"}));
    let mut fields = cocaine();
    fields["parties"] = json!([{"fields": {"person": person, "role": "courier"}}]);
    fields["links"] = json!([{"fields": {"kind": "same_method", "to": person, "certainty": "probable"}}]);
    let case = desk.records(fields, false)["id"].as_str().unwrap().to_owned();
    let linked = |id: &str| desk.calls("record.linked", json!({"id": id, "language": "en"}));
    let out = linked(&case);
    let paths: Vec<&str> = out.as_array().unwrap().iter().map(|link| link["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["parties[0].person", "links[0].to"]);
    assert_eq!((&out[0]["title"], &out[0]["outward"], &out[0]["role"]), (&json!("Kane, Ibrahim"), &json!(true), &json!("courier")));
    assert_eq!((&out[1]["link"], &out[1]["certainty"]), (&json!("same_method"), &json!("probable")));
    let back = linked(&person);
    assert_eq!(back.as_array().unwrap().len(), 2);
    assert_eq!((&back[0]["id"], &back[0]["outward"], &back[0]["kind"]), (&json!(case), &json!(false), &json!("seizure")));
    let titles = desk.calls("record.titles", json!({"ids": [person, "nothing", case], "language": "en"}));
    assert_eq!(titles.as_array().unwrap().len(), 2);
}

#[test]
fn a_link_in_a_struck_row_is_none() {
    let desk = Desk::founded();
    let person = writes(&desk, "person", json!({"family_name": "Kane"}));
    let mut fields = cocaine();
    fields["links"] = json!([{"fields": {"kind": "same_as", "to": person}}]);
    let id = desk.records(fields, false)["id"].clone();
    desk.amends(&id, |fields| fields["links"][0]["fields"]["struck"] = json!(true));
    assert_eq!(desk.calls("record.linked", json!({"id": person, "language": "en"})), json!([]));
}

#[test]
fn persons_who_may_be_the_same_are_told_with_what_agrees() {
    let desk = Desk::founded();
    let kane = writes(&desk, "person", json!({"family_name": "Kane", "given_names": "Ibrahim", "birth_date": "1980-02-01"}));
    let passport = writes(&desk, "person", json!({"family_name": "Diop", "documents[0].number": "A 123-456"}));
    writes(&desk, "person", json!({"family_name": "Okello"}));
    writes(&desk, "company", json!({"name": "Kane Ibrahim Trading"}));
    let alike = |fields: Json| {
        let alike = desk.calls("record.alike", json!({"kind": "person", "fields": fields, "language": "en"}));
        let told = alike.as_array().unwrap().iter().map(|one| (one["id"].as_str().unwrap().to_owned(), one["same"].clone()));
        told.collect::<Vec<_>>()
    };
    assert_eq!(alike(json!({"family_name": "KANE", "given_names": "ibrahim"})), [(kane.clone(), json!(["family_name", "given_names"]))]);
    let dated = json!({"family_name": "Kane", "given_names": "I.", "birth_date": "1980-02-01"});
    assert_eq!(alike(dated), [(kane.clone(), json!(["birth_date", "family_name"]))]);
    let documented = json!({"family_name": "Other", "documents": [{"fields": {"number": "A123456"}}]});
    assert_eq!(alike(documented), [(passport, json!(["documents.number"]))]);
    assert!(alike(json!({})).is_empty());
    assert!(alike(json!({"family_name": "\" | kind:person"})).is_empty());
    // A record is not like itself.
    let own = desk.calls(
        "record.alike",
        json!({"kind": "person", "fields": {"family_name": "Kane", "given_names": "Ibrahim"}, "id": kane, "language": "en"}),
    );
    assert_eq!(own, json!([]));
}
