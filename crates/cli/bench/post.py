#!/usr/bin/env python3
"""A post that is online for 30 s of every 5 minutes, at 64 kbit/s with a round trip of 600 ms and 2 % of all packets lost: what comes first of
3,000 records, 20 pictures and an urgent alert that headquarters wrote last, and when each of them is whole.

  post.py                       until everything is there, two hours at most
  post.py --period 60           the line is up for 30 s of each minute
  post.py --goes interface      the line's interface goes with it, as a modem's does; else it breaks behind the post's router
  post.py --asked               an officer of the post asks for an exchange whenever the line is there

Both programs go on running, and else nothing tells the post's when the line is up. Needs what run.py needs. Each second of it lies in
PB_ROOT/run/post/seconds.jsonl; the last line of the output is the result. It fails where the order is not alert, records, thumbnails.
"""
import argparse, atexit, json, os, shutil, signal, socket, subprocess as sp, sys, time
import run
import bench
import ncen_peer

RECORDS, PICTURES, PICTURE_BYTES = 3000, 20, 500_000
ALERT = {"subject": "Khat in parcels of tea", "alert_kind": "concealment", "urgency": "urgent", "valid_until": "2099-06-30",
         "narrative": "Leaves between tea, in boxes of one sender."}


def sh(*commands):
    for command in commands:
        sp.run(command, check=True)


class Program(ncen_peer.Held):
    """`ncen serve --unattended` on its side of the line, and its socket, which is not on the line."""
    def __init__(self, net, side, folder):
        self.folder, self.log = folder, open(folder + ".err", "w")
        command = [*net.ns(side), ncen_peer.NCEN, "--data", folder + "/data", "--json", "serve", "--unattended"]
        self.server = sp.Popen(command, env=ncen_peer.environment(folder), stdout=sp.PIPE, stderr=self.log, preexec_fn=ncen_peer.ends_with_us)
        atexit.register(self.end)
        self.server.stdout.readline()
        self.line = socket.socket(socket.AF_UNIX)
        self.line.connect(folder + "/data/socket")
        self.file = self.line.makefile("rwb")
        self.call("unlock", seat="", passphrase=ncen_peer.PASSPHRASE)

    def total(self, query):
        return self.call("records.search", query=query, offset=0, limit=0, language="en")["total"]

    def form(self, record):
        """The largest form of a record's picture that is here."""
        try:
            return (self.call("picture.list", id=record) or [{"has": "none"}])[0]["has"]
        except ncen_peer.Refused:
            return "none"


class Line:
    """A line that comes and goes by the clock."""
    def __init__(self, where, a):
        self.net = bench.Net("post", True, a.rate, a.delay, a.loss, a.queue, 1, where + "/link.json")
        self.goes = a.goes
        self.route()
        # One reader on each side that stays: a look each second is to cost next to nothing.
        read = "while read _; do read n < /sys/class/net/%s/statistics/tx_bytes; echo $n; done" % self.net.dev
        self.readers = [sp.Popen([*self.net.ns(side), "sh", "-c", read], stdin=sp.PIPE, stdout=sp.PIPE, preexec_fn=ncen_peer.ends_with_us) for side in "AB"]

    def route(self):
        """What a program looks at that asks whether there is a network."""
        sh(["ip", "-n", self.net.b, "route", "replace", "default", "via", self.net.ipa, "dev", self.net.dev])

    def turn(self, is_up):
        self.net.em.send_signal(signal.SIGUSR2 if is_up else signal.SIGUSR1)
        if self.goes == "interface":
            self.turn_interface(is_up)

    def turn_interface(self, is_up):
        """What a system does with an interface that goes, and with one that is back; its neighbours are fixed again."""
        own, dev = ["ip", "-n", self.net.b], self.net.dev
        if not is_up:
            return sh([*own, "addr", "flush", "dev", dev], [*own, "link", "set", dev, "down"])
        there = sp.run([*self.net.ns("A"), "cat", "/sys/class/net/%s/address" % dev], stdout=sp.PIPE, text=True, check=True).stdout.strip()
        sh([*own, "link", "set", dev, "up"], [*own, "addr", "add", self.net.ipb + "/24", "dev", dev],
           [*own, "neigh", "replace", self.net.ipa, "lladdr", there, "dev", dev, "nud", "permanent"])
        self.route()

    def bytes(self):
        """What each side has put on the line, those frames too that it did not carry."""
        for reader in self.readers:
            reader.stdin.write(b"\n")
            reader.stdin.flush()
        return [int(reader.stdout.readline()) for reader in self.readers]

    def close(self):
        for reader in self.readers:
            reader.terminate()
            reader.wait()
        self.net.close()


