//! The officer says whether the day is right, where the clock of his device jumped.

use super::Nothing;
use super::status::{Status, status};
use crate::calendar;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use serde::Deserialize;
use ts_rs::TS;

/// What the officer says of the day that the clock tells.
#[derive(Debug, Deserialize, TS)]
pub struct ClockSaid {
    /// Whether it is today.
    pub right: bool,
}

/// Takes his word for it. A clock that is wrong is asked about no more, and remarked until it is set.
pub(crate) fn say(app: &App, session: &Session, input: ClockSaid) -> Result<Status, Failure> {
    let (desk, signed) = app.desk(session)?;
    calendar::said(&desk, &signed.secrets.signing.key(), input.right)?;
    status(app, session, Nothing {})
}
