//! Forms in work: on this device only, unsigned, and sealed to the seat that types them.

use crate::error::StoreError;
use crate::keys::SeatSecrets;
use crate::keys::ring::lock;
use crate::seal::{self, Secret};
use crate::store::Store;
use crate::tables::{DRAFT_OF, DRAFTS, SETTINGS};
use journals::{Key, ReadingSecret};
use redb::{ReadableTable, WriteTransaction};
use zeroize::Zeroizing;

/// Largest form in work: the largest record and its narratives several times over.
pub const DRAFT_MAX: usize = 4 << 20;

/// Whose a draft is, as the key of its row.
pub(crate) fn owner(seat: &Key) -> u64 {
    let mut first = [0; 8];
    first.copy_from_slice(&seat.0[..8]);
    u64::from_be_bytes(first)
}

fn key(secrets: &SeatSecrets) -> Secret {
    key_of(&secrets.reading)
}

fn key_of(reading: &ReadingSecret) -> Secret {
    seal::derived("ncen draft 1", reading.bytes().as_slice())
}

fn bound(owner: u64, number: u64) -> Vec<u8> {
    [owner.to_be_bytes(), number.to_be_bytes()].concat()
}

impl Store {
    /// Keeps a form in work, durably; a new one gets the next free number.
    pub fn keep_draft(&self, secrets: &SeatSecrets, number: Option<u64>, plain: &[u8]) -> Result<u64, StoreError> {
        if plain.len() > DRAFT_MAX {
            return Err(StoreError::TooLarge);
        }
        let _turn = lock(&self.writing);
        let owner = owner(&secrets.signing.key());
        self.write(|transaction| {
            let mut drafts = transaction.open_table(DRAFTS)?;
            let number = match number {
                Some(number) => number,
                None => {
                    let last = drafts.range((owner, 0)..=(owner, u64::MAX))?.next_back().transpose()?;
                    last.map_or(0, |(key, _)| key.value().1).checked_add(1).ok_or(StoreError::Damaged("drafts"))?
                }
            };
            let sealed = seal::seal(&key(secrets), &bound(owner, number), plain);
            drafts.insert((owner, number), sealed.as_slice())?;
            Ok(number)
        })
    }

    /// The same of a form that amends a document, by its number: it goes when that is erased.
    pub fn keep_draft_of(&self, secrets: &SeatSecrets, number: u64, document: u64, plain: &[u8]) -> Result<u64, StoreError> {
        let owner = owner(&secrets.signing.key());
        {
            let _turn = lock(&self.writing);
            self.write(|transaction| {
                transaction.open_table(DRAFT_OF)?.insert((owner, number), document)?;
                Ok(())
            })?;
        }
        self.keep_draft(secrets, Some(number), plain)
    }

    /// Forgets all forms in work about a document, whoever fills them in.
    pub fn discard_drafts_of(&self, document: u64) -> Result<(), StoreError> {
        let _turn = lock(&self.writing);
        self.write(|transaction| discard_of(transaction, document))
    }

    /// A form in work of this seat.
    pub fn draft(&self, secrets: &SeatSecrets, number: u64) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        let owner = owner(&secrets.signing.key());
        self.snapshot(|read| {
            let held = read.open_table(DRAFTS)?.get((owner, number))?;
            let opened = held.map(|sealed| seal::open(&key(secrets), &bound(owner, number), sealed.value()));
            opened.map(|plain| plain.ok_or(StoreError::Damaged("drafts"))).transpose()
        })
    }

    /// Numbers of this seat's forms in work, by rising number.
    pub fn drafts(&self, secrets: &SeatSecrets) -> Result<Vec<u64>, StoreError> {
        let owner = owner(&secrets.signing.key());
        self.snapshot(|read| {
            let drafts = read.open_table(DRAFTS)?;
            drafts.range((owner, 0)..=(owner, u64::MAX))?.map(|row| Ok(row?.0.value().1)).collect()
        })
    }

    /// Forgets a form in work.
    pub fn discard_draft(&self, secrets: &SeatSecrets, number: u64) -> Result<(), StoreError> {
        let _turn = lock(&self.writing);
        let owner = owner(&secrets.signing.key());
        self.write(|transaction| {
            transaction.open_table(DRAFTS)?.remove((owner, number))?;
            transaction.open_table(DRAFT_OF)?.remove((owner, number))?;
            Ok(())
        })
    }

    /// Seals one seat's forms in work to another, which comes in its place, and copies its settings, but for those that are named; a
    /// setting that the other has already stays. Gives how many forms there were. One that does not open stays where it is.
    pub fn take_over(&self, from: &Key, reading: &ReadingSecret, to: &SeatSecrets, but: &[&str]) -> Result<u64, StoreError> {
        let _turn = lock(&self.writing);
        let (old, new) = (owner(from), owner(&to.signing.key()));
        self.write(|transaction| {
            let taken = take_drafts(transaction, (old, &key_of(reading)), (new, &key(to)))?;
            self.copy_settings(transaction, old, &to.signing.key(), but)?;
            Ok(taken)
        })
    }

    fn copy_settings(&self, transaction: &WriteTransaction, old: u64, to: &Key, but: &[&str]) -> Result<(), StoreError> {
        let mut copies = Vec::new();
        {
            let table = transaction.open_table(SETTINGS)?;
            for row in table.range((old, "")..(old.saturating_add(1), ""))? {
                let (place, sealed) = row?;
                let name = place.value().1.to_owned();
                if place.value().0 == old && !but.contains(&name.as_str()) && table.get((owner(to), name.as_str()))?.is_none() {
                    copies.push((self.opened_setting(old, &name, sealed.value())?, name));
                }
            }
        }
        copies.into_iter().try_for_each(|(plain, name)| self.put_setting(transaction, to, &name, &plain))
    }
}

fn take_drafts(transaction: &WriteTransaction, (old, from): (u64, &Secret), (new, to): (u64, &Secret)) -> Result<u64, StoreError> {
    let mut drafts = transaction.open_table(DRAFTS)?;
    let mut of = transaction.open_table(DRAFT_OF)?;
    let mut held = Vec::new();
    for row in drafts.range((old, 0)..=(old, u64::MAX))? {
        let (place, sealed) = row?;
        let number = place.value().1;
        held.extend(seal::open(from, &bound(old, number), sealed.value()).map(|plain| (number, plain)));
    }
    for (number, plain) in &held {
        drafts.insert((new, *number), seal::seal(to, &bound(new, *number), plain).as_slice())?;
        drafts.remove((old, *number))?;
        let document = of.remove((old, *number))?.map(|document| document.value());
        if let Some(document) = document {
            of.insert((new, *number), document)?;
        }
    }
    Ok(held.len() as u64)
}
/// Takes away what is about a document that goes.
pub(crate) fn discard_of(transaction: &WriteTransaction, document: u64) -> Result<(), StoreError> {
    let (mut of, mut drafts) = (transaction.open_table(DRAFT_OF)?, transaction.open_table(DRAFTS)?);
    for gone in of.extract_if(|_, about| about == document)? {
        drafts.remove(gone?.0.value())?;
    }
    Ok(())
}
