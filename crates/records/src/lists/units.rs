//! Units of UN/ECE Recommendation 20, and quantities turned into the base unit of what they measure, so that grams
//! and kilograms can be added and compared.

use super::{FACTORS, UNIT_NAMES, fold, is_code};
use crate::value::{Decimal, Quantity, Unit};

/// By what a number of this unit is multiplied, and the base unit that this gives: `GRM` → (`0.001`, `KGM`).
pub fn factor(unit: &str) -> Option<(&'static str, &'static str)> {
    let at = FACTORS.binary_search_by(|(held, ..)| (*held).cmp(unit)).ok()?;
    FACTORS.get(at).map(|(_, factor, base)| (*factor, *base))
}

/// The unit that is written behind a number, in a form, a spreadsheet or a question: its code, or its name in any language,
/// with plurals and signs, or its code in small letters.
pub fn written(text: &str) -> Option<&'static str> {
    let code = |text: &str| super::list("unit").and_then(|list| list.code(text)).map(|code| code.code);
    code(text).or_else(|| named(text)).or_else(|| code(&text.to_uppercase()))
}

/// The unit of a name in any language; none for a name that several have.
fn named(text: &str) -> Option<&'static str> {
    let name = fold(text);
    let at = UNIT_NAMES.binary_search_by(|(held, _)| (*held).cmp(name.as_str())).ok()?;
    UNIT_NAMES.get(at).map(|(_, code)| *code).filter(|code| is_code("unit", code))
}

/// The same quantity in its base unit, exactly; none for a unit without a code or when it has too many digits.
pub fn normalise(quantity: &Quantity) -> Option<Quantity> {
    let (factor, base) = factor(quantity.unit.code()?)?;
    let number = quantity.number.multiply(&Decimal::parse(factor)?)?.shortened();
    Some(Quantity { number, unit: Unit::Code(base.to_owned()) })
}
