//! Dates as precise as they are known, and moments with the offset of the place.

use super::days_since_1970;
use std::fmt;

/// A year, a month or a day: `2016`, `2016-03`, `2016-03-14`. Sorts by what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// A moment on the clock of a place: `2026-03-03T02:40+03:00`, with or without seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateTime {
    /// The day at that place.
    pub date: PartialDate,
    hour: u8,
    minute: u8,
    second: Option<u8>,
    offset_minutes: i16,
}

impl PartialDate {
    /// A date that exists in the calendar.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<PartialDate> {
        let fits = match (month, day) {
            (None, None) => true,
            (None, Some(_)) => false,
            (Some(month), None) => (1..=12).contains(&month),
            (Some(month), Some(day)) => (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day),
        };
        ((1..=9999).contains(&year) && fits).then_some(PartialDate { year, month, day })
    }

    /// Reads the canonical form.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let (year, month, day) = (text.get(..4)?, text.get(4..7), text.get(7..));
        let part = |text: &str| text.strip_prefix('-').and_then(|digits| number(digits, 2)).map(|n| n as u8);
        match (text.len(), month, day) {
            (4, None, None) => PartialDate::new(number(year, 4)?, None, None),
            (7, Some(month), _) => PartialDate::new(number(year, 4)?, Some(part(month)?), None),
            (10, Some(month), Some(day)) => PartialDate::new(number(year, 4)?, Some(part(month)?), Some(part(day)?)),
            _ => None,
        }
    }

    /// The year.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The month, if known.
    pub fn month(&self) -> Option<u8> {
        self.month
    }

    /// The day, if known.
    pub fn day(&self) -> Option<u8> {
        self.day
    }

    /// The first day that it can mean: year, month, day.
    pub fn earliest(&self) -> (u16, u8, u8) {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that it can mean: year, month, day.
    pub fn latest(&self) -> (u16, u8, u8) {
        let month = self.month.unwrap_or(12);
        (self.year, month, self.day.unwrap_or(days_in(self.year, month)))
    }

    /// Whether it lies after another date however both are completed.
    pub fn is_surely_after(&self, other: &PartialDate) -> bool {
        self.earliest() > other.latest()
    }
}

impl DateTime {
    /// A moment that exists; offsets reach from −12:00 to +14:00.
    pub fn new(date: PartialDate, (hour, minute): (u8, u8), second: Option<u8>, offset_minutes: i16) -> Option<Self> {
        let clock = hour < 24 && minute < 60 && second.is_none_or(|second| second < 60);
        let fits = date.day.is_some() && clock && (-12 * 60..=14 * 60).contains(&offset_minutes);
        fits.then_some(DateTime { date, hour, minute, second, offset_minutes })
    }

    /// Reads the canonical form.
    pub fn parse(text: &str) -> Option<DateTime> {
        let (date, time) = text.split_once('T')?;
        let sign_at = time.find(['+', '-'])?;
        let (clock, offset) = (time.get(..sign_at)?, time.get(sign_at..)?);
        let (hour, minute) = (two(clock.get(..2)?)?, two(clock.get(2..5)?.strip_prefix(':')?)?);
        let second = match clock.get(5..)? {
            "" => None,
            rest => Some(two(rest.strip_prefix(':')?)?),
        };
        DateTime::new(PartialDate::parse(date)?, (hour, minute), second, read_offset(offset)?)
    }

    /// Minutes that the place's clock is ahead of UTC.
    pub fn offset_minutes(&self) -> i16 {
        self.offset_minutes
    }

    /// Seconds since 1970-01-01 UTC, for an index of ranges.
    pub fn unix_seconds(&self) -> i64 {
        let clock = i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second.unwrap_or(0));
        let (year, month, day) = self.date.earliest();
        days_since_1970(i64::from(year), i64::from(month), i64::from(day)) * 86_400 + clock - i64::from(self.offset_minutes) * 60
    }
}

