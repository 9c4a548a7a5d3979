#!/usr/bin/env python3
"""The peer benchmark with this program among the peers; NCEN_BENCH names the folder of its harness, NCEN this program.

  run.py --peer ncen --scenario S1 --n 10000 --link slow    one run, as its bench.py
  run.py table 10000 git pouch syncthing                    every scenario for this program and those, as one table with ratios
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

# Name, scenario, link.
ROWS = [("first copy", "S1", "fast"), ("nothing new, slow link, with the program's start", "S2", "slow"),
        ("100 edits and 100 records on both sides, slow link", "S3", "slow")]


def measured(peer, scenario, n, link):
    """Bytes on the link both ways, and seconds: of this program those of the exchange, its start and passphrase aside."""
    command = [sys.executable, os.path.abspath(__file__), "--peer", peer, "--scenario", scenario, "--n", str(n), "--link", link]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    row = json.loads(done.stdout.splitlines()[0]) if done.returncode == 0 else {"ok": False}
    if not row["ok"]:
        return None
    return row["bytes_ab"] + row["bytes_ba"], row["info_b"].get("seconds", row["wall"]), row["check"].get("both_kept", 0)


def table(n, others):
    for name, scenario, link in ROWS:
        ours = measured("ncen", scenario, n, link)
        print("%s, %d records" % (name, n), flush=True)
        for peer in ["ncen", *others]:
            got = ours if peer == "ncen" else measured(peer, scenario, n, link)
            if got is None or ours is None:
                print("  %-10s did not come to its end" % peer, flush=True)
                continue
            kept = "  %d of 50 kept both" % got[2] if scenario == "S3" else ""
            print("  %-10s %9d B  %7.2f s  ×%.2f %s" % (peer, got[0], got[1], got[0] / ours[0], kept), flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["table"]:
        table(int(sys.argv[2]), sys.argv[3:])
    else:
        bench.main()
