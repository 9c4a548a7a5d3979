//! By what words a unit is known: the labels and other names of all languages, read from `words/<language>/units.ftl`.

use super::{fold::fold, sorted};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// The code of a name, and whether the name is no label but what else officers write; an empty code where several have it.
type Names = BTreeMap<String, (String, bool)>;

/// The table of folded names and codes, sorted by name. A label goes before another unit's other name; what two units are
/// called alike is no name of either.
#[allow(clippy::disallowed_methods, reason = "a build script reads files")]
pub fn names(words: &Path) -> String {
    let mut names = Names::new();
    // A language that is new is read with the next whole build; until then the tests of `words` miss it.
    let files = sorted(words).into_iter().map(|folder| folder.join("units.ftl")).filter(|file| file.is_file());
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        read(&text, &mut names);
    }
    let mut code = String::from("static UNIT_NAMES: &[(&str, &str)] = &[");
    for (name, (unit, _)) in names.iter().filter(|(_, (unit, _))| !unit.is_empty()) {
        write!(code, "({name:?}, {unit:?}),").expect("memory");
    }
    code + "];\n"
}

/// `list-unit-KGM = kilogram`, and below it `.also = kg; kilo`.
fn read(text: &str, names: &mut Names) {
    let mut unit = "";
    for line in text.lines() {
        let Some((id, said)) = line.split_once(" = ") else { continue };
        if let Some(code) = id.strip_prefix("list-unit-") {
            unit = code;
            take(names, said, unit, false);
        } else if id.trim() == ".also" {
            said.split(';').for_each(|name| take(names, name, unit, true));
        }
    }
}

fn take(names: &mut Names, name: &str, unit: &str, is_other: bool) {
    let name = fold(name);
    if name.is_empty() {
        return;
    }
    let held = names.entry(name).or_insert_with(|| (unit.to_owned(), is_other));
    if held.1 && !is_other {
        *held = (unit.to_owned(), false);
    } else if held.0 != unit && held.1 == is_other {
        held.0.clear();
    }
}
