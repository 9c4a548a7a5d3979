//! Strangers, and devices that keep to no form, each with a library of its own: what they hear, and that others are served all the same.

use super::{Device, PATIENCE, greet, is_at_relay, loopback, next};
use crate::{Address, FRAME_MAX, Gone, Key, Relay, RelaySettings};
use iroh::endpoint::{Connection, ConnectionError, NetReportConfig, PortmapperConfig, TransportErrorCode, VarInt, presets};
use iroh::{Endpoint, EndpointAddr, EndpointId, RelayMode, SecretKey, TransportAddr};
use std::collections::BTreeSet;
use std::io::Write;
use std::net::{TcpStream, UdpSocket};
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::time::timeout;

/// What devices speak.
const PROTOCOL: &[u8] = b"ncen/sync/1";
/// More than are looked at at once.
const FLOOD: usize = 100;
/// Who hears nothing of the end notices by himself.
const FAREWELL: Duration = Duration::from_secs(1);

/// Somebody who says what he likes.
struct Stranger {
    endpoint: Endpoint,
    runtime: Runtime,
}

impl Stranger {
    fn open(seed: u8) -> Stranger {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        // As bare as a device of ours: nothing of it goes beyond loopback.
        let builder = Endpoint::builder(presets::Minimal)
            .secret_key(SecretKey::from_bytes(&[seed; 32]))
            .relay_mode(RelayMode::Disabled)
            .portmapper_config(PortmapperConfig::Disabled)
            .net_report_config(NetReportConfig::minimal())
            .clear_ip_transports()
            .bind_addr(loopback())
            .unwrap();
        let endpoint = runtime.block_on(builder.bind()).unwrap();
        Stranger { endpoint, runtime }
    }

    fn key(&self) -> Key {
        *self.endpoint.id().as_bytes()
    }

    fn dials(&self, device: &Device, protocol: &[u8]) -> Option<Connection> {
        let at = device.node.sockets().into_iter().map(TransportAddr::Ip);
        let to = EndpointAddr::from_parts(EndpointId::from_bytes(&device.node.key()).unwrap(), at);
        self.runtime.block_on(async { timeout(PATIENCE, self.endpoint.connect(to, protocol)).await }).unwrap().ok()
    }

    /// What he hears when he says something, and how it ends.
    fn hears(&self, device: &Device, said: &[u8]) -> (Vec<u8>, ConnectionError) {
        let live = self.dials(device, PROTOCOL).unwrap();
        let talk = async {
            let (mut send, mut recv) = live.open_bi().await.unwrap();
            let _ = send.write_all(said).await;
            let (mut heard, mut part) = (Vec::new(), [0; 1_024]);
            while let Ok(Some(length)) = recv.read(&mut part).await {
                heard.extend_from_slice(&part[..length]);
            }
            (heard, live.closed().await)
        };
        self.runtime.block_on(async { timeout(PATIENCE, talk).await }).unwrap()
    }
}

impl Drop for Stranger {
    fn drop(&mut self) {
        let _ = self.runtime.block_on(async { timeout(FAREWELL, self.endpoint.close()).await });
    }
}

/// The one answer to whoever may not speak; where the handshake was not over QUIC leaves our number out.
fn is_refusal(end: &ConnectionError) -> bool {
    match end {
        ConnectionError::ApplicationClosed(close) => close.error_code == VarInt::from_u32(2) && close.reason.is_empty(),
        ConnectionError::ConnectionClosed(close) => close.error_code == TransportErrorCode::APPLICATION_ERROR && close.reason.is_empty(),
        _ => false,
    }
}

fn frame(length: usize, bytes: &[u8]) -> Vec<u8> {
    [&u32::try_from(length).unwrap().to_be_bytes()[..], bytes].concat()
}

