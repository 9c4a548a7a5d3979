//! Paths that somebody typed: whole, because the program that holds the folder may stand elsewhere, and looked at before anything is done.

use app::Failure;
use std::path::{Path, PathBuf};

/// The whole path.
pub fn absolute(path: &Path) -> String {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).to_string_lossy().into_owned()
}

/// A file to be written; what stands there is replaced only where that was said.
pub fn target(path: &Path, replace: bool) -> Result<String, Failure> {
    let path = absolute(path);
    match app::target(&path, replace) {
        Err(failure) if failure.code == "file-taken" => Err(Failure { code: "file-exists".to_owned(), ..failure }),
        looked => looked.map(|_| path),
    }
}

/// A file to be read.
pub fn source(path: &Path) -> Result<PathBuf, Failure> {
    app::source(&absolute(path))
}

/// The format of a spreadsheet: as it was said, else as the end of its name says; a name without an end says nothing.
pub fn format(said: Option<String>, path: Option<&Path>, otherwise: &str) -> Result<String, Failure> {
    let end = path.and_then(Path::extension).map(|end| end.to_string_lossy().to_lowercase());
    match said.or(end).unwrap_or_else(|| otherwise.to_owned()) {
        known if ["csv", "xlsx"].contains(&known.as_str()) => Ok(known),
        unknown => Err(Failure::new("no-such-format").with("format", unknown)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_name_says_the_format_unless_it_is_said() {
        let of = |said: Option<&str>, path: &str| format(said.map(str::to_owned), Some(Path::new(path)), "csv");
        assert_eq!(of(None, "a.XLSX").unwrap(), "xlsx");
        assert_eq!(of(None, "a").unwrap(), "csv");
        assert_eq!(of(Some("csv"), "a.txt").unwrap(), "csv");
        assert_eq!(format(None, None, "xlsx").unwrap(), "xlsx");
        assert_eq!(of(None, "a.pdf").unwrap_err().code, "no-such-format");
        assert_eq!(of(Some("pdf"), "a.csv").unwrap_err().code, "no-such-format");
    }

    #[test]
    fn what_stands_there_is_replaced_only_where_that_was_said() {
        let place = tempfile::tempdir().unwrap();
        let held = place.path().join("held");
        std::fs::write(&held, "x").unwrap();
        assert_eq!(target(&held, false).unwrap_err().code, "file-exists");
        assert!(target(&held, true).is_ok() && source(&held).is_ok());
    }
}
