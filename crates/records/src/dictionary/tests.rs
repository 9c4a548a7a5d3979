//! The dictionary as it is, and dictionaries that must not build.

use super::*;
use std::collections::BTreeSet;

#[allow(dead_code, clippy::print_stdout, reason = "the build script's own code; the test calls only its check")]
#[path = "../../build/dictionary.rs"]
mod at_build;

/// Each field with its path, those of groups included.
fn all(kind: &Kind) -> Vec<(String, &'static Field)> {
    let inside = |field: &'static Field| {
        let inner = field.fields.iter().map(move |inner| (format!("{}.{}", field.key, inner.key), inner));
        std::iter::once((field.key.to_owned(), field)).chain(inner)
    };
    kind.fields.iter().flat_map(inside).collect()
}

fn seizure() -> &'static Kind {
    kind("seizure").unwrap()
}

#[test]
fn every_field_is_found_by_key_and_by_number_and_no_number_stands_twice() {
    for kind in kinds() {
        assert_eq!(kind_by_number(kind.number), Some(kind));
        assert_eq!(kind.fields.iter().map(|field| field.number).collect::<BTreeSet<_>>().len(), kind.fields.len());
        for field in kind.fields {
            assert_eq!(kind.field(field.key), Some(field));
            assert_eq!(kind.field_by_number(field.number), Some(field));
            for inner in field.fields {
                assert_eq!(field.field(inner.key), Some(inner));
                assert_eq!(field.field_by_number(inner.number), Some(inner));
            }
        }
        assert_eq!((kind.field("nothing"), kind.field_by_number(9_999)), (None, None));
    }
}

#[test]
fn kinds_have_their_permanent_numbers() {
    let numbers: Vec<(&str, u16)> = kinds().iter().map(|kind| (kind.key, kind.number)).collect();
    let expected = [
        ("seizure", 1),
        ("person", 2),
        ("company", 3),
        ("means_of_transport", 4),
        ("concealment_method", 5),
        ("officer", 6),
        ("alert", 7),
        ("message", 8),
        ("investigation", 12),
    ];
    assert_eq!(numbers, expected);
}

#[test]
fn who_makes_a_record_says_whether_it_is_listed_and_whether_a_row_can_be_one() {
    let is = |kind: &Kind| (entered_kinds().any(|one| one == kind), imported_kinds().any(|one| one == kind));
    for (key, expected) in [
        ("seizure", (true, true)),
        ("concealment_method", (true, true)),
        ("alert", (true, true)),
        ("message", (true, false)),
        ("officer", (false, false)),
    ] {
        assert_eq!(is(kind(key).unwrap()), expected, "{key}");
    }
}

#[test]
fn every_coded_field_has_a_list_that_is_there() {
    for kind in kinds() {
        for (path, field) in all(kind) {
            assert_eq!(field.kind == Type::Code, field.list.is_some(), "{}: {path}", kind.key);
            let Some(list) = field.list else { continue };
            // Places, headings and subdivisions have tables of their own.
            let table = ["locode", "hs", "subdivision", "country", "currency"].contains(&list);
            assert!(table || crate::lists::list(list).is_some(), "{}: {path}: {list}", kind.key);
        }
    }
}

#[test]
fn the_simplified_form_is_the_nine_answers_in_the_order_of_the_form() {
    let asked: Vec<String> = all(seizure())
        .into_iter()
        .filter(|(_, field)| field.form == Form::Simplified && field.kind != Type::Group)
        .map(|(path, _)| path)
        .collect();
    let expected = [
        "detected_at",
        "office",
        "location_type",
        "direction",
        "goods.template", // commodity: two keys, one answer
        "goods.item",
        "goods.quantity",
        "transport_mode",
        "departure_country", // from and to: one answer
        "destination_country",
        "detection_aids",
    ];
    assert_eq!(asked, expected);
    for path in expected {
        assert_eq!(seizure().field_at(path).unwrap().required, Required::Complete, "{path}");
    }
}

#[test]
fn a_seizure_is_complete_with_these_answers_and_no_others() {
    let required: Vec<String> =
        all(seizure()).into_iter().filter(|(_, field)| field.required != Required::No).map(|(path, _)| path).collect();
    assert_eq!(required.len(), 12, "{required:?}");
    assert!(required.contains(&"goods".to_owned()));
}

#[test]
fn each_of_the_twenty_templates_has_fields_of_its_own() {
    let goods = seizure().field("goods").unwrap();
    let templates = crate::lists::list("commodity_template").unwrap();
    let known: BTreeSet<&str> = templates.codes().iter().map(|code| code.code).collect();
    assert_eq!(known.len(), 20);
    let used: BTreeSet<&str> = goods.fields.iter().flat_map(|field| field.templates).copied().collect();
    assert_eq!(used, known);
    for template in known {
        let own = goods.fields.iter().filter(|field| field.templates.contains(&template)).count();
        assert!(own >= 2, "{template}: {own}");
    }
    assert!(goods.field("scientific_name").unwrap().is_asked_for("timber"));
    assert!(!goods.field("scientific_name").unwrap().is_asked_for("drugs"));
}

