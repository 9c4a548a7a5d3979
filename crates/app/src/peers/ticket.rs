//! A ticket: where a device is found, as one word to be read out, sent or shown as a QR code (`docs/formats/wire.md`). It grants nothing:
//! whoever dials must be named by statements.

use super::ADDRESSES_MAX;
use crate::failure::Failure;
use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Hrp};
use journals::Key;
use network::Address;

/// What each ticket begins with.
const PREFIX: &str = "ncen";
/// The one version.
const VERSION: u8 = 1;
/// What a QR code holds that a telephone still reads from a screen, and below what the checksum is made for (1,023 characters).
const BYTES_MAX: usize = 400;

/// Writes a ticket; addresses that have no room are left out.
pub(crate) fn write(key: &Key, addresses: &[Address]) -> Result<String, Failure> {
    let mut bytes = [&[VERSION], key.0.as_slice()].concat();
    for address in addresses.iter().take(ADDRESSES_MAX) {
        let text = address.to_string();
        if let Ok(length) = u8::try_from(text.len())
            && bytes.len() + 1 + text.len() <= BYTES_MAX
        {
            bytes.push(length);
            bytes.extend_from_slice(text.as_bytes());
        }
    }
    let prefix = Hrp::parse(PREFIX).map_err(|_| wrong())?;
    bech32::encode::<Bech32m>(prefix, &bytes).map_err(|_| wrong())
}

/// Reads a ticket, in capital letters too.
pub(crate) fn read(text: &str) -> Result<(Key, Vec<Address>), Failure> {
    let checked = CheckedHrpstring::new::<Bech32m>(text.trim()).map_err(|_| wrong())?;
    let bytes: Vec<u8> = checked.byte_iter().take(BYTES_MAX + 1).collect();
    if checked.hrp().to_lowercase() != PREFIX || bytes.len() > BYTES_MAX {
        return Err(wrong());
    }
    let (version, rest) = bytes.split_first().ok_or_else(wrong)?;
    if *version != VERSION {
        return Err(Failure::new("ticket-newer"));
    }
    let (key, mut rest) = rest.split_first_chunk::<32>().ok_or_else(wrong)?;
    let mut addresses = Vec::new();
    while let Some((length, more)) = rest.split_first() {
        let (text, more) = more.split_at_checked(usize::from(*length)).ok_or_else(wrong)?;
        let text = std::str::from_utf8(text).map_err(|_| wrong())?;
        addresses.push(text.parse().map_err(|_| wrong())?);
        rest = more;
    }
    if addresses.len() > ADDRESSES_MAX { Err(wrong()) } else { Ok((Key(*key), addresses)) }
}

/// Whether somebody means a ticket, though a letter of it may be wrong.
pub fn is_meant(text: &str) -> bool {
    text.trim().split_at_checked(PREFIX.len() + 1).is_some_and(|(head, _)| head.eq_ignore_ascii_case("ncen1"))
}

/// The device to which a ticket leads: its key in hex; none where it is no ticket.
pub fn device_in(ticket: &str) -> Option<String> {
    read(ticket).ok().map(|(key, _)| key.to_string())
}

fn wrong() -> Failure {
    Failure::new("ticket-wrong")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the key of 32 times `07`, for ever.
    const GOLDEN: &str = "ncen1qyrswpc8qurswpc8qurswpc8qurswpc8qurswpc8qurswpc8qurswr338yezuvpwxghrww35xucnwxtwdajx2tnrw4ehgmm\
        dwvhx27rpd4cxcef6xsmnzdcaupg5z";

    #[test]
    fn a_ticket_keeps_its_letters() {
        let addresses: Vec<Address> = ["192.0.2.7:4717", "node.customs.example:4717"].map(|text| text.parse().unwrap()).into();
        assert_eq!(write(&Key([7; 32]), &addresses).unwrap(), GOLDEN);
        assert_eq!(read(GOLDEN).unwrap(), (Key([7; 32]), addresses));
    }

    #[test]
    fn a_ticket_is_read_as_it_was_written_and_a_slip_is_noticed() {
        let addresses: Vec<Address> =
            ["192.0.2.7:4717", "[2001:db8::7]:4717", "https://relay.customs.example/"].map(|text| text.parse().unwrap()).into();
        let ticket = write(&Key([7; 32]), &addresses).unwrap();
        assert_eq!(read(&ticket).unwrap(), (Key([7; 32]), addresses.clone()));
        assert_eq!(read(&ticket.to_uppercase()).unwrap().1, addresses);
        for at in 0..ticket.len() {
            let mut slip: Vec<char> = ticket.chars().collect();
            slip[at] = if slip[at] == 'q' { 'p' } else { 'q' };
            assert_eq!(read(&slip.iter().collect::<String>()).unwrap_err().code, "ticket-wrong");
        }
        assert!(read("").is_err() && read("ncen1").is_err());
    }

    #[test]
    fn a_ticket_of_a_later_version_says_so_and_many_addresses_find_room_or_not() {
        let later = bech32::encode::<Bech32m>(Hrp::parse(PREFIX).unwrap(), &[2; 33]).unwrap();
        assert_eq!(read(&later).unwrap_err().code, "ticket-newer");
        let many: Vec<Address> = (0..100).map(|n| format!("node{n}.a-rather-long-name-of-customs.example:4717").parse().unwrap()).collect();
        let (_, found) = read(&write(&Key([1; 32]), &many).unwrap()).unwrap();
        assert!(!found.is_empty() && found.len() < ADDRESSES_MAX && many.starts_with(&found));
    }
}
