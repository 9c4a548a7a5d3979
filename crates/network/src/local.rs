//! Devices of a local network, found without anybody's help (mDNS, RFC 6762): each says where it is on every network of its machine, also
//! on one that leads nowhere else, such as a switch at a post, and on one that comes later.

use crate::{Door, NetworkError};
use data_encoding::BASE32_NOPAD;
use iroh::address_lookup::{AddressLookup, EndpointData, EndpointInfo, Error, Item};
use iroh::{EndpointAddr, EndpointId, TransportAddr};
use n0_future::boxed::BoxStream;
use n0_future::stream;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use swarm_discovery::{Discoverer, DropGuard, SpawnError};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

/// The name under which devices find each other.
const SERVICE: &str = "ncen";
/// What iroh calls this way to an address.
const PROVENANCE: &str = "mdns";
/// Whoever is there says so about once a second; where there are very many, more rarely.
const LOOKED_FOR: Duration = Duration::from_secs(10);
/// Devices of one network that are remembered, of those that are known here: more than administrations have anywhere.
const HEARD_MAX: usize = 1_024;
/// Addresses of one device: more of them would not go into one packet.
const ADDRESSES_MAX: usize = 32;

/// Where devices say that they are.
type Heard = BTreeMap<EndpointId, BTreeSet<SocketAddr>>;

/// Says where this device is, and hears where others are, until it is dropped.
pub(crate) struct Local {
    id: EndpointId,
    threads: Handle,
    door: Arc<dyn Door>,
    heard: watch::Sender<Heard>,
    /// What is said, and the sockets by which.
    speaking: Mutex<Option<(BTreeSet<SocketAddr>, DropGuard)>>,
}

impl fmt::Debug for Local {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Local").finish_non_exhaustive()
    }
}

impl Local {
    /// Begins with the addresses that this device has now; iroh tells of later ones. Has to be called on the threads of the network, and
    /// fails where the system gives no sockets for it.
    pub fn open(own: EndpointAddr, door: Arc<dyn Door>) -> Result<Local, NetworkError> {
        let (threads, heard, speaking) = (Handle::current(), watch::Sender::default(), Mutex::default());
        let local = Local { id: own.id, threads, door, heard, speaking };
        local.speaks(&EndpointData::from(own))?;
        Ok(local)
    }

    /// Says from now on that this device is at these addresses, and asks by each network that one of them is of.
    fn speaks(&self, data: &EndpointData) -> Result<(), NetworkError> {
        let at: BTreeSet<SocketAddr> = data.ip_addrs().copied().filter(leads_away).take(ADDRESSES_MAX).collect();
        let mut speaking = self.speaking.lock().unwrap_or_else(PoisonError::into_inner);
        if speaking.as_ref().is_some_and(|(said, _)| *said == at) {
            return Ok(());
        }
        // What holds on the networks of before may not hold on those of now, and whoever is there says it again within seconds.
        self.heard.send_modify(Heard::clear);
        let version_4 = |at: &SocketAddr| match at.ip() {
            IpAddr::V4(ip) => Some(ip),
            IpAddr::V6(_) => None,
        };
        let (own, heard, door) = (self.id, self.heard.clone(), Arc::clone(&self.door));
        // A socket belongs to its network for good, so for other networks all begin anew. Left to itself the library would ask by the
        // network of the default route alone, and nobody while there is none.
        let mut discoverer = Discoverer::new_interactive(SERVICE.to_owned(), name_of(&own))
            .with_multicast_interfaces_v4(at.iter().filter_map(version_4).collect())
            .with_callback(move |name, peer| hear(&heard, &*door, &own, name, peer.addrs()));
        for socket in &at {
            discoverer = discoverer.with_addrs(socket.port(), [socket.ip()]);
        }
        let refused = |error: SpawnError| NetworkError::Bind { address: "mDNS".into(), reason: error.to_string() };
        let sockets = discoverer.spawn(&self.threads).map_err(refused)?;
        *speaking = Some((at, sockets));
        Ok(())
    }
}