/// The day of a date or of a moment at its place: what `T:day` shows, and what statistics count by.
pub fn day_of(text: &str) -> Option<PartialDate> {
    match DateTime::parse(text) {
        Some(moment) => Some(moment.date),
        None => PartialDate::parse(text),
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

/// `+03:00`; zero is written `+00:00` only, so that one moment has one form.
fn read_offset(text: &str) -> Option<i16> {
    let (hours, minutes) = (i16::from(two(text.get(1..3)?)?), i16::from(two(text.get(3..)?.strip_prefix(':')?)?));
    let size = (minutes < 60).then_some(hours * 60 + minutes)?;
    match text.as_bytes().first()? {
        b'+' => Some(size),
        b'-' if size > 0 => Some(-size),
        _ => None,
    }
}

fn two(text: &str) -> Option<u8> {
    number(text, 2).map(|n| n as u8)
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    let plain = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.date, self.hour, self.minute)?;
        self.second.map_or(Ok(()), |second| write!(f, ":{second:02}"))?;
        let (sign, size) = (if self.offset_minutes < 0 { '-' } else { '+' }, self.offset_minutes.abs());
        write!(f, "{sign}{:02}:{:02}", size / 60, size % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for good in ["2016", "2016-03", "2016-03-14", "2016-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(PartialDate::parse(good).unwrap().to_string(), good);
        }
        for bad in [
            "",
            "16",
            "201",
            "2016-",
            "2016-3",
            "2016-13",
            "2016-00",
            "2016-02-30",
            "2015-02-29",
            "1900-02-29",
            "0000",
            "2016-03-14 ",
            "2016/03/14",
            "14-03-2016",
            "2016-03-1",
            "2016-031",
            "é016",
            "201é",
            "2016-03-é",
        ] {
            assert!(PartialDate::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn moments_have_one_form() {
        for good in ["2026-03-03T02:40+03:00", "2026-03-03T02:40:59-09:30", "2026-03-03T00:00+00:00"] {
            assert_eq!(DateTime::parse(good).unwrap().to_string(), good);
        }
        for bad in [
            "2026-03-03",
            "2026-03T02:40+03:00",
            "2026-03-03T24:00+03:00",
            "2026-03-03T02:60+03:00",
            "2026-03-03T02:40Z",
            "2026-03-03T02:40-00:00",
            "2026-03-03T02:40+15:00",
            "2026-03-03T02:40:60+03:00",
            "2026-03-03 02:40+03:00",
            "2026-03-03T02:40",
            "2026-03-03T2:40+03:00",
            "2026-03-03T02:40+03:00 ",
            "2026-03-03T02:40+0300",
        ] {
            assert!(DateTime::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn seconds_count_from_utc() {
        for (text, seconds) in [
            ("1970-01-01T00:00+00:00", 0),
            ("2000-03-01T00:00:01+00:00", 951_868_801),
            ("2026-03-03T02:40+03:00", 1_772_494_800),
            ("1969-12-31T23:59:59+00:00", -1),
        ] {
            assert_eq!(DateTime::parse(text).unwrap().unix_seconds(), seconds, "{text}");
        }
    }

    #[test]
    fn after_means_after_in_every_reading() {
        let date = |text| PartialDate::parse(text).unwrap();
        for (one, other, after) in [
            ("2016-03-15", "2016-03-14", true),
            ("2016-03-14", "2016-03-14", false),
            ("2016", "2016-03-14", false),
            ("2017", "2016-03-14", true),
            ("2016-04", "2016-03", true),
            ("2016-03-31", "2016-03", false),
        ] {
            assert_eq!(date(one).is_surely_after(&date(other)), after, "{one} {other}");
        }
        assert_eq!(day_of("2026-03-03T02:40+03:00"), Some(date("2026-03-03")));
        assert_eq!(day_of("2026"), Some(date("2026")));
        assert_eq!(day_of("yesterday"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_kept_or_refused(text in "\\PC{0,30}", date in "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}[+-][0-9]{2}:00)?") {
            for text in [text, date] {
                if let Some(read) = PartialDate::parse(&text) { prop_assert_eq!(read.to_string(), text.clone()); }
                if let Some(read) = DateTime::parse(&text) { prop_assert_eq!(read.to_string(), text); }
            }
        }
    }
}
