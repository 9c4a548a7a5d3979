//! Pictures in bundles: behind everything else, the smallest forms first, as far as the file may grow.

use super::Making;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::pictures::all;
use documents::DocumentId;
use journals::{Carried, Chunks, Root, SpaceId, chunk_count};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use store::Need;

/// What of pictures is to go into a bundle.
#[derive(Default)]
pub(crate) struct Album {
    /// What its receiver has asked for: document, root, and how many chunks he has.
    pub wants: Vec<(DocumentId, Root, u64)>,
    /// Documents of which something goes into it that may name pictures.
    pub documents: BTreeSet<DocumentId>,
    /// Whether their originals go as well.
    pub originals: bool,
}

/// An attachment on its way: by its size, the smallest first.
type Queued = (u64, DocumentId, Root);

impl Album {
    /// Everything that is here of it, with the number of its document and the first chunk that goes. `may` says of a space whether its
    /// pictures go.
    fn queue(&self, desk: &Desk, may: &dyn Fn(&SpaceId) -> bool) -> Result<BTreeMap<Queued, (u64, u64)>, Failure> {
        let reader = desk.store.read_everything()?;
        let mut queue = BTreeMap::new();
        let mut put = |document: DocumentId, number: u64, root: Root, held: u64| -> Result<(), Failure> {
            if let Some(file) = desk.store.attachment(number, &root)? {
                queue.entry((file.size(), document, root)).or_insert((number, held));
            }
            Ok(())
        };
        let number = |document: &DocumentId| -> Result<Option<u64>, Failure> {
            let Some(number) = reader.number(document)? else { return Ok(None) };
            Ok(may(&reader.space(number)?).then_some(number))
        };
        for (document, root, held) in &self.wants {
            if let Some(number) = number(document)? {
                put(*document, number, *root, *held)?;
            }
        }
        for document in &self.documents {
            let Some(number) = number(document)? else { continue };
            let record = reader.document(number)?.record;
            for picture in all(&record).filter(|picture| self.originals || picture.need() < Need::Asked) {
                put(*document, number, picture.root, 0)?;
            }
        }
        Ok(queue)
    }

    /// Writes it; asked before each chunk whether to go on.
    pub fn put<W: Write>(
        &self,
        desk: &Desk,
        making: &mut Making<W>,
        may: &dyn Fn(&SpaceId) -> bool,
        mut goes_on: impl FnMut() -> bool,
    ) -> Result<(), Failure> {
        for ((size, document, root), (number, held)) in self.queue(desk, may)? {
            let Some(file) = desk.store.attachment(number, &root)? else { continue };
            let Some(chunks) = file.chunks() else { continue };
            if held == 0 && chunk_count(size) > 1 {
                making.item(&Carried::Attachment { document, root, index: None, bytes: chunks.encode() })?;
            }
            for index in held..file.held() {
                if !goes_on() {
                    return Ok(());
                }
                let Some(chunk) = file.chunk(index) else { break };
                making.item(&Carried::Attachment { document, root, index: Some(index), bytes: chunk.to_vec() })?;
            }
        }
        Ok(())
    }
}

/// Takes some of an attachment that came: proved, and only where a document here names it and it is the next that is lacking. Gives
/// whether the whole is here since.
pub(crate) fn take(desk: &Desk, document: &DocumentId, root: &Root, index: Option<u64>, bytes: &[u8]) -> Result<bool, Failure> {
    let Some(number) = desk.store.read_everything()?.number(document)? else { return Ok(false) };
    let Some(file) = desk.store.attachment(number, root)?.filter(|file| !file.is_whole()) else { return Ok(false) };
    let Some(index) = index else {
        if let Some(chunks) = Chunks::decode(bytes).filter(|chunks| chunks.are(root, file.size())) {
            file.take_list(&chunks)?;
        }
        return Ok(false);
    };
    let is_it = match file.resume()? {
        (Some(chunks), held) => held == index && chunks.is_chunk(index, bytes),
        (None, _) => chunk_count(file.size()) == 1 && index == 0 && Chunks::of(bytes).are(root, file.size()),
    };
    if !is_it {
        return Ok(false);
    }
    file.take_chunk(index, bytes)?;
    Ok(desk.store.settle_attachment(number, root)?)
}