/// Bytes without sense, other ones for each number.
fn noise(length: usize, number: usize) -> Vec<u8> {
    let mixed = |at: usize| (at + number * 7_919 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (0..length).map(|at| (mixed(at) >> 32) as u8).collect()
}

#[test]
fn a_stranger_hears_the_same_whatever_he_says() {
    let (device, stranger) = (Device::open(2, &[]), Stranger::open(9));
    for said in [frame(5, b"hello"), frame(FRAME_MAX + 1, b""), vec![0], noise(100_000, 0)] {
        let (heard, end) = stranger.hears(&device, &said);
        assert!(heard.is_empty() && is_refusal(&end), "{heard:?} {end:?}");
    }
    assert!(stranger.dials(&device, b"another/1").is_none());
    assert!(device.came.try_recv().is_err());
}

#[test]
fn who_is_known_and_keeps_to_no_form_is_cut_off_and_nobody_else_is() {
    let (one, other, rude) = (Device::open(1, &[]), Device::open(2, &[]), Stranger::open(9));
    other.knows(&one);
    other.hall.known.lock().unwrap().insert(rude.key());
    let (good, long, short) = (frame(5, b"hello"), frame(FRAME_MAX + 1, &[7; 100]), frame(100, b"cut"));
    for said in [long.clone(), short.clone(), [&good[..], &long[..]].concat(), [&good[..], &short[..]].concat()] {
        let live = rude.dials(&other, PROTOCOL).unwrap();
        let (mut send, _recv) = rude.runtime.block_on(async { live.open_bi().await }).unwrap();
        rude.runtime.block_on(send.write_all(&said)).unwrap();
        let _ = send.finish();
        let mut answered = other.came.recv_timeout(PATIENCE).unwrap();
        answered.send(b"from here").unwrap();
        // What was whole is handed on, and then comes the end.
        let came: Vec<Vec<u8>> = std::iter::from_fn(|| next(&mut answered).ok()).collect();
        let whole = if said.starts_with(&good) { vec![b"hello".to_vec()] } else { Vec::new() };
        assert_eq!(came, whole);
        greet(&mut one.dial(&other, &other.sockets()), &other);
    }
}

#[test]
fn who_is_known_gets_through_a_flood_of_strangers() {
    let (one, other) = (Device::open(1, &[]), Device::open(2, &[]));
    other.knows(&one);
    let strangers: Vec<Stranger> = (100..104).map(Stranger::open).collect();
    // They come, and say nothing.
    let silent: Vec<Connection> = strangers.iter().cycle().take(FLOOD).filter_map(|stranger| stranger.dials(&other, PROTOCOL)).collect();
    assert!(silent.len() > FLOOD / 2, "{}", silent.len());
    let socket = UdpSocket::bind(loopback()).unwrap();
    for number in 0..20 * FLOOD {
        let _ = socket.send_to(&noise(1_200, number), other.node.sockets()[0]);
    }
    for _ in 0..3 {
        greet(&mut one.dial(&other, &other.sockets()), &other);
    }
    assert!(other.came.try_recv().is_err(), "a stranger was let in");
}

#[test]
fn a_relay_carries_on_under_a_flood_and_makes_nobody_known_to_a_device() {
    let keys: BTreeSet<Key> = [1, 2, 3].map(|seed| Device::open(seed, &[]).node.key()).into();
    let relay = Relay::open(RelaySettings { listen: loopback(), certificate: None, devices: keys }).unwrap();
    let flood: Vec<TcpStream> = (0..2 * FLOOD).map(|_| TcpStream::connect(relay.address()).unwrap()).collect();
    for (number, mut stream) in flood.iter().enumerate().filter(|(number, _)| number % 2 == 0) {
        let _ = stream.write_all(&noise(4_096, number));
    }
    let [one, other, third] = [1, 2, 3].map(|seed| Device::open(seed, &[relay.url()]));
    other.knows(&one);
    assert!([&one, &other, &third].into_iter().all(is_at_relay));
    let at: [Address; 1] = [relay.url().parse().unwrap()];
    // On the relay's list, and unknown to the device.
    let mut unknown = third.dial(&other, &at);
    unknown.send(b"let me in").unwrap();
    assert_eq!(next(&mut unknown), Err(Gone));
    assert!(other.came.try_recv().is_err());
    greet(&mut one.dial(&other, &at), &other);
}