def headquarters(base):
    """Its folder, the post's beside it, and the records that have a picture; made once."""
    folder, data = base + "/A0", bench.data(RECORDS, 1)
    if not os.path.exists(base + "/pictured.json"):
        shutil.rmtree(folder, ignore_errors=True)
        ncen_peer.load(folder, data)
        held = ncen_peer.Held(folder)
        made = list(ncen_peer.ids(folder).values())
        pictured = made[::len(made) // PICTURES][:PICTURES]
        for at, record in enumerate(pictured):
            path = base + "/picture.png"
            with open(path, "wb") as out:
                # One that is larger is another picture.
                out.write(ncen_peer.noise(PICTURE_BYTES + 20_000 * at))
            held.call("picture.add", id=record, path=path, nominal=False)
        draft = held.call("draft.open", kind="alert")["draft"]
        held.call("draft.keep", draft=draft, fields=ALERT)
        held.call("draft.save", draft=draft, complete=True)
        held.end()
        json.dump(pictured, open(base + "/pictured.json", "w"))
    return folder, json.load(open(base + "/pictured.json"))


def begin(line, where):
    """The node at headquarters, and the post's program, which is told once what an officer says of such a line."""
    a, b = where + "/A", where + "/B"
    listen = "%s:%d" % (line.net.ipa, run.Peer.port)
    ncen_peer.run(a, "peer", "network", "--on", "--listen", listen)
    node = Program(line.net, "A", a)
    while not node.call("peer.list")["is_online"]:
        time.sleep(.05)
    post = Program(line.net, "B", b)
    key = [one["key"] for one in post.call("device.list") if one["letters"] == "A"][0]
    view = post.call("peer.add", device=key, addresses=[listen])
    settings = dict([one for one in view["peers"] if one["key"] == key][0], is_slow=True, every=1)
    post.call("peer.set", key=key, settings=settings)
    post.call("peer.network", is_on=True)
    return node, post


def seen(post, pictured):
    """What the post has; what is to come first is asked for last, so that nothing that comes meanwhile seems to be out of order."""
    forms = [post.form(record) for record in pictured]
    records = post.total("kind:seizure")
    return {"alert": post.total("kind:alert"), "records": records, "thumbnails": len(forms) - forms.count("none"),
            "previews": forms.count("preview"), "state": post.call("peer.list")["peers"][0]["state"]}


class Watch:
    """What is seen each second, by windows of the line."""
    def __init__(self, line, post, pictured, where, is_asked):
        self.line, self.post, self.pictured, self.is_asked = line, post, pictured, is_asked
        self.out, self.begun, self.whole, self.firsts = open(where + "/seconds.jsonl", "w"), time.time(), {}, {}
        self.online = self.offline = 0.0
        self.bytes_up, self.bytes_down, self.missed = [0, 0], [0, 0], 0

    def window(self, number, is_up, seconds):
        """One stretch of the line, up or down; whether everything is there at its end."""
        start, before, spoke, last = time.time(), self.line.bytes(), None, {}
        if is_up and self.is_asked:
            self.post.call("peer.sync", device=self.post.call("peer.list")["peers"][0]["key"])
        while time.time() - start < seconds and "thumbnails" not in self.whole:
            told, inside = self.line.bytes(), time.time() - start
            if is_up and spoke is None and told[0] > before[0]:
                spoke = inside
            last = seen(self.post, self.pictured)
            self.note(last, (self.online if is_up else self.offline) + inside, inside, number, is_up)
            row = dict(last, window=number, is_up=is_up, second=round(inside, 1), to_post=told[0] - before[0], to_node=told[1] - before[1])
            self.out.write(json.dumps(row) + "\n")
            self.out.flush()
            time.sleep(max(0, start + int(inside) + 1 - time.time()))
        after = self.line.bytes()
        moved = [after[0] - before[0], after[1] - before[1]]
        self.add(is_up, time.time() - start, moved)
        self.tell(number, is_up, spoke, last, moved)
        return "thumbnails" in self.whole

    def note(self, last, on_line, inside, number, is_up):
        wanted = {"alert": 1, "records": RECORDS, "thumbnails": PICTURES}
        here = {"seconds": round(time.time() - self.begun, 1), "online": round(on_line if is_up else self.online, 1), "window": number}
        for name, count in wanted.items():
            if last[name] > 0:
                self.firsts.setdefault(name, here["seconds"])
            if last[name] >= count:
                self.whole.setdefault(name, here)

    def add(self, is_up, seconds, moved):
        total = self.bytes_up if is_up else self.bytes_down
        total[0], total[1] = total[0] + moved[0], total[1] + moved[1]
        self.online, self.offline = (self.online + seconds, self.offline) if is_up else (self.online, self.offline + seconds)

    def tell(self, number, is_up, spoke, last, moved):
        self.missed += is_up and spoke is None
        how = ("spoke after %2.0f s" % spoke if spoke is not None else "nobody spoke    ") if is_up else "down            "
        print("window %2d  %s  alert %s  records %5d  thumbnails %2d  previews %2d  to the post %7d B  to headquarters %6d B"
              % (number, how, "yes" if last.get("alert") else "no ", last.get("records", 0), last.get("thumbnails", 0), last.get("previews", 0), *moved), flush=True)

    def result(self, a, windows):
        return {"up": a.up, "period": a.period, "loss": a.loss, "goes": a.goes, "asked": a.asked, "records": RECORDS, "pictures": PICTURES, "windows": windows,
                "missed": self.missed, "alert": self.whole.get("alert"), "all_records": self.whole.get("records"),
                "all_thumbnails": self.whole.get("thumbnails"), "first": self.firsts, "to_post": self.bytes_up[0], "to_headquarters": self.bytes_up[1],
                "while_down": sum(self.bytes_down)}


def in_order(watch):
    """Each second is looked at once: what came within the same one may have come in order."""
    whole, firsts = watch.whole, watch.firsts
    assert list(whole) == ["alert", "records", "thumbnails"], "not everything came: %s" % whole
    assert whole["alert"]["seconds"] <= firsts["records"], "records came before the alert"
    assert whole["records"]["seconds"] <= firsts["thumbnails"], "thumbnails came before the last record"


def main(a):
    base = bench.RUN + "/post"
    os.makedirs(base, exist_ok=True)
    folder, pictured = headquarters(base)
    where = "%s/%s%s-%g" % (base, a.goes, "-asked" if a.asked else "", a.period)
    shutil.rmtree(where, ignore_errors=True)
    os.makedirs(where)
    bench.cp(folder, where + "/A")
    bench.cp(folder + "-b", where + "/B")
    line = Line(where, a)
    try:
        # Nobody is there when the post's program begins.
        line.turn(False)
        node, post = begin(line, where)
        watch, number = Watch(line, post, pictured, where, a.asked), 0
        watch.window(0, False, a.period - a.up)
        watch.begun, is_whole = time.time(), False
        while not is_whole and time.time() - watch.begun < a.longest:
            number += 1
            line.turn(True)
            is_whole = watch.window(number, True, a.up)
            line.turn(False)
            is_whole = is_whole or watch.window(number, False, a.period - a.up)
        print(json.dumps(watch.result(a, number)))
        in_order(watch)
    finally:
        line.close()


if __name__ == "__main__":
    # Who is asked to end takes his programs with him.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, usual, what in (("up", 30, "seconds of each period in which the line is up"), ("period", 300, "seconds"), ("rate", 64000, "bits a second"),
                              ("delay", .3, "seconds, one way"), ("loss", .02, "of all packets"), ("longest", 7200, "seconds until it is given up")):
        ap.add_argument("--" + name, type=float, default=usual, help=what)
    ap.add_argument("--queue", type=int, default=48000, help="bytes that wait before the line")
    ap.add_argument("--goes", choices=["far", "interface"], default="far", help="what breaks: the line behind the post's router, or its own interface")
    ap.add_argument("--asked", action="store_true", help="an officer asks for an exchange at the beginning of each window")
    main(ap.parse_args())
