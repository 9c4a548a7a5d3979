#!/usr/bin/env python3
"""What a picture of 2 MiB costs on the slow link of the peer benchmark when the link is cut 20 times: all bytes both ways, beside the picture's own.

  picture.py line      the link is down for 3 s each time, the programs go on
  picture.py program   the program that asks is killed each time as well, and starts anew
  picture.py whole     no cut

Needs what run.py needs.
"""
import json, os, random, shutil, sys
import run
import bench

BYTES, CUTS = 2 << 20, 20


def step(peer, where, *given):
    return bench.local(peer, peer.command(*given), where + "/" + given[0]).last_json()


def main(how):
    peer = run.Peer(200)
    peer.kill_on_cut = how == "program"
    data = bench.data(200, 1)
    base = "%s/picture/%s" % (bench.RUN, how)
    shutil.rmtree(base, ignore_errors=True)
    os.makedirs(base + "/work")
    a, b, where = base + "/A0", base + "/work/B", base + "/work"
    bench.local(peer, peer.load_cmd(a, data), where + "/load")
    size = step(peer, where, "picture", a, str(BYTES))["bytes"]
    peer.empty(b)

    def session(name, cuts):
        net = bench.Net("pic" + name, True, 64000, .3, 0, 48000, 1, where + "/link.json")
        try:
            return bench.session(peer, net, a, b, where, "S1", data, 3000, cuts)
        finally:
            net.close()

    records = session("r", None)
    step(peer, where, "want", b)
    chance = random.Random("cuts of a picture")
    length = size * 8 / 64000
    cuts = sorted(chance.uniform(.05, .95) * length for _ in range(CUTS)) if how != "whole" else None
    took = session("c", cuts)
    there = step(peer, where, "has", b)
    total = took["bytes_ab"] + took["bytes_ba"]
    print(json.dumps({"how": how, "picture": size, "bytes": total, "times": round(total / size, 3), "seconds": took["wall"], "cuts": took["ncut"], "starts": took["tries"],
                      "is_there": there["original_here"], "before": records["bytes_ab"] + records["bytes_ba"], "small_forms": there["has"]}))


if __name__ == "__main__":
    main(sys.argv[1])
