//! Dates, numbers and quantities as unsigned numbers in their own order: what a range compares, what a list is sorted
//! by. Index and single records use the same keys, so they cannot disagree.

use records::value::{Quantity, day_of_calendar, days_since_1970};

/// Days before this one (in the year -768) are not expressed.
const DAY_BIAS: i64 = 1_000_000;
const SECONDS_A_DAY: i64 = 86_400;
/// An amount keeps the upper 48 bits of its number: sign, exponent and more than ten decimal digits.
const AMOUNT_BITS: u32 = 48;

/// A day, a month or a year, by its first and last day since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) first: i64,
    pub(crate) last: i64,
    precision: u64,
}

const DAY: u64 = 0;
const MONTH: u64 = 1;
const YEAR: u64 = 2;

impl Period {
    /// `2016`, `2016-03`, `2016-03-14`, or the day of `2016-03-14T02:40+03:00`.
    pub(crate) fn parse(text: &str) -> Option<Period> {
        let date = text.split_once('T').map_or(text, |(date, _)| date);
        let mut parts = date.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2).filter(|month| (1..=12).contains(month)));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() {
            return None;
        }
        let period = match (month, day) {
            (None, _) => Period { first: days_since_1970(year, 1, 1), last: days_since_1970(year + 1, 1, 1) - 1, precision: YEAR },
            (Some(month), None) => {
                Period { first: days_since_1970(year, month?, 1), last: month_after(year, month?) - 1, precision: MONTH }
            }
            (Some(month), Some(day)) => {
                let first = days_since_1970(year, month?, 1) + day? - 1;
                if day? < 1 || first >= month_after(year, month?) {
                    return None;
                }
                Period { first, last: first, precision: DAY }
            }
        };
        Some(period)
    }

    /// In the order of first days; a day before the month and the year that begin with it.
    pub(crate) fn key(self) -> u64 {
        period_key(self.first, self.precision)
    }
}

fn digits(text: &str, length: usize) -> Option<i64> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn period_key(first: i64, precision: u64) -> u64 {
    (u64::try_from(first.saturating_add(DAY_BIAS)).unwrap_or(0) << 2) | precision
}

/// The keys of all periods that share a day with this span; an open end is `None`.
pub(crate) fn overlapping(first: Option<i64>, last: Option<i64>) -> Vec<(u64, u64)> {
    let Some(first) = first else {
        return vec![(0, last.map_or(u64::MAX, |last| period_key(last, 3)))];
    };
    // What begins within the span, whatever its length …
    let mut keys = vec![(period_key(first, DAY), last.map_or(u64::MAX, |last| period_key(last, 3)))];
    // … and the one month and the one year that began before it and reach into it.
    let (year, month, _) = day_of_calendar(first);
    for (start, precision) in [(days_since_1970(year, month, 1), MONTH), (days_since_1970(year, 1, 1), YEAR)] {
        if start < first && last.is_none_or(|last| first <= last) {
            keys.push((period_key(start, precision), period_key(start, precision)));
        }
    }
    keys
}

/// The year of a date key.
pub(crate) fn year_of_date(key: u64) -> i64 {
    day_of_calendar((key >> 2) as i64 - DAY_BIAS).0
}

/// The year of a moment's key, in universal time.
pub(crate) fn year_of_moment(key: u64) -> i64 {
    day_of_calendar((key as i64).div_euclid(SECONDS_A_DAY) - DAY_BIAS).0
}

/// A moment in seconds since 1970.
pub(crate) fn moment_key(seconds: i64) -> u64 {
    u64::try_from(seconds.saturating_add(DAY_BIAS * SECONDS_A_DAY)).unwrap_or(0)
}

/// The moments of a span of days, in universal time.
pub(crate) fn moments(first: Option<i64>, last: Option<i64>) -> (u64, u64) {
    let start = |day: i64| moment_key(day.saturating_mul(SECONDS_A_DAY));
    (first.map_or(0, start), last.map_or(u64::MAX, |last| start(last + 1).saturating_sub(1)))
}

