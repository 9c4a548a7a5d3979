//! From the text of a profile to what it says: every member known, every code of its list, every path one of the dictionary. All that
//! is wrong is told at once, each at its place.

use super::json::{self, Json, NotJson};
use super::{
    AddressLine, ENTRIES_MAX, FORMS_MAX, LEASE_DAYS, LeaseDays, PROFILE_BYTES_MAX, Phone, PhoneForm, Profile, ProfileFinding, Retention,
    Threshold, WORD_LETTERS_MAX, Words, YEARS, is_address_field, write,
};
use crate::lists::{is_code, templates};
use crate::value::{Decimal, PartialDate, check_words};
use crate::{Type, entered_kind};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// More are not told at once: whoever mends these sees the next.
const FINDINGS_MAX: usize = 100;
/// Digits of an international number, its country included (E.164); fewer are a service number.
const PHONE_DIGITS: RangeInclusive<usize> = 7..=15;

/// Reads a whole profile.
pub(super) fn profile(text: &str) -> Result<Profile, Vec<ProfileFinding>> {
    if text.len() > PROFILE_BYTES_MAX {
        let finding = ProfileFinding::new("", "too-large").with("count", text.len().div_ceil(1024));
        return Err(vec![finding.with("most", PROFILE_BYTES_MAX / 1024)]);
    }
    let json = json::parse(text).map_err(|NotJson(line)| vec![ProfileFinding::new("", "not-json").with("line", line)])?;
    let mut reader = Reader::default();
    let profile = reader.profile(&json);
    match profile {
        Some(profile) if reader.findings.is_empty() && profile.text().len() <= PROFILE_BYTES_MAX => Ok(profile),
        // What is written without spaces is shorter, save for letters that were written in another way.
        Some(_) if reader.findings.is_empty() => Err(vec![ProfileFinding::new("", "too-large").with("most", PROFILE_BYTES_MAX / 1024)]),
        _ => Err(reader.findings),
    }
}

/// Members of an object by key.
type Members<'j> = BTreeMap<&'j str, &'j Json>;

#[derive(Default)]
struct Reader {
    findings: Vec<ProfileFinding>,
}

impl Reader {
    fn find(&mut self, finding: ProfileFinding) {
        if self.findings.len() < FINDINGS_MAX {
            self.findings.push(finding);
        }
    }

    /// Nothing, and why.
    fn wrong<T>(&mut self, place: &str, code: &'static str) -> Option<T> {
        self.find(ProfileFinding::new(place, code));
        None
    }

    fn of_value<T>(&mut self, place: &str, code: &'static str, value: impl ToString) -> Option<T> {
        self.find(ProfileFinding::new(place, code).with("value", value));
        None
    }

