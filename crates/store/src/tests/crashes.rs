//! Power cuts: whatever of the unsynced writes reached the disk, in whatever order and torn, the folder opens, holds
//! every acknowledged save and no half of another, and verifies. One workload is written down once, and many power
//! cuts are made of it. `NCEN_CRASHES` asks for another number of them.

use super::chance::Chance;
use super::disk::{Disk, Image, Step};
use super::kit::*;
use super::seeded::with_seed;
use crate::store::Store;
use crate::{Batch, Folder, StoreError, upgrade};
use records::{Record, Value};
use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;
use std::thread;

/// Power cuts in each run of the tests.
const CRASHES: u64 = 20_000;
/// Power cuts that are made of one workload.
const CRASHES_PER_SEED: u64 = 100;
/// What one workload does, one after the other.
const ACTS: u64 = 10;
/// Both cores of the smallest machine.
const THREADS: u64 = 2;

/// Everything that a store says.
#[derive(Clone, Debug, Default, PartialEq)]
struct Model {
    records: Vec<Record>,
    entries: u64,
    drafts: BTreeMap<u64, Vec<u8>>,
    setting: Option<Vec<u8>>,
}

impl Model {
    /// In short, for the message of a test that fails.
    fn told(&self) -> String {
        let Model { records, entries, drafts, setting } = self;
        let values: Vec<_> = records.iter().map(|record| record.text("value").unwrap_or_default()).collect();
        format!("{entries} entries, {values:?}, drafts {:?}, setting {setting:?}", drafts.keys())
    }
}

/// A folder whose database lies on disks of ours.
struct Bench {
    desk: Desk,
    folder: Arc<Folder>,
    founded: Image,
}

/// A run of the program: the disk before it, what the disk was told, and what was true from when on.
struct Run {
    before: Image,
    told: Vec<Step>,
    acts: Vec<Act>,
}

/// Something that became true: it may be from `begun` on, it must be from `done` on.
struct Act {
    begun: usize,
    done: usize,
    after: Model,
}

impl Bench {
    fn new() -> Bench {
        let desk = with_seed(0, Desk::founded);
        let founded = Image::of(&fs::read(desk.place.path().join("records.redb")).unwrap());
        let folder = desk.folder();
        Bench { desk, folder, founded }
    }

    fn open(&self, disk: &Disk) -> Result<Store, crate::OpenError> {
        let keys = self.folder.keys.lock().unwrap().clone();
        Store::opened(&self.folder, self.desk.officer.secrets.folder_key.clone(), &keys, disk.opener(), upgrade::check)
    }

    fn read(&self, store: &Store) -> Result<Model, StoreError> {
        let secrets = &self.desk.officer.secrets;
        let reader = store.read()?;
        let mut records = Vec::new();
        reader.each(1..reader.end()?, |_, record| {
            records.push(record);
            Ok(true)
        })?;
        let draft = |number| Ok((number, store.draft(secrets, number)?.unwrap().to_vec()));
        let drafts = store.drafts(secrets)?.into_iter().map(draft).collect::<Result<_, StoreError>>()?;
        let setting = store.setting(&secrets.signing.key(), "views")?;
        Ok(Model { records, entries: reader.entries()?, drafts, setting })
    }

    /// Does something, and says what is true then.
    fn act(&self, store: &Store, model: &mut Model, chance: &mut Chance) -> Result<(), StoreError> {
        let (officer, count) = (&self.desk.officer, model.records.len() as u64);
        let seat = officer.secrets.signing.key();
        match chance.below(10) {
            0..=3 if count > 0 => {
                let number = chance.below(count) + 1;
                let value = Value::Text(format!("{}.00 USD", chance.below(1_000_000)));
                officer.amends(store, number, |record| drop(record.fields.insert("value".into(), value)))?;
                let after = store.read()?.record(number)?;
                model.records[number as usize - 1] = after;
                model.entries += 1;
            }
            4 => {
                // Now and then so much that the file grows, and can shrink when the draft is done with.
                let most = if chance.one_in(4) { 600_000 } else { 6_000 };
                let draft = vec![chance.below(256) as u8; chance.below(most) as usize];
                let number = store.keep_draft(&officer.secrets, model.drafts.keys().last().copied(), &draft)?;
                model.drafts.insert(number, draft);
            }
            5 if chance.one_in(3) => assert_eq!(verified(store).errors, []),
            5 => {
                let setting = chance.below(u64::MAX).to_be_bytes().to_vec();
                store.set_setting(&seat, "views", &setting)?;
                model.setting = Some(setting);
            }
            6 => {
                let records: Vec<_> = (0..chance.below(7) + 2).map(|more| narrated(count + more, chance)).collect();
                let time = TIME + MONTH * chance.below(2) as i64;
                officer.saves_with(store, time, &records, Batch::default())?;
                model.records.extend(records);
                model.entries += 1;
            }
            _ => {
                // A draft that becomes a record, with the setting that counts references.
                let (draft, setting) = (model.drafts.pop_last().map(|(number, _)| (seat, number)), count.to_be_bytes().to_vec());
                let settings = vec![(seat, "views", setting.clone())];
                officer.saves_with(store, TIME, &[seizure(count)], Batch { draft, settings, ..Batch::default() })?;
                model.records.push(seizure(count));
                model.setting = Some(setting);
                model.entries += 1;
            }
        }
        Ok(())
    }

