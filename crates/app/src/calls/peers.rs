//! Exchange over a network, as officers see it: which devices there are, how it goes with each, and what this device tells of itself.

use super::job::Begun;
use super::record::moment;
use super::{Done, Nothing};
use crate::calendar::believed_here;
use crate::desk::Desk;
use crate::exchange::{Exchanged, Pictures, Until};
use crate::failure::Failure;
use crate::jobs::{EXCHANGING, Exchange, Job};
use crate::peers::{
    self, ADDRESSES_MAX, Live, Met, PEERS_MAX, Peer, Reach, Stage, anew, is_ticket, meet, named, node_for, read_ticket, set_reach, shown,
    stop, wait_for, write_ticket,
};
use crate::receipts;
use crate::save::now;
use crate::session::Session;
use crate::shared::{App, Shared, lock};
use journals::{Authority, DeviceStanding, Key};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use ts_rs::TS;

/// A name of a device, as officers here call it.
const NAME_MAX: usize = 80;
/// Certificates of a few authorities.
const ROOTS_BYTES_MAX: usize = 64 * 1024;
/// A day: who is visited less often is visited by an officer.
const EVERY_MAX: u32 = 1_440;
/// Thousands of bits a second: with fewer a parcel takes longer than anybody waits for a sign of life; more is no limit on any line.
const LIMIT_MIN: u32 = 8;
const LIMIT_MAX: u32 = 10_000_000;
/// How often a job looks how a meeting goes that is not its own.
const LOOK: Duration = Duration::from_millis(100);

/// This device on the network, and the devices that it exchanges with.
#[derive(Debug, Serialize, TS)]
pub struct PeersView {
    /// Whether its officers want it on the network.
    pub is_on: bool,
    /// Whether it is.
    pub is_online: bool,
    /// Why it is not though it is to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub problem: Option<Failure>,
    /// Its key, by which others know it.
    pub key: String,
    /// Where it listens, as its officers wrote it; empty for all of the machine.
    pub listen: String,
    /// The sockets that it listens on now.
    pub sockets: Vec<String>,
    /// Whether it asks its local network for others and tells it of itself.
    pub is_local: bool,
    /// Whether it carries letters for devices that are not there.
    pub carries: bool,
    /// Whether certificates of an authority of one's own are trusted for relays.
    pub has_roots: bool,
    /// Its relays.
    pub relays: Vec<RelayLine>,
    /// The devices.
    pub peers: Vec<PeerLine>,
    /// Entries that officers wrote on this device and no other has signed for; those in files of investigations are not counted.
    #[ts(type = "number")]
    pub alone: u64,
}

/// A relay.
#[derive(Debug, Serialize, TS)]
pub struct RelayLine {
    /// Its URL.
    pub url: String,
    /// Whether officers here wrote it; else a statement names it.
    pub is_own: bool,
    /// `connected`, `refused`, `apart`.
    pub state: String,
}

