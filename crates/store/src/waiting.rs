//! Entries that came from elsewhere and do not count now: kept whole, with the reason, until a person or what is missing decides.

use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::seal;
use crate::store::Store;
use crate::tables::WAITING;
use crate::whole::WholeEntry;
use journals::EntryId;
use minicbor::{Decoder, Encoder};
use redb::{ReadableTable, TableError};

/// An entry that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The code of its verdict, or of what it waits for.
    pub why: String,
    /// A field, an operation, what is missing; may be empty.
    pub place: String,
    /// When it came, in seconds since 1970 UTC, by the clock of this device.
    pub received: i64,
    /// The entry.
    pub entry: WholeEntry,
}

type Encoded = Result<(), minicbor::encode::Error<std::convert::Infallible>>;

impl Waiting {
    fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(&mut Encoder::new(&mut bytes)).expect("writing to memory cannot fail");
        bytes
    }

    fn write(&self, out: &mut Encoder<&mut Vec<u8>>) -> Encoded {
        let WholeEntry { header, signature, bodies } = &self.entry;
        out.array(6)?.str(&self.why)?.str(&self.place)?.i64(self.received)?.bytes(header)?.bytes(signature)?;
        out.array(bodies.len() as u64)?;
        bodies.iter().try_for_each(|body| out.bytes(body).map(drop))
    }

    fn decode(bytes: &[u8]) -> Option<Waiting> {
        let mut input = Decoder::new(bytes);
        (input.array().ok()? == Some(6)).then_some(())?;
        let (why, place, received) = (input.str().ok()?.to_owned(), input.str().ok()?.to_owned(), input.i64().ok()?);
        let (header, signature) = (input.bytes().ok()?.to_vec(), input.bytes().ok()?.try_into().ok()?);
        let count = input.array().ok()??;
        let bodies = (0..count).map(|_| input.bytes().ok().map(<[u8]>::to_vec)).collect::<Option<_>>()?;
        Some(Waiting { why, place, received, entry: WholeEntry { header, signature, bodies } })
    }
}

impl Store {
    /// Keeps entries that wait; one that waits already keeps the moment of its arrival.
    pub fn keep_waiting(&self, entries: &[Waiting]) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        let _turn = lock(&self.writing);
        let key = self.ring.table_key("waiting");
        self.write(|transaction| {
            let mut table = transaction.open_table(WAITING)?;
            for waiting in entries {
                let id = waiting.entry.id();
                let held = table.get(id.0)?.and_then(|held| seal::open(&key, &id.0, held.value()));
                let received = held.and_then(|plain| Waiting::decode(&plain)).map_or(waiting.received, |held| held.received);
                let row = Waiting { received, ..waiting.clone() };
                table.insert(id.0, seal::seal(&key, &id.0, &row.encode()).as_slice())?;
            }
            Ok(())
        })
    }

    /// Everything that waits.
    pub fn waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        let key = self.ring.table_key("waiting");
        self.snapshot(|read| {
            let table = match read.open_table(WAITING) {
                Ok(table) => table,
                Err(TableError::TableDoesNotExist(_)) => return Ok(Vec::new()),
                Err(error) => return Err(error.into()),
            };
            let mut waiting = Vec::new();
            for row in table.iter()? {
                let (id, sealed) = row?;
                let opened = seal::open(&key, &id.value(), sealed.value()).and_then(|plain| Waiting::decode(&plain));
                let one = opened.filter(|one| one.entry.id() == EntryId(id.value()));
                waiting.push(one.ok_or(StoreError::Damaged("waiting"))?);
            }
            Ok(waiting)
        })
    }
}
