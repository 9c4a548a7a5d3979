//! What pickers offer first, and words of other languages.

use super::{Desk, PASSPHRASE, cocaine};
use serde_json::{Value as Json, json};

/// The desk of an administration in Mauritius.
fn in_mauritius() -> Desk {
    let desk = Desk::empty();
    desk.calls(
        "start.found",
        json!({"country": "MU", "administration": "Customs", "office_code": "PLU", "office_name": "Port Louis", "officer_number": "0417",
            "officer_name": "A. Ramgoolam", "passphrase": PASSPHRASE}),
    );
    desk
}

impl Desk {
    fn offers(&self, list: &str, query: &str, language: &str) -> Vec<String> {
        let found = self.calls("codes", json!({"list": list, "query": query, "language": language}));
        found["codes"].as_array().unwrap().iter().map(|code| code["code"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn among_equals_the_own_country_stands_first_then_what_was_used_lately() {
    let desk = in_mauritius();
    assert_eq!(desk.offers("country", "maur", "en")[..2], ["MU", "MR"]);
    assert_eq!(desk.offers("country", "mr", "en")[0], "MR", "who types a code means it");
    let ports = desk.offers("locode", "port", "en");
    assert!(ports[0].starts_with("MU") && ports.iter().any(|place| !place.starts_with("MU")), "{ports:?}");
    assert!(desk.offers("locode", "mombasa", "en").contains(&"KEMBA".to_owned()));
    let mut fields = cocaine();
    fields["departure_country"] = json!("MX");
    desk.records(fields, false);
    let m = desk.offers("country", "m", "en");
    assert_eq!(m[..2], ["MU", "MX"], "{m:?}");
    assert!(m.iter().position(|code| code == "MX") < m.iter().position(|code| code == "MG"));
    let departure = json!({"list": "country", "query": "", "path": "seizure.departure_country", "language": "en"});
    let offered = desk.calls("codes", departure)["codes"].clone();
    assert_eq!((&offered[0]["code"], &offered[1]["code"]), (&json!("MX"), &json!("MU")), "with nothing typed, what stood here before");
}

#[test]
fn a_picker_understands_every_language() {
    let desk = Desk::founded();
    for (language, word) in [("ar", "héroïne"), ("en", "héroïne"), ("en", "هيروين"), ("es", "героин")] {
        assert!(desk.offers("item", word, language).contains(&"drugs.opioids.heroin".to_owned()), "{language} {word}");
    }
    let found = desk.calls("codes", json!({"list": "item", "query": "هيروين", "language": "en"}))["codes"][0].clone();
    assert_eq!(found["label"], "Heroin");
    assert!(found["note"].as_str().unwrap().starts_with("هيروين · "), "{found}");
}

#[test]
fn full_text_finds_codes_by_words_of_every_language() {
    let desk = Desk::founded();
    let mut fields = cocaine();
    fields["goods"][0]["fields"]["item"] = json!("drugs.opioids.heroin");
    let id = desk.records(fields, false)["id"].as_str().unwrap().to_owned();
    let finds = |query: &str, language: &str| -> Json {
        desk.calls("records.search", json!({"query": query, "offset": 0, "limit": 5, "language": language}))["rows"].clone()
    };
    for query in ["heroin", "héroïne", "هيروين", "героин", "heroína", "герои*", "-кокаин"] {
        for language in ["en", "ar"] {
            assert_eq!(finds(query, language)[0]["id"], json!(id), "{language} {query}");
        }
    }
    assert_eq!(finds("кокаин", "en"), json!([]));
    assert_eq!(finds("\"héroïne\"", "en"), json!([]), "a phrase is taken as it stands");
}