/// A device.
#[derive(Debug, Serialize, TS)]
pub struct PeerLine {
    /// Its key in hex.
    pub key: String,
    /// Code of its office, as a statement says.
    pub office: String,
    /// Its letters, by the same.
    pub letters: String,
    /// `stands`, `lapsed`, `ended` where every seat on it was, `revoked`, `unknown`.
    pub standing: String,
    /// Whether it is in the list of this device; else a statement names its address, or it came by itself.
    pub is_listed: bool,
    /// Addresses that statements name.
    pub stated: Vec<String>,
    /// What officers here set.
    #[serde(flatten)]
    #[ts(flatten)]
    pub settings: Peer,
    /// `apart`, `dialling`, `connected`, `paused`, `quiet`.
    pub state: String,
    /// Whether both hold the same now, as far as both know.
    pub is_even: bool,
    /// Whether something is here that it may not have.
    pub has_news: bool,
    /// When both last held the same.
    pub even: Option<String>,
    /// When it last signed for what it holds, by its clock.
    pub signed: Option<String>,
    /// Entries that are here, that it may have, and that it has not signed for; all of them where it never signed.
    #[ts(type = "number")]
    pub unsigned: u64,
    /// When it last spoke.
    pub last: Option<String>,
    /// Seconds since the line was opened.
    #[ts(type = "number | null")]
    pub seconds: Option<u64>,
    /// The address by which it is reached now, a relay's URL perhaps.
    pub route: Option<String>,
    /// Milliseconds for a word and its answer.
    #[ts(type = "number | null")]
    pub round_trip: Option<u64>,
    /// Items that stand to be sent: `authority`, `notices`, `records`.
    #[ts(type = "Record<string, number>")]
    pub to_send: BTreeMap<String, u64>,
    /// Items that are to come, by what it has said, by the same lanes.
    #[ts(type = "Record<string, number>")]
    pub to_come: BTreeMap<String, u64>,
    /// Pictures that it has asked for, but for those of closed spaces.
    pub pictures_to_send: PictureCount,
    /// Pictures that it is asked for, likewise.
    pub pictures_to_come: PictureCount,
    /// A guess of how long what stands to go and to come still takes.
    pub seconds_left: Option<f64>,
    /// Items that went out over this line, and of those how many it said to have stored.
    #[ts(type = "[number, number]")]
    pub delivered: (u64, u64),
    /// Entries that came over this line and count.
    #[ts(type = "number")]
    pub stored: u64,
    /// Bytes on the network over this line, out and in.
    #[ts(type = "[number, number]")]
    pub traffic: (u64, u64),
    /// The same since it is remembered.
    #[ts(type = "[number, number]")]
    pub total: (u64, u64),
    /// Why the last meeting ended before its time.
    pub error: Option<Failure>,
    /// When it is dialled next.
    pub next: Option<String>,
}

/// Pictures, and smaller forms of pictures, that stand to go one way.
#[derive(Debug, Serialize, TS)]
pub struct PictureCount {
    /// How many are known of.
    #[ts(type = "number")]
    pub count: u64,
    /// Bytes of them that have not gone.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Whether there may be more of them.
    pub has_more: bool,
}

impl PictureCount {
    fn of(Pictures { count, bytes, has_more }: Pictures) -> PictureCount {
        PictureCount { count, bytes, has_more }
    }
}

/// How this device is to be on the network. What is left out stays.
#[derive(Debug, Deserialize, TS)]
pub struct NetworkInput {
    /// Whether it is on it.
    #[serde(default)]
    #[ts(optional)]
    pub is_on: Option<bool>,
    /// Where it listens, such as `192.0.2.7:4717`; empty for all of the machine.
    #[serde(default)]
    #[ts(optional)]
    pub listen: Option<String>,
    /// Whether it asks its local network for others and tells it of itself.
    #[serde(default)]
    #[ts(optional)]
    pub is_local: Option<bool>,
    /// Whether it carries letters for devices that are not there.
    #[serde(default)]
    #[ts(optional)]
    pub carries: Option<bool>,
    /// URLs of relays.
    #[serde(default)]
    #[ts(optional)]
    pub relays: Option<Vec<String>>,
    /// Certificates in PEM of authorities that vouch for relays; empty for none but the public ones.
    #[serde(default)]
    #[ts(optional)]
    pub roots: Option<String>,
}

/// A ticket, and where it leads.
#[derive(Debug, Serialize, TS)]
pub struct Ticket {
    /// One word.
    pub ticket: String,
    /// The addresses in it.
    pub addresses: Vec<String>,
}

/// A device to add, by its ticket, or by its key and an address.
#[derive(Debug, Deserialize, TS)]
pub struct AddPeer {
    /// Its ticket.
    #[serde(default)]
    #[ts(optional)]
    pub ticket: Option<String>,
    /// Its key in hex, or its letters.
    #[serde(default)]
    #[ts(optional)]
    pub device: Option<String>,
    /// Where it is found.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub addresses: Vec<String>,
    /// What it is called here.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub name: String,
}

/// What officers set of a device.
#[derive(Debug, Deserialize, TS)]
pub struct SetPeer {
    /// Its key in hex.
    pub key: String,
    /// All of it.
    pub settings: Peer,
}

/// A device.
#[derive(Debug, Deserialize, TS)]
pub struct OfPeer {
    /// Its key in hex, or its letters; to exchange also its ticket.
    pub device: String,
}

