//! What a record is made of: the data dictionary, code lists with editions, values and their canonical form,
//! findings, and identifiers with their check rules. Pure, and without any language: words live in `words`.

mod dictionary;
pub mod findings;
pub mod identifiers;
pub mod lists;
mod record;
pub mod value;

pub use dictionary::{Class, Field, Form, Kind, Required, Search, Severity, Type, Version, kind, kind_by_number, kinds};
pub use identifiers::Check;
pub use record::{Fields, Record, Row, STRUCK, Value};
