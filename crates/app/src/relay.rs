//! A relay of the administration's own, as a program of its own: it needs no data folder, only the list of the devices that it carries for.

use crate::failure::Failure;
use crate::files::source;
use network::{Key, RelaySettings};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Devices of a large administration, ten times over.
const DEVICES_MAX: usize = 50_000;

/// A relay at work.
pub struct Relay {
    relay: network::Relay,
    list: PathBuf,
}

impl Relay {
    /// Begins to carry for the devices in a list: a key in hex on each line, with whatever behind it, and `#` before what is only said.
    /// With a certificate and its key, both in PEM, it speaks TLS.
    pub fn open(listen: SocketAddr, list: &Path, certificate: Option<(&Path, &Path)>) -> Result<Relay, Failure> {
        let read = |path: &Path| -> Result<Vec<u8>, Failure> { Ok(std::fs::read(source(&path.to_string_lossy())?)?) };
        let certificate = certificate.map(|(chain, key)| Ok::<_, Failure>((read(chain)?, read(key)?))).transpose()?;
        let relay = network::Relay::open(RelaySettings { listen, certificate, devices: devices(list)? })?;
        Ok(Relay { relay, list: list.to_owned() })
    }

    /// The URL by which this machine reaches it.
    pub fn url(&self) -> String {
        self.relay.url()
    }

    /// How many devices are connected.
    pub fn connected(&self) -> usize {
        self.relay.connected()
    }

    /// Reads the list again, and cuts off who is no more in it. One that cannot be read changes nothing, nor does an empty one: it is
    /// just being written.
    pub fn renew(&self) -> Result<(), Failure> {
        let devices = devices(&self.list)?;
        if !devices.is_empty() {
            self.relay.carries_for(devices);
        }
        Ok(())
    }
}

fn devices(list: &Path) -> Result<BTreeSet<Key>, Failure> {
    let text = std::fs::read_to_string(source(&list.to_string_lossy())?)?;
    let words = text.lines().enumerate().filter_map(|(at, line)| Some((at + 1, line.split('#').next()?.split_whitespace().next()?)));
    let key = |(line, word): (usize, &str)| {
        let wrong = || Failure::new("relay-list-wrong").with("line", line);
        journals::Key::parse(word).map(|key| key.0).ok_or_else(wrong)
    };
    let devices: BTreeSet<Key> = words.take(DEVICES_MAX + 1).map(key).collect::<Result<_, _>>()?;
    if devices.len() > DEVICES_MAX { Err(Failure::new("relay-list-wrong").with("line", DEVICES_MAX + 1)) } else { Ok(devices) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_with_remarks_and_a_slip_names_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("devices");
        let key = journals::Key([7; 32]).to_string();
        std::fs::write(&path, format!("# posts\n{key} MBA B # the port\n\n")).unwrap();
        assert_eq!(devices(&path).unwrap(), [[7; 32]].into());
        std::fs::write(&path, format!("{key}\nnonsense\n")).unwrap();
        let failure = devices(&path).unwrap_err();
        assert_eq!((failure.code.as_str(), &failure.values["line"]), ("relay-list-wrong", &2.into()));
        assert_eq!(devices(&folder.path().join("none")).unwrap_err().code, "no-such-file");
    }
}
