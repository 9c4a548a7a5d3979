#!/usr/bin/env python3
"""This program as a peer of the replication benchmark: two laptops of one administration, driven by their local sockets.

  ncen_peer.py load DIR DATA            A's folder: an administration, and each record of DATA/records.jsonl as one save
  ncen_peer.py edit DIR SIDE DATA       DATA/SIDE.json, offline
  ncen_peer.py serve DIR IP PORT        A, as a node
  ncen_peer.py sync DIR IP PORT         B, until both hold the same
  ncen_peer.py check A B SCENARIO DATA  what each side holds
  ncen_peer.py picture DIR BYTES        A's first record gets a picture of about so many bytes
  ncen_peer.py want DIR                 B asks for its original
  ncen_peer.py has DIR                  whether that is there

The mapping of the generator's records into our dictionary is `values`: fixed, every field of a record in one of ours.
"""
import atexit, ctypes, json, os, random, shutil, signal, socket, struct, subprocess as sp, sys, time, zlib

NCEN = os.environ["NCEN"]
PASSPHRASE = "four cold hands at night"
LOCATION = {"seaport": "seaport", "airport": "airport", "land border": "land_border_post", "inland": "inland_depot", "postal centre": "mail_centre",
            "free zone": "free_zone", "at sea": "territorial_sea"}
DIRECTION = {"internal": "inland"}
UNIT = {"KG": "KGM", "L": "LTR", "M3": "MTQ", "ST": "H87", "PR": "H87", "BX": "H87"}
OFFENCE = {"misdeclaration": "misdeclaration", "undervaluation": "undervaluation", "smuggling": "smuggling", "IPR infringement": "ipr_infringement",
           "prohibited goods": "prohibited_goods", "excise evasion": "excise_evasion"}
# What the S3 edits of each side touch.
EDITED = {"status": "stage", "officer": "case_officer", "storage_ref": "custody[0].storage_place", "risk_score": "risk_score", "remarks": "narrative",
          "concealment": "concealment[0].description", "lab_ref": "custody[0].exhibit_number", "packages": "goods[0].packages",
          "legal_basis": "law_reference", "duty_eur": "evaded_duty"}


def number(value):
    text = "%.5f" % value
    return text.rstrip("0").rstrip(".")


def edited(field, value):
    """The text of a field of the generator, as it is typed."""
    if field == "status":
        return "~" + value
    if field == "duty_eur":
        return number(value) + " EUR"
    return str(value)


def values(r):
    out = {
        "court_file": r["id"], "national_reference": r["case_no"], "detected_at": "%sT%s:00Z" % (r["date"], r["time"]), "reported_at": r["report_date"],
        "country": r["country"], "office": r["office_code"], "place_name": r["office_name"], "location_type": LOCATION[r["location_type"]],
        "point": "%s,%s" % (number(r["latitude"]), number(r["longitude"])), "direction": DIRECTION.get(r["direction"], r["direction"]),
        "procedure": "~" + r["regime"], "declaration_number": r["declaration_no"], "declared_weight": number(r["gross_weight_kg"]) + " KGM",
        "departure_country": r["departure"], "producing_country": r["origin"], "destination_country": r["destination"],
        "transport_document": r["route"], "concealment[0].description": r["concealment"], "detection_aids": "~" + r["detection"],
        "risk_score": str(r["risk_score"]), "law_reference": r["legal_basis"], "offence_types": OFFENCE[r["offence_type"]],
        "persons_involved": str(r["persons"]), "persons_arrested": str(r["arrests"]), "case_officer": r["officer"],
        "evaded_duty": number(r["duty_eur"]) + " EUR", "custody[0].storage_place": r["storage_ref"], "stage": "~" + r["status"],
        "exceptional_concealment": "yes" if r["confidential"] else "no", "narrative": r["remarks"],
        "means_of_transport[0].transport_type": "~" + r["conveyance"], "means_of_transport[0].plate": r["conveyance_id"],
        "means_of_transport[0].flag_country": r["conveyance_flag"], "goods[0].packages": str(r["packages"]),
        "parties[0].nationality": r["nationality"],
    }
    if r["transit"]:
        out["transit_countries"] = "; ".join(r["transit"])
    if r["container_no"]:
        out["means_of_transport[0].container"] = r["container_no"]
    if r["lab_ref"]:
        out["custody[0].exhibit_number"] = r["lab_ref"]
    for at, role in enumerate(("consignor", "consignee", "carrier"), 1):
        out["parties[%d].name" % at], out["parties[%d].role" % at] = r[role], "~" + role
    for at, item in enumerate(r["commodities"]):
        quantity = "amount" if item["unit"] == "EUR" else "quantity"
        unit = "EUR" if item["unit"] == "EUR" else UNIT[item["unit"]]
        out.update({"goods[%d].hs" % at: item["hs_code"], "goods[%d].description" % at: item["desc"], "goods[%d].%s" % (at, quantity): number(item["quantity"]) + " " + unit,
                    "goods[%d].value" % at: number(item["value_eur"]) + " EUR"})
    return out