    /// The members of an object, each once; `known` names all that there may be, and none where every key may be.
    fn members<'j>(&mut self, json: &'j Json, place: &str, known: &[&str]) -> Option<Members<'j>> {
        let Json::Object(all) = json else { return self.wrong(place, "wrong-type") };
        let mut members = Members::new();
        for (key, value) in all {
            if !known.is_empty() && !known.contains(&key.as_str()) {
                self.of_value::<()>(&below(place, key), "unknown-key", shown(key));
            } else if members.insert(key, value).is_some() {
                self.of_value::<()>(&below(place, key), "twice", shown(key));
            }
        }
        Some(members)
    }

    fn list<'j>(&mut self, json: &'j Json, place: &str, most: usize) -> &'j [Json] {
        match json {
            Json::List(list) if list.len() > most => {
                self.find(ProfileFinding::new(place, "too-many").with("count", list.len()).with("most", most));
                &[]
            }
            Json::List(list) => list,
            _ => {
                self.wrong::<()>(place, "wrong-type");
                &[]
            }
        }
    }

    fn text<'j>(&mut self, json: &'j Json, place: &str) -> Option<&'j str> {
        match json {
            Json::Text(text) => Some(text),
            _ => self.wrong(place, "wrong-type"),
        }
    }

    /// A member that must be there.
    fn needed<'j>(&mut self, members: &Members<'j>, place: &str, key: &str) -> Option<&'j Json> {
        let member = members.get(key).copied();
        if member.is_none() {
            self.wrong::<()>(&below(place, key), "missing");
        }
        member
    }

    fn needed_text<'j>(&mut self, members: &Members<'j>, place: &str, key: &str) -> Option<&'j str> {
        let member = self.needed(members, place, key)?;
        self.text(member, &below(place, key))
    }

    /// A code of a list.
    fn code(&mut self, code: &str, place: &str, list: &str) -> Option<String> {
        if is_code(list, code) { Some(code.to_owned()) } else { self.of_value(place, "not-in-list", shown(code)) }
    }

    fn number(&mut self, json: &Json, place: &str, within: RangeInclusive<u16>) -> Option<u16> {
        let Json::Number(written) = json else { return self.wrong(place, "wrong-type") };
        let number = written.parse::<u16>().ok().filter(|number| number.to_string() == *written && within.contains(number));
        if number.is_none() {
            let finding = ProfileFinding::new(place, "out-of-range").with("value", shown(written));
            self.find(finding.with("least", within.start()).with("most", within.end()));
        }
        number
    }

    /// Digits, so many of them.
    fn digits(&mut self, text: &str, place: &str, lengths: RangeInclusive<usize>) -> Option<String> {
        let are = text.bytes().all(|byte| byte.is_ascii_digit()) && lengths.contains(&text.len());
        if are { Some(text.to_owned()) } else { self.of_value(place, "not-digits", shown(text)) }
    }

    /// Words by language: what is shown to people, with nothing in it that nobody sees.
    fn words(&mut self, json: &Json, place: &str) -> Words {
        let mut words = Words::new();
        for (language, word) in self.members(json, place, &[]).unwrap_or_default() {
            let here = below(place, language);
            let (language, word) = (self.code(language, &here, "language"), self.text(word, &here));
            let (Some(language), Some(word)) = (language, word) else { continue };
            if word.trim() != word || check_words(word, "").is_err() {
                self.wrong::<()>(&here, "unseen");
            } else if word.chars().count() > WORD_LETTERS_MAX {
                self.find(ProfileFinding::new(&here, "too-long").with("count", word.chars().count()).with("most", WORD_LETTERS_MAX));
            } else {
                words.insert(language, word.to_owned());
            }
        }
        words
    }

    fn profile(&mut self, json: &Json) -> Option<Profile> {
        const KEYS: [&str; 8] = ["address", "labels", "languages", "leases", "phone", "retention", "thresholds", "version"];
        let members = self.members(json, "", &KEYS)?;
        match self.needed(&members, "", "version")? {
            Json::Number(version) if version == write::VERSION => {}
            Json::Number(version) => return self.of_value("version", "newer", shown(version)),
            _ => return self.wrong("version", "wrong-type"),
        }
        let mut profile = Profile::default();
        for (key, json) in members {
            match key {
                "address" => profile.address = self.address(json),
                "labels" => profile.labels = self.labels(json),
                "languages" => profile.languages = self.languages(json),
                "leases" => profile.leases = self.leases(json),
                "phone" => profile.phone = self.phone(json),
                "retention" => profile.retention = self.retention(json),
                "thresholds" => profile.thresholds = self.thresholds(json),
                _ => {}
            }
        }
        Some(profile)
    }

    fn languages(&mut self, json: &Json) -> Vec<String> {
        let mut languages: Vec<String> = Vec::new();
        for (index, one) in self.list(json, "languages", ENTRIES_MAX).iter().enumerate() {
            let place = format!("languages[{index}]");
            let Some(code) = self.text(one, &place).and_then(|code| self.code(code, &place, "language")) else { continue };
            if languages.contains(&code) {
                self.of_value::<()>(&place, "twice", code);
            } else {
                languages.push(code);
            }
        }
        languages
    }

    fn leases(&mut self, json: &Json) -> Option<LeaseDays> {
        let members = self.members(json, "leases", &["offices", "posts"])?;
        let mut days = |key: &str| {
            let json = self.needed(&members, "leases", key)?;
            self.number(json, &below("leases", key), LEASE_DAYS)
        };
        let (offices, posts) = (days("offices"), days("posts"));
        Some(LeaseDays { offices: offices?, posts: posts? })
    }

    fn phone(&mut self, json: &Json) -> Option<Phone> {
        let members = self.members(json, "phone", &["country", "forms", "trunk"])?;
        let country = self.needed_text(&members, "phone", "country");
        let country = country.and_then(|country| self.digits(country, "phone.country", 1..=3));
        if country.as_ref().is_some_and(|country| country.starts_with('0')) {
            return self.wrong("phone.country", "not-digits");
        }
        let trunk = match members.get("trunk") {
            Some(json) => self.text(json, "phone.trunk").and_then(|trunk| self.digits(trunk, "phone.trunk", 1..=3)),
            None => Some(String::new()),
        };
        let forms = self.needed(&members, "phone", "forms")?;
        let mut read: Vec<PhoneForm> = Vec::new();
        let forms = self.list(forms, "phone.forms", FORMS_MAX);
        if forms.is_empty() {
            self.wrong::<()>("phone.forms", "missing");
        }
        for (index, form) in forms.iter().enumerate() {
            let place = format!("phone.forms[{index}]");
            let Some(form) = self.phone_form(form, &place, country.as_deref().unwrap_or_default()) else { continue };
            if read.iter().any(|held| held.begins == form.begins && held.digits() == form.digits()) {
                self.of_value::<()>(&place, "twice", form.begins);
            } else {
                read.push(form);
            }
        }
        Some(Phone { country: country?, trunk: trunk?, forms: read })
    }

    fn phone_form(&mut self, json: &Json, place: &str, country: &str) -> Option<PhoneForm> {
        let members = self.members(json, place, &["begins", "groups"])?;
        let begins = match members.get("begins") {
            Some(json) => {
                let place = below(place, "begins");
                self.text(json, &place).and_then(|begins| self.digits(begins, &place, 1..=8))?
            }
            None => String::new(),
        };
        let groups = self.needed(&members, place, "groups")?;
        let place = below(place, "groups");
        let lengths = self.list(groups, &place, *PHONE_DIGITS.end());
        let groups: Vec<u8> =
            lengths.iter().filter_map(|group| self.number(group, &place, 1..=9)).filter_map(|group| u8::try_from(group).ok()).collect();
        let form = PhoneForm { begins, groups };
        let digits = country.len() + form.digits();
        if PHONE_DIGITS.contains(&digits) && form.begins.len() <= form.digits() {
            return Some(form);
        }
        let finding = ProfileFinding::new(&place, "out-of-range").with("value", digits);
        self.find(finding.with("least", PHONE_DIGITS.start()).with("most", PHONE_DIGITS.end()));
        None
    }

    fn address(&mut self, json: &Json) -> Vec<AddressLine> {
        let (mut lines, mut used) = (Vec::new(), BTreeSet::new());
        for (index, line) in self.list(json, "address", ENTRIES_MAX).iter().enumerate() {
            let place = format!("address[{index}]");
            let Some(members) = self.members(line, &place, &["fields", "words"]) else { continue };
            let words = members.get("words").map(|json| self.words(json, &below(&place, "words"))).unwrap_or_default();
            let Some(json) = self.needed(&members, &place, "fields") else { continue };
            let place = below(&place, "fields");
            let mut fields = Vec::new();
            let named = self.list(json, &place, ENTRIES_MAX);
            if named.is_empty() {
                self.wrong::<()>(&place, "missing");
            }
            for one in named {
                let Some(key) = self.text(one, &place) else { continue };
                if !is_address_field(key) {
                    self.of_value::<()>(&place, "no-such-line", shown(key));
                } else if used.insert(key) {
                    fields.push(key.to_owned());
                } else {
                    self.of_value::<()>(&place, "twice", key);
                }
            }
            lines.push(AddressLine { fields, words });
        }
        lines
    }

    /// Words beside labels: of fields that the dictionary has, and of nothing else.
    fn labels(&mut self, json: &Json) -> BTreeMap<String, Words> {
        let mut labels = BTreeMap::new();
        let members = self.members(json, "labels", &[]).unwrap_or_default();
        if members.len() > ENTRIES_MAX {
            self.find(ProfileFinding::new("labels", "too-many").with("count", members.len()).with("most", ENTRIES_MAX));
            return labels;
        }
        for (path, json) in members {
            let place = below("labels", path);
            let field = path.split_once('.').and_then(|(kind, path)| entered_kind(kind)?.field_at(path));
            if field.is_none() {
                self.of_value::<()>(&place, "no-such-field", shown(path));
                continue;
            }
            let words = self.words(json, &place);
            if matches!(json, Json::Object(all) if all.is_empty()) {
                self.wrong::<()>(&place, "missing");
            }
            labels.insert(path.to_owned(), words);
        }
        labels
    }

    fn thresholds(&mut self, json: &Json) -> Vec<Threshold> {
        let (mut thresholds, mut seen) = (Vec::new(), BTreeSet::new());
        for (index, one) in self.list(json, "thresholds", ENTRIES_MAX).iter().enumerate() {
            let place = format!("thresholds[{index}]");
            let Some(threshold) = self.threshold(one, &place) else { continue };
            let Threshold { template, unit, location, from, least: _ } = threshold.clone();
            if !seen.insert((template, unit, location, from)) {
                self.of_value::<()>(&place, "twice", from);
            }
            thresholds.push(threshold);
        }
        thresholds.sort_by_cached_key(|one| (one.template.clone(), one.unit.clone(), one.location.clone(), one.from));
        thresholds
    }

    fn threshold(&mut self, json: &Json, place: &str) -> Option<Threshold> {
        let members = self.members(json, place, &["from", "least", "location", "template", "unit"])?;
        let template = self.template(&members, place);
        let unit = self.needed_text(&members, place, "unit");
        let counts = |template: &str, unit: &str| templates::template(template).is_some_and(|template| template.counts(unit));
        if let (Some(template), Some(unit)) = (&template, unit)
            && !counts(template, unit)
        {
            self.of_value::<()>(&below(place, "unit"), "unit-of-others", shown(unit));
        }
        let location = match members.get("location") {
            Some(json) => {
                let place = below(place, "location");
                Some(self.text(json, &place).and_then(|code| self.code(code, &place, "location_type"))?)
            }
            None => None,
        };
        let from = self.needed_text(&members, place, "from");
        let day = from.and_then(PartialDate::parse).filter(|day| day.day().is_some());
        if let (Some(from), None) = (from, day) {
            self.of_value::<()>(&below(place, "from"), "not-a-day", shown(from));
        }
        let least = self.needed_text(&members, place, "least");
        let number = least.and_then(Decimal::parse).filter(Decimal::is_positive);
        if let (Some(least), None) = (least, number) {
            self.of_value::<()>(&below(place, "least"), "not-above-zero", shown(least));
        }
        Some(Threshold { template: template?, unit: unit?.to_owned(), location, from: day?, least: number? })
    }

    fn template(&mut self, members: &Members<'_>, place: &str) -> Option<String> {
        let template = self.needed_text(members, place, "template")?;
        self.code(template, &below(place, "template"), "commodity_template")
    }

    fn retention(&mut self, json: &Json) -> Vec<Retention> {
        let (mut all, mut seen) = (Vec::new(), BTreeSet::new());
        for (index, one) in self.list(json, "retention", ENTRIES_MAX).iter().enumerate() {
            let place = format!("retention[{index}]");
            let Some(retention) = self.kept(one, &place) else { continue };
            if !seen.insert((retention.kind.clone(), retention.template.clone())) {
                self.of_value::<()>(&place, "twice", &retention.kind);
            }
            all.push(retention);
        }
        all.sort();
        all
    }

    fn kept(&mut self, json: &Json, place: &str) -> Option<Retention> {
        let members = self.members(json, place, &["kind", "template", "years"])?;
        let named = self.needed_text(&members, place, "kind")?;
        let kind = entered_kind(named).filter(|kind| kind.field(RETAIN_UNTIL).is_some());
        let Some(kind) = kind else { return self.of_value(&below(place, "kind"), "not-in-list", shown(named)) };
        let template = match members.contains_key("template") {
            true => Some(self.template(&members, place)?),
            false => None,
        };
        let has_goods = kind.field("goods").is_some_and(|field| field.kind == Type::Group);
        if template.is_some() && !has_goods {
            return self.of_value(&below(place, "template"), "unknown-key", "template");
        }
        let years = self.needed(&members, place, "years")?;
        let years = self.number(years, &below(place, "years"), YEARS)?;
        Some(Retention { kind: kind.key.to_owned(), template, years })
    }
}

/// The field that says until when a record is kept.
pub(super) const RETAIN_UNTIL: &str = "retain_until";

/// The place of a member.
fn below(place: &str, key: &str) -> String {
    let key = shown(key);
    if place.is_empty() { key } else { format!("{place}.{key}") }
}

/// Most letters of what was written that a finding repeats.
const SHOWN_LETTERS: usize = 60;

/// What was written, as far as a sentence can repeat it: cut, and without what nobody sees.
fn shown(written: &str) -> String {
    let seen = |letter: char| if letter.is_control() || check_words(&letter.to_string(), "").is_err() { '�' } else { letter };
    written.chars().take(SHOWN_LETTERS).map(seen).collect()
}
