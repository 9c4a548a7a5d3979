//! The way to a data folder: opened here, or, while another program of this user holds it, through its socket.

use crate::passphrase;
use app::socket::Client;
use app::{App, Failure, Holder, Options, Session};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The way to a data folder.
pub enum Door {
    /// The folder is ours.
    Own(App, Session),
    /// The folder holds nothing, and goes with this.
    Passing(App, Session, PathBuf),
    /// Another program holds it and answers for us.
    Other(Client),
}

impl Door {
    /// Opens a folder, or reaches who holds it.
    pub fn open(folder: &Path) -> Result<Door, Failure> {
        let options = Options { folder: folder.to_owned(), heads: app::default_heads(), demo: false };
        Ok(match Holder::find(&options)? {
            Holder::Us(app) => {
                let session = app.session();
                Door::Own(app, session)
            }
            Holder::Another(client) => Door::Other(client),
        })
    }

    /// Opens a folder that holds nothing: what came with the program is looked up without one.
    pub fn passing() -> Result<Door, Failure> {
        let mut name = [0; 8];
        getrandom::fill(&mut name).map_err(|_| Failure::new("no-chance"))?;
        let folder = std::env::temp_dir().join(format!("ncen-{:016x}", u64::from_be_bytes(name)));
        let app = App::open(Options { folder: folder.clone(), heads: None, demo: false })?;
        let session = app.session();
        Ok(Door::Passing(app, session, folder))
    }

    /// One call.
    pub fn call(&mut self, name: &str, input: Value) -> Result<Value, Failure> {
        match self {
            Door::Own(app, session) | Door::Passing(app, session, _) => app.call(session, name, input),
            Door::Other(client) => client.call(name, input),
        }
    }

    /// Signs a seat in, unless one is.
    pub fn sign_in(&mut self, seat: Option<&str>) -> Result<(), Failure> {
        if self.call("status", json!({}))?["state"] != "open" {
            self.unlock(seat)?;
        }
        Ok(())
    }

    /// Signs a seat in; gives the passphrase that did it.
    pub fn unlock(&mut self, seat: Option<&str>) -> Result<Zeroizing<String>, Failure> {
        let status = self.call("status", json!({}))?;
        if status["state"] == "empty" {
            return Err(Failure::new("nothing-founded"));
        }
        let several = status["seats"].as_array().is_some_and(|seats| seats.len() > 1);
        if several && seat.is_none() {
            return Err(Failure::new("seat-needed"));
        }
        let passphrase = passphrase::known()?;
        self.call("unlock", json!({ "seat": seat.unwrap_or_default(), "passphrase": passphrase.as_str() }))?;
        Ok(passphrase)
    }
}

impl Drop for Door {
    /// What is being written is finished before the program ends.
    fn drop(&mut self) {
        match self {
            Door::Own(app, _) => app.close(),
            Door::Passing(app, _, folder) => {
                app.close();
                // What is left lies where the system cleans up.
                let _ = std::fs::remove_dir_all(folder);
            }
            Door::Other(_) => {}
        }
    }
}
