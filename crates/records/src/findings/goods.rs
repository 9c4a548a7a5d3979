//! Goods lines against their commodity template: unit, quantity, HS chapter.

use super::{Finding, HS_AGAINST_TEMPLATE, QUANTITY_NOT_POSITIVE, UNIT_NOT_OF_TEMPLATE, rows, template, text};
use crate::lists::templates::{self, Template};
use crate::value::{Quantity, Unit};
use crate::{Fields, Record};

pub(super) fn look(record: &Record, found: &mut Vec<Finding>) {
    for (number, line) in rows(&record.fields, "goods") {
        let rule = template(line).and_then(templates::template);
        quantity(number, line, rule, found);
        chapter(number, line, rule, found);
    }
}

fn quantity(number: usize, line: &Fields, rule: Option<&Template>, found: &mut Vec<Finding>) {
    let Some(quantity) = text(line, "quantity").and_then(Quantity::parse) else { return };
    let place = || format!("goods[{number}].quantity");
    if !quantity.number.is_positive() {
        found.push(Finding::stop(QUANTITY_NOT_POSITIVE, place()).with("value", quantity.number));
    }
    let Some(rule) = rule else { return };
    if !quantity.unit.code().is_some_and(|unit| rule.counts(unit)) {
        let finding = Finding::stop(UNIT_NOT_OF_TEMPLATE, place()).with("unit", named(&quantity.unit));
        found.push(finding.with("units", choice(rule)).with("template", template(line).unwrap_or_default()));
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
fn choice(rule: &Template) -> String {
    if rule.units.is_empty() { "any".to_owned() } else { rule.units.join(", ") }
}

fn chapter(number: usize, line: &Fields, rule: Option<&Template>, found: &mut Vec<Finding>) {
    let (Some(rule), Some(chapter)) = (rule, text(line, "hs").and_then(|code| code.get(..2))) else { return };
    let coded = chapter.bytes().all(|byte| byte.is_ascii_digit());
    if coded && !rule.chapters.is_empty() && !rule.chapters.contains(&chapter) {
        let finding = Finding::warning(HS_AGAINST_TEMPLATE, format!("goods[{number}].hs")).with("chapter", chapter);
        found.push(finding.with("chapters", rule.chapters.join(", ")).with("template", template(line).unwrap_or_default()));
    }
}