/// A device of the administration.
#[derive(Debug, Serialize, TS)]
pub struct DeviceLine {
    /// Its key in hex.
    pub key: String,
    /// Code of its office.
    pub office: String,
    /// Its letters.
    pub letters: String,
}

/// How this device is on the network, and how it goes with others.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<PeersView, Failure> {
    let (desk, _) = app.desk(session)?;
    view(&app.shared, &desk)
}

fn view(shared: &Shared, desk: &Arc<Desk>) -> Result<PeersView, Failure> {
    let (reach, met, lives) = (peers::reach(desk)?, peers::met(desk)?, lock(&shared.peers.live).clone());
    let node = lock(&shared.peers.online).as_ref().map(|online| Arc::clone(&online.node));
    let states = node.as_ref().map(|node| node.relays()).unwrap_or_default();
    let relay = |url: String| {
        let state = states.iter().find(|state| state.url == url);
        let word = match state {
            Some(state) if state.is_connected => "connected",
            Some(state) if state.is_refused => "refused",
            _ => "apart",
        };
        RelayLine { is_own: reach.relays.contains(&url), url, state: word.to_owned() }
    };
    let mut all = peers::all(desk, &reach);
    // Who came by himself is shown as long as he is remembered, also after the program was started again.
    let were_met = met.iter().filter(|(_, met)| met.last > 0 && !met.is_out).filter_map(|(key, _)| Key::parse(key));
    for key in lives.keys().copied().chain(were_met) {
        all.entry(key).or_default();
    }
    let known = Known { desk, reach: &reach, met: &met, lives: &lives, is_online: node.is_some() };
    let peers = all.iter().map(|(key, peer)| known.line(key, peer)).collect::<Result<Vec<_>, Failure>>()?;
    Ok(PeersView {
        is_on: reach.is_on,
        is_online: node.is_some(),
        problem: lock(&shared.peers.problem).clone(),
        key: desk.device.to_string(),
        listen: reach.listen.clone(),
        sockets: node.iter().flat_map(|node| node.sockets()).map(|socket| socket.to_string()).collect(),
        is_local: reach.is_local,
        carries: reach.carries,
        has_roots: !reach.roots.is_empty(),
        relays: peers::relays(desk, &reach).into_iter().map(relay).collect(),
        peers,
        alone: receipts::alone(desk)?,
    })
}

/// What lines are made of.
struct Known<'a> {
    desk: &'a Desk,
    reach: &'a Reach,
    met: &'a BTreeMap<String, Met>,
    lives: &'a BTreeMap<Key, Live>,
    is_online: bool,
}

impl Known<'_> {
    fn line(&self, key: &Key, peer: &Peer) -> Result<PeerLine, Failure> {
        let Known { desk, reach, met, lives, is_online } = self;
        let authority = desk.authority();
        let facts = authority.device(key);
        let office = facts.and_then(|facts| authority.office(&facts.office)).map(|office| office.code.clone());
        let stated = authority.addresses().filter(|(device, _)| *device == key).map(|(_, facts)| facts);
        let stated: Vec<String> = stated.flat_map(|facts| facts.addresses.iter().chain(&facts.relays)).cloned().collect();
        let is_listed = reach.peers.contains_key(&key.to_string());
        let live = lives.get(key).cloned().unwrap_or_default();
        let met = met.get(&key.to_string()).cloned().unwrap_or_default();
        // Who only came by himself is not called.
        let is_called = *is_online && (is_listed || !stated.is_empty());
        let wait = if is_called { wait_for(desk, lives, key, peer) } else { None };
        let next = wait.map(|wait| moment(now().saturating_add(i64::try_from(wait.as_secs()).unwrap_or(i64::MAX))));
        let is_connected = live.stage == Stage::Connected;
        let (progress, (signed, unsigned)) = (live.progress, receipts::signed(desk, key)?);
        Ok(PeerLine {
            key: key.to_string(),
            office: office.unwrap_or_default(),
            letters: facts.map(|facts| facts.letters.clone()).unwrap_or_default(),
            standing: standing(&authority, key, believed_here(desk)).to_owned(),
            is_listed,
            stated,
            state: state(live.stage, peer).to_owned(),
            is_even: is_connected && progress.done.is_even() && progress.done.news == desk.news_for(key),
            has_news: live.news != Some(desk.news_for(key)),
            even: shown(met.even.max(live.even)),
            signed: signed.and_then(shown),
            unsigned,
            last: shown(met.last.max(live.even)),
            seconds: live.begun.filter(|_| is_connected).map(|begun| begun.elapsed().as_secs()),
            route: live.route.as_ref().filter(|_| is_connected).map(|route| route.address.to_string()),
            round_trip: live.route.as_ref().filter(|_| is_connected).map(|route| route.round_trip.as_millis() as u64),
            to_send: progress.to_send,
            to_come: progress.to_come,
            pictures_to_send: PictureCount::of(progress.pictures.0),
            pictures_to_come: PictureCount::of(progress.pictures.1),
            seconds_left: live.seconds_left.filter(|_| is_connected),
            delivered: progress.done.delivered,
            stored: progress.done.stored,
            traffic: (live.traffic.sent, live.traffic.received),
            total: (met.sent, met.received),
            error: live.error,
            next,
            settings: peer.clone(),
        })
    }
}

