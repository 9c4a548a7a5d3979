//! What no single crate can check of itself: who imports whom, tidiness of all sources, completeness of languages.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)] // It reads the sources, and is a test from end to end.

mod dependencies;
mod files;
mod golden;
mod languages;
mod licences;
mod pages;
mod papers;
mod source;
mod tidy;
