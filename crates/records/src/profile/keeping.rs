//! Until when a record is kept.

use super::{Profile, Retention};
use crate::Record;
use crate::findings::template;
use crate::value::PartialDate;
use std::collections::BTreeSet;

/// The day until which a record that is complete today is kept, where the profile says something of its kind. Goods with a period of
/// their own have that one, and of several the longest counts.
pub fn kept_until(record: &Record, profile: &Profile, today: &PartialDate) -> Option<PartialDate> {
    let of_kind: Vec<&Retention> = profile.retention.iter().filter(|one| one.kind == record.kind.key).collect();
    let own = |template: Option<&str>| of_kind.iter().find(|one| one.template.as_deref() == template).map(|one| one.years);
    let templates: BTreeSet<&str> = record.rows("goods").filter_map(|row| template(&row.fields)).collect();
    let years = match templates.is_empty() {
        true => own(None),
        false => templates.into_iter().filter_map(|template| own(Some(template)).or_else(|| own(None))).max(),
    };
    let (year, month, day) = today.latest();
    let year = year.checked_add(years?)?;
    // Of the 29th of February the day before stands in other years.
    PartialDate::new(year, Some(month), Some(day)).or_else(|| PartialDate::new(year, Some(month), day.checked_sub(1)))
}
