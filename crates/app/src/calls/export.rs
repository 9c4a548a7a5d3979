//! stub
use super::job::Begun; use crate::failure::Failure; use crate::session::Session; use crate::shared::App;
use serde::Deserialize; use ts_rs::TS;
/// x
#[derive(Debug, Deserialize, TS)] pub struct ExportInput { /** */ pub query: String }
pub(crate) fn start(_: &App, _: &Session, _: ExportInput) -> Result<Begun, Failure> { Err(Failure::new("x")) }
