//! Each officer's own settings.

use super::Nothing;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The setting that holds them.
const SETTINGS: &str = "settings";

/// How the interface looks and speaks.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct Settings {
    /// Such as `fr`.
    pub language: String,
    /// `light`, `dark`, `contrast` or `system`.
    pub theme: String,
    /// `standard` or `roomy`.
    pub density: String,
    /// How days, times and numbers are written: a BCP 47 tag, `iso`, or nothing where the language decides.
    #[serde(default)]
    pub formats: String,
}

/// The settings of this officer; none before any were made.
pub(crate) fn get(app: &App, session: &Session, _: Nothing) -> Result<Option<Settings>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let held = desk.store.setting(&signed.secrets.signing.key(), SETTINGS)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()))
}

/// Keeps the settings of this officer.
pub(crate) fn set(app: &App, session: &Session, settings: Settings) -> Result<Settings, Failure> {
    let (desk, signed) = app.desk(session)?;
    let json = serde_json::to_vec(&settings).map_err(|_| Failure::new("wrong-output"))?;
    desk.store.set_setting(&signed.secrets.signing.key(), SETTINGS, &json)?;
    Ok(settings)
}
