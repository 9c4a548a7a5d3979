//! The national profile: what an administration says once for all its offices. It has places for languages, forms of phone numbers
//! and addresses, words beside ours, thresholds, retention and leases, and none for a field or a code. Its text is described in
//! docs/formats/profile.md.

mod address;
mod json;
mod keeping;
mod phone;
mod read;
mod thresholds;
mod write;

#[cfg(test)]
mod tests;

pub use address::is_address_field;
pub use keeping::kept_until;
pub use phone::{FORMS_MAX, Phone, PhoneForm, with_international_numbers};
pub use thresholds::{Over, over_threshold};

use crate::value::{Decimal, PartialDate};
use std::collections::BTreeMap;

/// Most bytes of a profile: a word in six languages beside every field of a seizure is 30 KiB, and a statement, which carries it, has
/// 64 KiB.
pub const PROFILE_BYTES_MAX: usize = 48 << 10;
/// Most letters of a word: it stands before an answer, in one or two lines.
pub const WORD_LETTERS_MAX: usize = 80;
/// Days of a lease: a shorter one than a day locks a post between two carriers, a longer one than a year is none.
pub const LEASE_DAYS: std::ops::RangeInclusive<u16> = 1..=400;
/// Years for which records are kept: a century is longer than any law asks.
pub const YEARS: std::ops::RangeInclusive<u16> = 1..=100;
/// Most entries of a list: each template in each of its units at each type of location is fewer.
pub const ENTRIES_MAX: usize = 1_000;

/// Words for one thing by language.
pub type Words = BTreeMap<String, String>;

/// What an administration says once for all its offices. What it does not say is as everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Languages that the interface offers before others, the first one first.
    pub languages: Vec<String>,
    /// How phone numbers are written within the country.
    pub phone: Option<Phone>,
    /// Lines of an address, from the top.
    pub address: Vec<AddressLine>,
    /// Words that stand beside the label of a field, by kind and path: `seizure.goods.quantity`.
    pub labels: BTreeMap<String, Words>,
    /// From which quantity on a case goes to the national contact point.
    pub thresholds: Vec<Threshold>,
    /// How long records are kept.
    pub retention: Vec<Retention>,
    /// How long a seat reads what others wrote without a word from the registrar.
    pub leases: Option<LeaseDays>,
}

/// A line of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressLine {
    /// Keys of the fields that stand in it, in this order.
    pub fields: Vec<String>,
    /// What the line is called.
    pub words: Words,
}

/// From which quantity on, for one kind of goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// Commodity template.
    pub template: String,
    /// Unit of the quantity, or its currency.
    pub unit: String,
    /// Type of location; anywhere that has no threshold of its own without it.
    pub location: Option<String>,
    /// The day from which it holds, until the day of a later one.
    pub from: PartialDate,
    /// The quantity.
    pub least: Decimal,
}

/// How long records of a kind are kept once they are complete.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Retention {
    /// Kind of record.
    pub kind: String,
    /// Commodity template; every record of the kind without it.
    pub template: Option<String>,
    /// Years.
    pub years: u16,
}

/// Days of a lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaseDays {
    /// At headquarters.
    pub offices: u16,
    /// At posts.
    pub posts: u16,
}

/// Every code of a [`ProfileFinding`]; its sentence in `words` is `profile-<code>`.
pub const CODES: [&str; 19] = [
    "too-large",
    "not-json",
    "not-its-form",
    "newer",
    "unknown-key",
    "missing",
    "wrong-type",
    "out-of-range",
    "not-in-list",
    "no-such-field",
    "no-such-line",
    "unseen",
    "too-long",
    "too-many",
    "twice",
    "not-digits",
    "unit-of-others",
    "not-a-day",
    "not-above-zero",
];

/// What is wrong at one place of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFinding {
    /// The place: `thresholds[0].unit`; empty for the whole.
    pub place: String,
    /// One of [`CODES`].
    pub code: &'static str,
    /// What the sentence needs.
    pub values: BTreeMap<&'static str, String>,
}

impl ProfileFinding {
    fn new(place: &str, code: &'static str) -> Self {
        debug_assert!(CODES.contains(&code), "{code} stands in CODES, so that its sentence is tested");
        ProfileFinding { place: place.to_owned(), code, values: BTreeMap::new() }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.insert(name, value.to_string());
        self
    }
}

impl Profile {
    /// Reads a profile, however it is spaced; or says everything that is wrong with it, each at its place.
    pub fn read(text: &str) -> Result<Profile, Vec<ProfileFinding>> {
        read::profile(text)
    }

    /// Reads what a statement carries: a profile in its one form.
    pub fn read_stated(text: &str) -> Result<Profile, Vec<ProfileFinding>> {
        let profile = Profile::read(text)?;
        if profile.text() == text { Ok(profile) } else { Err(vec![ProfileFinding::new("", "not-its-form")]) }
    }

    /// Its one form: keys in byte order, no spaces, nothing that says nothing.
    pub fn text(&self) -> String {
        write::profile(self)
    }
}
