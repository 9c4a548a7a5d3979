//! Number and unit, amount and currency: one value each, because half a change of them is a wrong statement.

use super::{AS_WRITTEN, Decimal, UNKNOWN, as_written};
use std::fmt;

/// What a number counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// A code: UN/ECE Rec 20 such as `KGM`, or ISO 4217 such as `USD`.
    Code(String),
    /// Kept as written, because it maps to no code: `~Block (350gr)`.
    Written(String),
    /// Asked, unknown: `?`.
    Unknown,
}

/// How much was found, as measured: `12.4 KGM`, `5 ~Block (350gr)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The measured number.
    pub number: Decimal,
    /// Its unit; for bank notes a currency.
    pub unit: Unit,
}

/// What it is worth: `1500.00 USD`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// The amount.
    pub amount: Decimal,
    /// Its currency.
    pub currency: Unit,
}

impl Unit {
    /// Reads a unit by its form; whether the code exists is for the lists to say.
    pub fn parse(text: &str) -> Option<Unit> {
        if text == UNKNOWN {
            return Some(Unit::Unknown);
        }
        if let Some(words) = as_written(text) {
            return (!words.trim().is_empty()).then(|| Unit::Written(words.to_owned()));
        }
        let coded = (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        coded.then(|| Unit::Code(text.to_owned()))
    }

    /// The code, if there is one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Unit::Code(code) => Some(code),
            Unit::Written(_) | Unit::Unknown => None,
        }
    }
}

impl Quantity {
    /// Reads the canonical form: a number, one space, a unit.
    pub fn parse(text: &str) -> Option<Quantity> {
        let (number, unit) = text.split_once(' ')?;
        Some(Quantity { number: Decimal::parse(number)?, unit: Unit::parse(unit)? })
    }
}

impl Money {
    /// Reads the canonical form: an amount, one space, a currency.
    pub fn parse(text: &str) -> Option<Money> {
        let (amount, currency) = text.split_once(' ')?;
        let currency = Unit::parse(currency)?;
        if currency.code().is_some_and(|code| code.len() != 3 || code.bytes().any(|b| b.is_ascii_digit())) {
            return None;
        }
        Some(Money { amount: Decimal::parse(amount)?, currency })
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unit::Code(code) => f.write_str(code),
            Unit::Written(words) => write!(f, "{AS_WRITTEN}{words}"),
            Unit::Unknown => f.write_str(UNKNOWN),
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.unit)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_keep_their_text() {
        for good in ["12.4 KGM", "5 ~Block (350gr)", "0.350 KGM", "3 H87", "12 ?", "-1 GRM", "1500.00 USD"] {
            assert_eq!(Quantity::parse(good).unwrap().to_string(), good);
        }
        for bad in ["12.4", "12.4  KGM", "12,4 KGM", "KGM", "12.4 kg", "12.4 KGM ", "1 ~", "1 ~ ", "", " KGM", "1 KILO"] {
            assert!(Quantity::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn money_keeps_its_text() {
        for good in ["1500.00 USD", "1500 ?", "20 ~old francs"] {
            assert_eq!(Money::parse(good).unwrap().to_string(), good);
        }
        for bad in ["1500.00", "USD 1500", "1500 H87", "1500 US", "1500 usd"] {
            assert!(Money::parse(bad).is_none(), "{bad}");
        }
    }
}
