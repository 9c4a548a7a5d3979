//! Programs on two machines that a cable joins. Each machine is a network of its own (a namespace of Linux): what a program asks of its
//! local network reaches the other machine and nobody else, and its address can change.

use crate::desk::{Desk, Served};
use serde_json::{Value as Json, json};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How a network is made, and entered: by an administrator, or by anybody whom the system lets be one of what he makes.
const WAYS: [(&[&str], &[&str]); 2] =
    [(&["--net"], &["--net"]), (&["--user", "--map-root-user", "--net"], &["--user", "--preserve-credentials", "--net"])];
/// Keeps a network until standard input ends, which it does when the test does.
const KEEPS: &str = "ip link set lo up && echo ready && exec cat";
/// Longer than anything takes between two machines, on a busy one too.
const SOON: Duration = Duration::from_secs(60);
/// Till a line is given up on which nothing answers, and it was dialled twice.
const ANEW: Duration = Duration::from_secs(180);
/// The port of mDNS as `/proc/net/udp` writes it, and its group as `/proc/net/igmp` does: 5353 and 224.0.0.251.
const ASKING: (&str, &str) = (":14E9 ", "FB0000E0");

/// A network in which nothing is but loopback, and later one end of a cable, for as long as this is here.
struct Net {
    /// What goes before a command that is to run in it.
    way: Vec<String>,
    keeper: Served,
}

impl Net {
    /// A network of its own; what keeps it runs behind `before`.
    fn made(before: &[String], make: &[&str], enter: &[&str]) -> Result<Net, String> {
        let before = before.iter().map(String::as_str).chain(["unshare"]);
        let words: Vec<&str> = before.chain(make.iter().copied()).chain(["sh", "-c", KEEPS]).collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("{}: {error}", words[0]))?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        if line != "ready\n" {
            return Err(String::from_utf8_lossy(&child.wait_with_output().unwrap().stderr).into_owned());
        }
        let target = child.id().to_string();
        let way =
            ["nsenter", "--target", target.as_str()].into_iter().chain(enter.iter().copied()).chain(["--"]).map(str::to_owned).collect();
        Ok(Net { way, keeper: Served(child) })
    }

    /// Two of them, joined by a cable.
    fn cabled() -> [Net; 2] {
        let mut why = String::new();
        for (make, enter) in WAYS {
            let joined = Net::made(&[], make, enter).and_then(|first| Ok([Net::made(&first.way, &["--net"], enter)?, first]));
            match joined {
                Ok([second, first]) => return Net::join(first, second),
                Err(error) => why.push_str(&error),
            }
        }
        panic!("This test makes networks: run it as root, or where anybody may make user namespaces, with iproute2 installed. {why}");
    }

    fn join(first: Net, second: Net) -> [Net; 2] {
        first.says(&format!("ip link add name cable type veth peer name cable netns {}", second.keeper.0.id()));
        for (net, host) in [(&first, 1), (&second, 2)] {
            net.says("ip link set cable up");
            net.moves_to(host);
        }
        [first, second]
    }

    /// Has this address and no other from now on, with the way out that networks give along with one. Nobody is there.
    fn moves_to(&self, host: u8) {
        self.says("ip -4 address flush dev cable");
        self.says(&format!("ip address add 10.77.0.{host}/24 dev cable"));
        self.says("ip route replace default via 10.77.0.254");
    }

    /// What a command of the system says in it.
    fn says(&self, command: &str) -> String {
        let words: Vec<&str> = self.way.iter().map(String::as_str).chain(command.split(' ')).collect();
        let output = Command::new(words[0]).args(&words[1..]).output().unwrap();
        assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Whether somebody in it asks the local network for others.
    fn asks(&self) -> bool {
        self.says("cat /proc/net/udp").contains(ASKING.0)
    }

    /// Whether somebody in it hears what others ask.
    fn hears(&self) -> bool {
        self.says("cat /proc/net/igmp").contains(ASKING.1)
    }
}

/// A machine with a program.
struct Machine {
    net: Net,
    desk: Desk,
}

/// A node and a post of one administration.
fn machines() -> [Machine; 2] {
    let [first, second] = Net::cabled();
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    [(first, node), (second, post)].map(|(net, desk)| Machine { desk: desk.through(&net.way), net })
}

impl Machine {
    /// On the network at the usual port, with nobody there.
    fn serves(&self, is_local: bool) -> Served {
        self.desk.runs(&["peer", "network", "--on"]).json();
        self.asks_if(is_local);
        let served = self.desk.serves_with(&["--unattended"]);
        self.desk.waits_until("online", |view| view["is_online"] == true);
        served
    }

    /// Its officers say whether the local network is asked.
    fn asks_if(&self, is_local: bool) {
        self.desk.runs(&["peer", "network", "--local", if is_local { "yes" } else { "no" }]).json();
    }

