//! A relay of the administration's own: it carries encrypted packets between devices of a list, and reads none of them.

use crate::node::certificates;
use crate::{Key, NetworkError};
use iroh::{EndpointId, RelayUrl};
use iroh_relay::server::{
    Access, AccessControl, CertConfig, ClientRequest, ConnectionId, RelayConfig, RelayService, Server, ServerConfig, TlsConfig,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Runtime;

/// Keys whose form was checked and is remembered: every device of a large administration; the library's own value is made for a million.
const KEYS_KEPT: usize = 4_096;

/// How a relay is to be.
pub struct RelaySettings {
    /// Where it listens; port 0 is any free one.
    pub listen: SocketAddr,
    /// Its certificates and the key of the first, both in PEM. Without them it speaks without TLS, which is for networks that are
    /// trusted: what it carries is encrypted all the same, and who speaks to whom is not.
    pub certificate: Option<(Vec<u8>, Vec<u8>)>,
    /// Whom it carries for.
    pub devices: BTreeSet<Key>,
}

/// A relay, until it is dropped.
pub struct Relay {
    runtime: Option<Runtime>,
    server: Option<Server>,
    list: Arc<List>,
    service: Option<RelayService>,
    address: SocketAddr,
    is_secure: bool,
}

/// Whom a relay carries for, and who is connected.
#[derive(Debug, Default)]
struct List {
    devices: Mutex<BTreeSet<Key>>,
    /// A device that moves from one network to another has two connections for a while.
    connected: Mutex<Vec<(Key, ConnectionId)>>,
}

impl AccessControl for List {
    async fn on_connect(&self, request: &ClientRequest) -> Access {
        let key = *request.endpoint_id().as_bytes();
        if !lock(&self.devices).contains(&key) {
            return Access::Deny { reason: None };
        }
        lock(&self.connected).push((key, request.connection_id()));
        Access::Allow
    }

    fn on_disconnect(&self, _: EndpointId, connection: ConnectionId) {
        lock(&self.connected).retain(|(_, held)| *held != connection);
    }
}

fn lock<T>(held: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Relay {
    /// Begins to carry. Fails where the address cannot be had or the certificate cannot be used.
    pub fn open(settings: RelaySettings) -> Result<Relay, NetworkError> {
        let RelaySettings { listen, certificate, devices } = settings;
        let list = Arc::new(List { devices: Mutex::new(devices), connected: Mutex::default() });
        let mut relay = RelayConfig::new(listen);
        relay.key_cache_capacity = Some(KEYS_KEPT);
        relay.access = list.clone();
        let is_secure = certificate.is_some();
        if let Some((chain, key)) = certificate {
            let server_config = tls(&chain, &key)?;
            relay.tls = Some(TlsConfig::new(listen, CertConfig::Manual { server_config }));
            // Beside it the library wants a place without TLS; nobody is told of this one.
            relay.http_bind_addr = SocketAddr::from(([127, 0, 0, 1], 0));
        }
        let runtime = Runtime::new().map_err(|error| NetworkError::System(error.to_string()))?;
        let mut config = ServerConfig::default();
        config.relay = Some(relay);
        let server = runtime.block_on(Server::spawn(config));
        let server = server.map_err(|error| NetworkError::Bind { address: listen.to_string(), reason: error.to_string() })?;
        let address = if is_secure { server.https_addr() } else { server.http_addr() };
        let service = server.relay_service().cloned();
        Ok(Relay { runtime: Some(runtime), server: Some(server), list, service, address: address.unwrap_or(listen), is_secure })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL by which this machine reaches it.
    pub fn url(&self) -> String {
        let scheme = if self.is_secure { "https" } else { "http" };
        let url: Result<RelayUrl, _> = format!("{scheme}://{}", self.address).parse();
        url.map(|url| url.to_string()).unwrap_or_default()
    }

    /// How many devices are connected.
    pub fn connected(&self) -> usize {
        lock(&self.list.connected).iter().map(|(key, _)| key).collect::<BTreeSet<_>>().len()
    }

    /// Carries for other devices from now on; who is connected and not among them is cut off.
    pub fn carries_for(&self, devices: BTreeSet<Key>) {
        let before = std::mem::replace(&mut *lock(&self.list.devices), devices.clone());
        for key in before.difference(&devices) {
            if let (Some(service), Ok(id)) = (&self.service, EndpointId::from_bytes(key)) {
                service.clients().disconnect(id, None);
            }
        }
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            let _inside = runtime.enter();
            self.server = None;
            drop(_inside);
            runtime.shutdown_background();
        }
    }
}

fn tls(chain: &[u8], key: &[u8]) -> Result<rustls::ServerConfig, NetworkError> {
    let wrong = |error: &dyn std::fmt::Display| NetworkError::Certificate(error.to_string());
    let chain = certificates(chain)?;
    let key = PrivateKeyDer::from_pem_slice(key).map_err(|error| wrong(&error))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config =
        rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(|error| wrong(&error))?;
    config.with_no_client_auth().with_single_cert(chain, key).map_err(|error| wrong(&error))
}
