//! This device on the network: where it listens, whom it answers, and how it reaches others.

use crate::address::{Address, relay_url};
use crate::connection::{Connection, Opened, Traffic};
use crate::local::Local;
use crate::{Key, NetworkError, transport};
use iroh::dns::DnsResolver;
use iroh::endpoint::{BindOpts, ConnectOptions, NetReportConfig, PortmapperConfig, TransportAddrUsage, VarInt, presets};
use iroh::{Endpoint, EndpointAddr, EndpointId, RelayConfig, RelayMap, RelayMode, SecretKey, TransportAddr, Watcher};
use iroh_relay::tls::CaTlsConfig;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::collections::{BTreeSet, VecDeque};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};
use tokio::runtime::{Handle, Runtime};
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

/// What devices speak: sessions of `docs/formats/wire.md`.
const PROTOCOL: &[u8] = b"ncen/sync/1";
/// Where a local network is asked for devices, and told of this one (mDNS, RFC 6762).
pub const LOCAL: [SocketAddr; 2] = [
    SocketAddr::new(IpAddr::V4(Ipv4Addr::new(224, 0, 0, 251)), 5353),
    SocketAddr::new(IpAddr::V6(Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 0xfb)), 5353),
];
/// How long a peer may take from its first packet to its first frame: three round trips of a satellite, with losses.
pub(crate) const HANDSHAKE: Duration = Duration::from_secs(30);
/// Peers that are being looked at; each costs some kilobytes before it is known who it is. When there are more, the one that has been
/// looked at the longest goes: who is honest shows himself within a round trip.
const COMING_MAX: usize = 64;
/// From so many up a peer must show first that packets reach him where he says that he is.
const COMING_PROVED: usize = 16;
/// How often a dial looks whether it is still wanted.
const LOOK: Duration = Duration::from_millis(100);
/// Nothing has come back within this, and a knock ends: two round trips of a satellite and the first packet on a slow line, shortly before
/// that packet would go again (three times what is supposed of a round trip).
const KNOCK: Duration = Duration::from_millis(2_200);
/// Peers hear of the end within this, or notice by themselves.
const FAREWELL: Duration = Duration::from_secs(1);
/// What is known of where devices are is told at once, or not at all.
const ASKED: Duration = Duration::from_secs(1);
/// Devices that may be met again in one round trip: every post of a large administration, at 2 kB each.
const TICKETS: usize = 256;
/// Who may not speak is told nothing else, whatever the reason.
const REFUSED: u32 = 2;

/// How this device is to be on the network.
#[derive(Clone, Default)]
pub struct Settings {
    /// The secret of the device's key.
    pub seed: [u8; 32],
    /// Where it listens; port 0 is any free one.
    pub listen: Vec<SocketAddr>,
    /// Relays of the administration, by their URL; no other is ever spoken to.
    pub relays: Vec<String>,
    /// Certificates in PEM of authorities that vouch for relays beside the public ones.
    pub roots: Vec<u8>,
    /// Whether it asks the local network for other devices, and tells it of itself.
    pub is_local: bool,
}

/// Who is let in, and what becomes of them.
pub trait Door: Send + Sync + 'static {
    /// Whether a device may speak at all; it must answer at once.
    fn admits(&self, key: &Key) -> bool;

    /// Whether it is remembered where a device says on the local network that it is; it must answer at once.
    fn knows(&self, key: &Key) -> bool;

    /// Takes a connection of a device that was let in; it must not wait.
    fn came(&self, connection: Connection);
}

/// How a relay is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelayState {
    /// Its URL.
    pub url: String,
    /// Whether this device is connected to it.
    pub is_connected: bool,
    /// Whether it answered that it does not know this device.
    pub is_refused: bool,
}

/// Bytes of packets to and from others by the way that they took, with all that encryption and repetition add, also where nobody answered
/// or a stranger knocked. What a relay carries is counted as the packets that it carries. Not counted is what is around them (the heads of
/// UDP and IP; the line to a relay, and asking whether it is there), nor what is asked of the local network and for names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Over IP version 4.
    pub ipv4: Traffic,
    /// Over IP version 6.
    pub ipv6: Traffic,
    /// Through relays.
    pub relay: Traffic,
}

/// Where a device may be: as it was dialled, or as itself or the local network said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Whose it is.
    pub key: Key,
    /// The address.
    pub address: Address,
    /// Whether packets of a line go there now.
    pub is_used: bool,
}

