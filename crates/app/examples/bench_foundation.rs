//! The figures of one officer at one machine, on the whole file of real seizures: import, sizes, open, search, save,
//! verify; and the same rows in SQLite with FTS5 and in PouchDB. Run by `cargo xtask bench`, or:
//! `cargo run --release -p app --example bench_foundation -- FILE [--peers]`.
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

use app::{App, Options, Session};
use serde_json::{Value as Json, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const PASSPHRASE: &str = "figures for the benchmark";
/// Edits that are measured; enough for a 99th percentile.
const EDITS: usize = 1_000;
/// Repetitions of a search.
const TIMES: usize = 20;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let file = arguments.iter().find(|argument| !argument.starts_with("--")).expect("the file of seizures is named");
    let folder = tempfile::tempdir().expect("a folder for the benchmark");
    let rows = first_day(Path::new(file), folder.path());
    second_day(Path::new(file), folder.path(), rows);
    if arguments.iter().any(|argument| argument == "--peers") {
        peers(file);
    }
}

fn first_day(file: &Path, folder: &Path) -> u64 {
    let (app, session) = open(folder);
    call(&app, &session, "start.found", founding());
    reset_peak();
    let begun = (Instant::now(), cpu());
    let done = import(&app, &session, file);
    let (seconds, cpu) = (begun.0.elapsed().as_secs_f64(), cpu() - begun.1);
    let records = done["imported"].as_u64().unwrap_or(0);
    row("import, rows", &done["rows"].to_string());
    row(
        "import, imported / same / refused / uncoded",
        &format!("{records} / {} / {} / {}", done["same"], done["refused"], done["uncoded"]),
    );
    row("import, records/s (index included)", &format!("{:.0}", records as f64 / seconds));
    row("import, CPU s", &format!("{cpu:.1}"));
    row("import, peak MiB", &format!("{:.0}", peak_kib() as f64 / 1024.0));
    let facts = call(&app, &session, "folder", json!({}));
    let bytes = facts["bytes"].as_f64().unwrap_or(0.0);
    row("folder, bytes a record", &format!("{:.0}", bytes / records as f64));
    row("index, bytes a record", &format!("{:.0}", facts["index_bytes"].as_f64().unwrap_or(0.0) / records as f64));
    edits(&app, &session);
    places();
    call(&app, &session, "verify", json!({}));
    app.close();
    let (app, session) = open(folder);
    unlock(&app, &session);
    let after = call(&app, &session, "folder", json!({}))["bytes"].as_f64().unwrap_or(0.0);
    row("folder, bytes an edit", &format!("{:.0}", (after - bytes) / EDITS as f64));
    app.close();
    records
}

fn second_day(file: &Path, folder: &Path, records: u64) {
    let begun = Instant::now();
    let (app, session) = open(folder);
    let opened = begun.elapsed();
    unlock(&app, &session);
    let first = Instant::now();
    search(&app, &session, "kind:seizure");
    row("open, s (with the passphrase's derivation)", &format!("{:.2}", begun.elapsed().as_secs_f64()));
    row("open, ms: folder / first list", &format!("{} / {}", opened.as_millis(), first.elapsed().as_millis()));
    let queries = [
        ("search, ms: all", "kind:seizure"),
        (
            "search, ms: text + 3 facets + dates, top 20",
            "heroin transport_mode:4 country:TR,IR,PK location_type:airport detected_at:2012..2014",
        ),
        ("search, ms: one word", "cocaine"),
    ];
    for (name, query) in queries {
        let times = times(|| drop(search(&app, &session, query)));
        row(name, &format!("{:.1}", median(&times)));
    }
    let fields = json!([
        "state",
        "country",
        "goods.template",
        "goods.item",
        "location_type",
        "transport_mode",
        "departure_country",
        "destination_country",
        "direction",
        "source"
    ]);
    let cold = Instant::now();
    call(&app, &session, "records.facets", json!({"query": "kind:seizure", "fields": fields, "language": "en"}));
    row("counts of 10 facets over all, ms (first time)", &format!("{:.1}", cold.elapsed().as_secs_f64() * 1e3));
    let times =
        times(|| drop(call(&app, &session, "records.facets", json!({"query": "kind:seizure", "fields": fields, "language": "en"}))));
    row("counts of 10 facets over all, ms", &format!("{:.1}", median(&times)));
    let begun = Instant::now();
    let verified = call(&app, &session, "verify", json!({}));
    row("verify, s", &format!("{:.1}", begun.elapsed().as_secs_f64()));
    row("verify, records / errors", &format!("{} / {}", verified["records"], verified["errors"].as_array().map_or(0, Vec::len)));
    assert_eq!(verified["records"], records);
    index_follows(&app, &session);
    let again = import(&app, &session, file);
    row("second import, imported / repeated", &format!("{} / {}", again["imported"], again["repeated"]));
    app.close();
}