fn state(stage: Stage, peer: &Peer) -> &'static str {
    match stage {
        Stage::Connected => "connected",
        Stage::Dialling => "dialling",
        Stage::Apart if peer.is_paused => "paused",
        Stage::Apart if peer.is_left_alone() => "quiet",
        Stage::Apart => "apart",
    }
}

fn standing(authority: &Authority, key: &Key, now: i64) -> &'static str {
    match authority.device_standing(key, now) {
        DeviceStanding::Stands => "stands",
        // No registrar renews what was ended.
        DeviceStanding::Lapsed if authority.seats_on(key).all(|seat| authority.is_revoked(&seat.0)) => "ended",
        DeviceStanding::Lapsed => "lapsed",
        DeviceStanding::Revoked => "revoked",
        DeviceStanding::Unknown => "unknown",
    }
}

/// Changes how this device is on the network.
pub(crate) fn network(app: &App, session: &Session, input: NetworkInput) -> Result<PeersView, Failure> {
    let (desk, _) = app.desk(session)?;
    let NetworkInput { is_on, listen, is_local, carries, relays, roots } = input;
    let listen = listen.map(|text| if text.trim().is_empty() { Ok(String::new()) } else { socket(text.trim()) }).transpose()?;
    let relays = relays.map(|urls| urls.iter().map(|url| relay(url)).collect::<Result<Vec<_>, _>>()).transpose()?;
    if relays.as_ref().is_some_and(|relays| relays.len() > ADDRESSES_MAX)
        || roots.as_ref().is_some_and(|roots| roots.len() > ROOTS_BYTES_MAX)
    {
        return Err(Failure::new("too-many-addresses").with("most", ADDRESSES_MAX));
    }
    set_reach(&desk, |reach| {
        reach.is_on = is_on.unwrap_or(reach.is_on);
        reach.is_local = is_local.unwrap_or(reach.is_local);
        reach.carries = carries.unwrap_or(reach.carries);
        listen.into_iter().for_each(|listen| reach.listen = listen);
        relays.into_iter().for_each(|relays| reach.relays = relays);
        roots.into_iter().for_each(|roots| reach.roots = roots);
        Ok(())
    })?;
    app.tell("peers", &[]);
    view(&app.shared, &desk)
}

fn socket(text: &str) -> Result<String, Failure> {
    let socket: Result<std::net::SocketAddr, _> = text.parse();
    socket.map(|socket| socket.to_string()).map_err(|_| Failure::new("address-wrong").with("address", text))
}

fn relay(text: &str) -> Result<String, Failure> {
    let url = peers::address(text)?;
    if url.contains("://") { Ok(url) } else { Err(Failure::new("relay-wrong").with("address", text)) }
}

/// The ticket of this device: whoever has it finds the device, and is let in if a statement names him.
pub(crate) fn ticket(app: &App, session: &Session, _: Nothing) -> Result<Ticket, Failure> {
    let (desk, _) = app.desk(session)?;
    let node = lock(&app.shared.peers.online).as_ref().map(|online| Arc::clone(&online.node));
    let addresses = node.ok_or_else(|| Failure::new("network-off"))?.addresses();
    Ok(Ticket { ticket: write_ticket(&desk.device, &addresses)?, addresses: addresses.iter().map(ToString::to_string).collect() })
}

