//! A program on the network, and devices that say what cannot be read: whose keys it knows, and strangers.

use super::bundles::two_laptops;
use super::{Desk, cocaine};
use crate::Failure;
use crate::exchange::{Exchanged, Gone, Line, Side, Until};
use network::{Address, Connection, Dial, Door, Node, Settings};
use replication::Packing;
use serde_json::{Value as Json, json};
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Longer than anything takes on loopback, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(120);
/// All frames.
const ALL: usize = usize::MAX;

/// Somebody who has the key of a laptop that is not on the network itself.
struct Speaker<'a> {
    laptop: &'a Desk,
    node: Node,
}

/// Nobody is let in.
struct Shut;

impl Door for Shut {
    fn admits(&self, _: &network::Key) -> bool {
        false
    }

    fn knows(&self, _: &network::Key) -> bool {
        false
    }

    fn came(&self, _: Connection) {}
}

/// Whoever comes is handed on.
struct Hall(Mutex<Sender<Connection>>);

impl Door for Hall {
    fn admits(&self, _: &network::Key) -> bool {
        true
    }

    fn knows(&self, _: &network::Key) -> bool {
        false
    }

    fn came(&self, connection: Connection) {
        let _ = self.0.lock().unwrap().send(connection);
    }
}

/// A line over which so many frames go as they are, and then others in their place, or none: then it hangs up.
struct Strange {
    connection: Connection,
    true_ones: usize,
    then: Option<Vec<u8>>,
}

impl Line for Strange {
    fn has_room(&mut self) -> bool {
        self.connection.has_room()
    }

    fn send(&mut self, frame: &[u8]) -> Result<(), Gone> {
        let said = if self.true_ones > 0 { Some(frame) } else { self.then.as_deref() };
        self.true_ones = self.true_ones.saturating_sub(1);
        self.connection.send(said.ok_or(Gone)?).map_err(|_| Gone)
    }

    fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone> {
        self.connection.receive(wait).map_err(|_| Gone)
    }
}

impl Speaker<'_> {
    fn of(laptop: &Desk) -> Speaker<'_> {
        Speaker::behind(laptop, Arc::new(Shut))
    }

    /// Somebody whom others dial, and who answers them as he likes.
    fn answering(laptop: &Desk) -> (Speaker<'_>, Receiver<Connection>) {
        let (sender, came) = channel();
        (Speaker::behind(laptop, Arc::new(Hall(Mutex::new(sender)))), came)
    }

    fn behind(laptop: &Desk, door: Arc<dyn Door>) -> Speaker<'_> {
        let seed = *laptop.at_work().store.device_secret().unwrap().seed();
        let listen = vec![SocketAddr::from(([127, 0, 0, 1], 0))];
        let node = Node::open(&Settings { seed, listen, ..Settings::default() }, door).unwrap();
        Speaker { laptop, node }
    }

    fn dials(&self, desk: &Desk) -> Connection {
        let view = desk.calls("peer.list", json!({}));
        let at: Vec<Address> = view["sockets"].as_array().unwrap().iter().map(|socket| socket.as_str().unwrap().parse().unwrap()).collect();
        let to = Dial { key: key_of(desk), addresses: &at, is_slow: false, patience: PATIENCE, is_knock: false };
        self.node.dial(to, &|| true).unwrap()
    }

    /// Exchanges as the laptop's program does, up to so many frames that it says; in the place of all others it says this.
    fn says(&self, desk: &Desk, true_ones: usize, then: &[u8]) -> Result<Exchanged, Failure> {
        let mut line = Strange { connection: self.dials(desk), true_ones, then: Some(then.to_vec()) };
        let until = if true_ones == ALL { Until::CaughtUp } else { Until::Gone };
        let done = self.laptop.app.exchange(key_of(desk), Side::Dialled, &mut line, until);
        line.connection.finish();
        done
    }
}

fn key_of(desk: &Desk) -> [u8; 32] {
    journals::Key::parse(&desk.app.device().unwrap()).unwrap().0
}

