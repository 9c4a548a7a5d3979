//! Numbers with their unit in another column, as measured and in the base unit; and numbers as programs write them.

use super::UNCODED;
use super::meaning::{Meaning, note, other_reading, refuse, written};
use crate::lookups::by_label;
use crate::mapping::{Column, How, Mapping, Target};
use records::lists::{is_code, units};
use records::value::{AS_WRITTEN, Decimal, Quantity, UNKNOWN, Unit, parse_written};
use records::{Type, Value};

/// Digits that a binary fraction always has.
const GOOD_DIGITS: usize = 15;
/// Digits that a program writes of one at most; more were typed by somebody who means them.
const NOISY_DIGITS: usize = 17;
/// An exponent of a number beyond this is no quantity of goods.
const EXPONENT_MAX: usize = 18;

/// A number and its unit, as measured; and in the base unit with the factor, where that is another.
pub(super) fn number(column: &Column, cell: &str, unit: &str, mapping: &Mapping) -> Meaning {
    let mut meaning = Meaning::default();
    let How::Number { unit: unit_head } = &column.how else { return meaning };
    let plain = plain_number(cell);
    let code = match column.values.get(unit) {
        Some(code) => code.clone(),
        None if unit.is_empty() => UNKNOWN.to_owned(),
        None => column.targets.first().and_then(|target| unit_code(target, unit)).unwrap_or_else(|| written(unit)),
    };
    for target in column.targets.iter().filter(|target| !is_computed(target)) {
        match parse_written(target.field, &format!("{plain} {code}"), mapping.writing) {
            Ok(value) => {
                meaning.notes.extend(other_reading(column, target, &format!("{plain} {code}"), &value, mapping));
                meaning.values.push((*target, value));
            }
            Err(error) => refuse(&mut meaning, column, target, &format!("{cell} {unit}"), error),
        }
        if code.starts_with(AS_WRITTEN) {
            meaning.notes.push(note(unit_head, &target.path(), unit, UNCODED));
        }
    }
    // Units that have a code are turned by their own factor, with those of all other rows.
    let Some((factor, base)) = column.factors.get(unit) else { return meaning };
    let (Some(number), Some(by)) = (Decimal::parse(&plain), Decimal::parse(factor)) else { return meaning };
    let Some(normal) = number.multiply(&by) else { return meaning };
    let normal = Quantity { number: normal.shortened(), unit: Unit::Code(base.clone()) };
    for target in &column.targets {
        match target.field.key {
            "normalised" => meaning.values.push((*target, Value::Text(normal.to_string()))),
            "factor" => meaning.values.push((*target, Value::Text(factor.clone()))),
            _ => {}
        }
    }
    meaning
}

/// The code of a unit or currency, from the code itself, a label in any language or a synonym.
fn unit_code(target: &Target, unit: &str) -> Option<String> {
    if target.field.kind != Type::Money {
        return units::written(unit).map(str::to_owned);
    }
    let code = unit.to_uppercase();
    if is_code("currency", &code) { Some(code) } else { by_label("currency", unit).map(|found| found.code.to_owned()) }
}

/// What the program writes beside a quantity.
fn is_computed(target: &Target) -> bool {
    matches!(target.field.key, "normalised" | "factor")
}

/// What programs make of numbers undone: `490.0` is 490, `9e-05` is 0.00009, `0.006999999999999999` is 0.007.
fn plain_number(cell: &str) -> String {
    let shown = without_noise(cell);
    let cell = shown.as_deref().unwrap_or(cell);
    let cell = cell.strip_suffix(".0").unwrap_or(cell);
    let Some((digits, exponent)) = cell.split_once(['e', 'E']) else { return cell.to_owned() };
    let Ok(exponent) = exponent.parse::<i32>() else { return cell.to_owned() };
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let numeric = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if exponent.unsigned_abs() as usize > EXPONENT_MAX || !numeric(whole) || !numeric(fraction) {
        return cell.to_owned();
    }
    let all = format!("{}{whole}{fraction}{}", "0".repeat(EXPONENT_MAX + 1), "0".repeat(EXPONENT_MAX));
    let point = (EXPONENT_MAX + 1 + whole.len()) as i32 + exponent;
    let (whole, fraction) = all.split_at(point as usize);
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// A binary fraction has fifteen good digits; sixteen and more are what a program made of fewer.
fn without_noise(cell: &str) -> Option<String> {
    let (digits, exponent) = cell.split_once(['e', 'E']).unwrap_or((cell, ""));
    let (_, fraction) = digits.split_once('.')?;
    let significant = digits.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if significant <= GOOD_DIGITS || significant > NOISY_DIGITS || !plain(fraction) || exponent.len() > 4 {
        return None;
    }
    let number: f64 = cell.parse().ok()?;
    Some(format!("{:.*e}", GOOD_DIGITS - 1, number).parse::<f64>().ok()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::plain_number;

    #[test]
    fn what_programs_make_of_numbers_is_undone() {
        let cases = [
            ("490.0", "490"),
            ("9e-05", "0.00009"),
            ("1.5e3", "1500"),
            ("-2.5E-1", "-0.25"),
            ("12.40", "12.40"),
            ("0.0", "0"),
            ("x", "x"),
            ("0.006999999999999999", "0.007"),
            ("1.4000000000000001e-05", "0.000014"),
            ("0.123456789012345678901", "0.123456789012345678901"),
        ];
        for (cell, plain) in cases {
            assert_eq!(plain_number(cell), plain);
        }
        assert_eq!(plain_number("1e999"), "1e999", "no quantity of goods: left for the field to refuse");
    }
}
