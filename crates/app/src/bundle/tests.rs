//! Bundles keep their bytes, and one that was cut or changed is none.

use super::*;
use journals::{SigningSecret, WholeEntry};
use replication::{Holdings, Incoming, Kinds, NothingHeld, Receipt};
use std::io::Cursor;

fn read(bytes: &[u8]) -> Result<Bundle, Failure> {
    let bytes = bytes.to_vec();
    Bundle::read(Box::new(move || Ok(Box::new(Cursor::new(bytes.clone())))))
}

fn golden(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// Hex digits, 32 bytes in a line.
fn hex(bytes: &[u8]) -> String {
    let line = |line: &[u8]| line.iter().map(|byte| format!("{byte:02x}")).chain(["\n".to_owned()]).collect::<String>();
    bytes.chunks(32).map(line).collect()
}

fn statement() -> Vec<u8> {
    golden(include_str!("../../../journals/golden/statement_root.hex"))
}

fn entry() -> Carried {
    let header = golden(include_str!("../../../journals/golden/header.hex"));
    let signature = golden(include_str!("../../../journals/golden/signature.hex")).try_into().unwrap();
    let bodies = vec![golden(include_str!("../../../journals/golden/body.hex"))];
    Carried::Entry(WholeEntry { header, signature, bodies })
}

fn items() -> Vec<Carried> {
    vec![Carried::Statement(statement()), entry()]
}

fn made() -> Vec<u8> {
    let mut bundling = Bundling::open(Vec::new()).unwrap();
    items().iter().for_each(|item| bundling.item(&item.encode()).unwrap());
    bundling.end().unwrap()
}

#[test]
fn a_bundle_keeps_its_bytes_and_gives_back_what_was_put_in() {
    assert_eq!(golden(include_str!("../../golden/bundle.hex")), made());
    let bundle = read(&made()).unwrap();
    let statements = bundle.statements.clone().into_iter().map(Carried::Statement);
    let entries = bundle.items().unwrap().map(Result::unwrap);
    assert_eq!(statements.chain(entries).collect::<Vec<_>>(), items());
}

#[test]
fn a_bundle_that_was_cut_or_changed_is_none() {
    let whole = made();
    for end in 0..whole.len() {
        assert!(read(&whole[..end]).is_err(), "cut at {end}");
    }
    for index in 0..whole.len() {
        let mut changed = whole.clone();
        changed[index] ^= 1;
        assert!(read(&changed).is_err(), "byte {index}");
    }
}

/// Whom the golden one is for.
fn seat() -> ReadingSecret {
    ReadingSecret::from_bytes([0x44; 32])
}

/// Its head, and what its maker holds.
fn heads() -> (Manifest, Vec<u8>) {
    let [from, to] = [0x22, 0x33].map(|seed| SigningSecret::from_seed(&[seed; 32]));
    let (holds, kinds) = (Holdings::new(), Kinds::from([(1, (1, 0))]));
    let receipt = Receipt { from: from.key(), to: to.key(), made: 1_772_000_000, kinds, holds: holds.clone(), wants: Vec::new() };
    let manifest = Manifest { from: from.key(), to: to.key(), made: 1_772_000_000, since: None, counts: (1, 3), holds };
    (manifest, receipt.sign(&from))
}

/// Two entries in compact form, of which the second goes on from the first.
fn compact() -> [Vec<u8>; 2] {
    [include_str!("../../../replication/golden/compact_first.hex"), include_str!("../../../replication/golden/compact_next.hex")]
        .map(golden)
}

/// One of a closed space, and the list and a chunk of an attachment.
fn behind() -> [Vec<u8>; 3] {
    let closed = include_str!("../../../journals/golden/item_closed.hex");
    let (list, chunk) = (include_str!("../../../journals/golden/item_list.hex"), include_str!("../../../journals/golden/item_chunk.hex"));
    [closed, list, chunk].map(golden)
}

fn make_golden(path: &Path) {
    let (manifest, receipt) = heads();
    let manifest = Carried::Manifest(manifest.sign(&SigningSecret::from_seed(&[0x22; 32]))).encode();
    let [first, next] = compact();
    let heads = [manifest, Carried::Receipt(receipt).encode(), Carried::Statement(statement()).encode()];
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("sealed.ncen");
    let mut making = Making::sealed(&file, &[seat().public()]).unwrap();
    for item in heads.into_iter().chain([first, next, entry().encode()]).chain(behind()) {
        making.bytes(&item).unwrap();
    }
    making.end().unwrap();
    std::fs::write(path, hex(&std::fs::read(file).unwrap())).unwrap();
}

/// The sealed bundle that is kept. age draws chance, so that no two are alike: where there is none, NCEN_WRITE_GOLDEN=1 makes it, once.
fn kept() -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/sealed.hex");
    if !path.exists() && std::env::var_os("NCEN_WRITE_GOLDEN").is_some() {
        make_golden(&path);
    }
    let text = std::fs::read_to_string(&path);
    golden(&text.unwrap_or_else(|error| panic!("{}: {error}; NCEN_WRITE_GOLDEN=1 makes it, once and for ever", path.display())))
}

#[test]
fn a_sealed_bundle_that_was_made_long_ago_is_opened_by_its_seat() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("sealed.ncen");
    std::fs::write(&path, kept()).unwrap();
    let stranger = ReadingSecret::from_bytes([0x45; 32]);
    assert_eq!(Bundle::open(&path, &stranger).err().unwrap().code, "not-for-you");
    let bundle = Bundle::open(&path, &seat()).unwrap();
    let (manifest, receipt) = heads();
    assert_eq!((bundle.manifest.as_ref(), &bundle.receipts), (Some(&manifest), &vec![receipt]));
    assert_eq!((&bundle.statements, bundle.contents.entries), (&vec![statement()], 3));
    let mut incoming = Incoming::default();
    let compact = compact().map(|bytes| incoming.unpacked(&bytes, &NothingHeld).unwrap());
    let behind = behind().map(|bytes| Carried::decode(&bytes).unwrap());
    let expected: Vec<Carried> = compact.into_iter().chain([entry()]).chain(behind).collect();
    assert_eq!(bundle.items().unwrap().map(Result::unwrap).collect::<Vec<_>>(), expected);
}
