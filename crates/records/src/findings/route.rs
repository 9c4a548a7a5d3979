//! The journey and the people: legs that follow each other, an arrest that names somebody.

use super::{ARREST_WITHOUT_PERSON, Finding, LEGS_OUT_OF_ORDER, rows, text};
use crate::value::day_of;
use crate::{Fields, Record, Value};

pub(super) fn look(record: &Record, found: &mut Vec<Finding>) {
    legs(&record.fields, found);
    arrest(&record.fields, found);
}

/// Legs lie in the order of the journey: the first that steps back in role or in date is named.
fn legs(fields: &Fields, found: &mut Vec<Finding>) {
    let (mut rank_before, mut day_before) = (0, None);
    for (number, leg) in rows(fields, "legs") {
        let rank = text(leg, "role").and_then(rank).unwrap_or(rank_before);
        if rank < rank_before {
            return found.push(Finding::warning(LEGS_OUT_OF_ORDER, format!("legs[{number}].role")));
        }
        rank_before = rank;
        for key in ["arrived_on", "left_on"] {
            let Some(day) = text(leg, key).and_then(day_of) else { continue };
            if day_before.is_some_and(|before: crate::value::PartialDate| before.is_surely_after(&day)) {
                return found.push(Finding::warning(LEGS_OUT_OF_ORDER, format!("legs[{number}].{key}")));
            }
            day_before = Some(day);
        }
    }
}

/// A seizure may happen before, between or after transits, so these are one step.
fn rank(role: &str) -> Option<u8> {
    match role {
        "origin" => Some(0),
        "departure" => Some(1),
        "transit" | "transhipment" | "seizure" => Some(2),
        "destination" | "intended_destination" => Some(3),
        _ => None,
    }
}

fn arrest(fields: &Fields, found: &mut Vec<Finding>) {
    let counted = matches!(fields.get("persons_arrested"), Some(Value::Integer(count)) if *count > 0);
    let place = match (counted, text(fields, "stage")) {
        (true, _) => "persons_arrested",
        (false, Some("arrested")) => "stage",
        (false, _) => return,
    };
    // A row that names only a company is no person; a row without a name may still say gender and age.
    let person = |row: &Fields| row.contains_key("person") || !row.contains_key("company");
    if !rows(fields, "parties").any(|(_, row)| person(row)) {
        found.push(Finding::warning(ARREST_WITHOUT_PERSON, place.to_owned()));
    }
}
