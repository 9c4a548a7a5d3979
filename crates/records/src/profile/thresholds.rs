//! Whether the goods of a case are so many that the national contact point looks at it.

use super::{Profile, Threshold};
use crate::lists::units;
use crate::value::{Decimal, PartialDate, Quantity, day_of};
use crate::{Record, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A threshold that the goods of a case reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Over<'p> {
    /// It.
    pub threshold: &'p Threshold,
    /// How much was found, in the base unit of the threshold's.
    pub found: Decimal,
}

/// The thresholds that a record reaches: of its type of location where there is one, and of the day on which it was detected. Lines of
/// one template that are measured alike are added up: who divides his load stays over.
pub fn over_threshold<'p>(record: &Record, profile: &'p Profile) -> Vec<Over<'p>> {
    let Some(day) = record.text("detected_at").and_then(day_of) else { return Vec::new() };
    let mut over = Vec::new();
    for ((template, base), found) in found(record) {
        let held = in_force(profile, (&template, &base), record.text("location_type"), &day);
        let reached = held.into_iter().filter(|one| in_base(&one.least, &one.unit).is_some_and(|(least, _)| found >= least));
        over.extend(reached.map(|threshold| Over { threshold, found }));
    }
    over
}

/// How much of each template was found, by base unit.
fn found(record: &Record) -> BTreeMap<(String, String), Decimal> {
    let mut found: BTreeMap<(String, String), Decimal> = BTreeMap::new();
    for row in record.rows("goods") {
        let text = |key: &str| row.fields.get(key).and_then(Value::as_text);
        let template = crate::findings::template(&row.fields);
        let quantity = text("quantity").and_then(Quantity::parse);
        let measured = quantity.and_then(|quantity| in_base(&quantity.number, quantity.unit.code()?));
        if let (Some(template), Some((number, base))) = (template, measured) {
            let sum = found.entry((template.to_owned(), base)).or_insert(Decimal::ZERO);
            // A sum that no number holds is at least its largest part.
            *sum = sum.add(&number).unwrap_or(number.max(*sum));
        }
    }
    found
}

/// A number of a unit in what it is measured in.
fn in_base(number: &Decimal, unit: &str) -> Option<(Decimal, String)> {
    match units::factor(unit) {
        Some((factor, base)) => Some((number.multiply(&Decimal::parse(factor)?)?, base.to_owned())),
        None => Some((*number, unit.to_owned())),
    }
}

/// The thresholds that hold on a day for goods measured in a base unit: of each unit the last one, of this type of location before
/// those of anywhere.
fn in_force<'p>(profile: &'p Profile, (template, base): (&str, &str), location: Option<&str>, day: &PartialDate) -> Vec<&'p Threshold> {
    let begun = |one: &&Threshold| one.from.earliest() <= day.latest();
    let measured = |one: &&Threshold| one.template == template && in_base(&one.least, &one.unit).is_some_and(|(_, unit)| unit == base);
    let all: Vec<&Threshold> = profile.thresholds.iter().filter(measured).filter(begun).collect();
    let last = |unit: &str, location: Option<&str>| {
        all.iter().filter(|one| one.unit == unit && one.location.as_deref() == location).max_by_key(|one| one.from.earliest()).copied()
    };
    let units: BTreeSet<&str> = all.iter().map(|one| one.unit.as_str()).collect();
    units.into_iter().filter_map(|unit| location.and_then(|location| last(unit, Some(location))).or_else(|| last(unit, None))).collect()
}