    /// Adds another without an address.
    fn adds(&self, other: &Machine) -> Json {
        let key = other.desk.runs(&["peer", "list"]).json()["key"].clone();
        self.desk.runs(&["peer", "add", key.as_str().unwrap()]).json()["peers"][0].clone()
    }

    fn is_even(&self) -> Json {
        self.desk.waits_until("even", |view| view["peers"][0]["is_even"] == true)["peers"][0].clone()
    }

    /// Writes a seizure, the one of this number, which the other has within a time.
    fn tells(&self, other: &Machine, number: u64, within: Duration) {
        self.desk.runs(&["record", "new", "seizure", "narrative=Behind the seat"]).json();
        let begun = Instant::now();
        while other.desk.seizures() != number {
            let views = [self, other].map(|one| one.desk.runs(&["peer", "list"]).json());
            assert!(begun.elapsed() < within, "seizure {number}: {views:#?}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

fn waits(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < SOON, "{what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn devices_without_an_address_find_each_other_where_both_ask_their_local_network() {
    let [node, post] = machines();
    let _served = [node.serves(false), post.serves(false)];
    // Before their officers want it, nobody is asked, and nobody dialled.
    let line = post.adds(&node);
    assert_eq!((&line["state"], &line["next"], &line["addresses"]), (&json!("apart"), &Json::Null, &json!([])));
    assert!(!node.net.asks() && !post.net.asks());
    for machine in [&node, &post] {
        machine.asks_if(true);
    }
    let route = post.is_even()["route"].clone();
    assert!(route.as_str().is_some_and(|route| route.ends_with(":4717")), "{route}");
    waits("both are heard", || node.net.asks() && node.net.hears() && post.net.hears());
    node.tells(&post, 1, SOON);
    // And when they want it no more, nobody hears of them.
    for machine in [&node, &post] {
        machine.asks_if(false);
    }
    waits("they leave it alone", || ![&node, &post].iter().any(|one| one.net.asks() || one.net.hears()));
}

#[test]
fn devices_find_each_other_on_a_network_without_a_way_out() {
    let [node, post] = machines();
    for machine in [&node, &post] {
        machine.net.says("ip route delete default");
    }
    let _served = [node.serves(true), post.serves(true)];
    post.adds(&node);
    let route = post.is_even()["route"].clone();
    assert!(route.as_str().is_some_and(|route| route.ends_with(":4717")), "{route}");
    waits("both hear", || node.net.hears() && post.net.hears());
    node.tells(&post, 1, SOON);
}

#[test]
fn devices_find_each_other_when_a_cable_comes_after_the_programs() {
    let [node, post] = machines();
    for machine in [&node, &post] {
        machine.net.says("ip link set cable down");
    }
    let _served = [node.serves(true), post.serves(true)];
    waits("both ask", || node.net.asks() && post.net.asks());
    assert!(!node.net.hears() && !post.net.hears());
    // The way out that they had went with the cable, and does not come back with it.
    for machine in [&node, &post] {
        machine.net.says("ip link set cable up");
    }
    waits("both hear", || node.net.hears() && post.net.hears());
    post.adds(&node);
    post.is_even();
    post.tells(&node, 1, SOON);
}

#[test]
fn a_laptop_whose_address_changes_goes_on_over_the_same_line() {
    let [node, post] = machines();
    let _served = [node.serves(false), post.serves(false)];
    post.desk.runs(&["peer", "add", &node.desk.ticket()]).json();
    post.is_even();
    // A line that is opened anew would be younger than the move.
    std::thread::sleep(Duration::from_secs(2));
    let moved = Instant::now();
    post.net.moves_to(9);
    post.tells(&node, 1, SOON);
    node.tells(&post, 2, SOON);
    // Between two networks, for some seconds in none.
    post.net.says("ip link set cable down");
    std::thread::sleep(Duration::from_secs(4));
    post.net.says("ip link set cable up");
    post.net.moves_to(11);
    node.tells(&post, 3, SOON);
    post.tells(&node, 4, SOON);
    let since = moved.elapsed().as_secs();
    let line = post.is_even();
    assert!(line["seconds"].as_u64().is_some_and(|age| age > since), "{since}: {line:#}");
    assert_eq!(node.is_even()["route"], "10.77.0.11:4717");
}

#[test]
fn a_node_whose_address_changes_is_found_again_where_both_ask_their_local_network() {
    let [node, post] = machines();
    let _served = [node.serves(true), post.serves(true)];
    post.adds(&node);
    post.is_even();
    node.net.moves_to(8);
    // Who dialled hears nothing from the old address, and gives the line up before he looks for another.
    post.tells(&node, 1, ANEW);
    node.tells(&post, 2, SOON);
    assert_eq!(post.is_even()["route"], "10.77.0.8:4717");
}