impl AddressLookup for Local {
    fn publish(&self, data: &EndpointData) {
        // Where sockets are refused it goes on with those of before, until iroh tells of the next change.
        let _ = self.speaks(data);
    }

    fn resolve(&self, id: EndpointId) -> Option<BoxStream<Result<Item, Error>>> {
        let until = Instant::now() + LOOKED_FOR;
        let found = stream::unfold((self.heard.subscribe(), BTreeSet::<SocketAddr>::new()), move |(mut heard, last)| async move {
            let is_new = |all: &Heard| all.get(&id).is_some_and(|at| *at != last);
            let at = timeout_at(until, heard.wait_for(is_new)).await.ok()?.ok()?.get(&id)?.clone();
            let data: EndpointData = at.iter().copied().map(TransportAddr::Ip).collect();
            let item = Item::new(EndpointInfo::from_parts(id, data), PROVENANCE, None);
            Some((Ok::<Item, Error>(item), (heard, at)))
        });
        Some(Box::pin(found))
    }
}

/// A device as its local network calls it: the name of a host has no room for the key in hex.
fn name_of(id: &EndpointId) -> String {
    BASE32_NOPAD.encode(id.as_bytes()).to_ascii_lowercase()
}

/// Whether somebody on another machine may be at an address; what a liar on the network says is not tried on this one.
fn leads_away(at: &SocketAddr) -> bool {
    let ip = at.ip().to_canonical();
    at.port() > 0 && !ip.is_loopback() && !ip.is_unspecified() && !ip.is_multicast()
}

