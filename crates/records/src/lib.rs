//! What a record is made of: the data dictionary, code lists with editions, and the record itself. Pure, and
//! without any language: words live elsewhere.

pub mod computed;
mod dictionary;
pub mod findings;
pub mod identifiers;
pub mod lists;
pub mod profile;
mod record;
pub mod value;

pub use dictionary::{
    AmendedBy, By, Class, Field, Form, Kind, Required, Search, Severity, Type, Version, entered_kind, entered_kinds, imported_kinds, kind,
    kind_by_number, kinds,
};
pub use identifiers::Check;
pub use profile::Profile;
pub use record::{Fields, Record, Row, STRUCK, Value};
