//! Writes lists as Rust source: codes in the order of the file, and two ways to find one.

use super::List;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The table of all lists, sorted by name, and the factors of the units.
pub fn lists(lists: &[List]) -> String {
    let mut code = String::from("static LISTS: &[CodeList] = &[\n");
    for list in lists {
        check(list);
        code.push_str(&table(list));
    }
    code.push_str("];\n");
    let units = lists.iter().find(|list| list.name == "unit").expect("lists/unit");
    code.push_str(&factors(newest(&units.editions)));
    let templates = lists.iter().find(|list| list.name == "commodity_template").expect("lists/commodity_template");
    code.push_str(&templates_of(newest(&templates.editions), lists));
    code
}

/// What belongs to each commodity template: its units, and the HS chapters of its goods.
fn templates_of(rows: &[Vec<String>], lists: &[List]) -> String {
    let units = lists.iter().find(|list| list.name == "unit").expect("lists/unit");
    let units: Vec<&str> = newest(&units.editions).iter().map(|row| row[1].as_str()).collect();
    let mut code = String::from("static TEMPLATES: &[templates::Template] = &[");
    for row in rows {
        let (own, chapters): (Vec<&str>, Vec<&str>) = (row[3].split_whitespace().collect(), row[4].split_whitespace().collect());
        assert!(own.iter().all(|unit| *unit == "currency" || units.contains(unit)), "lists/commodity_template: units of {}", row[1]);
        write!(code, "templates::Template {{ code: {:?}, units: &{own:?}, chapters: &{chapters:?} }},", row[1]).expect("memory");
    }
    code + "];\n"
}

fn newest(editions: &[(String, Vec<Vec<String>>)]) -> &[Vec<String>] {
    let (_, rows) = editions.last().expect("a list has an edition");
    &rows[1..]
}

fn check(list: &List) {
    let name = &list.name;
    let mut numbers: BTreeMap<&str, &str> = BTreeMap::new();
    for (edition, rows) in &list.editions {
        let heading = rows.first().unwrap_or_else(|| panic!("lists/{name}/{edition} is empty"));
        assert!(heading.starts_with(&["number".into(), "code".into(), "parent".into()]), "lists/{name}/{edition}: heading");
        let codes: BTreeMap<&str, &str> = rows[1..].iter().map(|row| (row[1].as_str(), row[0].as_str())).collect();
        assert_eq!(codes.len(), rows.len() - 1, "lists/{name}/{edition}: a code stands twice");
        let given: BTreeMap<&str, &str> = codes.iter().map(|(code, number)| (*number, *code)).collect();
        assert_eq!(given.len(), codes.len(), "lists/{name}/{edition}: a number stands twice");
        for row in &rows[1..] {
            let number: u32 = row[0].parse().unwrap_or(0);
            assert!(number > 0 && number.to_string() == row[0], "lists/{name}/{edition}: {} has no number", row[1]);
            assert!(row[2].is_empty() || codes.contains_key(row[2].as_str()), "lists/{name}/{edition}: parent of {}", row[1]);
        }
        // A record keeps its code for ever, so a later edition keeps every code, with its number.
        for (number, code) in &numbers {
            assert_eq!(given.get(number), Some(code), "lists/{name}/{edition}: {code} was number {number}");
        }
        numbers = given;
    }
}

fn table(list: &List) -> String {
    let rows = newest(&list.editions);
    let order = |key: &dyn Fn(usize) -> (u32, String)| {
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|at| key(*at));
        order.iter().map(usize::to_string).collect::<Vec<_>>().join(",")
    };
    let by_code = order(&|at| (0, rows[at][1].clone()));
    let by_number = order(&|at| (rows[at][0].parse().expect("checked"), String::new()));
    let edition = list.editions.last().map_or("", |(edition, _)| edition.as_str());
    let mut code = format!("CodeList {{ name: {:?}, edition: {edition:?}, codes: &[", list.name);
    for row in rows {
        let parent = Some(row[2].as_str()).filter(|parent| !parent.is_empty());
        write!(code, "Code {{ code: {:?}, number: {}, parent: {parent:?} }},", row[1], row[0]).expect("memory");
    }
    writeln!(code, "], by_code: &[{by_code}], by_number: &[{by_number}] }},").expect("memory");
    code
}

fn factors(rows: &[Vec<String>]) -> String {
    let known = |base: &str| rows.iter().any(|row| row[1] == base && row[3] == "1" && row[4] == base);
    let mut sorted: Vec<&Vec<String>> = rows.iter().collect();
    sorted.sort_by_key(|row| row[1].clone());
    let mut code = String::from("static FACTORS: &[(&str, &str, &str)] = &[");
    for row in sorted {
        assert!(known(&row[4]), "lists/unit: {} has a base unit that is none: {}", row[1], row[4]);
        write!(code, "({:?}, {:?}, {:?}),", row[1], row[3], row[4]).expect("memory");
    }
    code + "];\n"
}

/// A sorted table of code and text.
pub fn texts(name: &str, rows: &[Vec<String>]) -> String {
    let mut code = format!("static {name}: &[(&str, &str)] = &[");
    rows.iter().for_each(|row| write!(code, "({:?}, {:?}),", row[0], row[1]).expect("memory"));
    code + "];\n"
}

/// Code, tab, text, one a line.
pub fn lines(rows: &[Vec<String>]) -> String {
    assert!(rows.iter().flatten().all(|cell| !cell.contains(['\t', '\n'])), "a text holds a tab or a line break");
    rows.iter().map(|row| format!("{}\t{}\n", row[0], row[1])).collect()
}
