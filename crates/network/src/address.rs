//! Where a device may be found, as people write it: `192.0.2.7:4717`, `[2001:db8::7]:4717`, `node.customs.example:4717`, or the URL of
//! a relay, `https://relay.customs.example`.

use crate::NetworkError;
use iroh::{RelayUrl, TransportAddr};
use std::fmt;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::str::FromStr;

/// Longer than any name of the domain name system (255, RFC 1035) with its port, and than any relay's URL that is in use.
const TEXT_MAX: usize = 300;
/// What a name stands for at most: more would be dialled at once.
const NAMED_MAX: usize = 8;

/// One way to a device.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// A socket of a machine.
    Socket(SocketAddr),
    /// A machine's name and port, looked up when it is dialled.
    Named(String, u16),
    /// A relay that the device keeps a line to.
    Relay(String),
}

/// A text that is no address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no address")]
pub struct WrongAddress(pub String);

impl FromStr for Address {
    type Err = WrongAddress;

    fn from_str(text: &str) -> Result<Address, WrongAddress> {
        let wrong = || WrongAddress(text.chars().take(TEXT_MAX).collect());
        if text.len() > TEXT_MAX {
            return Err(wrong());
        }
        if text.contains("://") {
            let is_relay = text.starts_with("https://") || text.starts_with("http://");
            let url: RelayUrl = text.parse().map_err(|_| wrong())?;
            return if is_relay && url.host_str().is_some() { Ok(Address::Relay(url.to_string())) } else { Err(wrong()) };
        }
        if let Ok(socket) = text.parse::<SocketAddr>() {
            return if socket.port() == 0 || socket.ip().is_unspecified() { Err(wrong()) } else { Ok(Address::Socket(socket)) };
        }
        let (host, port) = text.rsplit_once(':').ok_or_else(wrong)?;
        let port = port.parse::<u16>().ok().filter(|port| *port > 0).ok_or_else(wrong)?;
        if is_name(host) { Ok(Address::Named(host.to_ascii_lowercase(), port)) } else { Err(wrong()) }
    }
}

/// A host's name by RFC 1123; what has only digits and points is a mistyped number.
fn is_name(host: &str) -> bool {
    let is_label = |label: &str| {
        let is_one = |c: char| c.is_ascii_alphanumeric() || c == '-';
        (1..=63).contains(&label.len()) && label.chars().all(is_one) && !label.starts_with('-') && !label.ends_with('-')
    };
    host.split('.').all(is_label) && host.chars().any(|c| c.is_ascii_alphabetic())
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Socket(socket) => write!(out, "{socket}"),
            Address::Named(host, port) => write!(out, "{host}:{port}"),
            Address::Relay(url) => write!(out, "{url}"),
        }
    }
}

impl Address {
    /// Whether a name stands in it, for which the machine's name service is asked.
    pub fn has_name(&self) -> bool {
        match self {
            Address::Socket(_) => false,
            Address::Named(..) => true,
            Address::Relay(url) => {
                let url = url.parse::<RelayUrl>().ok();
                let host = url.as_ref().and_then(|url| url.host_str());
                host.is_some_and(|host| host.trim_matches(['[', ']']).parse::<IpAddr>().is_err())
            }
        }
    }

    /// Where it leads now; a name is asked of the system, which may take seconds. Nothing where it leads nowhere.
    pub(crate) fn leads_to(&self) -> Vec<TransportAddr> {
        match self {
            Address::Socket(socket) => vec![TransportAddr::Ip(*socket)],
            Address::Named(host, port) => {
                let found = (host.as_str(), *port).to_socket_addrs().into_iter().flatten();
                found.take(NAMED_MAX).map(TransportAddr::Ip).collect()
            }
            Address::Relay(url) => url.parse().map(TransportAddr::Relay).into_iter().collect(),
        }
    }

    pub(crate) fn of(address: &TransportAddr) -> Option<Address> {
        match address {
            TransportAddr::Ip(socket) => Some(Address::Socket(*socket)),
            TransportAddr::Relay(url) => Some(Address::Relay(url.to_string())),
            _ => None,
        }
    }
}

pub(crate) fn relay_url(text: &str) -> Result<RelayUrl, NetworkError> {
    text.parse().map_err(|_| NetworkError::NotReached(text.to_owned()))
}
