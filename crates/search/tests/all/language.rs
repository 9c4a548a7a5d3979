//! The query language: what it refuses, and that it prints what it read.

use proptest::prelude::*;
use search::{QUERY_CODES, Query, parse};

#[test]
fn each_fault_has_its_code_and_its_place() {
    let faults = [
        ("cocaine flavour:red", 8, "query-field-unknown", "flavour"),
        ("place_name:Mombasa", 11, "query-field-text", "Mombasa"),
        ("country:", 8, "query-value-missing", "country"),
        ("country:KE,,UG", 11, "query-value-missing", "country"),
        ("ref:--", 4, "query-value-missing", "--"),
        ("detected_at:14.3.2016", 12, "query-date", "14.3.2016"),
        ("detected_at:2016-02-30", 12, "query-date", "2016-02-30"),
        ("detected_at:2017..2016", 12, "query-range", "2017..2016"),
        ("detected_at:..", 12, "query-range", ".."),
        ("persons_arrested:many", 17, "query-number", "many"),
        ("goods.quantity:5", 15, "query-unit-missing", "5"),
        ("goods.quantity:>=5 kg", 15, "query-unit-missing", ">=5"),
        ("goods.quantity:>=\"5 barrows\"", 15, "query-unit-unknown", ">=5 barrows"),
        ("goods.quantity:5FOO", 15, "query-unit-unknown", "5FOO"),
        ("goods.quantity:1KGM..2LTR", 15, "query-range", "1KGM..2LTR"),
        ("é (a | b", 2, "query-parenthesis", "("),
        ("a ) b", 2, "query-parenthesis", ")"),
        ("a \"b c", 2, "query-quote-open", "b c"),
        (&"(".repeat(40), 33, "query-too-deep", ""),
        ("&", 0, "query-no-word", "&"),
        ("😀", 0, "query-no-word", "😀"),
        (" | ", 0, "query-no-word", "|"),
        ("\u{202E}", 0, "query-no-word", "\u{202E}"),
        ("-(😀) \"\"", 0, "query-no-word", "-(😀) \"\""),
        (&"a ".repeat(65), 0, "query-too-many-words", "64"),
        (&"a ".repeat(20_000), 16_384, "query-too-long", ""),
    ];
    for (question, position, code, part) in faults {
        let error = parse(question).expect_err(question);
        assert_eq!((error.position, error.code, error.part.as_str()), (position, code, part), "{}", &question[..question.len().min(60)]);
    }
    assert!(QUERY_CODES.iter().all(|code| faults.iter().any(|(_, _, shown, _)| shown == code)), "each code is shown here");
}

#[test]
fn a_question_prints_as_it_is_saved() {
    for (question, printed) in [
        ("", ""),
        ("  ", ""),
        ("()", ""),
        ("cocaine 😀 (|)", "cocaine"),
        ("cocaine   -\"banana boxes\"", "cocaine -\"banana boxes\""),
        ("(a b) | (c)", "a b | c"),
        ("a (b | c) -(d e) --f", "a (b | c) -(d e) --f"),
        ("country:\"KE\",ug", "country:KE,ug"),
        ("goods.quantity:\">= 5 KGM\"", "goods.quantity:\">= 5 KGM\""),
        ("\"say \"\"so\"\"\"", "\"say \"\"so\"\"\""),
        ("goods.quantity:>=\"5 kg\"", "goods.quantity:\">=5 kg\""),
        ("12:30 MSKU:1", "12:30 MSKU:1"),
    ] {
        assert_eq!(parse(question).unwrap().to_string(), printed, "{question}");
    }
}

#[test]
fn a_click_on_a_code_is_a_question_like_any_other() {
    let click = Query::any_code("country", &["KE", "~Côte de l’Or"]).unwrap();
    assert_eq!(click.to_string(), "country:KE,\"~Côte de l’Or\"");
    assert_eq!(parse(&click.to_string()).unwrap(), click);
    assert_eq!(parse("a | b").unwrap().and(click).to_string(), "(a | b) country:KE,\"~Côte de l’Or\"");
    assert_eq!(parse("a b").unwrap().negated().and(parse("c").unwrap()).to_string(), "-(a b) c");
    assert_eq!(Query::any_code("place_name", &["x"]), None);
    assert_eq!(Query::any_code("country", &[]), None);
    assert_eq!(Query::all().and(Query::all()), Query::all());
}

#[test]
fn a_code_that_no_list_has_is_told() {
    let unknown = parse("country:KE,XX -goods.item:drugs.moonshine country:?,~Prussia").unwrap().unknown_codes();
    assert_eq!(unknown, [("country".to_owned(), "XX".to_owned()), ("goods.item".to_owned(), "drugs.moonshine".to_owned())]);
}

#[test]
fn the_document_for_officers_says_what_is_so() {
    let document = include_str!("../../../../docs/query-language.md");
    let table = document.lines().skip_while(|line| !line.starts_with("| to find")).skip(2).take_while(|line| line.starts_with('|'));
    let mut examples = 0;
    for line in table {
        let line = line.replace("\\|", "\u{1}");
        let written = line.split('|').nth(2).unwrap().replace('\u{1}', "|");
        for example in written.split('`').skip(1).step_by(2) {
            let query = parse(example).unwrap_or_else(|error| panic!("{example}: {error}"));
            assert!(query.unknown_codes().is_empty(), "{example}");
            examples += 1;
        }
    }
    assert!(examples > 25, "{examples}");
    for code in QUERY_CODES {
        assert!(document.contains(&format!("`{code}`")), "{code}");
    }
}

/// Pieces of questions, so that what is thrown together often means something.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "a",
        "Ünïcode",
        "-",
        "--",
        "(",
        ")",
        "|",
        "\"",
        "\"\"",
        " ",
        " ",
        "*",
        "country:",
        "ke",
        ",",
        "goods.quantity:",
        ">=",
        "5",
        "kg",
        "KGM",
        "..",
        "detected_at:",
        "2016-03",
        "ref:",
        "is:",
        "~x",
        "persons_arrested:",
        "kind:",
        "état",
        ":",
        "?",
        "\u{1}",
        "\u{301}",
        "goods.item:",
        "drugs.*",
    ];
    prop_oneof![8 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,3}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn whatever_is_typed_is_read_or_refused_with_its_place(text in "(?s).{0,60}") {
        read(&text)?;
    }

    #[test]
    fn what_is_read_prints_as_what_it_was(pieces in proptest::collection::vec(piece(), 0..40)) {
        read(&pieces.concat())?;
    }
}

fn read(text: &str) -> Result<(), TestCaseError> {
    match parse(text) {
        Ok(query) => prop_assert_eq!(parse(&query.to_string()), Ok(query), "{}", text),
        Err(error) => {
            prop_assert!(QUERY_CODES.contains(&error.code));
            prop_assert!(error.position <= text.chars().count());
        }
    }
    Ok(())
}

#[test]
fn nesting_up_to_the_limit_is_read_again_as_it_was_printed() {
    for question in ["-".repeat(32) + "a", "(".repeat(32) + "a b | c" + &")".repeat(32), "-(".repeat(16) + "a b | c" + &")".repeat(16)] {
        let query = parse(&question).unwrap();
        assert_eq!(parse(&query.to_string()).as_ref(), Ok(&query));
    }
}