class Refused(Exception):
    def __init__(self, call, error):
        super().__init__("%s: %s" % (call, error))
        self.error = error


def ends_with_us():
    """In the child: PR_SET_PDEATHSIG, for a cut of the harness kills this script alone."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Held:
    """A folder that `ncen serve` holds, and its socket."""
    def __init__(self, folder, *options):
        os.makedirs(folder, exist_ok=True)
        self.server = sp.Popen([NCEN, "--data", folder + "/data", "--json", "serve", "--unattended", *options], env=environment(folder), stdout=sp.PIPE,
                               preexec_fn=ends_with_us)
        atexit.register(self.end)
        self.server.stdout.readline()
        self.line = socket.socket(socket.AF_UNIX)
        self.line.connect(folder + "/data/socket")
        self.file = self.line.makefile("rwb")
        self.call("unlock", seat="", passphrase=PASSPHRASE)

    def call(self, name, **given):
        self.file.write(json.dumps({"name": name, "input": given}).encode() + b"\n")
        self.file.flush()
        answer = json.loads(self.file.readline())
        if "error" in answer:
            raise Refused(name, answer["error"])
        return answer["ok"]

    def saves(self, record):
        """One record; a code that is in none of our lists is kept as it is written."""
        typed = values(record)
        while True:
            try:
                return self.call("record.set", kind="seizure", values=typed)["id"]
            except Refused as refused:
                field = refused.error["values"].get("field")
                if refused.error["code"] != "unknown-code" or typed.get(field, "~").startswith("~"):
                    raise
                typed[field] = "~" + typed[field]

    def job(self, name, **given):
        job = self.call(name, **given)["job"]
        while True:
            status = self.call("job.status", job=job)
            if status["finished"]:
                if status.get("error"):
                    raise Refused(name, status["error"])
                return status
            time.sleep(.02)

    def end(self):
        self.server.terminate()
        self.server.wait()


def environment(folder):
    with open(folder + "/passphrase", "w") as out:
        out.write(PASSPHRASE + "\n")
    os.chmod(folder + "/passphrase", 0o600)
    return dict(os.environ, NCEN_PASSPHRASE_FILE=folder + "/passphrase", XDG_STATE_HOME=folder + "/state", LC_ALL="C")


def run(folder, *command):
    os.makedirs(folder, exist_ok=True)
    done = sp.run([NCEN, "--data", folder + "/data", "--json", *command], env=environment(folder), stdout=sp.PIPE, text=True, check=True)
    return json.loads(done.stdout) if done.stdout.strip() else {}


def ids(folder):
    path = folder + "/ids.json"
    return json.load(open(path)) if os.path.exists(path) else {}


def load(folder, data):
    run(folder, "init", "--country", "KE", "--name", "Customs", "--office", "MBA", "--officer", "0417", "--officer-name", "A. Otieno")
    other = folder + "-b"
    shutil.rmtree(other, ignore_errors=True)
    run(other, "join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", other + "/request")
    run(folder, "enrol", "approve", other + "/request", "--office", "MBA", "--role", "supervisor", "--role", "analyst", "--answer", other + "/answer")
    run(other, "enrol", "accept", other + "/answer")
    held, made = Held(folder), {}
    for line in open(data + "/records.jsonl"):
        record = json.loads(line)
        made[record["id"]] = held.saves(record)
    held.end()
    json.dump(made, open(folder + "/ids.json", "w"))
    # B knows records by the same ids.
    json.dump(made, open(other + "/ids.json", "w"))


def edit(folder, side, data):
    work, made = json.load(open("%s/%s.json" % (data, side))), ids(folder)
    held = Held(folder)
    for one in work["edits"]:
        held.call("record.set", id=made[one["id"]], kind="seizure", values={EDITED[one["field"]]: edited(one["field"], one["value"])})
    for record in work["adds"]:
        held.saves(record)
    held.end()


def serve(folder, ip, port):
    run(folder, "peer", "network", "--on", "--listen", "%s:%s" % (ip, port))
    held = Held(folder)
    while not held.call("peer.list")["is_online"]:
        time.sleep(.05)
    print("ready", flush=True)
    held.server.wait()


def sync(folder, ip, port):
    """What a running program does when it is asked: its start is not on the link."""
    held = Held(folder)
    key = [one["key"] for one in held.call("device.list") if one["letters"] == "A"][0]
    held.call("peer.network", is_on=True, listen="%s:0" % os.environ.get("NCEN_OWN", "10.77.1.2"))
    while not held.call("peer.list")["is_online"]:
        time.sleep(.02)
    begun = time.time()
    view = held.call("peer.add", device=key, addresses=["%s:%s" % (ip, port)])
    if os.environ.get("NCEN_SLOW"):
        held.call("peer.set", key=key, settings=dict([one for one in view["peers"] if one["key"] == key][0], is_slow=True))
    try:
        status = held.job("peer.sync", device=key)
    except Refused:
        print(json.dumps(held.call("peer.list")), file=sys.stderr)
        raise
    done = time.time()
    print(json.dumps({"t_done": done, "seconds": done - begun, "exchanged": status["exchanged"]}), flush=True)
    held.end()


def check(a, b, scenario, data):
    found = []
    for folder in (a, b):
        exported = run(folder, "export", "kind:seizure", "--format", "csv", "--out", folder + "/all.csv", "--replace")
        rows = sorted(open(folder + "/all.csv", encoding="utf-8").read().splitlines())
        found.append((exported["records"], rows))
    both = 0
    if scenario == "S3":
        made = ids(a)
        work = {side: {one["id"]: one for one in json.load(open("%s/%s.json" % (data, side)))["edits"]} for side in "AB"}
        held = Held(a)
        for record in set(work["A"]) & set(work["B"]):
            shown = json.dumps(held.call("record.get", id=made[record], language="en"))
            both += all(str(work[side][record]["value"]).split(" (")[0][:12] in shown for side in "AB")
        held.end()
    print(json.dumps({"equal": found[0] == found[1], "records": found[0][0], "both_kept": both}))


def noise(size):
    """A PNG (ISO/IEC 15948) of noise, which packs to about so many bytes."""
    side, chance = int((size / 3) ** .5), random.Random(1)
    rows = b"".join(b"\0" + chance.randbytes(3 * side) for _ in range(side))
    chunk = lambda name, data: struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def first(held, folder):
    record = sorted(ids(folder).values())[0]
    return record, held.call("picture.list", id=record)


def picture(folder, size):
    held, path = Held(folder), os.path.abspath(folder) + "/picture.png"
    with open(path, "wb") as out:
        out.write(noise(int(size)))
    held.call("picture.add", id=first(held, folder)[0], path=path, nominal=False)
    held.end()
    print(json.dumps({"bytes": os.path.getsize(path)}))


def want(folder):
    held = Held(folder)
    record, pictures = first(held, folder)
    held.call("picture.want", id=record, row=pictures[0]["row"])
    held.end()


def has(folder):
    held = Held(folder)
    print(json.dumps(first(held, folder)[1][0]))
    held.end()


if __name__ == "__main__":
    # Who is asked to end takes his program with him.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    {"load": load, "edit": edit, "serve": serve, "sync": sync, "check": check, "picture": picture, "want": want, "has": has}[sys.argv[1]](*sys.argv[2:])
