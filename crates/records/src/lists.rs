//! Code lists: what a coded field may say. Each stands in `lists/<list>/<edition>.csv` with permanent numbers; the
//! build turns them into the tables that are searched here. Labels stand in `words` as `list-<list>-<code>`.

mod fold;
pub mod hs;
pub mod places;
pub mod subdivisions;
pub mod templates;
pub mod units;

#[cfg(test)]
mod tests;

pub use fold::fold;

/// A list of codes: one of our own, or a small standard.
#[derive(Debug)]
pub struct CodeList {
    name: &'static str,
    edition: &'static str,
    codes: &'static [Code],
    by_code: &'static [u16],
    by_number: &'static [u16],
}

/// One code of a list.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// As documents hold it.
    pub code: &'static str,
    /// Permanent number within the list, for rows and columns. Countries and currencies have those of ISO.
    pub number: u32,
    /// The code above it in a tree.
    pub parent: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/lists.rs"));

/// The list of a name. HS, UN/LOCODE and subdivisions are not among them: they have modules of their own.
pub fn list(name: &str) -> Option<&'static CodeList> {
    let at = LISTS.binary_search_by(|list| list.name.cmp(name)).ok()?;
    LISTS.get(at)
}

/// All lists with numbers, sorted by name.
pub fn lists() -> &'static [CodeList] {
    LISTS
}

/// Whether a list, own or standard, holds a code.
pub fn is_code(list_name: &str, code: &str) -> bool {
    match list_name {
        "locode" => places::is_place(code),
        "hs" => hs::heading(code).is_some(),
        "subdivision" => subdivisions::name(code).is_some(),
        _ => list(list_name).is_some_and(|list| list.code(code).is_some()),
    }
}

impl CodeList {
    /// Its name in the dictionary.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The newest edition, which holds every code of the older ones.
    pub fn edition(&self) -> &'static str {
        self.edition
    }

    /// All codes in the order in which they are offered.
    pub fn codes(&self) -> &'static [Code] {
        self.codes
    }

    /// The entry of a code.
    pub fn code(&self, code: &str) -> Option<&'static Code> {
        let at = self.by_code.binary_search_by(|at| self.codes[usize::from(*at)].code.cmp(code)).ok()?;
        self.codes.get(usize::from(self.by_code[at]))
    }

    /// The entry of a number.
    pub fn by_number(&self, number: u32) -> Option<&'static Code> {
        let at = self.by_number.binary_search_by_key(&number, |at| self.codes[usize::from(*at)].number).ok()?;
        self.codes.get(usize::from(self.by_number[at]))
    }

    /// The codes directly below one, or those at the top of the tree.
    pub fn children<'a>(&self, parent: Option<&'a str>) -> impl Iterator<Item = &'static Code> + use<'a> {
        self.codes.iter().filter(move |code| code.parent == parent)
    }
}
