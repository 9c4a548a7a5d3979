//! Lists: order, pages, and what the index does not know yet.

use crate::office::{EXTRA, Office, record, seizure, writer};
use search::{Page, Query, SearchError, Sort, parse};
use std::collections::BTreeSet;

fn by(path: &str) -> Page {
    let sort = Sort { by: path.trim_start_matches('-').to_owned(), unit: None, descending: path.starts_with('-') };
    Page { sort, limit: 100, ..Page::default() }
}

#[test]
fn a_list_has_the_order_that_is_asked_for_and_what_has_no_value_comes_last() {
    let office = Office::with(&[
        seizure(&[("country", "UG"), ("detected_at", "2016-03"), ("goods.quantity", "2 KGM"), ("persons_arrested", "-1")]),
        seizure(&[("country", "KE"), ("detected_at", "2016"), ("goods.quantity", "900 GRM"), ("persons_arrested", "12")]),
        seizure(&[("country", "TZ"), ("detected_at", "2016-03-02"), ("goods.quantity", "7 LTR"), ("goods.quantity", "3 KGM")]),
        seizure(&[]),
    ]);
    assert_eq!(office.lists("", Page { limit: 100, ..Page::default() }), [3, 2, 1, 0], "what came last stands first");
    assert_eq!(office.lists("", by("number")), [0, 1, 2, 3]);
    assert_eq!(office.lists("", by("country")), [1, 2, 0, 3]);
    assert_eq!(office.lists("", by("-country")), [0, 2, 1, 3]);
    assert_eq!(office.lists("", by("detected_at")), [1, 0, 2, 3]);
    assert_eq!(office.lists("", by("-detected_at")), [2, 0, 1, 3]);
    assert_eq!(office.lists("", by("persons_arrested")), [0, 1, 3, 2]);
    for unit in ["KGM", "GRM"] {
        let mut page = by("goods.quantity");
        page.sort.unit = Some(unit.into());
        assert_eq!(office.lists("", page.clone()), [1, 0, 2, 3], "by weight, counted in {unit}");
        page.sort.descending = true;
        assert_eq!(office.lists("", page), [2, 0, 1, 3]);
    }
    for path in ["place_name", "nonsense", "ref"] {
        assert!(matches!(office.index.search(&Query::all(), &by(path)), Err(SearchError::UnknownColumn(unknown)) if unknown == path));
        assert!(matches!(office.index.facets(&Query::all(), &[path]), Err(SearchError::UnknownColumn(unknown)) if unknown == path));
    }
}

#[test]
fn the_order_of_codes_is_one_across_commits() {
    let office = Office::with(&[seizure(&[("country", "TZ")]), seizure(&[("country", "KE")])]);
    let mut writer = writer(&office.index);
    for (number, country) in [(2, "UG"), (3, "KE"), (4, "AO")] {
        writer.add(number, &seizure(&[("country", country)]), &EXTRA).unwrap();
        writer.commit(number).unwrap();
    }
    assert_eq!(office.lists("", by("country")), [4, 3, 1, 0, 2]);
    assert_eq!(office.counts("", "country"), ["KE 2", "AO 1", "TZ 1", "UG 1"]);
}

#[test]
fn pages_join_to_the_whole_list() {
    let records: Vec<_> = (0..25).map(|_| seizure(&[("country", "KE")])).collect();
    let office = Office::with(&records);
    let page = |offset, limit| office.lists("country:ke", Page { offset, limit, ..Page::default() });
    let joined: Vec<u64> = [page(0, 10), page(10, 10), page(20, 10), page(30, 10), page(usize::MAX, usize::MAX)].concat();
    assert_eq!(joined, (0..25).rev().collect::<Vec<u64>>());
    assert_eq!(page(3, 0), [0; 0]);
}

#[test]
fn excluded_numbers_are_in_no_page_and_no_total() {
    let records: Vec<_> = (0..300).map(|number| seizure(&[("country", if number % 3 == 0 { "KE" } else { "UG" })])).collect();
    let office = Office::with(&records);
    let query = parse("country:ke").unwrap();
    // Some match, some do not, some are unknown, and some share a place of the rough test with numbers that are held.
    let exclude: BTreeSet<u64> = [0, 1, 3, 65_536 + 6, 299, 900, u64::MAX].into();
    let found = office.index.search(&query, &Page { offset: 95, limit: 10, exclude, ..Page::default() }).unwrap();
    assert_eq!(found.total, 98);
    assert_eq!(found.numbers, [12, 9, 6]);
}

#[test]
fn a_replaced_record_is_found_as_it_is_now_and_a_deleted_one_no_more() {
    let office = Office::with(&[seizure(&[("country", "KE")]), seizure(&[("country", "KE")]), record("person", "KE-P-1", &[])]);
    let mut writer = writer(&office.index);
    writer.replace(0, &seizure(&[("country", "UG")]), &EXTRA).unwrap();
    writer.replace(7, &seizure(&[("country", "TZ")]), &EXTRA).unwrap();
    writer.delete(1);
    assert_eq!(office.finds("country:ke"), [0, 1], "nothing is found before it is committed");
    writer.commit(2).unwrap();
    assert_eq!(office.finds("country:ke"), [0; 0]);
    assert_eq!(office.finds("country:*"), [0, 7]);
    assert_eq!(office.finds(""), [0, 2, 7]);
    assert_eq!(office.index.records(), 3);
    assert_eq!(office.counts("", "country"), ["TZ 1", "UG 1"]);
    assert_eq!(office.counts("", "detected_at"), [""; 0]);
    assert_eq!(office.counts("", "created"), ["2026 3"]);
    writer.settle().unwrap();
    assert_eq!(office.finds(""), [0, 2, 7]);
}

#[test]
fn a_change_that_is_rolled_back_never_was() {
    let office = Office::with(&[seizure(&[("country", "KE")])]);
    let mut writer = writer(&office.index);
    writer.delete(0);
    writer.add(1, &seizure(&[("country", "UG")]), &EXTRA).unwrap();
    writer.roll_back().unwrap();
    writer.add(2, &seizure(&[("country", "TZ")]), &EXTRA).unwrap();
    writer.commit(2).unwrap();
    assert_eq!(office.finds("country:*"), [0, 2]);
    assert!(matches!(office.index.writer(0, 1), Err(SearchError::WriterInUse)));
}
