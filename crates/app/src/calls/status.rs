//! How the program stands, as every page asks first.

use super::Nothing;
use super::record::moment;
use crate::calendar::Calendar;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::now;
use crate::session::{Session, Signed};
use crate::shared::{App, lock};
use journals::{Revocation, Role, roles_of};
use serde::Serialize;
use ts_rs::TS;

/// What a front shows first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// No administration was founded or joined here.
    Empty,
    /// Nobody is signed in.
    Locked,
    /// A seat is signed in.
    Open,
}

/// The seat that is signed in.
#[derive(Debug, Serialize, TS)]
pub struct Seat {
    /// Service number.
    pub number: String,
    /// Name.
    pub name: String,
    /// Roles.
    pub roles: Vec<String>,
}

/// A seat of this folder. Its name is empty while the folder is locked: a thief reads no names.
#[derive(Debug, Serialize, TS)]
pub struct SeatChoice {
    /// Its key, in hex.
    pub id: String,
    /// Service number.
    pub number: String,
    /// Name.
    pub name: String,
}

/// A clock that jumped.
#[derive(Debug, Serialize, TS)]
pub struct Doubt {
    /// The time that it says.
    pub time: String,
    /// The last time that was believed.
    pub last: String,
    /// Whether the officer said already that it is wrong.
    pub is_wrong: bool,
}

/// The end of the seat that is signed in.
#[derive(Debug, Serialize, TS)]
pub struct SeatEnd {
    /// Code of the reason.
    pub reason: String,
    /// When, by the clock of the registrar who ended it.
    pub time: String,
}

/// How the program stands.
#[derive(Debug, Serialize, TS)]
pub struct Status {
    /// Empty, locked or open.
    pub state: State,
    /// Name of the administration.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub administration: Option<String>,
    /// Name of the office.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub office: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub country: Option<String>,
    /// Who is signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub seat: Option<Seat>,
    /// Who may sign in.
    pub seats: Vec<SeatChoice>,
    /// Records on this device.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub records: Option<u64>,
    /// Whether everything that was saved is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub indexed: Option<bool>,
    /// Of the program.
    pub version: String,
    /// The day that this device's clock says, where it is to be asked whether it is right.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub clock: Option<Doubt>,
    /// How the seat that is signed in was ended, where it was: it saves nothing and reads nothing more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ended: Option<SeatEnd>,
    /// Whether nobody has said that the root words of this administration are on paper.
    pub unconfirmed: bool,
    /// Whether the registrar has not answered this folder yet: nothing can be saved.
    pub waiting: bool,
    /// Whether this is the demonstration.
    pub demo: bool,
}

/// How the program stands.
pub(crate) fn status(app: &App, session: &Session, _: Nothing) -> Result<Status, Failure> {
    let folder = app.folder()?;
    let mut status = Status {
        state: if folder.is_empty() { State::Empty } else { State::Locked },
        administration: None,
        office: None,
        country: None,
        seat: None,
        seats: choices(app)?,
        records: None,
        indexed: None,
        clock: None,
        ended: None,
        unconfirmed: false,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        waiting: false,
        demo: app.shared.demo,
    };
    if let Ok((desk, signed)) = app.desk(session) {
        status.state = State::Open;
        status.waiting = desk.is_waiting() || desk.authority().seat(&signed.secrets.signing.key()).is_none();
        status.administration = Some(desk.administration.clone());
        let office = &signed.officer.office_name;
        status.office = Some(if office.is_empty() { desk.office_code.clone() } else { office.clone() });
        status.country = Some(desk.country.clone());
        status.clock = doubt(&desk, &signed)?;
        status.ended = end(&desk, &signed);
        status.unconfirmed = !app.shared.demo && super::start::is_unconfirmed(&desk, &signed.secrets.signing.key())?;
        let roles = roles(&desk, &signed);
        status.seat = Some(Seat { number: signed.officer.number, name: signed.officer.name, roles });
        status.records = Some(crate::officers::others(&desk)?);
        status.indexed = Some(desk.indexing.is_current());
        let officers = lock(&desk.officers);
        for choice in &mut status.seats {
            let known = officers.iter().find(|(key, _)| key.to_string() == choice.id);
            choice.name = known.map(|(_, officer)| officer.name.clone()).unwrap_or_default();
        }
    }
    Ok(status)
}

fn doubt(desk: &Desk, signed: &Signed) -> Result<Option<Doubt>, Failure> {
    let calendar = Calendar::of(desk, &signed.secrets.signing.key())?;
    let [time, last] = [now(), calendar.seen].map(moment);
    Ok(calendar.jumped().then_some(Doubt { time, last, is_wrong: calendar.is_wrong }))
}

fn end(desk: &Desk, signed: &Signed) -> Option<SeatEnd> {
    let Revocation { reason, time, keeps: _ } = desk.authority().revocation(&signed.secrets.signing.key())?;
    Some(SeatEnd { reason: super::seats::reason_key(reason).to_owned(), time: moment(time) })
}

/// What a seat may do here, by the secrets that it holds and the rights that the statements give it.
fn roles(desk: &Desk, signed: &Signed) -> Vec<String> {
    let registrar = signed.secrets.registrar.as_ref().map(|_| "registrar");
    let others = roles_of(&desk.authority(), &signed.secrets.signing.key()).into_iter().map(Role::key);
    registrar.into_iter().chain(others).map(str::to_owned).collect()
}

fn choices(app: &App) -> Result<Vec<SeatChoice>, Failure> {
    let seats = app.folder()?.seats();
    Ok(seats.into_iter().map(|(key, number)| SeatChoice { id: key.to_string(), number, name: String::new() }).collect())
}

/// The seats of this folder, with their names when somebody is signed in.
pub(crate) fn seats(app: &App, session: &Session, _: Nothing) -> Result<Vec<SeatChoice>, Failure> {
    Ok(status(app, session, Nothing {})?.seats)
}
