//! What a value behind `field:` means for the columns of that field.

use crate::columns::{Class, plan};
use crate::fold::plain_identifier;
use crate::keys::{Period, amount, amount_key, amounts, moments, number, number_key, overlapping};
use crate::query::{FieldValue, How, Test};

/// A code for the fault and the part that is not understood.
type Fault = (&'static str, String);

/// The tests of a value, one or more for each column under the path. A value need make sense for one of the columns
/// only.
pub(crate) fn tests(path: &str, value: &FieldValue) -> Result<Vec<Test>, Fault> {
    if value.text.is_empty() {
        return Err(("query-value-missing", path.to_owned()));
    }
    let mut tests = Vec::new();
    let mut fault = "query-field-unknown";
    for column in plan().at(path) {
        match column_tests(plan().columns[*column].class, value) {
            Ok(ways) => tests.extend(ways.into_iter().map(|how| Test { column: *column, how })),
            Err(code) => fault = code,
        }
    }
    if tests.is_empty() { Err((fault, value.text.clone())) } else { Ok(tests) }
}

fn column_tests(class: Class, value: &FieldValue) -> Result<Vec<How>, &'static str> {
    let FieldValue { text, quoted } = value;
    let begins = text.strip_suffix('*').filter(|_| !quoted);
    let any = begins == Some("");
    match class {
        Class::Text => Err("query-field-text"),
        Class::Code(_) | Class::Identifier if any => Ok(vec![How::Any]),
        Class::Code(Some(list)) => {
            Ok(vec![begins.map_or_else(|| How::Code(as_in_list(list, text)), |begins| How::CodeBegins(begins.to_owned()))])
        }
        Class::Code(None) | Class::Identifier => plain(class, text, begins.is_some()),
        Class::Date | Class::Moment | Class::Number | Class::Amount(_) if any => Ok(vec![How::Within(0, u64::MAX)]),
        Class::Date => Ok(within(dates(text, overlapping)?)),
        Class::Moment => Ok(within(dates(text, |first, last| vec![moments(first, last)])?)),
        Class::Number => Ok(within(vec![numbers(text)?])),
        Class::Amount(list) => Ok(within(vec![amount_range(list, text)?])),
    }
}

fn within(ranges: Vec<(u64, u64)>) -> Vec<How> {
    ranges.into_iter().map(|(low, high)| How::Within(low, high)).collect()
}

fn plain(class: Class, text: &str, begins: bool) -> Result<Vec<How>, &'static str> {
    let plain = plain_identifier(text);
    if plain.is_empty() {
        return Err("query-value-missing");
    }
    Ok(vec![match (class, begins) {
        (Class::Identifier, false) => How::Identifier(plain),
        (Class::Identifier, true) => How::IdentifierBegins(plain),
        (_, false) => How::Code(plain),
        (_, true) => How::CodeBegins(plain),
    }])
}

/// `ke` is meant as `KE` where only that is a code of the list; what is no code stays as written.
fn as_in_list(list: &str, text: &str) -> String {
    let known = [text.to_owned(), text.to_ascii_uppercase(), text.to_ascii_lowercase()];
    known.into_iter().find(|code| records::lists::is_code(list, code)).unwrap_or_else(|| text.to_owned())
}

/// The two ends of `a..b`, `>a`, `>=a`, `<a`, `<=a` or `a`.
struct Range<'a> {
    low: Option<&'a str>,
    high: Option<&'a str>,
    /// Whether an end is itself left out.
    open: bool,
}

fn range(text: &str) -> Result<Range<'_>, &'static str> {
    let text = text.trim();
    let stripped = |begin: &str| text.strip_prefix(begin).map(str::trim_start);
    let (low, high, open) = if let Some((low, high)) = text.split_once("..") {
        (Some(low.trim_end()).filter(|low| !low.is_empty()), Some(high.trim_start()).filter(|high| !high.is_empty()), false)
    } else if let Some(low) = stripped(">=") {
        (Some(low), None, false)
    } else if let Some(high) = stripped("<=") {
        (None, Some(high), false)
    } else if let Some(low) = stripped(">") {
        (Some(low), None, true)
    } else if let Some(high) = stripped("<") {
        (None, Some(high), true)
    } else {
        (Some(text), Some(text), false)
    };
    if low.is_none() && high.is_none() { Err("query-range") } else { Ok(Range { low, high, open }) }
}

fn dates<T>(text: &str, keys: impl Fn(Option<i64>, Option<i64>) -> T) -> Result<T, &'static str> {
    let Range { low, high, open } = range(text)?;
    let period = |text: &str| Period::parse(text).ok_or("query-date");
    let (low, high) = (low.map(period).transpose()?, high.map(period).transpose()?);
    let first = low.map(|low| if open { low.last + 1 } else { low.first });
    let last = high.map(|high| if open { high.first - 1 } else { high.last });
    match (first, last) {
        (Some(first), Some(last)) if first > last => Err("query-range"),
        (first, last) => Ok(keys(first, last)),
    }
}

fn numbers(text: &str) -> Result<(u64, u64), &'static str> {
    let Range { low, high, open } = range(text)?;
    let key = |text: &str| number(text).map(number_key).ok_or("query-number");
    between(low.map(key).transpose()?, high.map(key).transpose()?, open, (0, u64::MAX))
}

/// The keys from one to the other; `open` moves a single end inwards.
fn between(low: Option<u64>, high: Option<u64>, open: bool, whole: (u64, u64)) -> Result<(u64, u64), &'static str> {
    let low = low.map_or(whole.0, |low| if open { low.saturating_add(1) } else { low });
    let high = high.map_or(whole.1, |high| if open { high.saturating_sub(1) } else { high });
    if low > high { Err("query-range") } else { Ok((low, high)) }
}

fn amount_range(list: &str, text: &str) -> Result<(u64, u64), &'static str> {
    let Range { low, high, open } = range(text)?;
    // `5..10KGM`: the unit of one end serves both.
    let (low, high) = (low.map(split_unit).transpose()?, high.map(split_unit).transpose()?);
    let unit = [high, low].into_iter().flatten().map(|(_, unit)| unit).find(|unit| !unit.is_empty()).ok_or("query-unit-missing")?;
    let key = |(value, own): (&str, &str)| {
        let unit = unit_code(list, if own.is_empty() { unit } else { own });
        amount(list, &format!("{value} {unit}")).ok_or("query-unit-unknown")
    };
    let (low, high) = (low.map(key).transpose()?, high.map(key).transpose()?);
    let Some((unit, _)) = low.or(high) else { return Err("query-range") };
    if [low, high].into_iter().flatten().any(|(other, _)| other != unit) {
        return Err("query-range");
    }
    let key = |(unit, number)| amount_key(unit, number);
    between(low.map(key), high.map(key), open, amounts(unit))
}

/// The unit as a form reads it (`kg`, `pieces`), or the currency.
fn unit_code(list: &str, text: &str) -> String {
    let unit = if list == "unit" { records::lists::units::written(text).map(str::to_owned) } else { None };
    unit.unwrap_or_else(|| text.to_ascii_uppercase())
}

/// `5KGM` or `5 KGM`: the number as a decimal is written in a record, and the unit, which may be missing.
fn split_unit(text: &str) -> Result<(&str, &str), &'static str> {
    let end = text.find(|part: char| !matches!(part, '0'..='9' | '.' | '-')).unwrap_or(text.len());
    let (value, unit) = text.split_at(end);
    number(value).map(|_| (value, unit.trim_start())).ok_or("query-number")
}
