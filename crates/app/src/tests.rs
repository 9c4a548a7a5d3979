//! Stories of one officer at one desk, through the same calls that every front makes.

mod backups;
mod bundles;
mod canaries;
mod captions;
mod closed;
mod closed_lines;
mod decisions;
mod enrolment;
mod erasure;
mod exchange;
mod forks;
mod hostile;
mod imports;
mod links;
mod locking;
mod notices;
mod peers;
mod pickers;
mod pictures;
mod post;
mod profile;
mod recovery;
mod registrars;
mod renewal;
mod sealed;
mod sight;
mod simulation;
mod succession;

use crate::{App, Failure, Options, Session};
use serde_json::{Value as Json, json};
use std::path::Path;

const PASSPHRASE: &str = "four cold hands at night";

/// An officer at a desk.
pub(crate) struct Desk {
    pub app: App,
    pub session: Session,
    pub folder: tempfile::TempDir,
}

impl Desk {
    /// A folder in which an administration was just founded.
    pub fn founded() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let (app, session) = open(folder.path());
        let desk = Desk { app, session, folder };
        desk.calls("start.found", founding());
        desk
    }

    /// Closes the program and opens it again.
    pub fn restarted(self) -> Desk {
        self.restarted_as("0417", PASSPHRASE)
    }

    pub fn restarted_as(mut self, seat: &str, passphrase: &str) -> Desk {
        self.app.close();
        (self.app, self.session) = open(self.folder.path());
        self.calls("unlock", json!({"seat": seat, "passphrase": passphrase}));
        self
    }

    pub fn calls(&self, name: &str, input: Json) -> Json {
        self.tries(name, input).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    pub fn tries(&self, name: &str, input: Json) -> Result<Json, Failure> {
        self.app.call(&self.session, name, input)
    }

    pub fn is_refused(&self, name: &str, input: Json) -> String {
        self.tries(name, input).unwrap_err().code
    }

    /// Fills in a form and saves it.
    pub fn records(&self, fields: Json, complete: bool) -> Json {
        let draft = self.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
        self.calls("draft.keep", json!({"draft": draft, "fields": fields}));
        self.calls("draft.save", json!({"draft": draft, "complete": complete}))
    }

    /// Opens a record's form, changes it, saves it.
    pub fn amends(&self, id: &Json, change: impl FnOnce(&mut Json)) -> Json {
        let mut draft = self.calls("draft.open", json!({"id": id}));
        change(&mut draft["fields"]);
        self.calls("draft.keep", json!({"draft": draft["draft"], "fields": draft["fields"]}));
        self.calls("draft.save", json!({"draft": draft["draft"], "complete": false}))
    }

    pub fn finds(&self, query: &str) -> Vec<String> {
        let answer = self.calls("records.search", json!({"query": query, "offset": 0, "limit": 50, "language": "en"}));
        let rows = answer["rows"].as_array().unwrap();
        assert_eq!(answer["total"], rows.len());
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    }
}

fn open(folder: &Path) -> (App, Session) {
    let app = App::open(Options { folder: folder.to_owned(), heads: None, demo: false }).unwrap();
    let session = app.session();
    (app, session)
}

fn founding() -> Json {
    json!({"country": "KE", "administration": "Customs", "office_code": "MBA", "office_name": "Mombasa port",
        "officer_number": "0417", "officer_name": "A. Otieno", "passphrase": PASSPHRASE})
}

/// Nine answers of the simplified form.
pub(crate) fn cocaine() -> Json {
    json!({"detected_at": "2026-03-03T02:40+03:00", "office": "KE-MBA", "location_type": "seaport", "direction": "import",
        "transport_mode": "1", "departure_country": "CO", "destination_country": "KE", "detection_aids": ["cargo_xray"],
        "goods": [{"fields": {"template": "drugs", "item": "drugs.cocaine.hcl", "quantity": "12.4 KGM"}}],
        "narrative": "Behind the panel of the reefer unit."})
}

