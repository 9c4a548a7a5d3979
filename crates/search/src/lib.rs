//! The only door to tantivy: one sealed index that runs behind the store, a query language, counts of codes, and
//! lists that scroll. The language is described in docs/query-language.md. What is in the index is sealed on the
//! disk and never logged. Everything derives from the dictionary: there is no list of fields here.
#![allow(clippy::disallowed_methods)] // This crate reads and writes files and draws nonces.

mod columns;
mod error;
mod facts;
mod fold;
mod hits;
mod index;
mod keys;
mod layout;
mod matching;
mod order;
mod parse;
mod query;
mod recent;
mod results;
mod sealed;
mod translate;
mod values;
mod within;

pub use error::{OpenError, SearchError};
pub use facts::Extra;
pub use fold::fold;
pub use index::{Index, Opened, Writer};
pub use matching::matches;
pub use order::Sort;
pub use parse::{QUERY_CODES, QueryError, parse};
pub use query::{Query, Word};
pub use results::{Counts, Found, Page};
