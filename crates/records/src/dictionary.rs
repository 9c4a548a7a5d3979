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
    /// Which space holds records of this kind.
    pub space: &'static str,
    /// Paths of the fields that make its title in lists.
    pub title: &'static [&'static str],
    /// All its fields.
    pub fields: &'static [Field],
    by_key: &'static [usize],
    by_number: &'static [usize],
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
    /// Rule for identifiers.
    pub check: Option<Check>,
    /// Where on its form it stands.
    pub section: &'static str,
    /// Version of the dictionary that brought it.
    pub since: Version,
    /// Holds several codes.
    pub repeatable: bool,
    /// Never changes once written.
    pub immutable: bool,
    /// Only reviewers write it.
    pub reviewer_only: bool,
    /// Commodity templates that have it; empty: all.
    pub templates: &'static [&'static str],
    /// The kind that a reference points to; none: any.
    pub target: Option<&'static str>,
    /// Fields of a group.
    pub fields: &'static [Field],
    by_key: &'static [usize],
    by_number: &'static [usize],
}

impl Kind {
    /// The field of a key.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        find_key(self.fields, self.by_key, key)
    }

    /// The field of a number.
    pub fn field_by_number(&self, number: u16) -> Option<&'static Field> {
        find_number(self.fields, self.by_number, number)
    }
}

impl Field {
    /// The field of a key, within this group.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        find_key(self.fields, self.by_key, key)
    }

    /// The field of a number, within this group.
    pub fn field_by_number(&self, number: u16) -> Option<&'static Field> {
        find_number(self.fields, self.by_number, number)
    }
}

fn find_key(fields: &'static [Field], by_key: &[usize], key: &str) -> Option<&'static Field> {
    let at = by_key.binary_search_by(|at| fields[*at].key.cmp(key)).ok()?;
    Some(&fields[by_key[at]])
}

fn find_number(fields: &'static [Field], by_number: &[usize], number: u16) -> Option<&'static Field> {
    let at = by_number.binary_search_by(|at| fields[*at].number.cmp(&number)).ok()?;
    Some(&fields[by_number[at]])
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

/// Check rules of identifiers; the standard is in the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Check {
    Iso6346,
    Imo,
    Vin,
    UpuS10,
    Locode,
    Hs,
    E164,
    Cas,
    Mmsi,
    Lei,
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
    fn fields_are_found_by_key_and_by_number() {
        for kind in kinds() {
            assert_eq!(kind_by_number(kind.number), Some(kind));
            for field in kind.fields {
                assert_eq!(kind.field(field.key), Some(field));
                assert_eq!(kind.field_by_number(field.number), Some(field));
                for inner in field.fields {
                    assert_eq!(field.field(inner.key), Some(inner));
                    assert_eq!(field.field_by_number(inner.number), Some(inner));
                }
            }
            assert_eq!(kind.field("no_such_field"), None);
        }
    }

    #[test]
    fn the_allow_list_of_the_cen_names_no_person_or_company() {
        for key in ["person", "company"] {
            let open = kind(key).unwrap().fields.iter().filter(|field| field.class == Class::G).map(|field| field.key);
            assert_eq!(open.collect::<Vec<_>>(), Vec::<&str>::new(), "{key}");
        }
    }
}
