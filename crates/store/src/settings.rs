//! Settings and saved views, by seat and name, sealed under the folder key.

use crate::drafts::owner;
use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::seal;
use crate::store::Store;
use crate::tables::SETTINGS;
use journals::Key;
use redb::ReadableDatabase;

/// Largest setting: a thousand saved views stay below.
const SETTING_MAX: usize = 1 << 20;

impl Store {
    /// A setting of a seat.
    pub fn setting(&self, seat: &Key, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let read = self.database()?.begin_read()?;
        let held = read.open_table(SETTINGS)?.get((owner(seat), name))?;
        let opened = held.map(|sealed| seal::open(&self.ring.table_key("settings"), &bound(seat, name), sealed.value()));
        opened.map(|plain| plain.map(|plain| plain.to_vec()).ok_or(StoreError::Damaged("settings"))).transpose()
    }

    /// Writes a setting of a seat.
    pub fn set_setting(&self, seat: &Key, name: &str, plain: &[u8]) -> Result<(), StoreError> {
        if plain.len() > SETTING_MAX {
            return Err(StoreError::TooLarge);
        }
        let _turn = lock(&self.writing);
        let sealed = self.sealed_setting(seat, name, plain);
        self.write(|transaction| {
            transaction.open_table(SETTINGS)?.insert((owner(seat), name), sealed.as_slice())?;
            Ok(())
        })
    }

    pub(crate) fn sealed_setting(&self, seat: &Key, name: &str, plain: &[u8]) -> Vec<u8> {
        seal::seal(&self.ring.table_key("settings"), &bound(seat, name), plain)
    }
}

fn bound(seat: &Key, name: &str) -> Vec<u8> {
    [&owner(seat).to_be_bytes(), name.as_bytes()].concat()
}
