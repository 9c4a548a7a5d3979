//! stub
use super::Nothing; use super::job::Begun; use crate::failure::Failure; use crate::session::Session; use crate::shared::App;
use serde::{Deserialize, Serialize}; use ts_rs::TS;
/// x
#[derive(Debug, Serialize, TS)] pub struct ImportTemplate { /** */ pub name: String, /** */ pub kind: String }
/// x
#[derive(Debug, Serialize, TS)] pub struct ImportMapping { /** */ pub name: String }
/// x
#[derive(Debug, Deserialize, TS)] pub struct TemplateFile { /** */ pub name: String, /** */ pub format: String }
/// x
#[derive(Debug, Serialize, TS)] pub struct Written { /** */ pub path: String }
/// x
#[derive(Debug, Deserialize, TS)] pub struct ImportInput { /** */ pub path: String }
pub(crate) fn templates(_: &App, _: &Session, _: Nothing) -> Result<Vec<ImportTemplate>, Failure> { Ok(vec![]) }
pub(crate) fn mappings(_: &App, _: &Session, _: Nothing) -> Result<Vec<ImportMapping>, Failure> { Ok(vec![]) }
pub(crate) fn template_file(_: &App, _: &Session, _: TemplateFile) -> Result<Written, Failure> { Err(Failure::new("x")) }
pub(crate) fn start(_: &App, _: &Session, _: ImportInput) -> Result<Begun, Failure> { Err(Failure::new("x")) }
pub(crate) fn demonstration(_: &App, _: &Session) -> Result<(), Failure> { Ok(()) }
