//! Settings and saved views, by seat and name, sealed under the folder key.

use crate::drafts::owner;
use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::seal;
use crate::store::Store;
use crate::tables::SETTINGS;
use journals::Key;
use redb::WriteTransaction;

/// Largest setting: a receipt. A thousand saved views stay below.
pub(crate) const SETTING_MAX: usize = (4 << 20) + 1_024;

impl Store {
    /// A setting of a seat.
    pub fn setting(&self, seat: &Key, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.snapshot(|read| {
            let held = read.open_table(SETTINGS)?.get((owner(seat), name))?;
            let opened = held.map(|sealed| self.opened_setting(owner(seat), name, sealed.value()));
            opened.transpose()
        })
    }

    /// Writes a setting of a seat.
    pub fn set_setting(&self, seat: &Key, name: &str, plain: &[u8]) -> Result<(), StoreError> {
        let _turn = lock(&self.writing);
        self.write(|transaction| self.put_setting(transaction, seat, name, plain))
    }

    /// Forgets a setting of a seat.
    pub fn forget_setting(&self, seat: &Key, name: &str) -> Result<(), StoreError> {
        let _turn = lock(&self.writing);
        self.write(|transaction| {
            transaction.open_table(SETTINGS)?.remove((owner(seat), name))?;
            Ok(())
        })
    }

    /// Writes a setting within a transaction.
    pub(crate) fn put_setting(&self, transaction: &WriteTransaction, seat: &Key, name: &str, plain: &[u8]) -> Result<(), StoreError> {
        if plain.len() > SETTING_MAX {
            return Err(StoreError::TooLarge);
        }
        let sealed = self.sealed_setting(seat, name, plain);
        transaction.open_table(SETTINGS)?.insert((owner(seat), name), sealed.as_slice())?;
        Ok(())
    }

    pub(crate) fn sealed_setting(&self, seat: &Key, name: &str, plain: &[u8]) -> Vec<u8> {
        seal::seal(&self.ring.table_key("settings"), &bound(owner(seat), name), plain)
    }

    pub(crate) fn opened_setting(&self, owner: u64, name: &str, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        let plain = seal::open(&self.ring.table_key("settings"), &bound(owner, name), sealed);
        Ok(plain.ok_or(StoreError::Damaged("settings"))?.to_vec())
    }
}

pub(crate) fn bound(owner: u64, name: &str) -> Vec<u8> {
    [&owner.to_be_bytes(), name.as_bytes()].concat()
}
