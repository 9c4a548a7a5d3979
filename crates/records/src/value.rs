//! Values in their canonical form, as they lie in a document (docs/formats/document.md): reading them, checking
//! one against its field, and turning what an officer wrote into one.

mod calendar;
mod check;
mod dates;
mod decimal;
mod point;
mod quantity;
mod written;

pub use calendar::{day_of_calendar, days_since_1970};
pub use check::{
    NARRATIVE_BYTES_MAX, PICTURES_MAX, ROWS_MAX, TEXT_BYTES_MAX, check, check_amended, check_newer, check_record, check_words,
    is_document_id, is_row_id,
};
pub use dates::{DateTime, PartialDate, day_of};
pub use decimal::{DIGITS_MAX, Decimal};
pub use point::Point;
pub use quantity::{Money, Quantity, Unit};
pub use written::{Writing, one_line, parse_written};

use std::collections::BTreeMap;

/// "Asked, and not known": an answer of every coded field. Absent means "not stated".
pub const UNKNOWN: &str = "?";

/// Opens a value of a coded field that maps to no code and is kept as written.
pub const AS_WRITTEN: char = '~';

/// The words after `~` of a value that is kept as written.
pub fn as_written(text: &str) -> Option<&str> {
    text.strip_prefix(AS_WRITTEN)
}

/// Every code of a [`ValueError`].
pub const CODES: [&str; 24] = [
    "empty",
    "wrong-type",
    "too-long",
    "too-many-rows",
    "too-deep",
    "not-flat",
    "unknown-field",
    "control-character",
    "not-normalised",
    "not-a-number",
    "not-an-integer",
    "not-a-quantity",
    "not-money",
    "not-a-date",
    "not-a-moment",
    "year-too-short",
    "offset-missing",
    "not-a-point",
    "not-a-flag",
    "not-a-reference",
    "not-a-row",
    "unknown-code",
    "unknown-unit",
    "unknown-currency",
];

/// Why a value cannot stand in its field. The code has its sentence in `words` (`error-<code>`).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code} {values:?}")]
pub struct ValueError {
    /// What is wrong: one of [`CODES`], such as `not-a-date`.
    pub code: &'static str,
    /// What the sentence needs: always `field`, the place such as `goods[0].quantity`.
    pub values: BTreeMap<&'static str, String>,
}

impl ValueError {
    /// An error at a place, without further values.
    pub(crate) fn new(code: &'static str, field: impl Into<String>) -> Self {
        debug_assert!(CODES.contains(&code), "{code} stands in CODES, so that its sentence is tested");
        ValueError { code, values: BTreeMap::from([("field", field.into())]) }
    }

    /// Adds a value for the sentence.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.insert(name, value.to_string());
        self
    }

    /// The place of the wrong value, such as `goods[0].quantity`.
    pub fn field(&self) -> &str {
        self.values.get("field").map_or("", String::as_str)
    }
}