/// Notes where somebody says that he is who is known here: anybody may invent others. Who has not said it for long is said to be nowhere.
fn hear(heard: &watch::Sender<Heard>, door: &dyn Door, own: &EndpointId, name: &str, said: &[(IpAddr, u16)]) {
    let Some(id) = name.parse::<EndpointId>().ok().filter(|id| id != own) else { return };
    let is_known = door.knows(id.as_bytes());
    let at = said.iter().map(|(ip, port)| SocketAddr::new(*ip, *port)).filter(leads_away);
    let at: BTreeSet<SocketAddr> = at.take(ADDRESSES_MAX).collect();
    heard.send_if_modified(|all| {
        if at.is_empty() || !is_known {
            return all.remove(&id).is_some();
        }
        let has_room = all.len() < HEARD_MAX || all.contains_key(&id);
        let is_new = has_room && all.get(&id) != Some(&at);
        if is_new {
            all.insert(id, at);
        }
        is_new
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Connection, Key};
    use iroh::SecretKey;
    use n0_future::StreamExt;

    /// Knows these, or everybody.
    struct Knows(Option<BTreeSet<Key>>);

    impl Door for Knows {
        fn admits(&self, _: &Key) -> bool {
            false
        }

        fn knows(&self, key: &Key) -> bool {
            self.0.as_ref().is_none_or(|known| known.contains(key))
        }

        fn came(&self, _: Connection) {}
    }

    fn id(number: usize) -> EndpointId {
        let mut seed = [7; 32];
        seed[..8].copy_from_slice(&(number as u64).to_be_bytes());
        SecretKey::from_bytes(&seed).public()
    }

    /// Somebody who says nothing himself, and knows so many others, or everybody.
    fn silent(known: Option<usize>) -> Local {
        let (threads, heard, speaking) = (Handle::current(), watch::Sender::default(), Mutex::default());
        let known = known.map(|count| (0..=count).map(|number| *id(number).as_bytes()).collect());
        Local { id: id(0), threads, door: Arc::new(Knows(known)), heard, speaking }
    }

    fn says(local: &Local, number: usize, at: &[&str]) {
        let at: Vec<(IpAddr, u16)> = at.iter().map(|at| at.parse::<SocketAddr>().unwrap()).map(|at| (at.ip(), at.port())).collect();
        hear(&local.heard, &*local.door, &local.id, &name_of(&id(number)), &at);
    }

    async fn next(found: &mut BoxStream<Result<Item, Error>>) -> Vec<String> {
        let item = found.next().await.unwrap().unwrap();
        assert_eq!(item.endpoint_id(), id(1));
        item.ip_addrs().map(SocketAddr::to_string).collect()
    }

    #[tokio::test]
    async fn whoever_is_looked_for_is_found_where_he_is_and_where_he_moves() {
        let local = silent(Some(2));
        let mut found = local.resolve(id(1)).unwrap();
        says(&local, 2, &["10.77.0.3:4717"]);
        says(&local, 1, &["10.77.0.2:4717"]);
        assert_eq!(next(&mut found).await, ["10.77.0.2:4717"]);
        says(&local, 1, &["10.77.0.2:4717"]);
        says(&local, 1, &["10.77.0.8:4717", "[2001:db8::8]:4717"]);
        assert_eq!(next(&mut found).await, ["10.77.0.8:4717", "[2001:db8::8]:4717"], "the same again is no news");
        assert_eq!(next(&mut local.resolve(id(1)).unwrap()).await.len(), 2, "it is remembered");
        says(&local, 1, &[]);
        says(&local, 1, &["10.77.0.2:4717"]);
        assert_eq!(next(&mut found).await, ["10.77.0.2:4717"]);
    }

    #[tokio::test]
    async fn what_liars_say_leads_not_to_this_machine_and_fills_no_memory() {
        let local = silent(Some(2));
        says(&local, 1, &["127.0.0.1:4717", "[::ffff:127.0.0.1]:4717", "0.0.0.0:1", "224.0.0.251:5353", "10.77.0.2:0"]);
        says(&local, 0, &["10.77.0.2:4717"]);
        hear(&local.heard, &*local.door, &local.id, "not a key", &[(IpAddr::from([10, 77, 0, 2]), 4717)]);
        // More invented devices than are ever remembered, each at more addresses than are.
        let everywhere: Vec<String> = (1..=2 * ADDRESSES_MAX).map(|host| format!("10.77.0.{host}:4717")).collect();
        let everywhere: Vec<&str> = everywhere.iter().map(String::as_str).collect();
        (3..HEARD_MAX + 6).for_each(|number| says(&local, number, &everywhere));
        assert!(local.heard.borrow().is_empty());
        says(&local, 1, &everywhere);
        assert_eq!(local.heard.borrow()[&id(1)].len(), ADDRESSES_MAX);
        let mut found = local.resolve(id(2)).unwrap();
        says(&local, 2, &["10.77.0.3:4717"]);
        let item = found.next().await.unwrap().unwrap();
        assert_eq!((item.endpoint_id(), item.ip_addrs().count()), (id(2), 1), "who is known is found all the same");
        says(&local, 1, &[]);
        assert_eq!(local.heard.borrow().len(), 1);
    }

    #[tokio::test]
    async fn of_those_who_are_known_no_more_are_remembered_than_there_is_room_for() {
        let local = silent(None);
        (1..HEARD_MAX + 6).for_each(|number| says(&local, number, &["10.77.0.2:4717"]));
        assert_eq!(local.heard.borrow().len(), HEARD_MAX);
        says(&local, 1, &["10.77.0.3:4717"]);
        assert_eq!(local.heard.borrow()[&id(1)], BTreeSet::from(["10.77.0.3:4717".parse::<SocketAddr>().unwrap()]));
    }

    #[test]
    fn a_device_is_called_by_its_key() {
        let name = name_of(&id(1));
        assert!(name.len() < 64 && name.chars().all(|c| c.is_ascii_lowercase() || ('2'..='7').contains(&c)), "{name}");
        assert_eq!(name.parse::<EndpointId>().unwrap(), id(1));
    }
}
