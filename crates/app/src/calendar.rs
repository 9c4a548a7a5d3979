//! What day it is, as far as this device can tell. Where a battery is dead and the clock stands in another year, the officer is asked, and
//! nobody is locked out (journals.md, "Authority").

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::now;
use crate::shared::lock;
use journals::{Authority, Header, Key};
use serde::{Deserialize, Serialize};

/// The setting of a seat that says when it last believed its clock.
const SETTING: &str = "calendar";
/// Clocks are set by an hour in spring, and drift: so many seconds are no jump.
const DAY: i64 = 86_400;
/// So many seconds ahead of when it was used last, a laptop lay in a drawer or its clock jumped. A seat of which the usual lease is over
/// since is asked, and locked only when its officer says that the day is right.
const AHEAD_MAX: i64 = journals::Leases::USUAL.offices as i64 * DAY;
/// Between two writings of the setting: a command that signs in each time does not write each time.
const HOUR: i64 = 3_600;

/// What a seat knows of its device's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Calendar {
    /// When the clock was believed last, by itself: seconds since 1970 UTC.
    pub seen: i64,
    /// Whether the officer said since that it is wrong.
    pub is_wrong: bool,
}

impl Calendar {
    /// Of a seat; one that never looked believes the clock.
    pub fn of(desk: &Desk, seat: &Key) -> Result<Calendar, Failure> {
        let held = desk.store.setting(seat, SETTING)?.and_then(|json| serde_json::from_slice(&json).ok());
        Ok(held.unwrap_or(Calendar { seen: now(), is_wrong: false }))
    }

    /// Whether the clock went back by more than a day, or ahead by more than a lease.
    pub fn jumped(&self) -> bool {
        now() < self.seen - DAY || self.is_ahead()
    }

    fn is_ahead(&self) -> bool {
        now() > self.seen + AHEAD_MAX
    }

    /// The time by which a lease is over or not: nobody gains by a clock that was set back, nor loses by one that jumped ahead.
    pub fn believed(&self) -> i64 {
        if self.is_ahead() { self.seen } else { now().max(self.seen) }
    }
}

/// Whether the time of an entry cannot be right: more than a day ahead of this device's clock, or before a statement that it names.
pub(crate) fn is_off(authority: &Authority, header: &Header) -> bool {
    let stated = header.heads.iter().filter_map(|head| authority.stated_at(head)).max();
    header.time > now().saturating_add(DAY) || stated.is_some_and(|stated| header.time < stated.saturating_sub(DAY))
}

/// The latest time that any seat of this device believes.
pub(crate) fn believed_here(desk: &Desk) -> i64 {
    let seats: Vec<Key> = lock(&desk.officers).keys().copied().collect();
    let believed = seats.iter().filter_map(|seat| Calendar::of(desk, seat).ok()).map(|calendar| calendar.believed());
    believed.max().unwrap_or_else(now)
}

/// Whether the clock is in doubt for any seat of this device: by its day nothing goes.
pub(crate) fn is_in_doubt(desk: &Desk) -> bool {
    let seats: Vec<Key> = lock(&desk.officers).keys().copied().collect();
    let main = desk.main();
    let desk = main.as_deref().unwrap_or(desk);
    seats.iter().any(|seat| Calendar::of(desk, seat).is_ok_and(|calendar| calendar.jumped()))
}

/// A seat signs in: what its clock says is believed from now on, unless it jumped.
pub(crate) fn note(desk: &Desk, seat: &Key) -> Result<(), Failure> {
    let calendar = Calendar::of(desk, seat)?;
    let is_known = desk.store.setting(seat, SETTING)?.is_some() && !calendar.is_wrong && now() < calendar.seen + HOUR;
    if calendar.jumped() || is_known { Ok(()) } else { keep(desk, seat, Calendar { seen: calendar.believed(), is_wrong: false }) }
}

/// The officer says whether the day is right. A wrong one is believed in nothing until it is set.
pub(crate) fn said(desk: &Desk, seat: &Key, is_right: bool) -> Result<(), Failure> {
    let seen = if is_right { now() } else { Calendar::of(desk, seat)?.seen };
    keep(desk, seat, Calendar { seen, is_wrong: !is_right })
}

fn keep(desk: &Desk, seat: &Key, calendar: Calendar) -> Result<(), Failure> {
    let json = serde_json::to_vec(&calendar).map_err(|_| Failure::new("wrong-output"))?;
    Ok(desk.store.set_setting(seat, SETTING, &json)?)
}
