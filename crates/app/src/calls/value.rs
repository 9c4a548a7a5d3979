//! One answer as an officer typed it, checked while the form is filled in.

use crate::failure::Failure;
use crate::fields::value_to_json;
use crate::session::Session;
use crate::shared::App;
use records::profile::Phone;
use records::value::{AS_WRITTEN, Writing, as_written, parse_written};
use records::{Check, Field, Type, Value};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

/// One answer.
#[derive(Debug, Deserialize, TS)]
pub struct CheckInput {
    /// Kind of the record.
    pub kind: String,
    /// `detected_at`, `goods.quantity`.
    pub path: String,
    /// As it was typed.
    pub text: String,
}

/// What it means, or why it means nothing.
#[derive(Debug, Serialize, TS)]
pub struct Checked {
    /// Its canonical form.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "Value")]
    pub value: Option<Json>,
    /// Why it cannot stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub error: Option<Failure>,
}

/// Reads one answer.
pub(crate) fn check(app: &App, session: &Session, input: CheckInput) -> Result<Checked, Failure> {
    let (_, field) = field_at(&input.kind, &input.path)?;
    // Before somebody is signed in nothing is national.
    let phone = app.desk(session).ok().and_then(|(desk, _)| desk.national().profile.phone.clone());
    Ok(match typed(field, &input.text, phone.as_ref()) {
        Ok(value) => Checked { value: Some(value_to_json(&value)), error: None },
        Err(error) => Checked { value: None, error: Some(error) },
    })
}

/// Reads what an officer typed. A word that is no code is refused, unless he says by `~` that it shall stand as it is:
/// at the keyboard it is a slip of the hand, where in an import it is all there is.
pub(crate) fn typed(field: &Field, text: &str, phone: Option<&Phone>) -> Result<Value, Failure> {
    // A number as it is dialled at home is known abroad by another.
    let abroad = phone.filter(|_| field.check == Some(Check::E164)).and_then(|phone| phone.international(text));
    let text = abroad.as_deref().unwrap_or(text);
    let value = parse_written(field, text, writing())?;
    let refused = |code: &str| Err(Failure::new(code).with("field", field.key).with("value", text.trim()));
    let slipped = |code: &str| as_written(code).is_some() && !text.contains(AS_WRITTEN);
    match (field.kind, &value) {
        (Type::Code, Value::Text(code)) if slipped(code) => refused("unknown-code"),
        (Type::Code, Value::Codes(codes)) if codes.iter().any(|code| slipped(code)) => refused("unknown-code"),
        (Type::Quantity, Value::Text(quantity)) if quantity.split_once(' ').is_some_and(|(_, unit)| slipped(unit)) => {
            refused("unknown-unit")
        }
        (Type::Money, Value::Text(money)) if money.split_once(' ').is_some_and(|(_, unit)| slipped(unit)) => refused("unknown-currency"),
        _ => Ok(value),
    }
}

/// The field at a path; indices of rows do not matter.
pub(crate) fn field_at(kind: &str, path: &str) -> Result<(&'static records::Kind, &'static Field), Failure> {
    let kind = records::kind(kind).ok_or_else(|| Failure::new("no-such-kind").with("kind", kind))?;
    let mut plain = String::with_capacity(path.len());
    let mut within = false;
    for letter in path.chars() {
        match letter {
            '[' => within = true,
            ']' => within = false,
            letter if !within => plain.push(letter),
            _ => {}
        }
    }
    let field = kind.field_at(&plain).ok_or_else(|| Failure::new("unknown-field").with("field", path))?;
    Ok((kind, field))
}

/// How times are read that say nothing of their offset: by this machine's clock.
pub(crate) fn writing() -> Writing {
    let offset = jiff::Zoned::now().offset().seconds() / 60;
    Writing { day_first: true, decimal_comma: false, offset_minutes: i16::try_from(offset).ok() }
}