#[test]
fn numbers_of_things_names_and_officers_never_go_to_the_cen() {
    let freely = ["operation", "goods.cas_number", "goods.un_number", "goods.atc_code", "goods.control_list_entry"];
    for kind in kinds() {
        for (path, field) in all(kind) {
            let hidden = matches!(field.class, Class::N | Class::O);
            let reduced = matches!(field.class, Class::T("country" | "route"));
            let thing = matches!(field.kind, Type::Identifier | Type::Reference);
            assert!(!thing || hidden || reduced || freely.contains(&path.as_str()), "{}: {path}", kind.key);
        }
    }
    for path in ["place_name", "point", "case_officer", "parties.name", "narrative", "goods.serials", "goods.batch"] {
        assert!(matches!(seizure().field_at(path).unwrap().class, Class::N | Class::O), "{path}");
    }
    for (path, field) in all(kind("person").unwrap()) {
        assert!(matches!(field.class, Class::N | Class::O), "{path}");
    }
}

#[test]
fn of_a_message_nothing_leaves_for_the_cen_and_of_an_alert_no_text() {
    for (path, field) in all(kind("message").unwrap()) {
        assert!(matches!(field.class, Class::N | Class::O), "{path}");
    }
    for (path, field) in all(kind("alert").unwrap()) {
        let text = matches!(field.kind, Type::Text | Type::Narrative | Type::Identifier | Type::Reference);
        // A caption goes where its picture goes.
        assert!(!text || matches!(field.class, Class::N | Class::O) || path == "pictures.caption", "{path}");
    }
}

#[test]
fn a_conflict_about_these_needs_a_reviewer() {
    for path in ["goods.quantity", "goods.item", "goods.substance", "goods.hs", "place", "detected_at", "outcome"] {
        assert_eq!(seizure().field_at(path).unwrap().severity, Severity::Review, "{path}");
    }
    for path in ["family_name", "given_names", "birth_date", "documents.number"] {
        assert_eq!(kind("person").unwrap().field_at(path).unwrap().severity, Severity::Review, "{path}");
    }
}

#[test]
fn notices_have_their_parts_in_order_and_say_what_they_need() {
    for (key, sections, needs) in [
        (
            "alert",
            &["alert", "area", "concerns", "action", "pictures", "links", "envelope"][..],
            &["subject", "alert_kind", "urgency", "valid_until", "narrative"][..],
        ),
        ("message", &["message", "envelope"], &["subject", "recipients", "recipients.office", "narrative"]),
    ] {
        let kind = kind(key).unwrap();
        assert_eq!((kind.sections(), kind.space), (sections.to_vec(), "notices"), "{key}");
        let required: Vec<String> =
            all(kind).into_iter().filter(|(_, field)| field.required == Required::Complete).map(|(path, _)| path).collect();
        assert_eq!(required, needs, "{key}");
        // What is needed is asked where nothing else is.
        assert!(needs.iter().all(|path| kind.field_at(path).unwrap().form == Form::Simplified), "{key}");
    }
}

#[test]
fn the_form_has_its_parts_in_order() {
    let expected = [
        "header",
        "goods",
        "transport",
        "route",
        "concealment",
        "detection",
        "parties",
        "pictures",
        "narrative",
        "outcome",
        "custody",
        "links",
        "envelope",
    ];
    assert_eq!(seizure().sections(), expected);
}

#[test]
fn versions_are_read_as_they_are_written() {
    assert_eq!(Version::parse("1.10"), Some(Version { major: 1, minor: 10 }));
    assert!(Version::parse("1.9") < Version::parse("1.10"));
    for text in ["", "1", "1.", "01.0", "+1.0", "1.0.0", "1.70000"] {
        assert_eq!(Version::parse(text), None, "{text}");
    }
}

/// A dictionary's file of one kind with these fields.
fn thing(fields: &str) -> (String, String) {
    let head = "kind = \"thing\"\nnumber = 1\nversion = \"1.0\"\nspace = \"cases\"\ntitle = [\"name\"]\n";
    let name = "{ key = \"name\", number = 1, type = \"text\", class = \"N\", section = \"header\" }";
    ("dictionary/thing.toml".to_owned(), format!("{head}field = [ {name}, {fields} ]\n"))
}

/// What the build says to it.
fn build_says(fields: &str) -> String {
    let errors = at_build::compile(&[thing(fields)], &[], &["colour".to_owned()]).err().unwrap_or_default();
    errors.join("\n")
}

