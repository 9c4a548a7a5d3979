//! States, provinces and other parts of countries, with codes such as `KE-28`.

use super::SUBDIVISIONS;

/// The name of a subdivision in its own country.
pub fn name(code: &str) -> Option<&'static str> {
    let at = SUBDIVISIONS.binary_search_by(|(held, _)| (*held).cmp(code)).ok()?;
    SUBDIVISIONS.get(at).map(|(_, name)| *name)
}

/// Code and name of all subdivisions of a country, sorted by code.
pub fn of_country(country: &str) -> &'static [(&'static str, &'static str)] {
    let belongs = |code: &str| code.split('-').next().unwrap_or_default().cmp(country);
    let start = SUBDIVISIONS.partition_point(|(code, _)| belongs(code).is_lt());
    let end = SUBDIVISIONS.partition_point(|(code, _)| belongs(code).is_le());
    SUBDIVISIONS.get(start..end).unwrap_or_default()
}

pub(super) fn by_place(number: u16) -> Option<&'static str> {
    SUBDIVISIONS.get(usize::from(number).checked_sub(1)?).map(|(code, _)| *code)
}