/// Bytes without sense.
fn noise() -> Vec<u8> {
    (0..600u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

/// Whether a device is apart, and the last meeting with it ended so.
fn ended(view: &Json, device: &str, error: &Json) -> bool {
    let lines = view["peers"].as_array().unwrap();
    lines.iter().any(|line| line["key"] == device && line["state"] == "apart" && line["error"]["code"] == *error)
}

#[test]
fn who_is_known_and_says_what_cannot_be_read_ends_his_own_meeting_and_leaves_nothing() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    let (speaker, device) = (Speaker::of(&post), post.app.device().unwrap());
    // In the place of the first word, behind it, and behind it as the wire packs it.
    for (true_ones, then) in [(0, noise()), (1, noise()), (1, Packing::new().pack(&noise()))] {
        let id = post.records(cocaine(), true)["id"].clone();
        let _ = speaker.says(&desk, true_ones, &then);
        desk.waits_until("broken", |view| ended(view, &device, &json!("exchange-broken")));
        assert_eq!(desk.is_refused("record.get", json!({"id": id})), "no-such-record");
        assert!(desk.waits().is_empty(), "{:?}", desk.waits());
        // The laptop itself is let in as before, and understood.
        assert!(speaker.says(&desk, ALL, &[]).unwrap().is_caught_up);
        assert_eq!(desk.value(&id, "direction"), "import");
        desk.waits_until("mended", |view| ended(view, &device, &Json::Null));
    }
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_known_device_that_comes_again_and_again_keeps_nobody_else_out() {
    let (desk, post) = two_laptops();
    let other = desk.joined_by("0031", "MBA", "entry");
    desk.goes_online();
    let (flooding, honest) = (Speaker::of(&post), Speaker::of(&other));
    let flood: Vec<Connection> = (0..40).map(|_| flooding.dials(&desk)).collect();
    for connection in &flood {
        let _ = connection.send(&noise());
    }
    let id = other.records(cocaine(), true)["id"].clone();
    assert!(honest.says(&desk, ALL, &[]).unwrap().is_caught_up);
    assert_eq!(desk.value(&id, "direction"), "import");
    drop(flood);
}

#[test]
fn a_stranger_is_not_heard_and_not_remembered() {
    let (desk, _) = two_laptops();
    desk.goes_online();
    let stranger = Desk::founded();
    let speaker = Speaker::of(&stranger);
    let mut connection = speaker.dials(&desk);
    let _ = connection.send(&noise());
    let begun = Instant::now();
    let came = loop {
        match connection.receive(Duration::from_millis(200)) {
            Ok(None) if begun.elapsed() < PATIENCE => {}
            came => break came,
        }
    };
    assert_eq!(came, Err(network::Gone));
    assert_eq!(desk.calls("peer.list", json!({}))["peers"], json!([]));
}

/// Waits until the other has hung up.
fn hears_out(connection: &mut Connection) {
    let begun = Instant::now();
    while connection.receive(Duration::from_millis(200)).is_ok() {
        assert!(begun.elapsed() < PATIENCE, "it is listened to for ever");
    }
}

/// Exchanges on request with somebody who answers so; gives how that ended.
fn asks(desk: &Desk, device: &Json, came: &Receiver<Connection>, answers: impl FnOnce(Connection)) -> Json {
    std::thread::scope(|scope| {
        let asking = scope.spawn(|| desk.syncs_with(device));
        answers(came.recv_timeout(PATIENCE).unwrap());
        asking.join().unwrap()
    })
}

#[test]
fn who_is_asked_to_exchange_and_says_nonsense_or_hangs_up_ends_that_request_and_nothing_else() {
    let (desk, post) = two_laptops();
    let (speaker, came) = Speaker::answering(&post);
    let device = json!(post.app.device().unwrap());
    let at: Vec<String> = speaker.node.sockets().iter().map(ToString::to_string).collect();
    desk.calls("peer.network", json!({"listen": "127.0.0.1:0"}));
    desk.calls("peer.add", json!({"device": device, "addresses": at, "name": ""}));
    let alert = desk.calls("record.set", json!({"kind": "alert", "values": {"subject": "Tea"}}))["id"].clone();
    let saved = post.records(cocaine(), true)["id"].clone();
    // Nonsense, once, and as much of it as is taken.
    for most in [1, ALL] {
        let status = asks(&desk, &device, &came, |mut connection| {
            (0..most).take_while(|_| connection.send(&noise()).is_ok()).for_each(drop);
            hears_out(&mut connection);
        });
        assert_eq!(status["error"]["code"], "exchange-broken", "{status:#}");
    }
    // True frames, and the end behind each.
    for true_ones in 0..6 {
        let status = asks(&desk, &device, &came, |connection| {
            let mut line = Strange { connection, true_ones, then: None };
            let _ = post.app.exchange(key_of(&desk), Side::Answered, &mut line, Until::Gone);
        });
        // Some frames may be all that there is to say.
        let ended = status["error"]["code"].as_str().unwrap_or(if true_ones > 1 { "peer-cut" } else { "well" });
        assert!(["peer-cut", "peer-refused", "peer-not-reached"].contains(&ended), "{true_ones}: {status:#}");
    }
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    // Nothing at all, until the officer has enough of it.
    let job = desk.calls("peer.sync", json!({"device": device}))["job"].clone();
    let silent = came.recv_timeout(PATIENCE).unwrap();
    desk.calls("job.cancel", json!({"job": job}));
    Desk::sees_soon(|| desk.calls("job.status", json!({"job": job}))["finished"] == true);
    drop(silent);
    // Whoever then answers as he should is understood.
    let status = asks(&desk, &device, &came, |connection| {
        let mut line = Strange { connection, true_ones: ALL, then: None };
        let _ = post.app.exchange(key_of(&desk), Side::Answered, &mut line, Until::Gone);
    });
    assert_eq!(status["exchanged"]["is_even"], true, "{status:#}");
    for side in [&desk, &post] {
        assert_eq!((side.value(&saved, "direction"), side.value(&alert, "subject")), (json!("import"), json!("Tea")));
    }
}
