#!/usr/bin/env python3
"""What a meeting costs in which nothing is new, on the slow link of the peer benchmark: all bytes both ways, seconds, and each datagram.

  noop.py records 10000            that many records of the generator, one save each
  noop.py records 1000000 FILE     that many rows of the UNODC file, imported as often as it takes
  noop.py spaces 3000              an administration with that many offices, and so spaces, and 1,000 records

Measured are the start of a program (`ncen sync`), one that just began to serve, and later meetings of two programs that run. The peer is set
to slow: the line is opened for each meeting, and closed. The folders are made once. Needs what run.py needs.
"""
import collections, csv, glob, io, json, os, shutil, socket, subprocess as sp, sys, time
import run
import bench
import ncen_peer

# A line on which nothing went for so long is over: the longest wait for a last word is 10 s, and says something before.
CALM = 12.0
LATER = 6
ETHERNET, UDP_HEADER = 14, 8
LONG = "I0HR"  # Initial, 0-RTT, Handshake, Retry (RFC 9000, 17.2)


class Inside(ncen_peer.Held):
    """A folder that `ncen serve` holds on one side of a link."""
    def __init__(self, folder, within):
        command = [*within, ncen_peer.NCEN, "--data", folder + "/data", "--json", "serve", "--unattended"]
        self.server = sp.Popen(command, env=ncen_peer.environment(folder), stdout=sp.PIPE, preexec_fn=ncen_peer.ends_with_us)
        self.server.stdout.readline()
        self.line = socket.socket(socket.AF_UNIX)
        self.line.connect(folder + "/data/socket")
        self.file = self.line.makefile("rwb")
        self.call("unlock", seat="", passphrase=ncen_peer.PASSPHRASE)

    def waits_for_network(self):
        while not self.call("peer.list")["is_online"]:
            time.sleep(.02)


def varint(data, at):
    size = 1 << (data[at] >> 6)
    return int.from_bytes(data[at:at + size], "big") & ((1 << (8 * size - 2)) - 1), at + size


def packets(data):
    """The QUIC packets in a datagram, each by its kind and length; S is one behind the handshake."""
    found = []
    while data:
        if not data[0] & 0x80:
            return found + ["S%d" % len(data)]
        kind, at = LONG[data[0] >> 4 & 3], 5
        for _ in range(2):
            at += 1 + data[at]
        if kind == "I":
            token, at = varint(data, at)
            at += token
        length, at = varint(data, at) if kind != "R" else (len(data) - at, at)
        found.append("%s%d" % (kind, at + length))
        data = data[at + length:]
    return found


def listen(device, path):
    """Writes a line for each frame of a network device: when, whether it went out, how long, and what QUIC packets are in it."""
    line = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
    line.bind((device, 0))
    with open(path, "w", buffering=1) as out:
        print("ready", flush=True)
        while True:
            frame, where = line.recvfrom(65536)
            now, inner, what = time.time(), ETHERNET + 4 * (frame[ETHERNET] & 15), []
            if where[1] == 0x800 and frame[ETHERNET + 9] == 17:
                try:
                    what = packets(frame[inner + UDP_HEADER:])
                except IndexError:
                    what = ["?"]
            out.write(json.dumps([now, where[2] == socket.PACKET_OUTGOING, len(frame), what]) + "\n")


class Watched:
    """A link with one who listens at B's end."""
    def __init__(self, name, slow, folder):
        self.net = bench.Net(name, slow, 64000, .3, 0, 48000, 1, folder + "/link.json" if slow else None)
        self.path = folder + "/frames"
        self.ear = sp.Popen([*self.net.ns("B"), sys.executable, os.path.abspath(__file__), "listen", self.net.dev, self.path],
                            stdout=sp.PIPE, preexec_fn=ncen_peer.ends_with_us)
        self.ear.stdout.readline()
        self.heard = 0

    def frames(self):
        with open(self.path) as all_of_it:
            return [json.loads(line) for line in all_of_it if line.endswith("\n")]

    def calm(self):
        """Waits until nothing goes any more; gives the frames since the last time."""
        seen, since = len(self.frames()), time.time()
        while time.time() - since < CALM:
            time.sleep(.2)
            if len(self.frames()) != seen:
                seen, since = len(self.frames()), time.time()
        new = self.frames()[self.heard:]
        self.heard += len(new)
        return new

    def close(self):
        self.ear.terminate()
        self.ear.wait()
        self.net.close()