/// Adds a device, or to one that is there an address.
pub(crate) fn add(app: &App, session: &Session, input: AddPeer) -> Result<PeersView, Failure> {
    let (desk, _) = app.desk(session)?;
    let AddPeer { ticket, device, addresses, name } = input;
    let (key, mut found) = match (ticket, device) {
        (Some(ticket), _) => read_ticket(&ticket).map(|(key, found)| (key, found.iter().map(ToString::to_string).collect()))?,
        (None, Some(device)) => (device_of(&desk, &device)?, Vec::new()),
        (None, None) => return Err(Failure::new("ticket-wrong")),
    };
    found.extend(addresses);
    let is_found = !found.is_empty();
    if key == desk.device {
        return Err(Failure::new("peer-is-this-device"));
    }
    if desk.authority().device_standing(&key, believed_here(&desk)) == DeviceStanding::Unknown {
        return Err(Failure::new("device-unknown").with("key", key.to_string()));
    }
    check_not_revoked(&desk, &key)?;
    set_reach(&desk, |reach| {
        if reach.peers.len() >= PEERS_MAX && !reach.peers.contains_key(&key.to_string()) {
            return Err(Failure::new("too-many-peers").with("most", PEERS_MAX));
        }
        let peer = reach.peers.entry(key.to_string()).or_default();
        if !name.trim().is_empty() {
            peer.name = name.trim().chars().take(NAME_MAX).collect();
        }
        // What a ticket says now comes before what an older one said.
        let older = std::mem::take(&mut peer.addresses);
        peer.addresses = checked(found.into_iter().chain(older).collect())?;
        Ok(())
    })?;
    if is_found {
        anew(&app.shared, &key);
    }
    app.tell("peers", &[]);
    view(&app.shared, &desk)
}

/// Whoever was revoked is called no more. One whose officers were ended hears of it when it is.
fn check_not_revoked(desk: &Desk, key: &Key) -> Result<(), Failure> {
    if desk.authority().is_revoked(&key.0) { Err(Failure::new("device-revoked").with("device", named(desk, key))) } else { Ok(()) }
}

/// Addresses in their one form, each once, and not too many.
fn checked(texts: Vec<String>) -> Result<Vec<String>, Failure> {
    let mut all = Vec::new();
    for text in texts.iter().filter(|text| !text.trim().is_empty()) {
        let address = peers::address(text)?;
        if !all.contains(&address) && all.len() < ADDRESSES_MAX {
            all.push(address);
        }
    }
    Ok(all)
}

/// A device by its key in hex, or by its letters.
fn device_of(desk: &Desk, named: &str) -> Result<Key, Failure> {
    let known = desk.authority().device_named(named);
    known.or_else(|| Key::parse(named)).ok_or_else(|| Failure::new("device-unknown").with("key", named))
}

/// A device, however it was called: by a ticket, by its letters or key, or by the key of a seat on it.
pub(crate) fn device_called(desk: &Desk, called: &str) -> Option<Key> {
    let of_ticket = read_ticket(called).ok().map(|(key, _)| key);
    let of_seat = || Key::parse(called).and_then(|seat| desk.authority().seat(&seat).map(|facts| facts.device));
    of_ticket.or_else(of_seat).or_else(|| device_of(desk, called).ok())
}

/// Changes what is set of a device; one whose address a statement names comes into the list by it.
pub(crate) fn set(app: &App, session: &Session, input: SetPeer) -> Result<PeersView, Failure> {
    let (desk, _) = app.desk(session)?;
    let SetPeer { key, mut settings } = input;
    let key = device_of(&desk, &key)?;
    settings.name = settings.name.trim().chars().take(NAME_MAX).collect();
    settings.addresses = checked(settings.addresses)?;
    settings.every = settings.every.clamp(1, EVERY_MAX);
    settings.limit = settings.limit.map(|limit| limit.clamp(LIMIT_MIN, LIMIT_MAX));
    if settings.quiet.is_some_and(|(from, to)| from > 23 || to > 23) {
        return Err(Failure::new("hours-wrong"));
    }
    let is_paused = settings.is_paused;
    if key == desk.device {
        return Err(Failure::new("peer-is-this-device"));
    }
    set_reach(&desk, |reach| {
        if reach.peers.len() >= PEERS_MAX && !reach.peers.contains_key(&key.to_string()) {
            return Err(Failure::new("too-many-peers").with("most", PEERS_MAX));
        }
        reach.peers.insert(key.to_string(), settings);
        Ok(())
    })?;
    if is_paused {
        stop(&app.shared, &key);
    }
    app.tell("peers", &[]);
    view(&app.shared, &desk)
}

