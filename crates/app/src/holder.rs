//! Who holds a data folder: this program, or another of this user that is reached at its socket.

use crate::failure::Failure;
use crate::shared::{App, Options};
use crate::socket::Client;
use std::time::{Duration, Instant};

/// A command that holds the folder answers nobody, and is soon done; a window is opening its socket.
const PATIENCE: Duration = Duration::from_secs(5);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Who holds a data folder.
pub enum Holder {
    /// This program, from now on.
    Us(App),
    /// Another, that answers.
    Another(Client),
}

impl Holder {
    /// Opens a folder, or reaches who holds it; `folder-in-use` when nobody answers there.
    pub fn find(options: &Options) -> Result<Holder, Failure> {
        let begun = Instant::now();
        loop {
            let failure = match App::open(options.clone()) {
                Ok(app) => return Ok(Holder::Us(app)),
                Err(failure) => failure,
            };
            if failure.code != "folder-in-use" {
                return Err(failure);
            }
            if let Ok(client) = Client::connect(&options.folder) {
                return Ok(Holder::Another(client));
            }
            if begun.elapsed() > PATIENCE {
                return Err(failure);
            }
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// Opens a folder to hold it; `folder-in-use` when another program does.
    pub fn become_it(options: &Options) -> Result<App, Failure> {
        match Holder::find(options)? {
            Holder::Us(app) => Ok(app),
            Holder::Another(_) => Err(Failure::new("folder-in-use")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::socket;

    #[test]
    fn who_only_passes_is_waited_for_and_who_answers_keeps_the_folder() {
        let place = tempfile::tempdir().unwrap();
        let options = Options { folder: place.path().join("data"), heads: None, demo: false };
        let passing = App::open(options.clone()).unwrap();
        let waiting = std::thread::spawn({
            let options = options.clone();
            move || Holder::become_it(&options)
        });
        // While it passes nobody is refused.
        std::thread::sleep(4 * LOOK_AGAIN);
        passing.close();
        let holding = waiting.join().unwrap().unwrap();
        socket::serve(holding, || false).unwrap();
        let Holder::Another(mut client) = Holder::find(&options).unwrap() else { panic!("the folder was taken from its holder") };
        assert_eq!(client.raise().unwrap_err().code, "folder-in-use", "it has no window");
        assert_eq!(Holder::become_it(&options).err().unwrap().code, "folder-in-use");
    }
}