#[test]
fn what_is_newer_makes_the_next_minor_version() {
    let group = r#"{ key = "b", number = 2, type = "group", class = "G", section = "s", field = [
        { key = "struck", number = 99, type = "flag", by = "program", class = "O" } ] }"#;
    let build = |newer: &str| at_build::compile(&[thing(group)], &[("newer/thing.toml".to_owned(), newer.to_owned())], &[]);
    let field = r#"key = "c", number = 9, type = "text", class = "O""#;
    let tables = build(&format!("kind = \"thing\"\nfield = [ {{ {field}, section = \"s\" }} ]\n[group]\nb = [ {{ {field} }} ]\n")).unwrap();
    assert!(tables.contains("number: 1, version: Version { major: 1, minor: 1 }"), "{tables}");
    assert_eq!(tables.matches("since: Version { major: 1, minor: 1 }").count(), 2, "{tables}");
    for (newer, says) in [
        ("kind = \"thin\"".to_owned(), "newer/thing.toml: kind = \"thin\" is no kind of record"),
        (format!("kind = \"thing\"\n[group]\nx = [ {{ {field} }} ]\n"), "newer/thing.toml: x is no group of thing"),
        (format!("kind = \"thing\"\nfield = [ {{ {field} }} ]\n"), "field c: section is missing"),
    ] {
        let said = build(&newer).unwrap_err().join("\n");
        assert!(said.contains(says), "{newer}\nsaid: {said}");
    }
}

#[test]
fn a_good_dictionary_builds() {
    let colour = "{ key = \"colour\", number = 2, type = \"code\", list = \"colour\", class = \"G\", section = \"header\" }";
    assert_eq!(build_says(colour), "");
}

#[test]
fn a_wrong_field_does_not_build_and_the_message_names_it() {
    for (changed, says) in [
        (r#"key = "b", type = "text", class = "G", section = "s""#, "field b: number is missing"),
        (r#"key = "b", number = 0, type = "text", class = "G", section = "s""#, "field b: number = 0: take 1 to 9999"),
        (r#"key = "b", number = 10000, type = "text", class = "G", section = "s""#, "number = 10000"),
        (r#"key = "b", number = 1, type = "text", class = "G", section = "s""#, "number 1 belongs to name"),
        (r#"key = "name", number = 2, type = "text", class = "G", section = "s""#, "field name: the key stands there twice"),
        (r#"key = "b", number = 2, type = "text", section = "s""#, "field b: class is missing"),
        (r#"key = "b", number = 2, type = "text", class = "X", section = "s""#, "class = \"X\""),
        (r#"key = "b", number = 2, type = "text", class = "T:week", section = "s""#, "class = T = \"week\""),
        (r#"key = "b", number = 2, type = "words", class = "G", section = "s""#, "type = \"words\": write one of text"),
        (r#"key = "b", number = 2, type = "code", class = "G", section = "s""#, "field b: list is missing"),
        (r#"key = "b", number = 2, type = "code", list = "no", class = "G", section = "s""#, "list = \"no\" does not exist"),
        (r#"key = "b", number = 2, type = "text", list = "colour", class = "G", section = "s""#, "list has no meaning"),
        (r#"key = "b", number = 2, type = "identifier", check = "ean", class = "G", section = "s""#, "check = \"ean\""),
        (r#"key = "b", number = 2, type = "reference", target = "x", class = "G", section = "s""#, "is no kind of record"),
        (r#"key = "b", number = 2, type = "date", search = "facet", class = "G", section = "s""#, "search = \"facet\": write one of date"),
        (r#"key = "b", number = 2, type = "text", class = "G""#, "field b: section is missing"),
        (r#"key = "B", number = 2, type = "text", class = "G", section = "s""#, "field B: key: write small letters"),
        (r#"key = "kind", number = 2, type = "flag", class = "G", section = "s""#, "not kind, version, reference"),
        (r#"key = "b", number = 2, type = "group", class = "G", section = "s""#, "field b: field is missing"),
        (r#"key = "b", number = 2, type = "text", since = "1.1", class = "G", section = "s""#, "newer than the file"),
        (r#"key = "b", number = 2, typ = "text", class = "G", section = "s""#, "unknown field `typ`"),
    ] {
        let said = build_says(&format!("{{ {changed} }}"));
        assert!(said.contains(says) && said.contains("dictionary/thing.toml"), "{changed}\nsaid: {said}");
    }
}

#[test]
fn a_group_holds_neither_groups_nor_narratives() {
    let inner = r#"{ key = "c", number = 1, type = "narrative", class = "G" }"#;
    let group = format!(r#"{{ key = "b", number = 2, type = "group", class = "G", section = "s", field = [ {inner} ] }}"#);
    assert!(build_says(&group).contains("field b.c: a group holds neither groups nor narratives"));
}

#[test]
fn every_group_can_strike_its_rows() {
    for kind in kinds() {
        for group in kind.fields.iter().filter(|field| field.kind == Type::Group) {
            let struck = group.field(crate::STRUCK).unwrap();
            assert_eq!((struck.number, struck.kind), (99, Type::Flag), "{}: {}", kind.key, group.key);
        }
    }
    let group = r#"{ key = "b", number = 2, type = "group", class = "G", section = "s", field = [
        { key = "c", number = 1, type = "text", class = "G" } ] }"#;
    assert!(build_says(group).contains("field b: a row is struck, never deleted"));
}