/// Takes a device out of the list. What it has it keeps, and it may come again by itself.
pub(crate) fn remove(app: &App, session: &Session, input: OfPeer) -> Result<PeersView, Failure> {
    let (desk, _) = app.desk(session)?;
    let key = device_of(&desk, &input.device)?;
    set_reach(&desk, |reach| {
        reach.peers.remove(&key.to_string());
        Ok(())
    })?;
    stop(&app.shared, &key);
    lock(&app.shared.peers.live).remove(&key);
    peers::leave_out(&desk, &key)?;
    app.tell("peers", &[]);
    view(&app.shared, &desk)
}

/// Exchanges with a device now, until both hold the same.
pub(crate) fn sync(app: &App, session: &Session, input: OfPeer) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    let ticket = is_ticket(&input.device).then(|| read_ticket(&input.device)).transpose()?;
    let key = ticket.as_ref().map_or_else(|| device_of(&desk, &input.device), |(key, _)| Ok(*key))?;
    if key == desk.device {
        return Err(Failure::new("peer-is-this-device"));
    }
    if ticket.as_ref().is_none_or(|(_, found)| found.is_empty()) && !is_found(&app.shared, &desk, &key)? {
        return Err(Failure::new("peer-no-address").with("device", named(&desk, &key)));
    }
    // What a line that is open has carried before this is nothing that it brings.
    let before = lock(&app.shared.peers.live).get(&key).map(|live| (live.meeting, live.progress.done.clone()));
    if ticket.is_some() {
        add(app, session, AddPeer { ticket: Some(input.device), device: None, addresses: Vec::new(), name: String::new() })?;
    }
    let peer = peers::all(&desk, &peers::reach(&desk)?).remove(&key).unwrap_or_default();
    let shared = Arc::clone(&app.shared);
    let job = app.shared.jobs.begin(session.number(), signed.secrets.signing.key(), move |job| {
        job.update(|status| status.phase = EXCHANGING.into());
        let (is_done, is_own) = (AtomicBool::new(false), AtomicBool::new(false));
        let met = std::thread::scope(|scope| {
            let shown = scope.spawn(|| watch(&shared, &key, job, &is_done, &is_own));
            let met = until_even(&shared, (&key, &peer), before.as_ref(), job, &is_own);
            is_done.store(true, Ordering::Relaxed);
            let _ = shown.join();
            met
        });
        met.map(|done| job.update(|status| status.exchanged = Some(done)))
    });
    Ok(Begun { job })
}

/// Whether anything says where a device is: the list, a statement, the local network, or the line by which it came.
fn is_found(shared: &Shared, desk: &Desk, key: &Key) -> Result<bool, Failure> {
    let reach = peers::reach(desk)?;
    let peer = peers::all(desk, &reach).remove(key).unwrap_or_default();
    let is_here = lock(&shared.peers.live).get(key).is_some_and(|live| live.stage != Stage::Apart);
    let node = lock(&shared.peers.online).as_ref().map(|online| Arc::clone(&online.node));
    let is_heard = || node.is_some_and(|node| !node.found(&[key.0]).is_empty());
    Ok(reach.is_local || is_here || !peers::addresses(desk, key, &peer).is_empty() || is_heard())
}

