//! The framing of bundles: what was put in comes out, one that was cut or changed is none, and nobody's memory is filled.

use crate::{Bundling, FRAME_MAX, NoBundle, Packed, Packing, Unbundling, Unpacked};
use journals::{CARRIED_MAX, Carried, SpaceId};
use std::io::{Read, Write};

fn items() -> Vec<Carried> {
    let closed = Carried::Closed { space: SpaceId([1; 16]), sealed: vec![7; 300] };
    vec![Carried::Manifest(vec![1; 20]), Carried::Statement(Vec::new()), closed]
}

fn bundle(is_sealed: bool, items: &[Carried]) -> Vec<u8> {
    let mut bundling = if is_sealed { Bundling::sealed(Vec::new()) } else { Bundling::open(Vec::new()) }.unwrap();
    items.iter().for_each(|item| bundling.item(&item.encode()).unwrap());
    bundling.end().unwrap()
}

fn read(input: impl Read) -> Result<(bool, Vec<Carried>), NoBundle> {
    let mut reading = Unbundling::new(input)?;
    let items = reading.by_ref().collect::<Result<Vec<Carried>, NoBundle>>()?;
    Ok((reading.is_sealed(), items))
}

#[test]
fn items_come_out_as_they_went_in_and_what_was_cut_or_changed_is_no_bundle() {
    for is_sealed in [false, true] {
        for items in [Vec::new(), items()] {
            let whole = bundle(is_sealed, &items);
            assert_eq!(read(&whole[..]), Ok((is_sealed, items)));
            for at in 0..whole.len() {
                let mut changed = whole.clone();
                changed[at] ^= 4;
                assert_eq!((read(&whole[..at]), read(&changed[..])), (Err(NoBundle), Err(NoBundle)), "byte {at}");
            }
        }
    }
}

#[test]
fn what_no_reader_would_take_is_not_written() {
    let mut bundling = Bundling::open(Vec::new()).unwrap();
    assert!(bundling.item(&[]).is_err() && bundling.item(&vec![0; CARRIED_MAX + 1]).is_err());
    bundling.item(&Carried::Statement(vec![1]).encode()).unwrap();
    assert_eq!(read(&bundling.end().unwrap()[..]), Ok((false, vec![Carried::Statement(vec![1])])));
    let begun = &bundle(false, &[])[..9];
    let too_long = (CARRIED_MAX as u32 + 1).to_be_bytes();
    assert_eq!(read([begun, &too_long, &vec![0; CARRIED_MAX + 64]].concat().as_slice()), Err(NoBundle));
}

#[test]
fn what_was_packed_comes_back_and_what_was_cut_does_not_end() {
    const PARCEL: usize = 48 << 10;
    for length in [0, 1, PARCEL - 1, PARCEL, PARCEL + 1, 5 * PARCEL] {
        let plain: Vec<u8> = (0..length).map(|at| ((at * at) >> 3) as u8).collect();
        let mut packed = Packed::new(Vec::new());
        packed.write_all(&plain).unwrap();
        let bytes = packed.finish().unwrap();
        let mut back = Vec::new();
        Unpacked::new(bytes.as_slice()).read_to_end(&mut back).unwrap();
        assert!(back == plain, "{length}");
        for end in [0, 3, bytes.len() / 2, bytes.len() - 1] {
            assert!(Unpacked::new(&bytes[..end]).read_to_end(&mut Vec::new()).is_err(), "{length} cut at {end}");
        }
    }
}

#[test]
fn a_parcel_that_is_longer_than_a_frame_packed_or_not_is_refused() {
    let bomb = Packing::new().pack(&vec![0; 40 << 20]);
    for parcel in [bomb, vec![0; FRAME_MAX + 1]] {
        let file = [&(parcel.len() as u32).to_be_bytes()[..], &parcel, &[0; 4]].concat();
        assert!(Unpacked::new(file.as_slice()).read_to_end(&mut Vec::new()).is_err());
    }
}
