//! Goods lines against their commodity template: unit, quantity, HS chapter.

use super::{Finding, HS_AGAINST_TEMPLATE, QUANTITY_NOT_POSITIVE, UNIT_NOT_OF_TEMPLATE, rows, template, text};
use crate::lists::{is_code, list};
use crate::value::{Quantity, Unit};
use crate::{Fields, Record};

/// What belongs to a commodity template, by its permanent number.
struct Rule {
    number: u32,
    /// Units in which such goods are counted; the first is proposed. None listed: any.
    units: &'static [&'static str],
    /// HS chapters in which such goods lie. None listed: any.
    chapters: &'static [&'static str],
}

/// The table of units is that of the domain document. Chapters stand only where others are surely a slip: a
/// protected animal, a counterfeit or a dual-use machine may lie in nearly every chapter.
const RULES: [Rule; 20] = [
    // Plants, seeds and extracts, chemicals, medicines, prepared products of cannabis and coca.
    rule(
        1,
        &["KGM", "GRM", "LTR", "H87"],
        &["06", "07", "09", "12", "13", "14", "15", "17", "18", "19", "20", "21", "22", "24", "28", "29", "30", "33", "38", "53"],
    ),
    // Chemicals and their mixtures, medicines made of them, presses and glassware.
    rule(2, &["KGM", "LTR", "H87"], &["12", "13", "27", "28", "29", "30", "33", "38", "39", "70", "73", "84", "85", "90"]),
    rule(3, &["MIL", "KGM"], &["24"]),
    rule(4, &["LTR", "LPA", "HLT"], &["22"]),
    rule(5, &["H87", "KGM", "MTQ", "HEA"], &[]),
    rule(6, &["H87", "PR", "KGM", "LTR"], &[]),
    // Explosives and fireworks, knives, optical sights, arms.
    rule(7, &["H87", "KGM"], &["36", "82", "84", "85", "87", "90", "93", "95"]),
    rule(8, &["BQL", "GBQ", "KGM"], &["26", "28", "84", "85", "90"]),
    rule(9, &["TNE", "KGM", "LTR", "H87"], &[]),
    // Printed notes and bonds; coins and gold.
    rule(10, &[], &["49", "71"]),
    rule(11, &["H87"], &[]),
    rule(12, &["H87"], &[]),
    rule(13, &[], &[]),
    rule(
        14,
        &["H87", "KGM", "LTR"],
        &["12", "13", "21", "22", "28", "29", "30", "33", "34", "38", "39", "40", "63", "84", "85", "87", "90", "94"],
    ),
    rule(15, &["H87", "KGM"], &[]),
    // Food, animals, plants, feed, and what animals and plants leave: hides, wool, wood packing, bones.
    rule(16, &["KGM", "HEA", "H87"], &[]),
    rule(17, &["LTR", "MTQ"], &["15", "22", "27", "29", "38"]),
    rule(18, &["MTQ", "KGM"], &["44", "92", "94"]),
    rule(19, &["GRM", "CTM", "KGM"], &["26", "71", "91"]),
    rule(20, &["H87"], &[]),
];

/// Number of the template whose quantities are amounts of money.
const CURRENCY: u32 = 10;

const fn rule(number: u32, units: &'static [&'static str], chapters: &'static [&'static str]) -> Rule {
    Rule { number, units, chapters }
}

pub(super) fn look(record: &Record, found: &mut Vec<Finding>) {
    for (number, line) in rows(&record.fields, "goods") {
        let rule = template(line).and_then(rule_of);
        quantity(number, line, rule, found);
        chapter(number, line, rule, found);
    }
}

fn rule_of(template: &str) -> Option<&'static Rule> {
    let number = list("commodity_template")?.code(template)?.number;
    RULES.iter().find(|rule| rule.number == number)
}

fn quantity(number: usize, line: &Fields, rule: Option<&Rule>, found: &mut Vec<Finding>) {
    let Some(quantity) = text(line, "quantity").and_then(Quantity::parse) else { return };
    let place = || format!("goods[{number}].quantity");
    if !quantity.number.is_positive() {
        found.push(Finding::stop(QUANTITY_NOT_POSITIVE, place()).with("value", quantity.number));
    }
    let Some(rule) = rule else { return };
    if !counts(rule, &quantity.unit) {
        let finding = Finding::stop(UNIT_NOT_OF_TEMPLATE, place()).with("unit", named(&quantity.unit));
        found.push(finding.with("units", choice(rule)).with("template", template(line).unwrap_or_default()));
    }
}

fn counts(rule: &Rule, unit: &Unit) -> bool {
    let Some(unit) = unit.code() else { return false };
    match (rule.number == CURRENCY, rule.units) {
        (true, _) => is_code("currency", unit),
        (false, []) => is_code("unit", unit),
        (false, units) => units.contains(&unit),
    }
}

/// The unit as the sentence names it.
fn named(unit: &Unit) -> &str {
    match unit {
        Unit::Code(words) | Unit::Written(words) => words,
        Unit::Unknown => "none",
    }
}

/// The units to choose from, as the sentence names them.
fn choice(rule: &Rule) -> String {
    match (rule.number == CURRENCY, rule.units) {
        (true, _) => "currency".to_owned(),
        (false, []) => "any".to_owned(),
        (false, units) => units.join(", "),
    }
}

fn chapter(number: usize, line: &Fields, rule: Option<&Rule>, found: &mut Vec<Finding>) {
    let (Some(rule), Some(chapter)) = (rule, text(line, "hs").and_then(|code| code.get(..2))) else { return };
    let coded = chapter.bytes().all(|byte| byte.is_ascii_digit());
    if coded && !rule.chapters.is_empty() && !rule.chapters.contains(&chapter) {
        let finding = Finding::warning(HS_AGAINST_TEMPLATE, format!("goods[{number}].hs")).with("chapter", chapter);
        found.push(finding.with("chapters", rule.chapters.join(", ")).with("template", template(line).unwrap_or_default()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_has_its_rule_and_every_unit_exists() {
        let templates = list("commodity_template").unwrap();
        for code in templates.codes() {
            assert!(rule_of(code.code).is_some(), "{}", code.code);
        }
        assert_eq!(rule_of("currency").map(|rule| rule.number), Some(CURRENCY));
        for rule in &RULES {
            assert!(rule.units.iter().all(|unit| is_code("unit", unit)), "{}: {:?}", rule.number, rule.units);
            assert!(rule.chapters.iter().all(|chapter| is_code("hs", chapter)), "{}", rule.number);
        }
    }
}
