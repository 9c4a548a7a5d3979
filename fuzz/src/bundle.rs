//! Bundles: any bytes as a file in the open or as the packed inside of a sealed one, and items of which the bytes are choices, framed and
//! summed as their maker would. What is read whole is what was written, and is written again.

use crate::choices::Choices;
use crate::session::item;
use journals::Carried;
use replication::{Bundling, Packed, Unbundling, Unpacked};
use std::io::{Read, Write};

/// Items of a bundle that is made.
const ITEMS_MAX: usize = 16;
/// Items of a bundle that are written again, and their bytes.
const AGAIN_MAX: usize = 1_000;
const BYTES_MAX: usize = 1 << 20;

/// A bundle.
pub(crate) fn bundle(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    match choices.byte() % 8 {
        0 => found(choices.rest()),
        1 => packed_by_others(choices.rest()),
        way => made(&mut choices, way > 3, way == 7),
    }
}

/// A file that somebody brings, or what stands in one that is sealed.
fn found(bytes: &[u8]) {
    let Some((is_sealed, items)) = read(bytes) else { return };
    let again = written(is_sealed, items.iter().map(Carried::encode));
    assert!(is_sealed || bytes.starts_with(&again), "a bundle in the open has one form");
    assert_eq!(read(again.as_slice()), Some((is_sealed, items)), "what was read is written again");
}

fn packed_by_others(bytes: &[u8]) {
    let Some((is_sealed, items)) = read(Unpacked::new(bytes)) else { return };
    let again = packed(&written(is_sealed, items.iter().map(Carried::encode)));
    assert_eq!(read(Unpacked::new(again.as_slice())), Some((is_sealed, items)), "what was packed is packed again");
}

fn made(choices: &mut Choices<'_>, is_sealed: bool, is_packed: bool) {
    let mut items: Vec<Vec<u8>> = Vec::new();
    while items.len() < ITEMS_MAX && !choices.is_over() {
        items.push(item(choices));
    }
    items.retain(|item| !item.is_empty());
    let bytes = written(is_sealed, items.iter().cloned());
    let came = if is_packed { read(Unpacked::new(packed(&bytes).as_slice())) } else { read(bytes.as_slice()) };
    // None of an entry in compact form, which goes on from others.
    let whole: Option<Vec<Carried>> = items.iter().map(|bytes| Carried::decode(bytes)).collect();
    match (came, whole) {
        (came, Some(whole)) => assert_eq!(came, Some((is_sealed, whole)), "what was written is read"),
        (Some((said, came)), None) => {
            assert!(said && is_sealed && came.len() == items.len(), "compact forms stand in sealed ones");
            let again = written(true, came.iter().map(Carried::encode));
            assert_eq!(read(again.as_slice()), Some((true, came)), "what came in compact form goes in full");
        }
        (None, None) => {}
    }
}

/// Everything of one whose end is right, and whether it is the inside of a sealed one; none where it is too much to write again.
fn read(input: impl Read) -> Option<(bool, Vec<Carried>)> {
    let mut reading = Unbundling::new(input).ok()?;
    let (mut items, mut bytes, mut count) = (Vec::new(), 0, 0);
    for item in reading.by_ref() {
        let item = item.ok()?;
        (bytes, count) = (bytes + item.encode().len(), count + 1);
        if bytes <= BYTES_MAX && count <= AGAIN_MAX {
            items.push(item);
        }
    }
    assert!(reading.next().is_none(), "behind the end stands nothing");
    (bytes <= BYTES_MAX && count <= AGAIN_MAX).then(|| (reading.is_sealed(), items))
}

fn written(is_sealed: bool, items: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let begun = if is_sealed { Bundling::sealed(Vec::new()) } else { Bundling::open(Vec::new()) };
    let mut bundling = begun.expect("memory takes everything");
    items.for_each(|item| bundling.item(&item).expect("an item has its limits"));
    bundling.end().expect("memory takes everything")
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Packed::new(Vec::new());
    packed.write_all(bytes).expect("memory takes everything");
    packed.finish().expect("memory takes everything")
}