/// A number in decimal notation; `None` for anything else.
pub(crate) fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    text.parse().ok().filter(|number: &f64| plain && number.is_finite())
}

/// Any number, in its order.
pub(crate) fn number_key(number: f64) -> u64 {
    let bits = (number + 0.0).to_bits();
    if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }
}

/// A quantity or a sum of money: by unit, then by number.
pub(crate) fn amount_key(unit: u64, number: f64) -> u64 {
    (unit << AMOUNT_BITS) | (number_key(number) >> (64 - AMOUNT_BITS))
}

/// The lowest and the highest amount in a unit.
pub(crate) fn amounts(unit: u64) -> (u64, u64) {
    (unit << AMOUNT_BITS, (unit << AMOUNT_BITS) | ((1 << AMOUNT_BITS) - 1))
}

/// Number and unit of a canonical amount: `500 GRM` gives the number of `KGM` and 0.5, `1500.00 USD` that of `USD`
/// and 1500. `None` where the unit maps to no code.
pub(crate) fn amount(list: &str, text: &str) -> Option<(u64, f64)> {
    let (value, unit) = text.split_once(' ')?;
    if list != "unit" {
        return Some((unit_number(list, unit)?, number(value)?));
    }
    let normal = records::lists::units::normalise(&Quantity::parse(text)?)?;
    Some((unit_number(list, &normal.unit.to_string())?, number(&normal.number.to_string())?))
}

fn unit_number(list: &str, unit: &str) -> Option<u64> {
    let code = records::lists::list(list)?.code(unit)?;
    Some(u64::from(code.number)).filter(|number| *number < 1 << (64 - AMOUNT_BITS))
}

fn month_after(year: i64, month: i64) -> i64 {
    if month == 12 { days_since_1970(year + 1, 1, 1) } else { days_since_1970(year, month + 1, 1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn periods_know_the_calendar() {
        let period = |text| Period::parse(text).map(|period| (period.first, period.last));
        assert_eq!(period("1970-01-01"), Some((0, 0)));
        assert_eq!(period("2016-02"), Some((16_832, 16_860)));
        assert_eq!(period("1970"), Some((0, 364)));
        assert_eq!(period("2026-03-03T02:40+03:00"), period("2026-03-03"));
        for wrong in ["", "16", "2016-13", "2016-2", "2015-02-29", "2016-00", "2016-01-00", "2016-01-01-01", "２０１６"] {
            assert_eq!(Period::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn overlap_by_keys_is_overlap_by_days(a in 0_i64..40_000, length in 0_i64..900, year in 1970_i64..2080, month in 1_i64..13, day in 1_i64..29, precision in 0_u8..3, open in 0_u8..4) {
            let text = [format!("{year}"), format!("{year}-{month:02}"), format!("{year}-{month:02}-{day:02}")];
            let held = Period::parse(&text[precision as usize]).unwrap();
            let first = (open & 1 == 0).then_some(a);
            let last = (open & 2 == 0).then_some(a + length);
            let expected = first.is_none_or(|first| held.last >= first) && last.is_none_or(|last| held.first <= last);
            let found = overlapping(first, last).iter().any(|(low, high)| (low..=high).contains(&&held.key()));
            prop_assert_eq!(found, expected);
            prop_assert_eq!(year_of_date(held.key()), year);
            prop_assert_eq!(day_of_calendar(days_since_1970(year, month, day)), (year, month, day));
        }

        #[test]
        fn keys_keep_the_order_of_numbers(a in -1e9_f64..1e9, b in -1e9_f64..1e9) {
            prop_assert_eq!(a < b, number_key(a) < number_key(b));
            prop_assert!(a > b || amount_key(3, a) <= amount_key(3, b));
            prop_assert!(amount_key(3, a) < amount_key(4, b));
            prop_assert!((amounts(3).0..=amounts(3).1).contains(&amount_key(3, a)));
        }
    }
}