def told(name, frames, before, after, seconds=None, done=None):
    """A row of the result, and below it each frame."""
    counted = sum(after[way] - before[way] for way in ("ab", "ba"))
    kinds = collections.Counter()
    for _, _, size, what in frames:
        kinds["headers"] += size - sum(int(one[1:]) for one in what if one != "?")
        for one in what:
            kinds[one[0]] += int(one[1:]) if one != "?" else 0
    first = frames[0][0] if frames else 0
    row = {"what": name, "bytes": counted, "out": after["ba"] - before["ba"], "in": after["ab"] - before["ab"], "frames": len(frames),
           "seconds": round(seconds, 2) if seconds else None, "on_the_link": round(frames[-1][0] - first, 2) if frames else None,
           "is_early": bool(kinds["0"]), "by_kind": dict(kinds), "done": done}
    print(json.dumps(row), flush=True)
    for at, is_out, size, what in frames:
        print("    %7.3f %s %5d  %s" % (at - first, "->" if is_out else "<-", size, " ".join(what)), flush=True)


def alike(folder):
    """A's and B's folders of an administration without records: two desks of headquarters."""
    os.makedirs(folder + "/none")
    open(folder + "/none/records.jsonl", "w").close()
    ncen_peer.load(folder + "/A", folder + "/none")
    os.rename(folder + "/A-b", folder + "/B")


