//! The one form of a profile: keys in byte order, no spaces, what is empty left out.

use super::{AddressLine, LeaseDays, Phone, PhoneForm, Profile, Retention, Threshold, Words};
use crate::value::PartialDate;

/// The version of the format.
pub(super) const VERSION: &str = "1";

/// The text of a profile.
pub(super) fn profile(profile: &Profile) -> String {
    let Profile { languages, phone, address, labels, thresholds, retention, leases } = profile;
    let labels: Vec<(&str, String)> = labels.iter().map(|(path, by_language)| (path.as_str(), words(by_language))).collect();
    // Lists whose order says nothing have one order.
    let mut thresholds: Vec<String> = thresholds.iter().map(threshold).collect();
    let mut retention: Vec<String> = retention.iter().map(self::retention).collect();
    thresholds.sort();
    retention.sort();
    object(&[
        ("address", filled(address.is_empty(), || list(address.iter().map(line)))),
        ("labels", filled(labels.is_empty(), || self::members(labels))),
        ("languages", filled(languages.is_empty(), || texts(languages))),
        ("leases", leases.as_ref().map(self::leases)),
        ("phone", phone.as_ref().map(self::phone)),
        ("retention", filled(retention.is_empty(), || list(retention))),
        ("thresholds", filled(thresholds.is_empty(), || list(thresholds))),
        ("version", Some(VERSION.to_owned())),
    ])
}

fn filled(is_empty: bool, write: impl FnOnce() -> String) -> Option<String> {
    (!is_empty).then(write)
}

/// Members that are there, in the order given, which is that of their bytes.
fn object(parts: &[(&str, Option<String>)]) -> String {
    members(parts.iter().filter_map(|(key, value)| Some((*key, value.clone()?))))
}

fn members<'a>(parts: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let parts: Vec<String> = parts.into_iter().map(|(key, value)| format!("{}:{value}", text(key))).collect();
    format!("{{{}}}", parts.join(","))
}

fn list(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().collect();
    format!("[{}]", parts.join(","))
}

fn texts(all: &[String]) -> String {
    list(all.iter().map(|one| text(one)))
}

fn text(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 2);
    written.push('"');
    for letter in text.chars() {
        if matches!(letter, '"' | '\\') {
            written.push('\\');
        }
        written.push(letter);
    }
    written.push('"');
    written
}

fn words(words: &Words) -> String {
    members(words.iter().map(|(language, word)| (language.as_str(), text(word))))
}

fn line(line: &AddressLine) -> String {
    let AddressLine { fields, words: by_language } = line;
    object(&[("fields", Some(texts(fields))), ("words", filled(by_language.is_empty(), || words(by_language)))])
}

fn phone(phone: &Phone) -> String {
    let Phone { country, trunk, forms } = phone;
    object(&[
        ("country", Some(text(country))),
        ("forms", Some(list(forms.iter().map(form)))),
        ("trunk", filled(trunk.is_empty(), || text(trunk))),
    ])
}

fn form(form: &PhoneForm) -> String {
    let PhoneForm { begins, groups } = form;
    object(&[("begins", filled(begins.is_empty(), || text(begins))), ("groups", Some(list(groups.iter().map(ToString::to_string))))])
}

fn threshold(threshold: &Threshold) -> String {
    let Threshold { template, unit, location, from, least } = threshold;
    object(&[
        ("from", Some(text(&day(from)))),
        ("least", Some(text(&least.to_string()))),
        ("location", location.as_deref().map(text)),
        ("template", Some(text(template))),
        ("unit", Some(text(unit))),
    ])
}

fn retention(retention: &Retention) -> String {
    let Retention { kind, template, years } = retention;
    object(&[("kind", Some(text(kind))), ("template", template.as_deref().map(text)), ("years", Some(years.to_string()))])
}

fn leases(leases: &LeaseDays) -> String {
    let LeaseDays { offices, posts } = leases;
    object(&[("offices", Some(offices.to_string())), ("posts", Some(posts.to_string()))])
}

/// A whole day.
fn day(day: &PartialDate) -> String {
    day.to_string()
}
