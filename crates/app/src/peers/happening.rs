//! What happens on the network, for whoever keeps a log of it: a node with nobody there. Devices are named by office and letters, officers
//! not at all.

use crate::calls::moment;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::jobs::Exchange;
use crate::save::now;
use crate::shared::{App, Shared, lock};
use journals::Key;
use std::sync::mpsc::{Receiver, channel};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// This device is on the network, at these sockets.
    Online(Vec<String>),
    /// It cannot go there. It tries again, and tells of it again where the reason is another one.
    Refused(Failure),
    /// A device has said its first word.
    Met(String),
    /// The same of one that was revoked: it hears of that, and gets nothing else.
    MetRevoked(String),
    /// What was exchanged with it since that was told last.
    Exchanged(String, Exchange),
    /// The line to it broke, or it was not reached for the first time since it was.
    Broke(String, Failure),
}

impl App {
    /// What happens on the network from now on, each with its time as RFC 3339.
    pub fn happenings(&self) -> Receiver<(String, Happening)> {
        let (sender, receiver) = channel();
        lock(&self.shared.peers.followers).push(sender);
        receiver
    }
}

/// Tells those who follow it; what it is, is only made for them.
pub(super) fn tell(shared: &Shared, what: impl FnOnce() -> Happening) {
    let mut followers = lock(&shared.peers.followers);
    if !followers.is_empty() {
        let told = (moment(now()), what());
        followers.retain(|follower| follower.send(told.clone()).is_ok());
    }
}

/// A device as statements name it, else its key.
pub(crate) fn named(desk: &Desk, key: &Key) -> String {
    let authority = desk.authority();
    let Some(facts) = authority.device(key) else { return key.to_string() };
    let office = authority.office(&facts.office).map(|office| office.code.as_str()).unwrap_or_default();
    format!("{office} {}", facts.letters).trim().to_owned()
}