/// Whom to reach, and how.
#[derive(Clone, Copy, Debug)]
pub struct Dial<'a> {
    /// The device.
    pub key: Key,
    /// Where it may be, beside where the local network says that it is.
    pub addresses: &'a [Address],
    /// Whether the line counts as slow.
    pub is_slow: bool,
    /// Within what time.
    pub patience: Duration,
    /// Whether the device may well not be there: it ends after one packet where nothing comes back from anybody, and is never given
    /// without an answer.
    pub is_knock: bool,
}

/// This device on the network, until it is dropped.
pub struct Node {
    key: Key,
    /// None once it has left.
    endpoint: Mutex<Option<Endpoint>>,
    threads: Arc<Threads>,
}

/// The threads on which everything here runs. They stay as long as anybody holds a connection.
pub(crate) struct Threads(Option<Runtime>);

impl Threads {
    pub fn handle(&self) -> &Handle {
        self.0.as_ref().expect("they stay until they are dropped").handle()
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Node {
    /// Goes on the network. Fails where an address cannot be had, a relay's URL or a certificate cannot be read.
    pub fn open(settings: &Settings, door: Arc<dyn Door>) -> Result<Node, NetworkError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            // One thread carries what two cores encrypt, a second answers meanwhile.
            .worker_threads(2)
            .thread_name("network")
            .enable_all()
            .build()
            .map_err(|error| NetworkError::System(error.to_string()))?;
        let endpoint = runtime.block_on(bind(settings, &door))?;
        let threads = Arc::new(Threads(Some(runtime)));
        threads.handle().spawn(answer(endpoint.clone(), door, Arc::downgrade(&threads)));
        Ok(Node { key: *endpoint.id().as_bytes(), endpoint: Mutex::new(Some(endpoint)), threads })
    }

    /// The key by which others know this device.
    pub fn key(&self) -> Key {
        self.key
    }

    /// Where others may find it now: its addresses on this machine, and the relay that it is connected to.
    pub fn addresses(&self) -> Vec<Address> {
        let found = self.endpoint().map(|endpoint| endpoint.addr().addrs).unwrap_or_default().into_iter();
        // Where it listens at one address only, that one may not be among those of the machine's networks.
        let bound = self.sockets().into_iter().filter(|socket| !socket.ip().is_unspecified()).map(TransportAddr::Ip);
        found.chain(bound).collect::<BTreeSet<_>>().iter().filter_map(Address::of).collect()
    }

    /// The sockets that it listens on.
    pub fn sockets(&self) -> Vec<SocketAddr> {
        self.endpoint().map(|endpoint| endpoint.bound_sockets()).unwrap_or_default()
    }

    /// How its relays are doing; those that were never tried are not in it.
    pub fn relays(&self) -> Vec<RelayState> {
        let states = self.endpoint().map(|endpoint| endpoint.home_relay_status().get()).unwrap_or_default();
        let state = |relay: &iroh::endpoint::RelayStatus| RelayState {
            url: relay.url().to_string(),
            is_connected: relay.is_connected(),
            is_refused: relay.auth_denied_reason().is_some(),
        };
        states.iter().map(state).collect()
    }

    /// What went and came since it has been on the network; nothing once it has left.
    pub fn totals(&self) -> Totals {
        let Some(endpoint) = self.endpoint() else { return Totals::default() };
        let counted = &endpoint.metrics().socket;
        Totals {
            ipv4: Traffic { sent: counted.send_ipv4.get(), received: counted.recv_data_ipv4.get() },
            ipv6: Traffic { sent: counted.send_ipv6.get(), received: counted.recv_data_ipv6.get() },
            relay: Traffic { sent: counted.send_relay.get(), received: counted.recv_data_relay.get() },
        }
    }

    /// Where some devices may be, as far as they were looked for lately: each with its addresses in order. Addresses that a connected
    /// device gives of itself are tried before they are known here, and are in it once they have answered.
    pub fn found(&self, keys: &[Key]) -> Vec<Found> {
        let Some(endpoint) = self.endpoint() else { return Vec::new() };
        let ids: Vec<(Key, EndpointId)> = keys.iter().filter_map(|key| Some((*key, EndpointId::from_bytes(key).ok()?))).collect();
        let (told, heard) = std::sync::mpsc::channel();
        self.threads.handle().spawn(async move {
            let mut all = Vec::new();
            for (key, id) in ids {
                let Some(known) = endpoint.remote_info(id).await else { continue };
                let is_used = |usage: TransportAddrUsage| matches!(usage, TransportAddrUsage::Active);
                let found = known.addrs().filter_map(|one| Some((Address::of(one.addr())?, is_used(one.usage()))));
                let found: BTreeSet<(Address, bool)> = found.collect();
                all.extend(found.into_iter().map(|(address, is_used)| Found { key, address, is_used }));
            }
            // Whoever asked may have lost patience.
            let _ = told.send(all);
        });
        heard.recv_timeout(ASKED).unwrap_or_default()
    }

    /// Reaches a device, while `is_wanted` says so. One that refuses is told apart only when the first frame is answered by nothing, and
    /// one that was met before may be given without an answer.
    pub fn dial(&self, to: Dial<'_>, is_wanted: &dyn Fn() -> bool) -> Result<Connection, NetworkError> {
        let Dial { key, addresses, is_slow, patience, is_knock } = to;
        let (begun, heard) = (Instant::now(), self.heard());
        let answers = || begun.elapsed() < KNOCK || (self.heard() > heard && begun.elapsed() < 3 * KNOCK);
        let id = EndpointId::from_bytes(&key).map_err(|_| NetworkError::NotReached("no key of a device".into()))?;
        let (endpoint, addresses) = (self.endpoint().ok_or_else(|| NetworkError::System("closed".into()))?, addresses.to_vec());
        let dialling = async {
            let named = tokio::task::spawn_blocking(move || addresses.iter().flat_map(Address::leads_to).collect::<Vec<_>>());
            dial(&endpoint, EndpointAddr::from_parts(id, named.await.unwrap_or_default()), is_slow, is_knock).await
        };
        let unwanted = async {
            while is_wanted() && (!is_knock || answers()) {
                tokio::time::sleep(LOOK).await;
            }
        };
        let dialled = self.threads.handle().block_on(async {
            tokio::select! {
                dialled = timeout_in(patience, dialling) => dialled,
                () = unwanted => None,
            }
        });
        let opened = dialled.unwrap_or_else(|| Err(NetworkError::NotReached("no answer".into())))?;
        Ok(Connection::of(key, opened, Arc::clone(&self.threads)))
    }

    /// Bytes that came from anybody.
    fn heard(&self) -> u64 {
        let Totals { ipv4, ipv6, relay } = self.totals();
        ipv4.received + ipv6.received + relay.received
    }

    /// Leaves the network, whoever still holds this: connections end, and the sockets are free.
    pub fn close(&self) {
        // Peers are told; who does not hear it notices by himself.
        if let Some(endpoint) = self.endpoint.lock().unwrap_or_else(PoisonError::into_inner).take() {
            let _ = self.threads.handle().block_on(timeout_in(FAREWELL, endpoint.close()));
        }
    }

    fn endpoint(&self) -> Option<Endpoint> {
        self.endpoint.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.close();
    }
}

async fn timeout_in<T>(patience: Duration, work: impl Future<Output = T>) -> Option<T> {
    timeout(patience, work).await.ok()
}

/// An address that a program has just left may be free only a moment later.
const LEFT: (u32, Duration) = (10, Duration::from_millis(100));

async fn bind(settings: &Settings, door: &Arc<dyn Door>) -> Result<Endpoint, NetworkError> {
    for _ in 0..LEFT.0 {
        match bind_at_once(settings, door).await {
            Err(NetworkError::Bind { .. }) => sleep(LEFT.1).await,
            done => return done,
        }
    }
    bind_at_once(settings, door).await
}

async fn bind_at_once(settings: &Settings, door: &Arc<dyn Door>) -> Result<Endpoint, NetworkError> {
    let relays = settings.relays.iter().map(|url| relay_url(url)).collect::<Result<Vec<_>, _>>()?;
    // A relay of one's own tells nobody where he is seen from: without this it is asked for that at a port where nobody listens.
    let relays: RelayMap = relays.into_iter().map(|url| RelayConfig::new(url, None)).collect();
    let relay_mode = if relays.is_empty() { RelayMode::Disabled } else { RelayMode::Custom(relays) };
    let mut net_report = NetReportConfig::minimal();
    // The only way by which a home relay is found.
    (net_report.https_probes, net_report.captive_portal_check) = (true, false);
    let mut builder = Endpoint::builder(presets::Minimal)
        .secret_key(SecretKey::from_bytes(&settings.seed))
        .alpns(vec![PROTOCOL.to_vec()])
        .relay_mode(relay_mode)
        .ca_tls_config(CaTlsConfig::embedded().with_extra_roots(certificates(&settings.roots)?))
        .transport_config(transport::settings(false))
        .portmapper_config(PortmapperConfig::Disabled)
        // Without `disable_fallback` public servers are asked when the system's fail.
        .dns_resolver(DnsResolver::builder().with_system_defaults().disable_fallback().build())
        .net_report_config(net_report)
        .max_tls_tickets(TICKETS)
        .clear_ip_transports();
    for address in &settings.listen {
        // Beside an address of version 4 that of version 6 is for machines that speak it.
        let is_beside = address.is_ipv6() && settings.listen.iter().any(SocketAddr::is_ipv4);
        let options = BindOpts::default().set_is_required(!is_beside);
        builder = builder.bind_addr_with_opts(*address, options).map_err(|error| no_bind(address, &error))?;
    }
    let listen: Vec<String> = settings.listen.iter().map(ToString::to_string).collect();
    let endpoint = builder.bind().await.map_err(|error| no_bind(&listen.join(", "), &error))?;
    if settings.is_local {
        let local = Local::open(endpoint.addr(), Arc::clone(door))?;
        endpoint.address_lookup().map_err(|error| NetworkError::System(error.to_string()))?.add(local);
    }
    Ok(endpoint)
}

fn no_bind(address: &impl ToString, error: &impl ToString) -> NetworkError {
    NetworkError::Bind { address: address.to_string(), reason: error.to_string() }
}

pub(crate) fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, NetworkError> {
    CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().map_err(|error| NetworkError::Certificate(error.to_string()))
}

async fn dial(endpoint: &Endpoint, to: EndpointAddr, is_slow: bool, is_knock: bool) -> Result<Opened, NetworkError> {
    let options = ConnectOptions::new().with_transport_config(transport::settings(is_slow));
    let connecting = endpoint.connect_with_opts(to, PROTOCOL, options).await;
    let connecting = connecting.map_err(|error| NetworkError::NotReached(error.to_string()))?;
    let broken = |error: iroh::endpoint::ConnectionError| NetworkError::NotReached(error.to_string());
    let early = if is_knock { Err(connecting) } else { connecting.into_0rtt() };
    match early {
        Ok(early) => {
            let (send, recv) = early.open_bi().await.map_err(broken)?;
            Ok(Opened::Dialled(early, send, recv))
        }
        Err(connecting) => {
            let live = connecting.await?;
            let (send, recv) = live.open_bi().await.map_err(broken)?;
            Ok(Opened::Settled(live, send, recv))
        }
    }
}

async fn answer(endpoint: Endpoint, door: Arc<dyn Door>, threads: Weak<Threads>) {
    let mut coming: VecDeque<AbortHandle> = VecDeque::new();
    while let Some(incoming) = endpoint.accept().await {
        coming.retain(|one| !one.is_finished());
        if coming.len() >= COMING_PROVED && !incoming.remote_addr_validated() {
            // It comes again with the proof.
            let _ = incoming.retry();
            continue;
        }
        if coming.len() >= COMING_MAX
            && let Some(oldest) = coming.pop_front()
        {
            oldest.abort();
        }
        let (door, threads) = (Arc::clone(&door), Weak::clone(&threads));
        let looking = tokio::spawn(async move {
            let came = timeout_in(HANDSHAKE, let_in(incoming, &*door)).await.flatten();
            if let (Some((key, opened)), Some(threads)) = (came, threads.upgrade()) {
                door.came(Connection::of(key, opened, threads));
            }
        });
        coming.push_back(looking.abort_handle());
    }
}

/// Looks at who comes before the handshake's end is waited for: only behind that end iroh tells the peer of our addresses.
async fn let_in(incoming: iroh::endpoint::Incoming, door: &dyn Door) -> Option<(Key, Opened)> {
    let early = incoming.accept().ok()?.into_0rtt();
    let (send, recv) = early.accept_bi().await.ok()?;
    let key = *early.remote_id().ok()?.as_bytes();
    if door.admits(&key) {
        return Some((key, Opened::Answered(early, send, recv)));
    }
    early.close(VarInt::from_u32(REFUSED), b"");
    None
}
