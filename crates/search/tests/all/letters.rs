//! Words are found however people type them.

use crate::office::{Office, record, seizure};

/// What an officer wrote, and what another types to find it.
const TYPED: &[(&str, &str)] = &[
    // English
    ("Cocaine bricks in the REEFER unit", "reefer"),
    // French
    ("Œuvre d’art cachée à l’intérieur d’un Évêché", "oeuvre cachee eveche"),
    ("Déclaré comme pièces détachées", "DÉCLARÉ pieces"),
    // Spanish
    ("Señal de manipulación en el ñandú", "senal manipulacion ÑANDU"),
    // Portuguese
    ("Embarcação apreendida em São Luís", "embarcacao sao luis"),
    // Russian
    ("Ёмкость с чёрным порошком, йод", "емкость ЧЕРНЫМ йод"),
    // Arabic
    ("حاوية بها مُخَدِّرات في أمتعة الأسرة", "مخدرات امتعه الاسره"),
    ("الكمية ٢٥ كيلو", "25"),
    // Neighbours
    ("Großer Straßenposten Łódź", "grosser strassenposten lodz"),
];

#[test]
fn letters_accents_and_case_of_six_languages_are_folded() {
    let records: Vec<_> = TYPED.iter().map(|(written, _)| seizure(&[("place_name", written)])).collect();
    let office = Office::with(&records);
    for (number, (written, typed)) in (0..).zip(TYPED) {
        assert_eq!(office.finds(typed), [number], "{written} by {typed}");
        assert_eq!(office.finds(&typed.to_uppercase()), [number], "{written} by {typed} in capitals");
    }
}

#[test]
fn a_phrase_stands_within_one_answer_and_a_beginning_ends_with_a_star() {
    let office = Office::with(&[
        seizure(&[("place_name", "port of Mombasa"), ("case_officer", "west gate")]),
        seizure(&[("place_name", "Mombasa port"), ("case_officer", "gate west")]),
    ]);
    assert_eq!(office.finds("\"mombasa port\""), [1]);
    assert_eq!(office.finds("mombasa port"), [0, 1]);
    assert_eq!(office.finds("\"mombasa west\""), [0; 0], "a phrase does not run from one answer into the next");
    assert_eq!(office.finds("momb*"), [0, 1]);
    assert_eq!(office.finds("momb"), [0; 0]);
}

#[test]
fn what_maps_to_no_code_is_found_by_its_words_and_by_its_mark() {
    let office = Office::with(&[
        seizure(&[("transport_mode", "~Éléphant de cirque")]),
        seizure(&[("transport_mode", "1"), ("goods.quantity", "3 ~Viss")]),
        seizure(&[("transport_mode", "1"), ("operation", "Thunder 2026")]),
    ]);
    assert_eq!(office.finds("elephant"), [0]);
    assert_eq!(office.finds("is:uncoded"), [0, 1]);
    assert_eq!(office.finds("transport_mode:~*"), [0]);
    assert_eq!(office.finds("thunder"), [2], "short answers without a list are words too");
}

#[test]
fn an_identifier_is_found_whole_or_by_its_beginning_without_spaces_and_hyphens() {
    let office = Office::with(&[
        seizure(&[("means_of_transport.container", "MSKU 123456-5")]),
        seizure(&[("means_of_transport.container", "MSKU7654321"), ("means_of_transport.plate", "KAA 123 A")]),
        record("person", "KE-NBO-P-7", &[("documents.number", "A-0012345")]),
    ]);
    for question in ["MSKU1234565", "msku-1234565", "\"msku 1234565\"", "means_of_transport.container:msku1234565", "msku12*"] {
        assert_eq!(office.finds(question), [0], "{question}");
    }
    assert_eq!(office.finds("msku*"), [0, 1]);
    assert_eq!(office.finds("means_of_transport.container:MSKU-*"), [0, 1]);
    assert_eq!(office.finds("means_of_transport.container:*"), [0, 1]);
    assert_eq!(office.finds("means_of_transport.container:234565"), [0; 0], "an identifier's end is not the identifier");
    assert_eq!(office.finds("means_of_transport.plate:kaa123a"), [1]);
    assert_eq!(office.finds("means_of_transport.plate:msku*"), [0; 0], "another field's identifier");
    assert_eq!(office.finds("documents.number:a0012*"), [2]);
    assert_eq!(office.finds("ref:ke-nbo-p7"), [2]);
    assert_eq!(office.finds("ref:KEMBA2026*"), [0, 1]);
    assert_eq!(office.finds("a0114"), [0, 1], "a part of a reference is a word");
}

#[test]
fn a_word_may_be_far_too_long() {
    let long = "x".repeat(5_000);
    let office = Office::with(&[seizure(&[("place_name", &long), ("national_reference", &long)])]);
    assert_eq!(office.finds(&long), [0]);
    assert_eq!(office.finds(&format!("national_reference:{long}*")), [0]);
}