#[test]
fn what_an_officer_saves_is_found_at_once_and_still_there_after_a_restart() {
    let desk = Desk::founded();
    let saved = desk.records(cocaine(), true);
    assert_eq!(saved["state"], "complete");
    assert_eq!(saved["reference"], "KE-MBA-2026-A0001");
    let id = saved["id"].as_str().unwrap().to_owned();
    for query in [
        "kind:seizure",
        "reefer",
        "cocaine",
        "COCAÏNE",
        "кокаин",
        "كوكايين",
        "cocaína",
        "goods.item:drugs.cocaine.hcl",
        "goods.quantity:10..20KGM",
        "detected_at:2026-03",
    ] {
        assert_eq!(desk.finds(query), std::slice::from_ref(&id), "{query}");
    }
    assert!(desk.finds("goods.quantity:13..20KGM").is_empty());
    let desk = desk.restarted();
    assert_eq!(desk.finds("reefer"), std::slice::from_ref(&id));
    let held = desk.calls("record.get", json!({"id": id}));
    assert_eq!(held["fields"]["goods"][0]["fields"]["quantity"], "12.4 KGM");
    assert_eq!(desk.calls("record.get", json!({"id": "KE-MBA-2026-A0001"}))["id"], held["id"]);
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn every_value_has_its_history_and_a_narrative_is_edited_by_letters() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), true)["id"].clone();
    let amended = desk.amends(&id, |fields| {
        fields["goods"][0]["fields"]["quantity"] = json!("11.9 KGM");
        fields["narrative"] = json!("Behind the second panel of the reefer unit.");
    });
    assert_eq!(amended["history"], 3, "two changes of one save, and the first");
    let history = desk.calls("record.history", json!({"id": id, "path": "goods[0].quantity"}));
    let values: Vec<&Json> = history["values"].as_array().unwrap().iter().map(|past| &past["value"]).collect();
    assert_eq!(values, ["11.9 KGM", "12.4 KGM"]);
    assert_eq!(history["values"][0]["officer"], "0417, A. Otieno");
    assert_eq!(history["values"][0]["verified"], true);
    let history = desk.calls("record.history", json!({"id": id, "path": "narrative"}));
    assert!(!history["values"].as_array().unwrap().is_empty());
    let grams = desk.amends(&id, |fields| fields["goods"][0]["fields"]["quantity"] = json!("900 GRM"));
    let line = &grams["fields"]["goods"][0]["fields"];
    assert_eq!((&line["normalised"], &line["factor"]), (&json!("0.9 KGM"), &json!("0.001")), "as measured, and as compared");
    let desk = desk.restarted();
    assert_eq!(desk.finds("second panel"), [id.as_str().unwrap()]);
    assert_eq!(desk.calls("verify", json!({}))["errors"], json!([]));
}

#[test]
fn a_form_opened_again_is_the_same_form_and_a_save_beside_it_counts_too() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), true)["id"].clone();
    let first = desk.calls("draft.open", json!({"id": id}));
    assert_eq!(desk.calls("draft.open", json!({"id": id}))["draft"], first["draft"]);
    desk.calls("record.set", json!({"id": id, "values": {"location_type": "airport"}}));
    let mut fields = first["fields"].clone();
    fields["direction"] = json!("export");
    fields["goods"]
        .as_array_mut()
        .unwrap()
        .push(json!({"fields": {"template": "drugs", "item": "drugs.cannabis.resin", "quantity": "3 KGM"}}));
    desk.calls("draft.keep", json!({"draft": first["draft"], "fields": fields}));
    let saved = desk.calls("draft.save", json!({"draft": first["draft"], "complete": false}));
    assert_eq!((&saved["fields"]["location_type"], &saved["fields"]["direction"]), (&json!("airport"), &json!("export")));
    assert_eq!(saved["fields"]["goods"].as_array().unwrap().len(), 2);
    assert_eq!(desk.calls("draft.list", json!({"language": "en"})), json!([]));
}

#[test]
fn a_form_in_work_survives_and_is_nobody_elses() {
    let desk = Desk::founded();
    let draft = desk.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    let mut fields = cocaine();
    fields["means_of_transport"] = json!([{"fields": {"container": "MSKU1234567"}}]);
    let kept = desk.calls("draft.keep", json!({"draft": draft, "fields": fields}));
    let codes: Vec<&Json> = kept["findings"].as_array().unwrap().iter().map(|finding| &finding["code"]).collect();
    assert!(codes.contains(&&json!("check-digit-wrong")), "{codes:?}");
    let desk = desk.restarted();
    assert_eq!(desk.calls("draft.list", json!({"language": "en"}))[0]["draft"], draft);
    assert_eq!(desk.calls("draft.open", json!({"draft": draft}))["fields"]["narrative"], "Behind the panel of the reefer unit.");
    assert_eq!(desk.is_refused("draft.save", json!({"draft": draft, "complete": true})), "not-complete");
    let saved = desk.calls("draft.save", json!({"draft": draft, "complete": false}));
    assert_eq!(saved["fields"]["means_of_transport"][0]["fields"]["container"], "MSKU1234567", "kept as it stands on the door");
    assert_eq!(desk.is_refused("draft.open", json!({"draft": draft})), "draft-not-found");
}

