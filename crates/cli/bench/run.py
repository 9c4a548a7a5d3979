#!/usr/bin/env python3
"""The peer benchmark with this program among the peers; NCEN_BENCH names the folder of its harness, NCEN this program.

  run.py --peer ncen --scenario S1 --n 10000 --link slow    one run, as its bench.py
  run.py table 10000 git pouch syncthing                    every scenario for this program and those, as one table with ratios

It needs Linux and root (network namespaces, /dev/net/tun), Python 3, iproute2 (ip, ss) and ethtool, without which frames of the fast link
are counted in bundles; a release build of this program; of the peers git with its daemon, Node.js and `npm install` in the harness's folder
(pouch), syncthing 1.x. PB_ROOT names the folder for stores and results.
"""
import json, os, subprocess, sys, types

HARNESS = os.path.abspath(os.environ["NCEN_BENCH"])
HERE = os.path.dirname(os.path.abspath(__file__))
os.environ.setdefault("NCEN", os.path.join(HERE, "../../../target/release/ncen"))
sys.path.insert(0, HARNESS)
import bench
import peers
from peers.base import Base


class Peer(Base):
    """ncen: two laptops of one administration; A a node, B dials it."""
    kill_on_cut = True  # QUIC lives through a cut of TCP connections: the process is what the harness can cut

    def command(self, *given):
        return [sys.executable, HERE + "/ncen_peer.py", *given]

    def wait_ready(self, srv, net):
        # The harness takes TCP alone apart into frames.
        for end in () if net.slow else (net.a, net.b):
            subprocess.run(["ip", "netns", "exec", end, "ethtool", "-K", net.dev, "tx-udp-segmentation", "off"], check=True)
        super().wait_ready(srv, net)

    def empty(self, folder):
        import shutil
        shutil.copytree(os.path.dirname(os.path.dirname(folder)) + "/A0-b", folder)

    def load_cmd(self, folder, data):
        return self.command("load", folder, data)

    def edit_cmd(self, folder, side, data):
        return self.command("edit", folder, side, data)

    def serve_cmd(self, folder, ip, ctx):
        return self.command("serve", folder, ip, str(self.port))

    def sync_cmd(self, folder, ip, ctx):
        # What an officer says of such a line once.
        os.environ["NCEN_SLOW"] = "1" if ctx["net"].slow else ""
        return self.command("sync", folder, ip, str(self.port))

    def check_cmd(self, a, b, scenario, data):
        return self.command("check", a, b, scenario, data)


peers.ncen = types.ModuleType("peers.ncen")
peers.ncen.Peer = Peer
sys.modules["peers.ncen"] = peers.ncen
bench.__file__ = os.path.abspath(__file__)

# Name, scenario, link, and how many records where that is fixed.
ROWS = [("first copy", "S1", "fast", None), ("nothing new, slow link, with the program's start", "S2", "slow", None),
        ("100 edits and 100 records on both sides, slow link", "S3", "slow", None),
        ("first copy cut 5 times, slow link, bytes beyond those of an uncut one", "S4", "slow", 1000)]


def measured(peer, scenario, n, link):
    """Bytes on the link both ways, and seconds: of this program those of the exchange, its start and passphrase aside, but where it is cut."""
    command = [sys.executable, os.path.abspath(__file__), "--peer", peer, "--scenario", scenario, "--n", str(n), "--link", link]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    # A first copy that was missing has rows of its own before.
    rows = [row for row in map(json.loads, done.stdout.splitlines()) if row["scenario"] == scenario]
    if done.returncode != 0 or not rows or not rows[0]["ok"] or not rows[0]["check"]["equal"]:
        return None
    row = rows[0]
    if scenario == "S4":
        return row["resent"], row["wall"], 0
    return row["bytes_ab"] + row["bytes_ba"], row["info_b"].get("seconds", row["wall"]), row["check"].get("both_kept", 0)


def table(n, others):
    for name, scenario, link, fixed in ROWS:
        print("%s, %d records" % (name, fixed or n), flush=True)
        ours = None
        for peer in ["ncen", *others]:
            got = measured(peer, scenario, fixed or n, link)
            if peer == "ncen":
                ours = got
            if got is None:
                print("  %-10s did not come to its end" % peer, flush=True)
                continue
            ratio = "×%.2f" % (got[0] / ours[0]) if ours and ours[0] > 0 else ""
            kept = "  %d of 50 kept both" % got[2] if scenario == "S3" else ""
            print("  %-10s %9d B  %7.2f s  %s %s" % (peer, got[0], got[1], ratio, kept), flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["table"]:
        table(int(sys.argv[2]), sys.argv[3:])
    else:
        bench.main()
