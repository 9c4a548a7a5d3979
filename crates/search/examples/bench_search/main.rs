//! Measures the sealed index beside a bare one: `bench_search [FILE.csv] [TIMES]`, the rows of the UNODC file, or
//! made-up ones, so many times over. Figures are of this machine and this day; ratios are what stays.
#![allow(clippy::print_stdout, clippy::disallowed_methods)] // It measures time and prints what it measured.

mod bare;
mod rows;

use bare::Bare;
use records::Record;
use search::{Extra, Index, Page, parse};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// Memory of the writer, its threads, and the records of a commit, as an import has them.
const MEMORY: usize = 48_000_000;
const THREADS: usize = 1;
const RECORDS_PER_COMMIT: u64 = 60_000;
const FACETS: [&str; 10] = [
    "country",
    "goods.item",
    "transport_mode",
    "location_type",
    "direction",
    "departure_country",
    "destination_country",
    "concealment_place",
    "detected_at",
    "kind",
];

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1);
    let times: usize = std::env::args().nth(2).map_or(Ok(1), |times| times.parse())?;
    let records = rows::records(file.as_deref());
    println!("{} records, {times} times; {} MB with them in memory", records.len(), peak_megabytes());
    let folder = tempfile::tempdir()?;
    sealed(folder.path(), &records, times)?;
    bare_in_files(&records, times)?;
    bare_in_memory(&records, times)
}

fn sealed(folder: &Path, records: &[Record], times: usize) -> Result<(), Box<dyn Error>> {
    let index = Index::open(folder, &[1; 32])?.index;
    let (begun, cpu) = (Instant::now(), cpu_seconds());
    let mut writer = index.writer(MEMORY, THREADS)?;
    for (number, record) in (0..).zip(std::iter::repeat_n(records, times).flatten()) {
        writer.add(number, record, &extra())?;
        if number % RECORDS_PER_COMMIT == RECORDS_PER_COMMIT - 1 {
            writer.commit(number)?;
        }
    }
    writer.commit(u64::MAX)?;
    let committed = begun.elapsed().as_secs_f64();
    writer.settle()?;
    let (settled, cpu) = (begun.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    let count = (records.len() * times) as f64;
    println!(
        "sealed: {:.0} records/s committed, {:.0} settled; {:.1} µs of CPU a record",
        count / committed,
        count / settled,
        cpu * 1e6 / count
    );
    let bytes = index.bytes_on_disk()?;
    println!("sealed: {bytes} bytes, {:.1} a record; peak {} MB", bytes as f64 / count, peak_megabytes());
    drop(index);
    reads(folder)?;
    edits(folder, records)
}

/// Each answer when it is asked for the first time after opening, and when its files are known already.
fn reads(folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut opens = Vec::new();
    let (mut cold_search, mut warm_search, mut counts, mut list) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..20 {
        let (opened, time) = timed(|| Index::open(folder, &[1; 32]));
        let index = opened?.index;
        opens.push(time);
        let page = Page { limit: 20, ..Page::default() };
        // No two questions are the same: none is answered from memory. Its facets hold for all: the most work.
        let ask = |day: usize| format!("cocaine state:open source:import goods.template:drugs detected_at:2012-01-{day:02}..2014-12-31");
        let query = parse(&ask(1 + round))?;
        let (found, time) = timed(|| index.search(&query, &page));
        let total = found?.total;
        cold_search.push(time);
        let query = parse(&ask(2 + round))?;
        let (found, time) = timed(|| index.search(&query, &page));
        found?;
        warm_search.push(time);
        let all = parse("")?;
        let (facets, time) = timed(|| index.facets(&all, &FACETS));
        let codes: usize = facets?.values().map(Vec::len).sum();
        counts.push(time);
        let (found, time) = timed(|| index.search(&all, &Page { offset: 200_000, limit: 50, ..Page::default() }));
        found?;
        list.push(time);
        if round == 0 {
            println!("sealed: the question has {total} answers; counts of {codes} codes");
        }
    }
    println!(
        "sealed: open {:.1} ms; question cold {:.1} ms, warm {:.1} ms; 10 counts over all {:.1} ms; row 200,000 of all {:.1} ms (medians of 20)",
        median(opens),
        median(cold_search),
        median(warm_search),
        median(counts),
        median(list)
    );
    Ok(())
}

fn edits(folder: &Path, records: &[Record]) -> Result<(), Box<dyn Error>> {
    let index = Index::open(folder, &[1; 32])?.index;
    let mut writer = index.writer(MEMORY, THREADS)?;
    let (mut commits, mut counts) = (Vec::new(), Vec::new());
    for round in 0..20_usize {
        let number = round * 7_919 % records.len();
        let (committed, time) = timed(|| {
            writer.replace(number as u64, &records[number], &extra())?;
            writer.commit(2 + round as u64)
        });
        committed?;
        commits.push(time);
        let (facets, time) = timed(|| index.facets(&search::Query::all(), &FACETS));
        facets?;
        counts.push(time);
    }
    println!("sealed: edit and commit {:.1} ms; 10 counts over all after each {:.1} ms (medians of 20)", median(commits), median(counts));
    Ok(())
}

fn bare_in_files(records: &[Record], times: usize) -> Result<(), Box<dyn Error>> {
    let bare = Bare::new();
    let folder = tempfile::tempdir()?;
    let index = tantivy::Index::create_in_dir(folder.path(), bare.schema.clone())?;
    measure_bare("bare, in files", &bare, &index, (records, times))?;
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder.path())? {
        bytes += entry?.metadata()?.len();
    }
    println!("bare, in files: {} bytes, {:.1} a record", bytes, bytes as f64 / (records.len() * times) as f64);
    Ok(())
}