    /// Runs the program: opens, does a few things, now and then closes and opens again, and closes.
    fn run(&self, before: Image, acts: u64, chance: &mut Chance) -> Run {
        let disk = Disk::recording(before.clone());
        let mut store = self.open(&disk).unwrap();
        let mut after = self.read(&store).unwrap();
        let mut run = Run { before, told: Vec::new(), acts: vec![Act { begun: 0, done: 0, after: after.clone() }] };
        for _ in 0..acts {
            if chance.one_in(8) {
                drop(store);
                store = self.open(&disk).unwrap();
            }
            let begun = disk.told();
            self.act(&store, &mut after, chance).unwrap();
            run.acts.push(Act { begun, done: disk.told(), after: after.clone() });
        }
        drop(store);
        run.told = disk.take_log();
        run
    }

    /// Opens what a power cut left and checks it against what may be true.
    fn check(&self, image: &Image, possible: &[&Model], name: &str) {
        let store = self.open(&Disk::with(image.clone())).unwrap_or_else(|error| panic!("{name}: does not open: {error}"));
        let found = self.read(&store).unwrap_or_else(|error| panic!("{name}: does not read: {error}"));
        let told = possible.iter().map(|model| model.told()).collect::<Vec<_>>();
        assert!(possible.contains(&&found), "{name}: a save is lost, or half there: {} instead of {told:?}", found.told());
        assert_eq!(verified(&store).errors, [], "{name}");
    }
}

impl Run {
    /// What may be true after a power cut when the disk had been told `told` things.
    fn possible(&self, told: usize) -> Vec<&Model> {
        let last = self.acts.iter().rposition(|act| act.done <= told).expect("the first is true from the beginning");
        let begun = self.acts.get(last + 1).filter(|next| next.begun < told);
        self.acts[last..=last].iter().chain(begun).map(|act| &act.after).collect()
    }

    fn cut(&self, told: usize, chance: &mut Chance) -> Image {
        let synced = self.told[..told].iter().rposition(|step| matches!(step, Step::Sync)).map_or(0, |sync| sync + 1);
        self.before.after_all(&self.told[..synced]).after_power_cut(&self.told[synced..told], chance)
    }
}

/// A seizure with a story that no compression makes short.
fn narrated(number: u64, chance: &mut Chance) -> Record {
    let mut record = seizure(number);
    let text = (0..chance.below(1_500)).map(|_| char::from(b' ' + chance.below(90) as u8)).collect();
    record.fields.insert("narrative".into(), Value::Narrative(text));
    record
}

/// One workload and its power cuts.
fn crash(bench: &Bench, seed: u64) {
    with_seed(seed, || {
        let mut chance = Chance::new(seed);
        let run = bench.run(bench.founded.clone(), ACTS, &mut chance);
        let mut crashes = 0;
        while crashes < CRASHES_PER_SEED {
            let told = chance.below(run.told.len() as u64 + 1) as usize;
            let image = run.cut(told, &mut chance);
            let name = format!("seed {seed}, crash {crashes} at {told}");
            bench.check(&image, &run.possible(told), &name);
            crashes += 1;
            // Power fails again while the program starts after the first time, or right after.
            if chance.one_in(8) {
                let acts = chance.below(3);
                let again = bench.run(image, acts, &mut chance);
                for _ in 0..3 {
                    let told = chance.below(again.told.len() as u64 + 1) as usize;
                    bench.check(&again.cut(told, &mut chance), &again.possible(told), &format!("{name}, then at {told}"));
                    crashes += 1;
                }
            }
        }
    });
}

#[test]
fn no_power_cut_takes_an_acknowledged_save() {
    let wanted = std::env::var("NCEN_CRASHES").ok().and_then(|number| number.parse().ok()).unwrap_or(CRASHES);
    let seeds = wanted.div_ceil(CRASHES_PER_SEED);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            scope.spawn(move || {
                let bench = Bench::new();
                (1..=seeds).filter(|seed| seed % THREADS == thread).for_each(|seed| crash(&bench, seed));
            });
        }
    });
}