#[test]
fn the_same_event_typed_twice_is_remarked() {
    let desk = Desk::founded();
    let first = desk.records(cocaine(), true);
    let second = desk.records(cocaine(), true);
    let finding = second["findings"].as_array().unwrap().iter().find(|finding| finding["code"] == "probable-duplicate");
    assert_eq!(finding.unwrap()["values"], json!({"reference": first["reference"], "id": first["id"]}));
    let others: Vec<Json> = (0..3).map(|_| desk.records(cocaine(), true)).collect();
    let last = others[2]["findings"].as_array().unwrap().iter().find(|finding| finding["code"] == "probable-duplicate").unwrap();
    let named = last["values"]["reference"].as_str().unwrap();
    assert_eq!(named, "KE-MBA-2026-A0004, KE-MBA-2026-A0003, KE-MBA-2026-A0002", "the last three of four");
    let sentence = |language: &str| words::text(language, "finding-probable-duplicate", &[("reference", named.to_owned())]);
    assert!(words::languages().all(|language| sentence(language).contains(named)));
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_after_some_the_next_one_waits() {
    let desk = Desk::founded();
    desk.calls("lock", json!({}));
    assert_eq!(desk.calls("status", json!({}))["state"], "locked");
    assert_eq!(desk.calls("status", json!({}))["seats"][0]["name"], "", "a thief reads no names");
    assert_eq!(desk.is_refused("records.search", json!({"query": "", "offset": 0, "limit": 1, "language": "en"})), "not-signed-in");
    for _ in 0..4 {
        assert_eq!(desk.is_refused("unlock", json!({"seat": "0417", "passphrase": "four warm hands at night"})), "wrong-passphrase");
    }
    assert_eq!(desk.is_refused("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE})), "wait-before-trying");
}

#[test]
fn the_words_of_the_sheet_open_the_seat_and_the_passphrase_can_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (app, session) = open(folder.path());
    let sheet = app.call(&session, "start.found", founding()).unwrap()["sheet"].clone();
    let words: Vec<&str> = sheet["recovery_words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    assert_eq!(words.len(), 24);
    let desk = Desk { app, session, folder };
    desk.calls("lock", json!({}));
    desk.calls("unlock", json!({"seat": "0417", "passphrase": words.join(" ")}));
    desk.calls("passphrase.change", json!({"old": words.join(" "), "new": "another long passphrase"}));
    desk.calls("lock", json!({}));
    assert_eq!(desk.is_refused("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE})), "wrong-passphrase");
    desk.calls("unlock", json!({"seat": "0417", "passphrase": "another long passphrase"}));
    let again = desk.calls("sheet", json!({"passphrase": "another long passphrase"}));
    assert_eq!(again["recovery_words"], sheet["recovery_words"]);
    assert_eq!(again["root_words"], json!([[], []]), "the root's words are kept nowhere");
}

#[test]
fn a_second_program_is_told_that_the_folder_is_in_use() {
    let desk = Desk::founded();
    let refused = App::open(Options { folder: desk.folder.path().to_owned(), heads: None, demo: false });
    assert_eq!(refused.err().unwrap().code, "folder-in-use");
}

#[test]
fn more_text_than_one_save_holds_is_refused_and_goes_in_two() {
    let desk = Desk::founded();
    let text = "behind the seat ".repeat(3_750);
    let both = json!({"kind": "seizure", "values": {"narrative": text, "summary": text}});
    assert_eq!(desk.is_refused("record.set", both), "save-too-large");
    let id = desk.calls("record.set", json!({"kind": "seizure", "values": {"narrative": text}}))["id"].clone();
    let saved = desk.calls("record.set", json!({"id": id, "values": {"summary": text}}));
    assert_eq!((&saved["fields"]["narrative"], &saved["fields"]["summary"]), (&json!(text.trim_end()), &json!(text.trim_end())));
}

#[test]
fn wrong_answers_are_refused_with_their_reason() {
    let desk = Desk::founded();
    let check = |path: &str, text: &str| desk.calls("value.check", json!({"kind": "seizure", "path": path, "text": text}));
    assert_eq!(check("detected_at", "2026-02-30")["error"]["code"], "not-a-date");
    assert_eq!(check("direction", "sideways")["error"]["code"], "unknown-code");
    for (text, value) in
        [("12,4 kg", "12.4 KGM"), ("5000 pieces", "5000 H87"), ("12 pcs", "12 H87"), ("3 kilos", "3 KGM"), ("7 штук", "7 H87")]
    {
        assert_eq!(check("goods.quantity", text)["value"], value);
    }
    assert_eq!(check("goods.quantity", "5 barrows")["error"]["code"], "unknown-unit");
    let mut fields = cocaine();
    fields["direction"] = json!("sideways");
    let draft = desk.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    desk.calls("draft.keep", json!({"draft": draft, "fields": fields}));
    assert_eq!(desk.is_refused("draft.save", json!({"draft": draft, "complete": false})), "unknown-code");
    assert_eq!(desk.calls("draft.open", json!({"draft": draft}))["fields"]["direction"], "sideways", "nothing typed is lost");
}

#[test]
fn pickers_find_by_code_word_and_synonym() {
    let desk = Desk::founded();
    let codes = |list: &str, query: &str, language: &str| -> Vec<String> {
        let found = desk.calls("codes", json!({"list": list, "query": query, "language": language, "limit": 8}));
        found["codes"].as_array().unwrap().iter().map(|code| code["code"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(codes("country", "ke", "en")[0], "KE");
    assert_eq!(codes("country", "côte", "fr")[0], "CI");
    assert!(codes("item", "cocaïne", "fr").iter().any(|code| code.starts_with("drugs.cocaine")));
    assert_eq!(codes("locode", "KEMBA", "en")[0], "KEMBA");
    assert_eq!(codes("hs", "2402", "en")[0], "2402");
}

#[test]
fn views_and_settings_are_each_officers_own_and_stay() {
    let desk = Desk::founded();
    assert!(desk.calls("settings.get", json!({})).is_null());
    desk.calls("settings.set", json!({"language": "fr", "theme": "dark", "density": "roomy"}));
    desk.calls("views.save", json!({"name": "Cocaine", "query": "kind:seizure goods.item:drugs.cocaine.hcl"}));
    assert!(desk.tries("views.save", json!({"name": "Broken", "query": "((("})).is_err());
    let desk = desk.restarted();
    assert_eq!(desk.calls("settings.get", json!({}))["language"], "fr");
    assert_eq!(desk.calls("views.list", json!({}))[0]["name"], "Cocaine");
    assert_eq!(desk.calls("views.remove", json!({"name": "Cocaine"})), json!([]));
    assert_eq!(desk.is_refused("views.remove", json!({"name": "Cocaine"})), "no-such-view");
}

const HEADS: &str = "REGION;SUBREGION;COUNTRY;ADMINISTRATIVE_DIVISION;PLACE;SEIZURE_DATE;DRUG_NAME;AMOUNT;DRUG_UNIT;HIDING_PLACE;INSTALLATION;TRANSPORT;PRODUCING_COUNTRY;DEPARTURE_COUNTRY;DESTINATION_COUNTRY;ROUTING";

impl Desk {
    /// Writes a file of seizures and imports it.
    pub fn imports(&self, rows: &[&str], dry_run: bool) -> Json {
        let path = self.folder.path().join("rows.csv");
        std::fs::write(&path, format!("{HEADS}\n{}\n", rows.join("\n"))).unwrap();
        let report = self.folder.path().join("report.csv");
        let _ = std::fs::remove_file(&report);
        self.finishes("import.start", json!({"path": path, "dry_run": dry_run, "report": report}))
    }

    /// Begins a job and waits for its end.
    pub fn finishes(&self, call: &str, input: Json) -> Json {
        let job = self.calls(call, input);
        self.ends(&job)
    }

    /// How a job that was begun ends.
    pub fn ends(&self, begun: &Json) -> Json {
        let job = begun["job"].clone();
        loop {
            let mut status = self.calls("job.status", json!({"job": job}));
            if status["finished"] == true {
                status["job"] = job;
                return status;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
    }
}

const MOMBASA: &str = "Africa;East Africa;Kenya;;Mombasa;2014-04-23;Heroin;1032.0;Kilogram;;Territorial Waters;Commercial sea;Unknown;Iran, Islamic Republic of;Tanzania, United Republic of;International waters/unclaimed territory";
const PARCEL: &str = "Europe;Western and Central Europe;Germany;;;2013-05-02;Ecstasy;2;Block (350gr);Postal;Post Office;Mail;Netherlands;Netherlands;Germany;Border - inbound";

#[test]
fn an_import_loses_nothing_and_a_second_one_changes_nothing() {
    let desk = Desk::founded();
    let wrong_date = MOMBASA.replace("2014-04-23", "2014-02-30");
    let rows = [MOMBASA, PARCEL, PARCEL, &wrong_date, PARCEL];
    let tried = desk.imports(&rows, true);
    assert_eq!((&tried["rows"], &tried["imported"], &tried["refused"]), (&json!(5), &json!(4), &json!(1)));
    assert!(desk.finds("kind:seizure").is_empty(), "a dry run writes nothing");
    let done = desk.imports(&rows, false);
    assert_eq!(
        (&done["rows"], &done["imported"], &done["repeated"], &done["same"], &done["refused"]),
        (&json!(5), &json!(4), &json!(0), &json!(2), &json!(1))
    );
    assert_eq!(desk.finds("is:same").len(), 2);
    let heroin = desk.finds("heroin");
    let held = desk.calls("record.get", json!({"id": heroin[0]}));
    let fields = &held["fields"];
    assert_eq!((&fields["country"], &fields["place"], &fields["place_name"]), (&json!("KE"), &json!("KEMBA"), &json!("Mombasa")));
    assert_eq!(fields["direction"], "~International waters/unclaimed territory", "kept as written");
    assert_eq!((&fields["departure_country"], &fields["producing_country"]), (&json!("IR"), &json!("?")));
    assert_eq!(held["reference"], "KE-MBA-2014-A0001", "the year of detection");
    let parcel = desk.calls("record.get", json!({"id": desk.finds("ecstasy")[0]}));
    let line = &parcel["fields"]["goods"][0]["fields"];
    assert_eq!((&line["quantity"], &line["normalised"], &line["factor"]), (&json!("2 ~Block (350gr)"), &json!("0.7 KGM"), &json!("0.35")));
    let report = desk.calls("import.report", json!({"job": done["job"], "offset": 0, "limit": 50}));
    let refused = report["lines"].as_array().unwrap().iter().find(|line| line["code"] == "not-a-date").unwrap();
    assert_eq!((&refused["line"], &refused["column"]), (&json!(5), &json!("SEIZURE_DATE")));
    let file = std::fs::read_to_string(desk.folder.path().join("report.csv")).unwrap();
    assert!(file.contains("is not a date of the calendar"), "{file}");
    let again = desk.imports(&rows, false);
    assert_eq!((&again["imported"], &again["repeated"], &again["refused"]), (&json!(0), &json!(4), &json!(1)));
    let desk = desk.restarted();
    assert_eq!(desk.finds("kind:seizure").len(), 4);
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let desk = Desk::founded();
    let tries = |name: &str, text: &[u8]| {
        let path = desk.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        desk.finishes("import.start", json!({"path": path, "dry_run": false}))["error"]["code"].clone()
    };
    assert_eq!(tries("cut.csv", format!("{HEADS}\n{MOMBASA}\nAfrica;\"East").as_bytes()), "sheet-quotation-open");
    assert_eq!(tries("cut.xlsx", b"PK\x03\x04 and no more"), "sheet-truncated");
    assert_eq!(tries("empty.csv", b""), "sheet-empty");
    assert_eq!(tries("notes.csv", b"weather;mood\nrain;calm\n"), "mapping-no-fields");
    assert_eq!(tries("picture.png", b"..."), "sheet-unknown-format");
    assert_eq!(desk.is_refused("import.start", json!({"path": "/nowhere/rows.csv", "dry_run": false})), "no-such-file");
    assert_eq!(desk.is_refused("import.start", json!({"path": desk.folder.path(), "dry_run": false})), "path-is-folder");
    for (mapping, code) in [("undoc", "no-such-mapping"), ("/etc/passwd", "no-such-mapping"), ("gone.toml", "file-missing")] {
        let told = desk.finishes("import.start", json!({"path": desk.folder.path().join("notes.csv"), "mapping": mapping}));
        assert_eq!(told["error"]["code"], code, "{mapping}");
    }
    assert_eq!(desk.finds("kind:seizure").len(), 1, "what stood before the cut is kept: nothing that was signed is taken back");
}

#[test]
fn a_template_is_filled_in_and_read_back() {
    let desk = Desk::founded();
    for format in ["csv", "xlsx"] {
        let written = desk.calls("import.template_file", json!({"name": "tobacco", "format": format, "language": "fr"}));
        assert!(std::fs::metadata(written["path"].as_str().unwrap()).unwrap().len() > 100);
    }
    let path = desk.folder.path().join("filled.csv");
    std::fs::write(&path, "Date [detected_at],Quantité [goods.quantity],Article [goods.item],Direction [direction]\n2026-01-05,12 MIL,tobacco.smoking.cigarettes,Importation\n").unwrap();
    let done = desk.finishes("import.start", json!({"path": path, "template": "tobacco", "dry_run": false}));
    assert_eq!((&done["imported"], &done["refused"]), (&json!(1), &json!(0)), "{done}");
    let held = desk.calls("record.get", json!({"id": desk.finds("goods.template:tobacco")[0]}));
    assert_eq!(held["fields"]["direction"], "import", "a label in another language is its code");
}

#[test]
fn an_export_holds_every_record_and_no_formula() {
    let desk = Desk::founded();
    let mut fields = cocaine();
    fields["narrative"] = json!("=cmd|' /C calc'!A0");
    desk.records(fields, false);
    desk.imports(&[MOMBASA, PARCEL], false);
    for format in ["csv", "xlsx"] {
        let path = desk.folder.path().join(format!("out.{format}"));
        let done = desk.finishes("export.start", json!({"query": "kind:seizure", "format": format, "path": path, "language": "en"}));
        assert_eq!((&done["rows"], done.get("error")), (&json!(3), None));
    }
    let text = std::fs::read_to_string(desk.folder.path().join("out.csv")).unwrap();
    assert_eq!(text.lines().count(), 4);
    assert!(text.contains("'=cmd|"), "{text}");
    for format in ["csv", "xlsx"] {
        let back = desk.finishes("import.start", json!({"path": desk.folder.path().join(format!("out.{format}")), "dry_run": false}));
        assert_eq!((&back["rows"], &back["imported"], &back["repeated"], &back["refused"]), (&json!(3), &json!(0), &json!(3), &json!(0)));
        let report = desk.calls("import.report", json!({"job": back["job"], "offset": 0, "limit": 50}));
        let told: Vec<_> = report["lines"].as_array().unwrap().iter().filter(|line| line["code"] == "reference-held").collect();
        assert_eq!(told.len(), 3, "{report}");
    }
    assert_eq!(desk.finds("kind:seizure").len(), 3);
}

#[test]
fn an_export_that_fails_leaves_the_file_that_stood_there() {
    let desk = Desk::founded();
    let path = desk.folder.path().join("last-year.csv");
    std::fs::write(&path, "what stood there").unwrap();
    let failed = desk.finishes("export.start", json!({"query": "bad((", "format": "csv", "path": path, "replace": true}));
    assert!(failed["error"]["code"].as_str().unwrap().starts_with("query-"), "{failed}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "what stood there");
    assert_eq!(desk.is_refused("import.start", json!({"path": path, "report": path, "dry_run": true})), "report-is-the-file");
}

#[test]
fn a_report_is_read_only_while_its_seat_is_signed_in() {
    let desk = Desk::founded();
    let done = desk.imports(&[MOMBASA, &MOMBASA.replace("2014-04-23", "2014-02-30")], false);
    let report = json!({"job": done["job"], "offset": 0, "limit": 10});
    assert!(desk.calls("import.report", report.clone())["total"].as_u64().unwrap() > 0);
    desk.calls("lock", json!({}));
    for call in ["import.report", "job.status", "job.cancel"] {
        assert_eq!(desk.is_refused(call, report.clone()), "not-signed-in");
    }
    assert_eq!(desk.app.produced(&desk.session, done["job"].as_str().unwrap()).unwrap_err().code, "not-signed-in");
}

#[test]
fn a_form_that_was_saved_does_not_come_back_and_is_saved_once() {
    let desk = Desk::founded();
    let draft = desk.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    desk.calls("draft.keep", json!({"draft": draft, "fields": cocaine()}));
    let save = || desk.tries("draft.save", json!({"draft": draft, "complete": false}));
    let saved = std::thread::scope(|scope| [scope.spawn(save), scope.spawn(save)].map(|thread| thread.join().unwrap().is_ok()));
    assert_eq!(saved.into_iter().filter(|saved| *saved).count(), 1);
    assert_eq!(desk.finds("kind:seizure").len(), 1);
    assert_eq!(desk.is_refused("draft.keep", json!({"draft": draft, "fields": {}})), "draft-not-found");
    let next = desk.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    assert_ne!(next, draft, "another page may still show the old one");
}

#[test]
fn a_new_record_without_an_answer_is_not_saved() {
    let desk = Desk::founded();
    for values in [json!({}), json!({"narrative": " "})] {
        assert_eq!(desk.is_refused("record.set", json!({"kind": "seizure", "values": values})), "record-empty");
    }
    assert_eq!(desk.is_refused("record.set", json!({"kind": "sorcery", "values": {}})), "no-such-kind");
    assert!(desk.finds("kind:seizure").is_empty());
}

#[test]
fn a_seat_without_the_right_signs_nothing() {
    let desk = Desk::founded();
    let (open, signed) = desk.app.desk(&desk.session).unwrap();
    let mut other = (*signed.secrets).clone();
    other.signing = journals::SigningSecret::from_seed(&[7; 32]);
    let other = crate::session::Signed::new(other, signed.officer.clone());
    let writer = crate::save::Writer::new(&desk.app.shared, &open, &other);
    let refused = writer.create(records::kind("seizure").unwrap(), records::Fields::new(), None).unwrap_err();
    assert_eq!(refused.code, "seat-unknown");
    assert_eq!(desk.calls("status", json!({}))["seat"]["roles"], json!(["registrar", "analyst", "manager", "ncp", "administrator"]));
}

#[test]
fn what_runs_for_a_seat_ends_when_it_is_signed_out() {
    let desk = Desk::founded();
    let (number, seat) = (desk.session.number(), desk.session.signed(&desk.app.shared).unwrap().secrets.signing.key());
    let (ended, is_ended) = std::sync::mpsc::channel();
    desk.app.shared.jobs.begin(number, seat, move |job| {
        while !job.is_cancelled() {
            std::thread::yield_now();
        }
        ended.send(()).unwrap();
        Ok(())
    });
    desk.calls("lock", json!({}));
    is_ended.recv().unwrap();
}

#[test]
fn keys_that_were_forgotten_come_back_with_the_passphrase() {
    let desk = Desk::founded();
    desk.records(cocaine(), false);
    desk.app.shared.forget_keys();
    assert!(desk.app.shared.desk.read().unwrap().is_none());
    assert_eq!(desk.is_refused("records.search", json!({"query": "", "offset": 0, "limit": 1, "language": "en"})), "not-signed-in");
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    assert_eq!(desk.finds("reefer").len(), 1);
}

#[test]
fn the_words_of_a_new_administration_are_shown_even_if_its_desk_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let (app, session) = open(folder.path());
    std::fs::write(folder.path().join("index"), "in the way").unwrap();
    let founded = app.call(&session, "start.found", founding()).unwrap();
    assert_eq!(founded["sheet"]["recovery_words"].as_array().unwrap().len(), 24);
    assert_eq!(app.call(&session, "status", json!({})).unwrap()["state"], "locked");
    let unlock = || app.call(&session, "unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    assert_eq!(unlock().unwrap_err().code, "disk-refuses");
    std::fs::remove_file(folder.path().join("index")).unwrap();
    assert_eq!(unlock().unwrap()["seat"]["name"], "A. Otieno");
}

#[test]
fn a_mapping_is_kept_under_its_name_and_read_with() {
    let desk = Desk::founded();
    let text =
        "name = \"our old list\"\nkind = \"seizure\"\n[constants]\nstate = \"open\"\n[[column]]\nhead = \"Jour\"\nto = [\"detected_at\"]\n";
    let kept = desk.calls("mappings.save", json!({"text": text}));
    assert_eq!(kept[1], json!({"name": "our old list", "kind": "seizure", "shipped": false}));
    let desk = desk.restarted();
    let path = desk.folder.path().join("old.csv");
    std::fs::write(&path, "Jour\n2016-03-14\n").unwrap();
    let done = desk.finishes("import.start", json!({"path": path, "mapping": "our old list"}));
    assert_eq!(done["imported"], 1, "{done}");
    for (wrong, code) in [
        (text.replace("our old list", "unodc"), "mapping-name"),
        (text.replace("our old list", "../../etc/x"), "mapping-name"),
        (text.replace("detected_at", "detected"), "mapping-unknown"),
        ("#".repeat(300_000), "mapping-too-large"),
    ] {
        assert_eq!(desk.is_refused("mappings.save", json!({"text": wrong})), code);
    }
    assert_eq!(desk.calls("mappings.remove", json!({"name": "our old list"})).as_array().unwrap().len(), 1);
    assert_eq!(desk.is_refused("mappings.remove", json!({"name": "our old list"})), "no-such-mapping");
    assert_eq!(desk.is_refused("mappings.remove", json!({"name": "unodc"})), "mapping-shipped");
}

#[test]
fn a_call_takes_an_object_and_no_list() {
    let desk = Desk::founded();
    assert_eq!(desk.is_refused("record.get", json!(["x"])), "wrong-input");
    assert_eq!(desk.is_refused("record.get", json!("x")), "wrong-input");
}

#[test]
fn an_index_that_was_cut_short_is_made_again_whole() {
    let desk = Desk::founded();
    desk.imports(&[MOMBASA, PARCEL], false);
    let (open, _) = desk.app.desk(&desk.session).unwrap();
    open.indexing.stops(true);
    assert_eq!(open.indexing.rebuild().unwrap_err().code, "closing");
    desk.records(cocaine(), false);
    // The thread would make it whole again within a second; it may not while everything stops.
    assert!(!open.indexing.is_whole());
    open.indexing.stops(false);
    open.indexing.catch_up().unwrap();
    drop(open);
    assert_eq!(desk.finds("kind:seizure").len(), 3);
    std::fs::remove_dir_all(desk.folder.path().join("index")).unwrap();
    let desk = desk.restarted().restarted();
    let (open, _) = desk.app.desk(&desk.session).unwrap();
    open.indexing.catch_up().unwrap();
    assert_eq!(desk.finds("kind:seizure").len(), 3);
}

#[test]
fn an_index_that_is_ahead_of_its_records_is_made_again() {
    let desk = Desk::founded();
    desk.records(cocaine(), false);
    let desk = desk.restarted();
    desk.app.close();
    let file = desk.folder.path().join("records.redb");
    let older = std::fs::read(&file).unwrap();
    let desk = desk.restarted();
    desk.records(cocaine(), false);
    desk.app.close();
    std::fs::write(&file, older).unwrap();
    let desk = desk.restarted();
    assert_eq!(desk.finds("kind:seizure").len(), 1);
}

#[test]
fn an_erasure_while_the_index_is_made_takes_no_other_record_out_of_it() {
    let desk = Desk::founded();
    let line = |day: u32| format!("2016-03-{:02},seaport\n", day % 28 + 1);
    let text: String = std::iter::once("detected_at,location_type\n".to_owned()).chain((0..600).map(line)).collect();
    let path = desk.folder.path().join("many.csv");
    std::fs::write(&path, text).unwrap();
    assert_eq!(desk.finishes("import.start", json!({"path": path}))["imported"], 600);
    let gone = desk.records(cocaine(), false)["id"].clone();
    let at_work = desk.at_work();
    let number = crate::calls::number_of(&at_work, gone.as_str().unwrap()).unwrap();
    // Keys change under the one who reads: what he cannot open any more is looked at again.
    let begun = at_work.store.read().unwrap();
    at_work.store.erase(&[number], crate::save::now()).unwrap();
    assert_eq!(at_work.indexing.learned_by(begun), 600);
}

#[test]
fn a_row_that_is_too_large_is_refused_alone() {
    let desk = Desk::founded();
    let long = "x".repeat(60_000);
    let row = |text: &str| format!("2016-03-14,{text},{text},{text},{text}");
    let text = format!("detected_at,narrative,summary,place_name,office\n{}\n{}\n{}\n", row("a"), row(&long), row("b"));
    let path = desk.folder.path().join("large.csv");
    std::fs::write(&path, text).unwrap();
    let done = desk.finishes("import.start", json!({"path": path}));
    assert_eq!((&done["rows"], &done["imported"], &done["refused"]), (&json!(3), &json!(2), &json!(1)), "{done}");
}

#[test]
fn a_report_is_written_over_no_file_and_a_passphrase_may_look_like_a_sheet() {
    let desk = Desk::founded();
    let (rows, report) = (desk.folder.path().join("r.csv"), desk.folder.path().join("kept.csv"));
    std::fs::write(&rows, "detected_at\n2016-03-14\n").unwrap();
    std::fs::write(&report, "precious").unwrap();
    let done = desk.finishes("import.start", json!({"path": rows, "report": report}));
    assert_eq!(done["error"]["code"], "file-exists");
    assert_eq!(std::fs::read_to_string(&report).unwrap(), "precious");

    let words = desk.calls("sheet", json!({"passphrase": PASSPHRASE}))["recovery_words"].clone();
    let mut words: Vec<String> = serde_json::from_value(words).unwrap();
    let sheet = words.join(" ");
    words.clone_from(&journals::to_words(&[9; 32]));
    desk.calls("passphrase.change", json!({"old": PASSPHRASE, "new": words.join(" ")}));
    desk.calls("lock", json!({}));
    desk.calls("unlock", json!({"seat": "0417", "passphrase": words.join(" ")}));
    desk.calls("lock", json!({}));
    desk.calls("unlock", json!({"seat": "0417", "passphrase": sheet}));
}

#[test]
fn a_case_that_begins_like_another_takes_what_they_may_have_in_common() {
    let desk = Desk::founded();
    let saved = desk.records(cocaine(), false);
    let copy = desk.calls("draft.open", json!({"copy": saved["id"]}));
    let fields = copy["fields"].as_object().unwrap();
    assert_eq!((&fields["departure_country"], &fields["goods"][0]["fields"]["item"]), (&json!("CO"), &json!("drugs.cocaine.hcl")));
    for own in ["detected_at", "narrative", "state"] {
        assert!(!fields.contains_key(own), "{own}");
    }
    assert!(fields["goods"][0].get("id").is_none() && copy.get("id").is_none());
}

#[test]
fn codes_that_were_used_lately_are_offered_first() {
    let desk = Desk::founded();
    let offered = |list: &str, query: &str, parent: Option<&str>| {
        let found = desk.calls("codes", json!({"list": list, "query": query, "parent": parent, "language": "en"}));
        let first = &found["codes"][0];
        (first["code"].clone(), first["lately"].clone())
    };
    assert_eq!(offered("country", "", None), (json!("KE"), json!(false)), "the administration's own country");
    desk.records(cocaine(), false);
    assert_eq!(offered("country", "", None).1, true);
    assert_eq!(offered("country", "colo", None), (json!("CO"), json!(true)));
    assert_eq!(offered("item", "", Some("drugs")), (json!("drugs.cocaine.hcl"), json!(true)), "however deep");
    assert_eq!(offered("item", "", Some("tobacco")).1, false);
    let at = |path: &str| {
        let found = desk.calls("codes", json!({"list": "country", "query": "", "path": path, "language": "en"}));
        (found["codes"][0]["code"].clone(), found["codes"][0]["lately"].clone())
    };
    assert_eq!(at("seizure.departure_country"), (json!("CO"), json!(true)), "of one field only what stood there");
    assert_eq!(at("seizure.destination_country"), (json!("KE"), json!(true)));
    assert_eq!(at("seizure.producing_country").1, false);
}

#[test]
fn of_two_pages_on_one_form_the_last_one_writes() {
    let desk = Desk::founded();
    let first = desk.calls("draft.open", json!({"kind": "seizure"}));
    let second = desk.calls("draft.open", json!({"draft": first["draft"]}));
    let keep = |page: &Json, place: &str| {
        desk.tries("draft.keep", json!({"draft": first["draft"], "writer": page["writer"], "fields": {"place_name": place}}))
    };
    keep(&second, "Mombasa").unwrap();
    assert_eq!(keep(&first, "Malindi").unwrap_err().code, "draft-elsewhere");
    let save = |page: &Json| desk.tries("draft.save", json!({"draft": first["draft"], "writer": page["writer"], "complete": false}));
    assert_eq!(save(&first).unwrap_err().code, "draft-elsewhere");
    assert_eq!(save(&second).unwrap()["fields"]["place_name"], "Mombasa");
}

#[test]
fn home_shows_what_waits_in_the_order_of_duty() {
    let desk = Desk::founded();
    desk.records(cocaine(), true);
    let home = || desk.calls("home", json!({"language": "en"}));
    assert_eq!((&home()["incomplete"], &home()["looked_at"]), (&json!([]), &json!(1)), "what is complete waits for nothing");
    let twin = desk.records(cocaine(), true);
    let open = desk.records(json!({"detected_at": "2026-03-04"}), false);
    desk.calls("draft.open", json!({"kind": "seizure"}));
    desk.imports(&[MOMBASA], false);
    let home = home();
    let ids = |group: &str| home[group].as_array().unwrap().iter().map(|one| one["id"].clone()).collect::<Vec<_>>();
    assert!(ids("duplicates").contains(&twin["id"]) && ids("incomplete") == [open["id"].clone()], "{home}");
    let missing = home["drafts"][0]["missing"].as_array().unwrap();
    assert!(missing.contains(&json!("detected_at")) && !missing.contains(&json!("office")), "the office is filled in");
    assert_eq!(home["looked_at"], 3, "imported rows have their own report");
}

#[test]
fn home_names_imported_rows_that_came_twice() {
    let desk = Desk::founded();
    desk.imports(&[MOMBASA, PARCEL, PARCEL], false);
    let twice = desk.finds("is:same")[0].clone();
    let home = || desk.calls("home", json!({"language": "en"}));
    let duplicates = home()["duplicates"].clone();
    assert_eq!((duplicates.as_array().unwrap().len(), &duplicates[0]["id"]), (1, &json!(twice)));
    assert_eq!(duplicates[0]["findings"].as_array().unwrap().len(), 1, "of the rest the report tells");
    assert!(duplicates[0]["findings"][0]["values"]["reference"].as_str().unwrap().starts_with("KE-MBA-2013-"));
    desk.calls("record.decide", json!({"id": twice, "verb": "void", "reason": "the row came twice"}));
    assert_eq!(home()["duplicates"], json!([]), "a void record waits for nothing");
}

#[test]
fn home_asks_nobody_to_complete_what_needs_no_answer() {
    let desk = Desk::founded();
    desk.calls("record.set", json!({"kind": "person", "values": {"family_name": "Kane"}}));
    let company = desk.calls("record.set", json!({"kind": "company", "values": {"name": "Kane Trading"}}));
    let lacking = desk.calls("home", json!({"language": "en"}))["incomplete"].clone();
    assert_eq!((lacking.as_array().unwrap().len(), &lacking[0]["id"]), (1, &company["id"]), "a company needs its country");
    desk.calls("record.set", json!({"id": company["id"], "values": {"country": "KE"}}));
    let open = desk.calls("home", json!({"language": "en"}))["incomplete"].clone();
    assert_eq!(open[0]["findings"], json!([]), "it lacks nothing, and nobody has said that it is complete");
}

#[test]
fn the_sheet_of_a_founding_is_shown_until_it_is_confirmed() {
    let desk = Desk::founded();
    let sheet = desk.calls("start.sheet", json!({}));
    assert_eq!(sheet["root_words"][0].as_array().unwrap().len(), 24);
    desk.calls("lock", json!({}));
    assert_eq!(desk.is_refused("start.sheet", json!({})), "not-signed-in");
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    desk.calls("start.confirm", json!({}));
    assert_eq!(desk.calls("start.sheet", json!({})), json!(null));
}