def imported(folder, count, source):
    """Rows of a file, each time with another place, so that none repeats an earlier one."""
    text = sp.run(["zstd", "-dc", source], stdout=sp.PIPE, check=True).stdout.decode() if source.endswith(".zst") else open(source).read()
    head, *rows = csv.reader(io.StringIO(text), delimiter=";")
    place, part = head.index("PLACE"), 0
    while count > 0:
        part += 1
        path = "%s/part%d.csv" % (folder, part)
        with open(path, "w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, delimiter=";", lineterminator="\n")
            writer.writerow(head)
            for row in rows[:count]:
                writer.writerow([*row[:place], ("%s %d" % (row[place], part)).strip(), *row[place + 1:]])
        done = ncen_peer.run(folder + "/A", "import", path, "--mapping", "unodc", "--offset", "+00:00", "--report", path + ".report")
        print(json.dumps(done), flush=True)
        count -= done["imported"]
        os.remove(path)


def offices(folder, count):
    held, begun = ncen_peer.Held(folder + "/A"), time.time()
    have = len(held.call("office.list"))
    for number in range(have, count):
        # Some six below each: a tree, as administrations have it.
        held.call("office.add", code="P%d" % number, parent="P%d" % (number // 6) if number >= 6 * have else "MBA")
    print("%d offices in %.0f s" % (count, time.time() - begun), flush=True)
    for line in open(bench.data(1000, 1) + "/records.jsonl"):
        held.saves(json.loads(line))
    held.end()


def make(folder, what, count, source):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    if what == "spaces":
        alike(folder)
        offices(folder, count)
    elif source:
        alike(folder)
        imported(folder, count, source)
    else:
        ncen_peer.load(folder + "/A", bench.data(count, 1))
        os.rename(folder + "/A-b", folder + "/B")
    bundle, begun = folder + "/bundle", time.time()
    ncen_peer.run(folder + "/A", "bundle", "make", bundle, "--for", "B")
    print("bundle of %d bytes in %.1f s" % (os.path.getsize(bundle), time.time() - begun), flush=True)
    begun = time.time()
    print(json.dumps(ncen_peer.run(folder + "/B", "bundle", "accept", bundle)), "in %.1f s" % (time.time() - begun), flush=True)
    os.remove(bundle)
    ncen_peer.run(folder + "/A", "peer", "network", "--on", "--listen", "10.77.1.1:4717")
    ncen_peer.run(folder + "/B", "peer", "network", "--on", "--listen", "10.77.1.2:4717")
    ncen_peer.run(folder + "/B", "peer", "add", "A", "10.77.1.1:4717")
    ncen_peer.run(folder + "/B", "peer", "set", "A", "--slow", "yes")
    fast = Watched("nf", False, folder)
    try:
        node, laptop = Inside(folder + "/A", fast.net.ns("A")), Inside(folder + "/B", fast.net.ns("B"))
        node.waits_for_network()
        laptop.waits_for_network()
        # The first exchange gives what the start of both programs wrote.
        print(json.dumps([laptop.job("peer.sync", device="A")["exchanged"] for _ in range(2)]), flush=True)
        laptop.end()
        node.end()
    finally:
        fast.close()
    open(folder + "/made", "w").close()


def started(link, folder):
    """`ncen sync` by itself: its line carries the whole handshake."""
    before, begun = link.net.count(), time.time()
    command = [*link.net.ns("B"), ncen_peer.NCEN, "--data", folder + "/B/data", "--json", "sync", "A"]
    done = sp.run(command, env=ncen_peer.environment(folder + "/B"), stdout=sp.PIPE, text=True, check=True)
    seconds = time.time() - begun
    told("ncen sync, with its start", link.calm(), before, link.net.count(), seconds, json.loads(done.stdout)["met"][0]["exchanged"])


def asked(link, laptop, name):
    """A meeting that an officer asks for, of programs that run."""
    before, begun = link.net.count(), time.time()
    done = laptop.job("peer.sync", device="A")["exchanged"]
    seconds = time.time() - begun
    told(name, link.calm(), before, link.net.count(), seconds, done)


def visited(link, laptop):
    """A meeting that nobody asks for: a minute behind the last one, and a fifth less or more."""
    line = [one for one in laptop.call("peer.list")["peers"] if one["letters"] == "A"][0]
    laptop.call("peer.set", key=line["key"], settings=dict(line, every=1))
    before = link.net.count()
    time.sleep(72)
    told("running, by itself", link.calm(), before, link.net.count())


def measure(folder):
    link = Watched("ns", True, folder)
    try:
        node = Inside(folder + "/A", link.net.ns("A"))
        node.waits_for_network()
        link.calm()
        for _ in range(2):
            started(link, folder)
        before = link.net.count()
        laptop = Inside(folder + "/B", link.net.ns("B"))
        told("serve, its first meeting by itself", link.calm(), before, link.net.count())
        for number in range(LATER):
            asked(link, laptop, "running, meeting %d" % (number + 2))
        visited(link, laptop)
        laptop.end()
        node.end()
    finally:
        link.close()


def main(what, count, source=None):
    folder = "%s/noop/%s-%s" % (bench.RUN, what, count)
    if not os.path.exists(folder + "/made"):
        make(folder, what, int(count), source)
    # The folders stay as they were made: each run begins with the same.
    copies = folder + "-now"
    shutil.rmtree(copies, ignore_errors=True)
    os.makedirs(copies)
    for side in "AB":
        bench.cp("%s/%s" % (folder, side), "%s/%s" % (copies, side))
        for left in glob.glob("%s/%s/data/socket" % (copies, side)):
            os.remove(left)
    measure(copies)
    for side in "AB":
        shutil.rmtree("%s/%s" % (copies, side))


if __name__ == "__main__":
    if sys.argv[1] == "listen":
        listen(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
