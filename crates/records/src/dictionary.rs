//! The data dictionary. Its entries stand in `dictionary/*.toml`; the build turns them into these tables.

/// Version of the dictionary under which a record began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// A newer one is held until the program is updated.
    pub major: u8,
    /// A newer one is admitted; its unknown fields are kept.
    pub minor: u8,
}

/// One kind of record.
#[derive(Debug, PartialEq)]
pub struct Kind {
    /// Its name in documents.
    pub key: &'static str,
    /// Permanent number.
    pub number: u16,
    /// Version of the dictionary in force.
    pub version: Version,
    /// All its fields.
    pub fields: &'static [Field],
}

/// One field, or a group of fields.
#[derive(Debug, PartialEq)]
pub struct Field {
    /// Its name in documents; never re-used.
    pub key: &'static str,
    /// Permanent number within its kind or group.
    pub number: u16,
    /// What its values are.
    pub kind: Type,
    /// The code list of a coded field.
    pub list: Option<&'static str>,
    /// Who may ever see it.
    pub class: Class,
    /// On which form it stands.
    pub form: Form,
    /// When it must be answered.
    pub required: Required,
    /// How it is found.
    pub search: Search,
    /// Who settles a conflict.
    pub severity: Severity,
    /// Holds several codes.
    pub repeatable: bool,
    /// Fields of a group.
    pub fields: &'static [Field],
}

/// Types of values; forms in docs/formats/document.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Type {
    Text,
    Narrative,
    Code,
    Flag,
    Integer,
    Decimal,
    Quantity,
    Money,
    Date,
    DateTime,
    Point,
    Reference,
    Row,
    Identifier,
    Group,
}

/// Disclosure class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// General: may go to the global CEN as it is.
    G,
    /// Nominal: never to the CEN.
    N,
    /// Operational: never leaves the administration.
    O,
    /// Goes after the named transformation.
    T(&'static str),
}

/// Form on which a field stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Form {
    Simplified,
    Long,
}

/// When a field must be answered; a draft never requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Required {
    No,
    Complete,
    Release,
}

/// How a field is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Search {
    No,
    Facet,
    Text,
    Identifier,
    Date,
    Quantity,
}

/// Who settles two values of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Severity {
    Normal,
    Review,
}

include!(concat!(env!("OUT_DIR"), "/dictionary.rs"));

/// All kinds, by rising number.
pub fn kinds() -> &'static [Kind] {
    KINDS
}

/// The kind of a name.
pub fn kind(key: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.key == key)
}

/// The kind of a number.
pub fn kind_by_number(number: u16) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.number == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_coded_field_names_a_list_that_exists() {
        let all = kinds().iter().flat_map(|kind| kind.fields).flat_map(|field| std::iter::once(field).chain(field.fields));
        let packed_elsewhere = ["hs", "locode", "country", "currency"];
        for field in all.filter(|field| field.kind == Type::Code) {
            let list = field.list.expect(field.key);
            assert!(packed_elsewhere.contains(&list) || crate::lists::list(list).is_some(), "{}: {list}", field.key);
        }
    }

    #[test]
    fn the_simplified_form_asks_what_a_case_needs() {
        let seizure = kind("seizure").unwrap();
        let asked: Vec<_> = seizure.fields.iter().filter(|f| f.form == Form::Simplified).map(|f| f.key).collect();
        assert_eq!(asked.len(), 9, "{asked:?}");
        assert_eq!(kind_by_number(seizure.number), Some(seizure));
    }
}