/// Meets a device, or where a meeting goes on waits until both hold the same; gives what was exchanged since what a meeting had before.
fn until_even(
    shared: &Arc<Shared>,
    (key, peer): (&Key, &Peer),
    before: Option<&(u64, Exchanged)>,
    job: &Job,
    is_own: &AtomicBool,
) -> Result<Exchange, Failure> {
    let brought = |live: &Live| {
        let before = before.filter(|(meeting, _)| *meeting == live.meeting).map(|(_, done)| done);
        Exchange::since(before.unwrap_or(&Exchanged::default()), &live.progress.done)
    };
    loop {
        let live = lock(&shared.peers.live).get(key).cloned().unwrap_or_default();
        if job.is_cancelled() {
            return Ok(Exchange::default());
        }
        let is_said = live.progress.done.is_caught_up && shared.open_desk()?.news_for(key) == live.progress.done.news;
        // One that began since may have ended already.
        let is_new = live.meeting > before.map_or(0, |(meeting, _)| *meeting) && live.error.is_none();
        match live.stage {
            Stage::Connected if is_said => return Ok(brought(&live)),
            Stage::Apart if is_said && is_new => return Ok(brought(&live)),
            Stage::Apart => {
                let node = node_for(shared)?;
                is_own.store(true, Ordering::Relaxed);
                let met = meet(shared, &node, *key, peer, Until::CaughtUp, true);
                is_own.store(false, Ordering::Relaxed);
                match met {
                    Err(failure) if failure.code == "peer-busy" => {}
                    // Another meeting took the place of this one.
                    Ok(done) if !done.is_caught_up => {}
                    met => return met.map(|done| Exchange::since(&Exchanged::default(), &done)),
                }
            }
            _ => {}
        }
        std::thread::sleep(LOOK);
    }
}

/// Shows how a meeting goes, and ends it where the job is cancelled that began it.
fn watch(shared: &Shared, key: &Key, job: &Job, is_done: &AtomicBool, is_own: &AtomicBool) {
    while !is_done.load(Ordering::Relaxed) {
        let live = lock(&shared.peers.live).get(key).cloned().unwrap_or_default();
        let (progress, (to_send, to_come)) = (&live.progress, live.progress.left());
        let done = progress.done.delivered.1 + progress.came + progress.done.pictures;
        job.update(|status| {
            (status.done, status.total) = (done, done.saturating_add(to_send).saturating_add(to_come));
            status.seconds_left = live.seconds_left;
        });
        if job.is_cancelled() && is_own.load(Ordering::Relaxed) {
            stop(shared, key);
        }
        std::thread::sleep(LOOK);
    }
}

/// Every device of the administration that was not revoked.
pub(crate) fn devices(app: &App, session: &Session, _: Nothing) -> Result<Vec<DeviceLine>, Failure> {
    let (desk, _) = app.desk(session)?;
    let authority = desk.authority();
    let code = |office: &journals::OfficeId| authority.office(office).map(|office| office.code.clone()).unwrap_or_default();
    let standing = authority.devices().filter(|(key, _)| !authority.is_revoked(&key.0));
    Ok(standing
        .map(|(key, facts)| DeviceLine { key: key.to_string(), office: code(&facts.office), letters: facts.letters.clone() })
        .collect())
}

/// Where a device is found.
#[derive(Debug, Deserialize, TS)]
pub struct StateAddress {
    /// The device: its key in hex, or its letters.
    pub device: String,
    /// Where it is found; empty lists say that it is found nowhere any more.
    pub addresses: Vec<String>,
    /// URLs of relays that reach it.
    pub relays: Vec<String>,
}

/// States where a device is found, for the whole administration.
pub(crate) fn state_address(app: &App, session: &Session, input: StateAddress) -> Result<Done, Failure> {
    let (desk, signed) = app.desk(session)?;
    let registrar = super::enrol::registrar(&signed)?;
    let device = device_of(&desk, &input.device)?;
    let addresses = checked(input.addresses)?;
    let relays = input.relays.iter().map(|url| relay(url)).collect::<Result<Vec<_>, _>>()?;
    // That it is found nowhere any more may be said of each.
    if !addresses.is_empty() || !relays.is_empty() {
        check_not_revoked(&desk, &device)?;
    }
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        if !authority.speaks_for_device(&registrar.key(), &device) {
            return Err(Failure::new("office-not-yours"));
        }
        let body = journals::StatementBody::Address { device, addresses, relays };
        let said = authority.say(registrar, journals::Scope::Inner, now(), vec![body]).ok_or_else(|| Failure::new("log-forked"))?;
        crate::intake::believe(&desk, &said)?;
    }
    app.tell("enrolled", &[]);
    Ok(Done {})
}
