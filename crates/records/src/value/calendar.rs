//! Days of the proleptic Gregorian calendar as numbers, and back. Years are counted from March, so that the leap day comes
//! last (after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").

/// Days from 1 March of year 0 to 1 January 1970.
const EPOCH: i64 = 719_468;
/// Days of 400 years.
const ERA: i64 = 146_097;

/// Days since 1970 of a day; the month from 1, the day from 1.
pub fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - EPOCH
}

/// Year, month and day of a number of days since 1970.
pub fn day_of_calendar(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH;
    let (era, of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_centuries_comes_back_and_follows_the_one_before() {
        let first = days_since_1970(1799, 12, 31);
        for days in first..first + ERA {
            let (year, month, day) = day_of_calendar(days);
            assert_eq!(days_since_1970(year, month, day), days);
        }
        assert_eq!((days_since_1970(1970, 1, 1), day_of_calendar(-1), day_of_calendar(11_016)), (0, (1969, 12, 31), (2000, 2, 29)));
    }
}
