//! Exact decimal numbers. They keep their trailing zeros, because a scale that shows 0.350 says more than 0.35.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// The most digits of a decimal, before and after the point together: as many as always fit 128 bits.
pub const DIGITS_MAX: usize = 38;

/// A number of the form `-?(0|[1-9][0-9]*)(\.[0-9]+)?`. Equal and ordered by what it is worth (`1.0` = `1.00`),
/// printed as it was written.
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    negative: bool,
    /// All digits, the point left out.
    digits: u128,
    /// How many of the digits stand after the point.
    scale: u8,
}

impl Decimal {
    /// Zero.
    pub const ZERO: Decimal = Decimal { negative: false, digits: 0, scale: 0 };

    /// Reads the canonical form; nothing else.
    pub fn parse(text: &str) -> Option<Decimal> {
        let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = match rest.split_once('.') {
            Some((_, "")) => return None,
            Some((whole, fraction)) => (whole, fraction),
            None => (rest, ""),
        };
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if whole.is_empty() || leading_zero || whole.len() + fraction.len() > DIGITS_MAX {
            return None;
        }
        let mut digits = 0u128;
        for byte in whole.bytes().chain(fraction.bytes()) {
            if !byte.is_ascii_digit() {
                return None;
            }
            digits = digits * 10 + u128::from(byte - b'0');
        }
        Some(Decimal { negative, digits, scale: fraction.len() as u8 })
    }

    /// Whether it is above zero.
    pub fn is_positive(&self) -> bool {
        !self.negative && self.digits > 0
    }

    /// Whether it is zero, with or without a sign.
    pub fn is_zero(&self) -> bool {
        self.digits == 0
    }

    /// The exact product, or none if it has more than 38 digits. `500` × `0.001` = `0.500`.
    pub fn multiply(&self, other: &Decimal) -> Option<Decimal> {
        product(*self, *other).or_else(|| product(self.shortened(), other.shortened()))
    }

    /// The exact sum, or none if it has more than 38 digits.
    pub fn add(&self, other: &Decimal) -> Option<Decimal> {
        let scale = self.scale.max(other.scale);
        let sum = self.signed(scale)?.checked_add(other.signed(scale)?)?;
        fitting(sum < 0, sum.unsigned_abs(), scale)
    }

    /// The same number without zeros at the end of its fraction: `0.500` becomes `0.5`, `12.0` becomes `12`.
    pub fn shortened(&self) -> Decimal {
        let mut short = *self;
        while short.scale > 0 && short.digits.is_multiple_of(10) {
            short.digits /= 10;
            short.scale -= 1;
        }
        short
    }

    /// The nearest floating number, for an index of ranges; never stored.
    pub fn to_f64(&self) -> f64 {
        let size = self.digits as f64 / 10f64.powi(i32::from(self.scale));
        if self.negative { -size } else { size }
    }

    fn signed(&self, scale: u8) -> Option<i128> {
        let digits = self.digits.checked_mul(10u128.checked_pow(u32::from(scale - self.scale))?)?;
        let digits = i128::try_from(digits).ok()?;
        Some(if self.negative { -digits } else { digits })
    }

    /// Sign, whole part and fraction in units of 10^-38: three numbers that order as the decimal does.
    fn parts(&self) -> (bool, u128, u128) {
        let one = 10u128.pow(u32::from(self.scale));
        let fraction = self.digits % one * 10u128.pow(DIGITS_MAX as u32 - u32::from(self.scale));
        (self.negative && self.digits > 0, self.digits / one, fraction)
    }
}

fn product(one: Decimal, other: Decimal) -> Option<Decimal> {
    let digits = one.digits.checked_mul(other.digits)?;
    fitting(one.negative != other.negative && digits > 0, digits, one.scale + other.scale)
}

/// A decimal of these digits, if its text has no more than 38 of them (a zero before the point counts).
fn fitting(negative: bool, digits: u128, scale: u8) -> Option<Decimal> {
    let written = digits.checked_ilog10().map_or(1, |log| log as usize + 1).max(usize::from(scale) + 1);
    (written <= DIGITS_MAX).then_some(Decimal { negative, digits, scale })
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = usize::from(self.scale);
        let digits = format!("{:0>width$}", self.digits, width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let sign = if self.negative { "-" } else { "" };
        let point = if scale > 0 { "." } else { "" };
        write!(f, "{sign}{whole}{point}{fraction}")
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (below, whole, fraction) = self.parts();
        let (other_below, other_whole, other_fraction) = other.parts();
        let size = (whole, fraction).cmp(&(other_whole, other_fraction));
        match (below, other_below) {
            (false, false) => size,
            (true, true) => size.reverse(),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn only_the_canonical_form_is_read() {
        let longest = "9".repeat(38);
        for good in ["0", "-0", "0.350", "12.4", "-7", "1500.00", "0.0", longest.as_str()] {
            assert_eq!(decimal(good).to_string(), good);
        }
        let too_long = "1".repeat(39);
        for bad in ["", "-", ".", "1.", ".5", "00", "01.5", "+1", "1e3", "1,5", "1 0", "--1", "1.2.3", "٣", &too_long] {
            assert!(Decimal::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn worth_decides_order_and_text_is_kept() {
        let rising = ["-99999999999999999999999999999999999999", "-1.5", "-1.05", "0", "0.0000000001", "0.35", "1", "10"];
        for pair in rising.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
        }
        for (one, other) in [("1.0", "1.000"), ("-0", "0.00"), ("0.350", "0.35")] {
            assert_eq!(decimal(one), decimal(other));
        }
    }

    #[test]
    fn products_and_sums_are_exact() {
        for (one, other, product) in [
            ("500", "0.001", "0.500"),
            ("12.40", "-2", "-24.80"),
            ("0", "-5", "0"),
            ("1000000000000000000000.000000000", "1000000000.00", "1000000000000000000000000000000"),
        ] {
            assert_eq!(decimal(one).multiply(&decimal(other)).unwrap().to_string(), product);
        }
        let large = decimal(&"9".repeat(20));
        assert!(large.multiply(&large).is_none());
        assert_eq!(decimal("1.25").add(&decimal("-0.5")).unwrap().to_string(), "0.75");
        assert!(decimal(&"9".repeat(38)).add(&decimal("1")).is_none());
        assert_eq!(decimal("12.00").shortened().to_string(), "12");
        assert_eq!(decimal("-0.250").to_f64(), -0.25);
    }

    proptest! {
        #[test]
        fn any_text_is_kept_or_refused(text in "-?[0-9]{0,20}\\.?[0-9]{0,20}") {
            if let Some(read) = Decimal::parse(&text) {
                prop_assert_eq!(read.to_string(), text);
            }
        }

        #[test]
        fn small_numbers_agree_with_integers(a in -1_000_000i64..1_000_000, b in -1_000_000i64..1_000_000, s in 0u8..6, t in 0u8..6) {
            let make = |n: i64, scale| Decimal { negative: n < 0, digits: u128::from(n.unsigned_abs()), scale };
            let (one, other) = (make(a, s), make(b, t));
            let up = |n: i64, by: u8| i128::from(n) * 10i128.pow(u32::from(by));
            prop_assert_eq!(one.cmp(&other), up(a, 6 - s).cmp(&up(b, 6 - t)));
            prop_assert_eq!(one.multiply(&other).unwrap().signed(s + t).unwrap(), i128::from(a) * i128::from(b));
            prop_assert_eq!(one.add(&other).unwrap().signed(6).unwrap(), up(a, 6 - s) + up(b, 6 - t));
        }
    }
}
