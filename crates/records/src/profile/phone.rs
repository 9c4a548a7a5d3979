//! Phone numbers as they are written within the country, and their international form beside them.

use crate::identifiers::{check_identifier, normalise};
use crate::{Check, Field, Fields, Record, Type, Value};
use std::borrow::Cow;

/// Most forms of numbers: a country has some for its cities and one for mobile phones.
pub const FORMS_MAX: usize = 40;

/// How phone numbers are written within a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// Its calling code, such as `254`.
    pub country: String,
    /// What is dialled before a number inside the country, such as `0`; may be empty.
    pub trunk: String,
    /// Forms of numbers, without country and trunk.
    pub forms: Vec<PhoneForm>,
}

/// A form of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneForm {
    /// The digits with which they begin; empty for all others.
    pub begins: String,
    /// In how many digits each group is written.
    pub groups: Vec<u8>,
}

impl PhoneForm {
    /// How many digits such numbers have.
    pub fn digits(&self) -> usize {
        self.groups.iter().map(|group| usize::from(*group)).sum()
    }
}

impl Phone {
    /// The international form of a number that was written as within the country; none of what is no such number, and of what is
    /// international already.
    pub fn international(&self, written: &str) -> Option<String> {
        let plain = normalise(Check::E164, written);
        if plain.is_empty() || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number = plain.strip_prefix(&self.trunk)?;
        self.form(number)?;
        check_identifier(Check::E164, &format!("+{}{number}", self.country)).ok()
    }

    /// How an international number is written within the country; none of another country's.
    pub fn national(&self, international: &str) -> Option<String> {
        let number = international.strip_prefix('+')?.strip_prefix(&self.country)?;
        let mut left = number;
        let mut groups = Vec::new();
        for length in &self.form(number)?.groups {
            let (group, rest) = left.split_at_checked(usize::from(*length))?;
            groups.push(group);
            left = rest;
        }
        Some(format!("{}{}", self.trunk, groups.join(" ")))
    }

    /// The form of a number without country and trunk: of those with its beginning and length the closest.
    fn form(&self, number: &str) -> Option<&PhoneForm> {
        let fits = self.forms.iter().filter(|form| number.starts_with(&form.begins) && number.len() == form.digits());
        fits.max_by_key(|form| form.begins.len())
    }
}

/// Sorts of contacts that are phones, as the list `contact_kind` has them.
const PHONES: [&str; 2] = ["phone", "mobile"];
/// What was written of a contact, and of which sort it is.
const WRITTEN: &str = "value";
const SORT: &str = "kind";

/// Puts the international form beside each phone number that was written without it. `before` is the record as it was opened: where
/// the number is another since, the form that stood beside the old one goes.
pub fn with_international_numbers(before: Option<&Record>, record: &mut Record, phone: &Phone) {
    for (group, international) in record.kind.fields.iter().filter_map(|group| Some((group, beside(group)?))) {
        let held: Vec<(Option<String>, Fields)> =
            before.into_iter().flat_map(|before| before.rows(group.key)).map(|row| (row.id.clone(), row.fields.clone())).collect();
        let Some(Value::Rows(rows)) = record.fields.get_mut(group.key) else { continue };
        for row in rows.iter_mut().filter(|row| !row.is_struck()) {
            let stood = held.iter().find(|(id, _)| id.is_some() && *id == row.id).map(|(_, fields)| fields);
            number(&mut row.fields, stood, international, phone);
        }
    }
}

/// The field of a group that holds an international number beside what was written.
fn beside(group: &'static Field) -> Option<&'static str> {
    let international = group.fields.iter().find(|field| field.kind == Type::Identifier && field.check == Some(Check::E164))?;
    group.field(WRITTEN).map(|_| international.key)
}

fn number(fields: &mut Fields, stood: Option<&Fields>, international: &'static str, phone: &Phone) {
    let text = |fields: &Fields, key: &str| fields.get(key).and_then(Value::as_text).map(str::to_owned);
    if !text(fields, SORT).is_some_and(|sort| PHONES.contains(&sort.as_str())) {
        return;
    }
    let is_other = stood.is_some_and(|stood| text(stood, WRITTEN) != text(fields, WRITTEN));
    if is_other && stood.is_some_and(|stood| stood.get(international) == fields.get(international)) {
        fields.remove(international);
    }
    let Some(written) = text(fields, WRITTEN).filter(|_| !fields.contains_key(international)) else { return };
    let is_whole = |written: &str| check_identifier(Check::E164, written).ok();
    if let Some(number) = phone.international(&written).or_else(|| is_whole(&written)) {
        fields.insert(Cow::Borrowed(international), Value::Text(number));
    }
}
