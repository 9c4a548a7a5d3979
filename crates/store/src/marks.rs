//! Marks: entries that are here and do not count, or count only with a word beside them. A mark is what acceptance said last; it is
//! made again from statements and entries, and lies here so that nobody has to ask acceptance to read a record.

use crate::bytes::{Input, number, prefixed, unzigzag, zigzag};
use crate::error::StoreError;
use crate::read::Reader;
use crate::rows::entry::{EntryRow, Part};
use crate::seal;
use crate::store::{Store, guarded};
use crate::tables::{MARKS, META};
use journals::{EntryPlace, Header, WholeEntry};
use redb::{ReadTransaction, TableError};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Why of an entry that counts only because somebody built upon it: its changes do, and nothing that it decided.
pub const BUILT_UPON: &str = "built-upon";

/// What acceptance says of an entry that does not count plainly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The code of why.
    pub why: String,
    /// Whether its changes count all the same; its decisions never do.
    pub counts: bool,
    /// Since when, in seconds since 1970 UTC, by the clock of this device.
    pub since: i64,
}

/// A marked entry.
#[derive(Clone, Debug)]
pub struct Marked {
    /// Where it stands.
    pub place: EntryPlace,
    /// Its header.
    pub header: Header,
    /// What is said of it.
    pub mark: Mark,
    /// Numbers of the documents of which it says something, in the order of its bodies.
    pub about: Vec<Range<u64>>,
}

/// All marks of one moment.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    generation: u64,
    by_entry: BTreeMap<(u32, u64), Mark>,
    /// Documents whose first body does not count: nobody sees them.
    hidden: Vec<Range<u64>>,
}

impl Mark {
    /// The mark with the documents that it hides, as a row.
    pub(crate) fn encode(&self, entry: &EntryRow, key: &[u8; 32], bound: &[u8]) -> Vec<u8> {
        let firsts = entry.parts.iter().filter_map(|part| match part {
            Part::First { count, first } => Some((*first, *count)),
            Part::Later { .. } | Part::Beside { .. } => None,
        });
        let firsts: Vec<(u64, u64)> = firsts.collect();
        let mut plain = vec![u8::from(self.counts)];
        prefixed(&mut plain, self.why.as_bytes());
        number(&mut plain, zigzag(self.since));
        number(&mut plain, firsts.len() as u64);
        firsts.iter().flat_map(|(first, count)| [*first, *count]).for_each(|part| number(&mut plain, part));
        seal::seal(key, bound, &plain)
    }

    fn decode(plain: &[u8]) -> Option<(Mark, Vec<Range<u64>>)> {
        let mut input = Input(plain);
        let counts = input.byte()? != 0;
        let why = String::from_utf8(input.prefixed()?.to_vec()).ok()?;
        let since = unzigzag(input.number()?);
        let range = |input: &mut Input<'_>| {
            let (first, count) = (input.number()?, input.number()?);
            Some(first..first.checked_add(count)?)
        };
        let firsts = (0..input.number()?).map(|_| range(&mut input)).collect::<Option<_>>()?;
        input.is_empty().then_some((Mark { why, counts, since }, firsts))
    }
}

/// What a row of marks is bound to.
pub(crate) fn bound(journal: u32, n: u64) -> Vec<u8> {
    [journal.to_be_bytes().as_slice(), &n.to_be_bytes()].concat()
}

impl Marks {
    pub fn of(&self, journal: u32, n: u64) -> Option<&Mark> {
        self.by_entry.get(&(journal, n))
    }

    /// Whether the changes of an entry count.
    pub fn counts(&self, journal: u32, n: u64) -> bool {
        self.of(journal, n).is_none_or(|mark| mark.counts)
    }

    pub fn is_hidden(&self, document: u64) -> bool {
        let after = self.hidden.partition_point(|range| range.start <= document);
        after.checked_sub(1).is_some_and(|at| self.hidden[at].contains(&document))
    }

    /// How many documents nobody sees.
    pub fn hidden(&self) -> u64 {
        self.hidden.iter().map(|range| range.end - range.start).sum()
    }

    /// The last entry of a journal before the first that does not count.
    pub fn counted(&self, journal: u32, from: u64, to: u64) -> u64 {
        let first = self.by_entry.range((journal, from)..=(journal, to)).find(|(_, mark)| !mark.counts);
        first.map_or(to, |((_, n), _)| n - 1)
    }
}

impl Store {
    /// The marks of one moment of the database.
    pub(crate) fn marks(&self, read: &ReadTransaction) -> Result<Arc<Marks>, StoreError> {
        let table = match read.open_table(MARKS) {
            Ok(table) => table,
            Err(TableError::TableDoesNotExist(_)) => return Ok(Arc::default()),
            Err(error) => return Err(error.into()),
        };
        let generation = read.open_table(META)?.get("marks")?.map_or(Ok(0), |held| crate::index_work::read_counter(held.value()))?;
        let mut held = crate::keys::ring::lock(&self.marks);
        if held.generation != generation {
            let key = self.ring.table_key("marks");
            let mut marks = Marks { generation, ..Marks::default() };
            for row in table.range::<(u32, u64)>(..)? {
                let (place, sealed) = row?;
                let (journal, n) = place.value();
                let opened = seal::open(&key, &bound(journal, n), sealed.value()).and_then(|plain| Mark::decode(&plain));
                let (mark, firsts) = opened.ok_or(StoreError::Damaged("marks"))?;
                if !mark.counts {
                    marks.hidden.extend(firsts);
                }
                marks.by_entry.insert((journal, n), mark);
            }
            marks.hidden.sort_by_key(|range| range.start);
            *held = Arc::new(marks);
        }
        Ok(Arc::clone(&held))
    }
}

impl Reader<'_> {
    /// What is said of an entry that does not count plainly; none where it does, or is not here.
    pub fn mark(&self, place: &EntryPlace) -> Result<Option<Mark>, StoreError> {
        let number = guarded(|| self.journal_of(place))?;
        Ok(number.and_then(|number| self.marks.of(number, place.n)).cloned())
    }

    /// Whether any entry does not count plainly.
    pub fn has_marks(&self) -> bool {
        !self.marks.by_entry.is_empty()
    }

    /// How many entries do not count.
    pub fn out(&self) -> u64 {
        self.marks.by_entry.values().filter(|mark| !mark.counts).count() as u64
    }

    /// Every marked entry, in the order of the journals.
    pub fn marked(&self) -> Result<Vec<Marked>, StoreError> {
        let one = |((journal, n), mark): (&(u32, u64), &Mark)| {
            let entry = self.entry(*journal, *n)?;
            let about = entry.parts.iter().filter_map(|part| match part {
                Part::First { count, first } => Some(*first..*first + *count),
                Part::Later { number, .. } => Some(*number..*number + 1),
                Part::Beside { .. } => None,
            });
            let about = about.collect();
            let Header { space, seat, incarnation, n, .. } = entry.header;
            let place = EntryPlace { space, seat, incarnation, n, id: Header::id(&entry.header.encode()) };
            Ok(Marked { place, header: entry.header, mark: mark.clone(), about })
        };
        guarded(|| self.marks.by_entry.iter().map(one).collect())
    }

    /// An entry in full form.
    pub fn whole_entry(&self, place: &EntryPlace) -> Result<Option<WholeEntry>, StoreError> {
        guarded(|| match self.journal_of(place)? {
            Some(number) => self.whole(number, &self.entry(number, place.n)?).map(Some),
            None => Ok(None),
        })
    }
}
