//! What officers and an import ask of the lists.

use super::*;
use crate::value::Quantity;

#[test]
fn every_code_is_found_by_code_and_by_number() {
    assert!(lists().is_sorted_by(|a, b| a.name() < b.name()));
    for list in lists() {
        for code in list.codes() {
            assert_eq!(list.code(code.code), Some(code), "{}", list.name());
            assert_eq!(list.by_number(code.number), Some(code), "{}", list.name());
            assert!(is_code(list.name(), code.code));
        }
        assert!(list.code("no such code").is_none() && list.by_number(0).is_none());
    }
    assert!(!is_code("no such list", "KE"));
}

#[test]
fn countries_and_currencies_have_the_numbers_of_iso() {
    let number = |name: &str, code: &str| list(name).and_then(|list| list.code(code)).map(|code| code.number);
    assert_eq!(number("country", "KE"), Some(404));
    assert_eq!(number("country", "FR"), Some(250));
    assert_eq!(number("currency", "USD"), Some(840));
}

#[test]
fn the_tree_of_goods_has_three_steps_under_each_template() {
    let items = list("item").unwrap();
    let templates: Vec<&str> = list("commodity_template").unwrap().codes().iter().map(|code| code.code).collect();
    let tops: Vec<&str> = items.children(None).map(|code| code.code).collect();
    assert_eq!(tops, templates);
    for code in items.codes() {
        assert_eq!(code.parent, code.code.rsplit_once('.').map(|(parent, _)| parent));
        assert!(code.code.matches('.').count() <= 2, "{}", code.code);
    }
    assert!(items.children(Some("drugs.cannabis")).any(|code| code.code == "drugs.cannabis.herb"));
}

#[test]
fn standard_codes_are_known_and_their_neighbours_are_not() {
    for (list, code) in [("locode", "KEMBA"), ("hs", "24"), ("hs", "2402"), ("hs", "240220"), ("subdivision", "KE-28")] {
        assert!(is_code(list, code), "{list} {code}");
        assert!(!is_code(list, &format!("{code}0")), "{list} {code}0");
    }
    for code in ["", "K", "KE", "KEM", "kemba", "ZZZZZ", "AAAAA", "é€", "KÉMB"] {
        assert!(!is_code("locode", code), "{code}");
    }
    assert!(!is_code("hs", "") && !is_code("hs", "2"));
    assert!(subdivisions::of_country("AD").iter().all(|(code, _)| code.starts_with("AD-")));
    assert_eq!(subdivisions::of_country("AD").len(), 7);
    assert_eq!(subdivisions::of_country("ZZ").len(), 0);
}

#[test]
fn a_place_tells_where_it_is_and_what_is_there() {
    let mombasa = places::place("KEMBA").unwrap();
    assert_eq!((mombasa.locode(), mombasa.name, mombasa.country()), ("KEMBA", "Mombasa", "KE"));
    assert_eq!(mombasa.point, Some((-4.0505, 39.6672)));
    assert!(mombasa.functions.port() && mombasa.functions.airport() && !mombasa.functions.border());
    assert_eq!(places::place("BEBRU").unwrap().subdivision, Some("BE-BRU"));
}

#[test]
fn a_place_is_found_by_its_name_in_any_writing() {
    let codes =
        |country: &str, name: &str| -> Vec<String> { places::named(country, name).iter().map(|place| place.locode().to_owned()).collect() };
    assert_eq!(codes("KE", "MOMBASA"), ["KEMBA"]);
    assert!(codes("BE", "bruxelles").contains(&"BEBRU".to_owned()));
    assert!(codes("TD", "Ndjamena").contains(&"TDNDJ".to_owned()));
    assert!(codes("BR", "Sao Paulo").contains(&"BRSAO".to_owned()));
    assert!(codes("BR", "São-Paulo").contains(&"BRSAO".to_owned()));
    assert!(codes("DE", "Mombasa").is_empty() && codes("KE", "").is_empty() && codes("", "Mombasa").is_empty());
}

#[test]
fn typing_finds_whole_names_first_and_words_within_names() {
    let first = |text: &str| places::search(text, 5).first().map(|place| place.locode().to_owned());
    assert_eq!(first("momb").as_deref(), Some("KEMBA"));
    assert_eq!(first("KEMBA").as_deref(), Some("KEMBA"));
    assert!(places::search("janeiro", 20).iter().any(|place| place.locode() == "BRRIO"));
    assert_eq!(places::search("san", 7).len(), 7);
    assert!(places::search("", 7).is_empty() && places::search("qqqqq", 7).is_empty());
}

#[test]
fn goods_are_found_by_words_and_by_the_beginning_of_the_code() {
    let cigarettes = hs::search("cigarettes", 10);
    assert!(cigarettes.iter().any(|code| code.code == "240220"), "{cigarettes:?}");
    assert!(hs::search("banan", 10).iter().any(|code| code.code.starts_with("0803")));
    assert!(hs::search("2402", 10).iter().all(|code| code.code.starts_with("2402")));
    assert_eq!(hs::heading("240220").unwrap().parent, Some("2402"));
    assert_eq!(hs::heading("24").unwrap().parent, None);
    assert!(hs::search("", 10).is_empty() && hs::search("cigarettes qqqqq", 10).is_empty());
}

#[test]
fn grams_and_kilograms_become_one_unit() {
    let normal = |text: &str| units::normalise(&Quantity::parse(text).unwrap()).map(|quantity| quantity.to_string());
    assert_eq!(normal("500 GRM").as_deref(), Some("0.5 KGM"));
    assert_eq!(normal("12.40 KGM").as_deref(), Some("12.4 KGM"));
    assert_eq!(normal("20 MIL").as_deref(), Some("20000 H87"));
    assert_eq!(normal("5 ~Block (350gr)"), None);
    for unit in list("unit").unwrap().codes() {
        let (_, base) = units::factor(unit.code).unwrap();
        assert_eq!(units::factor(base), Some(("1", base)), "{}", unit.code);
    }
}

#[test]
fn letters_are_compared_without_accents_case_and_punctuation() {
    for (text, folded) in [
        ("São Tomé-et-Príncipe", "sao tome et principe"),
        ("N’Djamena", "ndjamena"),
        ("  Łódź (Lodz) ", "lodz lodz"),
        ("Straße", "strasse"),
        ("Москва", "москва"),
        ("القاهرة", "القاهرة"),
        ("…", ""),
    ] {
        assert_eq!(fold(text), folded);
    }
}

#[test]
fn every_template_has_units_and_chapters_that_exist() {
    for code in list("commodity_template").unwrap().codes() {
        let template = templates::template(code.code).unwrap();
        assert!(template.is_money() || template.units.iter().all(|unit| is_code("unit", unit)), "{}", code.code);
        assert!(template.chapters.iter().all(|chapter| is_code("hs", chapter)), "{}", code.code);
    }
    assert!(templates::template("currency").unwrap().counts("USD"));
    assert!(!templates::template("tobacco").unwrap().counts("LTR"));
}
