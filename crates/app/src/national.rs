//! The national profile in force: of the editions that statements name, the highest whose text is here and is read.

use crate::save::Writer;
use journals::{Authority, Leases, ProfileFacts};
use records::profile::{ProfileFinding, kept_until, with_international_numbers};
use records::{Profile, Record, Value};

/// The field that says until when a record is kept.
pub(crate) const RETAIN_UNTIL: &str = "retain_until";

/// What an administration says once for all its offices; of one that has said nothing it is empty.
#[derive(Debug, Default)]
pub(crate) struct National {
    pub profile: Profile,
    /// The edition in force.
    pub edition: Option<ProfileFacts>,
    /// Of each higher edition, which is not in force here, what is wrong with its text; nothing where its text is not here.
    pub passed_over: Vec<Vec<ProfileFinding>>,
}

impl National {
    /// What statements say.
    pub fn of(authority: &Authority) -> Self {
        let mut national = National::default();
        for facts in authority.profiles() {
            let read = facts.content.as_deref().map(Profile::read_stated);
            let findings = match read {
                Some(Ok(profile)) => return National { profile, edition: Some(facts), ..national },
                Some(Err(findings)) => findings,
                None => Vec::new(),
            };
            national.passed_over.push(findings);
        }
        national
    }

    /// How long seats read what others wrote.
    pub fn leases(&self) -> Leases {
        self.profile.leases.map_or(Leases::USUAL, |days| Leases { offices: days.offices, posts: days.posts })
    }

    /// Writes into a record that becomes complete until when it is kept, where it does not say so itself.
    pub fn keep(&self, record: &mut Record) {
        if record.text(RETAIN_UNTIL).is_some() || record.kind.field(RETAIN_UNTIL).is_none() {
            return;
        }
        if let Some(day) = kept_until(record, &self.profile, &crate::calls::today()) {
            record.fields.insert(RETAIN_UNTIL.into(), Value::Text(day.to_string()));
        }
    }
}

impl Writer<'_> {
    /// Adds what the profile makes of the answers of a record; `before` is the record as it was opened.
    pub fn complete(&self, before: Option<&Record>, record: &mut Record) {
        match before {
            Some(before) => records::computed::renew(before, record),
            None => records::computed::complete(record),
        }
        if let Some(phone) = &self.desk.national().profile.phone {
            with_international_numbers(before, record, phone);
        }
    }
}
