//! What the window is told when it is started.

use std::ffi::OsString;
use std::path::PathBuf;

/// `desktop [--data DIR] [--demo] [--full FILE]`
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The data folder.
    pub data: Option<PathBuf>,
    /// Whether an empty folder is filled with the demonstration.
    pub demo: bool,
    /// The whole UNODC file, for a demonstration.
    pub full: Option<PathBuf>,
}

impl Arguments {
    /// `None` where the words say nothing that can be done.
    pub fn read(mut words: impl Iterator<Item = OsString>) -> Option<Self> {
        let mut arguments = Arguments::default();
        while let Some(word) = words.next() {
            match word.to_str()? {
                "--data" => arguments.data = Some(words.next()?.into()),
                "--demo" => arguments.demo = true,
                "--full" => arguments.full = Some(words.next()?.into()),
                _ => return None,
            }
        }
        // The whole file is a demonstration too.
        arguments.demo |= arguments.full.is_some();
        Some(arguments)
    }

    /// The data folder; the demonstration has one of its own, so that it never mixes with somebody's data.
    pub fn folder(&self) -> PathBuf {
        let usual = || if self.demo { app::default_folder().with_file_name("ncen-demo") } else { app::default_folder() };
        self.data.clone().unwrap_or_else(usual)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Arguments> {
        Arguments::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn the_window_takes_a_folder_and_a_demonstration() {
        let told = read("--data here --full all.csv").expect("both are known");
        assert_eq!((told.folder(), told.demo, told.full), (PathBuf::from("here"), true, Some(PathBuf::from("all.csv"))));
        assert!(read("--demo").is_some_and(|told| told.folder().ends_with("ncen-demo")));
        assert!(read("").is_some_and(|told| told.folder().ends_with("ncen")));
        assert_eq!(read("--data"), None);
        assert_eq!(read("--dmeo"), None);
    }
}
