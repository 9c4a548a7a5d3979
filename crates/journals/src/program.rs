//! Versions of programs, as an administration states the oldest that may speak (docs/formats/statements.md, kind 15).

use std::fmt;

/// The version of a program; a greater one is newer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Program(pub u16, pub u16, pub u16);

impl Program {
    /// Reads `1`, `1.2` or `1.2.3`; none where it is anything else.
    pub fn parse(text: &str) -> Option<Program> {
        let numbers = text.split('.').map(number).collect::<Option<Vec<u16>>>()?;
        match numbers[..] {
            [major] => Some(Program(major, 0, 0)),
            [major, minor] => Some(Program(major, minor, 0)),
            [major, minor, patch] => Some(Program(major, minor, patch)),
            _ => None,
        }
    }
}

fn number(text: &str) -> Option<u16> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

impl fmt::Display for Program {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Program(major, minor, patch) = self;
        write!(out, "{major}.{minor}.{patch}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_one_to_three_numbers_and_nothing_else() {
        for (text, read) in [("1", Program(1, 0, 0)), ("1.2", Program(1, 2, 0)), ("0.10.3", Program(0, 10, 3))] {
            assert_eq!(Program::parse(text), Some(read));
        }
        assert!(Program(0, 10, 3) > Program(0, 9, 9));
        assert_eq!(Program::parse(&Program(1, 2, 3).to_string()), Some(Program(1, 2, 3)));
        for text in ["", ".", "1.", "1.2.3.4", "+1", "1.-2", "v1", "1.2-rc", " 1", "65536"] {
            assert_eq!(Program::parse(text), None, "{text}");
        }
    }
}