fn bare_in_memory(records: &[Record], times: usize) -> Result<(), Box<dyn Error>> {
    let bare = Bare::new();
    let index = tantivy::Index::create_in_ram(bare.schema.clone());
    measure_bare("bare, in memory", &bare, &index, (records, times))
}

fn measure_bare(name: &str, bare: &Bare, index: &tantivy::Index, (records, times): (&[Record], usize)) -> Result<(), Box<dyn Error>> {
    let cpu = cpu_seconds();
    let (filled, time) = timed(|| bare.fill(index, std::iter::repeat_n(records, times).flatten(), MEMORY, THREADS));
    filled?;
    let (cpu, count) = (cpu_seconds() - cpu, (records.len() * times) as f64);
    println!("{name}: {:.0} records/s settled; {:.1} µs of CPU a record", count * 1_000.0 / time, cpu * 1e6 / count);
    let (mut searches, mut counts) = (Vec::new(), Vec::new());
    let paths: Vec<&str> = FACETS.iter().map(|path| path.trim_start_matches("goods.")).filter(|path| bare.has(path)).collect();
    for _ in 0..20 {
        let (found, time) = timed(|| {
            bare.search(index, "cocaine", &[("state", "open"), ("source", "import"), ("template", "drugs")], ("2012-01-01", "2014-12-31"))
        });
        found?;
        searches.push(time);
        let (counted, time) = timed(|| bare.counts(index, &paths));
        counted?;
        counts.push(time);
    }
    println!("{name}: question {:.1} ms; {} counts over all {:.1} ms (medians of 20)", median(searches), paths.len(), median(counts));
    Ok(())
}

fn extra() -> Extra<'static> {
    Extra {
        state: "open",
        space: "cases",
        lies_in: "",
        office: "XA-HQ1",
        created: 1_790_000_000,
        changed: 1_790_000_000,
        marks: &["import"],
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let begun = Instant::now();
    let result = work();
    (result, begun.elapsed().as_secs_f64() * 1_000.0)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// CPU time of this program, where the system tells it; its clock ticks a hundred times a second.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

/// The most memory that this program ever had, where the system tells it.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok()).unwrap_or_default() / 1_000
}
