//! Code lists. Each stands in `lists/<list>.csv` with permanent numbers; the build turns them into these tables.

/// A list of codes.
#[derive(Debug)]
pub struct CodeList {
    /// Its name in the dictionary.
    pub name: &'static str,
    codes: &'static [Code],
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

/// Standards whose numbers nothing needs: one code a line, padded to one width, sorted.
const STANDARDS: [(&str, &str); 3] = [
    ("hs", include_str!("../standards/hs.txt")),
    ("locode", include_str!("../standards/locode.txt")),
    ("subdivision", include_str!("../standards/subdivision.txt")),
];

/// Whether a list, own or standard, holds a code.
pub fn is_code(list_name: &str, code: &str) -> bool {
    match STANDARDS.iter().find(|(name, _)| *name == list_name) {
        Some((_, lines)) => is_line(lines, code),
        None => list(list_name).is_some_and(|list| list.code(code).is_some()),
    }
}

fn is_line(lines: &str, code: &str) -> bool {
    let width = lines.find('\n').map_or(1, |end| end + 1);
    let line = |at: usize| lines.get(at * width..(at + 1) * width).map_or("", str::trim_end);
    let (mut low, mut high) = (0, lines.len() / width);
    while low < high {
        let middle = low.midpoint(high);
        match line(middle).cmp(code) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
            std::cmp::Ordering::Equal => return true,
        }
    }
    false
}

impl CodeList {
    /// All codes, sorted by code.
    pub fn codes(&self) -> &'static [Code] {
        self.codes
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_a_standard_is_found_and_its_neighbour_is_not() {
        for (name, lines) in STANDARDS {
            for code in lines.lines().map(str::trim_end) {
                assert!(is_code(name, code), "{name} {code}");
                assert!(!is_code(name, &format!("{code}~")), "{name} {code}~");
            }
        }
        assert!(!is_code("locode", "KE999") && !is_code("hs", "99") && !is_code("hs", ""));
    }

    #[test]
    fn own_codes_are_found_by_code_and_number() {
        for list in LISTS {
            for code in list.codes() {
                assert_eq!((list.code(code.code), list.by_number(code.number)), (Some(code), Some(code)));
            }
        }
    }
}
