//! Code lists. Each stands in `lists/<list>.csv` with permanent numbers; the build turns them into these tables.

/// A list of codes.
#[derive(Debug)]
pub struct CodeList {
    /// Its name in the dictionary.
    pub name: &'static str,
    /// All codes, sorted by code.
    pub codes: &'static [Code],
}

/// One code.
#[derive(Debug, PartialEq)]
pub struct Code {
    /// As documents hold it.
    pub code: &'static str,
    /// Permanent number, for rows.
    pub number: u32,
}

include!(concat!(env!("OUT_DIR"), "/lists.rs"));

/// The list of a name.
pub fn list(name: &str) -> Option<&'static CodeList> {
    LISTS.iter().find(|list| list.name == name)
}

impl CodeList {
    /// The entry of a code.
    pub fn code(&self, code: &str) -> Option<&'static Code> {
        let index = self.codes.binary_search_by(|held| held.code.cmp(code)).ok()?;
        self.codes.get(index)
    }

    /// The entry of a number.
    pub fn by_number(&self, number: u32) -> Option<&'static Code> {
        self.codes.iter().find(|code| code.number == number)
    }
}
