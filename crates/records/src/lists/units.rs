//! Units of UN/ECE Recommendation 20, and quantities turned into the base unit of what they measure, so that grams
//! and kilograms can be added and compared.

use super::FACTORS;
use crate::value::{Decimal, Quantity, Unit};

/// By what a number of this unit is multiplied, and the base unit that this gives: `GRM` → (`0.001`, `KGM`).
pub fn factor(unit: &str) -> Option<(&'static str, &'static str)> {
    let at = FACTORS.binary_search_by(|(held, ..)| (*held).cmp(unit)).ok()?;
    FACTORS.get(at).map(|(_, factor, base)| (*factor, *base))
}

/// The same quantity in its base unit, exactly; none for a unit without a code or when it has too many digits.
pub fn normalise(quantity: &Quantity) -> Option<Quantity> {
    let (factor, base) = factor(quantity.unit.code()?)?;
    let number = quantity.number.multiply(&Decimal::parse(factor)?)?.shortened();
    Some(Quantity { number, unit: Unit::Code(base.to_owned()) })
}