fn edits(app: &App, session: &Session) {
    let found = call(app, session, "records.search", json!({"query": "kind:seizure", "offset": 0, "limit": EDITS, "language": "en"}));
    let mut times = Vec::with_capacity(EDITS);
    for hit in found["rows"].as_array().into_iter().flatten() {
        let begun = Instant::now();
        call(app, session, "record.set", json!({"id": hit["id"], "values": {"location_type": "airport"}}));
        times.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    row("save of one edit, durable, ms: median / 99 %", &format!("{:.1} / {:.1}", at(0.5), at(0.99)));
}

/// From the save of a record until the index holds it.
fn index_follows(app: &App, session: &Session) {
    let one = |number: usize| {
        let begun = Instant::now();
        call(app, session, "record.set", json!({"kind": "company", "values": {"name": format!("Trader {number}")}}));
        while call(app, session, "status", json!({}))["indexed"] != true {
            std::thread::sleep(Duration::from_millis(5));
        }
        begun.elapsed().as_secs_f64()
    };
    row("from save to index, s: slowest of 20", &format!("{:.2}", (0..TIMES).map(one).fold(0.0, f64::max)));
}

/// Places by their codes, and by the beginning of a name.
fn places() {
    let codes: Vec<String> = records::lists::places::search("a", 1_000).iter().map(|place| place.locode().to_owned()).collect();
    let begun = Instant::now();
    let found = codes.iter().filter(|code| records::lists::places::place(code).is_some()).count();
    row("a place by its code, µs", &format!("{:.2} ({found} looked up)", begun.elapsed().as_secs_f64() * 1e6 / codes.len() as f64));
    let times = times(|| drop(records::lists::places::search("momb", 20)));
    row("places by the beginning of a name, ms", &format!("{:.2}", median(&times)));
}

fn peers(file: &str) {
    let bench = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bench");
    for (program, script) in [("python3", "sqlite.py"), ("node", "pouch.mjs")] {
        let status = Command::new(program).arg(bench.join(script)).arg(file).status();
        if !status.is_ok_and(|status| status.success()) {
            row(script, "did not run");
        }
    }
}

fn open(folder: &Path) -> (App, Session) {
    let app = App::open(Options { folder: PathBuf::from(folder), heads: None, demo: false }).expect("the folder opens");
    let session = app.session();
    (app, session)
}

fn unlock(app: &App, session: &Session) {
    call(app, session, "unlock", json!({"seat": "1", "passphrase": PASSPHRASE}));
}

fn founding() -> Json {
    json!({"country": "KE", "administration": "Benchmark", "office_code": "BEN", "office_name": "Benchmark",
        "officer_number": "1", "officer_name": "B. Mark", "passphrase": PASSPHRASE})
}

fn call(app: &App, session: &Session, name: &str, input: Json) -> Json {
    app.call(session, name, input).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

fn search(app: &App, session: &Session, query: &str) -> Json {
    call(app, session, "records.search", json!({"query": query, "offset": 0, "limit": 20, "language": "en"}))
}

fn import(app: &App, session: &Session, file: &Path) -> Json {
    let job = call(app, session, "import.start", json!({"path": file, "mapping": "unodc", "dry_run": false}))["job"].clone();
    loop {
        let status = call(app, session, "job.status", json!({"job": job}));
        if status["finished"] == true {
            assert!(status.get("error").is_none(), "{status}");
            return status;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn times(mut work: impl FnMut()) -> Vec<f64> {
    work();
    let one = |_| {
        let begun = Instant::now();
        work();
        begun.elapsed().as_secs_f64() * 1e3
    };
    (0..TIMES).map(one).collect()
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

fn row(name: &str, value: &str) {
    println!("| {name} | {value} |");
}

/// Seconds of CPU that this process has used, by /proc.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).unwrap_or(0)
}

/// The derivation of the passphrase takes 256 MiB for a moment: it is not part of the import's peak.
fn reset_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}
