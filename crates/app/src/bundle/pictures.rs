//! Pictures in bundles: behind everything else, the smallest forms first, as far as the file may grow.

use super::Making;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::pictures::all;
use documents::DocumentId;
use journals::{Carried, Chunks, Root, SpaceId};
use replication::Want;
use std::collections::{BTreeMap, BTreeSet};
use store::Need;

/// What of pictures is to go into a bundle.
#[derive(Default)]
pub(crate) struct Album {
    /// What its receiver lacks by his last word.
    pub wants: Vec<Want>,
    /// Documents of which something goes into it that may name pictures.
    pub documents: BTreeSet<DocumentId>,
    /// Whether their originals go as well.
    pub originals: bool,
}

/// An attachment on its way: its root begins with its size, so the smallest goes first.
type Queued = (Root, DocumentId);

impl Album {
    /// Everything that is here of it, with the number of its document and the first chunk that goes. `may` says of a space whether its
    /// pictures go.
    fn queue(&self, desk: &Desk, may: &dyn Fn(&SpaceId) -> bool) -> Result<BTreeMap<Queued, (u64, u64)>, Failure> {
        let reader = desk.store.read_everything()?;
        let mut queue = BTreeMap::new();
        let mut put = |document: DocumentId, number: u64, root: Root, held: u64| -> Result<(), Failure> {
            if desk.store.attachment(number, &root)?.is_some() {
                queue.entry((root, document)).or_insert((number, held));
            }
            Ok(())
        };
        let number = |document: &DocumentId| -> Result<Option<u64>, Failure> {
            let Some(number) = reader.number(document)? else { return Ok(None) };
            Ok(may(&reader.space(number)?).then_some(number))
        };
        for Want { document, root, held, .. } in self.wants.iter().filter(|want| want.is_asked || self.originals) {
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

    /// Writes it; asked before each chunk whether to go on. Gives how many attachments were left.
    pub fn put(
        &self,
        desk: &Desk,
        making: &mut Making,
        may: &dyn Fn(&SpaceId) -> bool,
        mut goes_on: impl FnMut() -> bool,
    ) -> Result<u64, Failure> {
        self.each(desk, may, |item| if goes_on() && making.has_room() { making.item(&item).map(|()| true) } else { Ok(false) })
    }

    /// Calls `each` with all of it, part by part, until it says stop by `false`. Gives how many attachments were left, that one too.
    pub fn each(
        &self,
        desk: &Desk,
        may: &dyn Fn(&SpaceId) -> bool,
        mut each: impl FnMut(Carried) -> Result<bool, Failure>,
    ) -> Result<u64, Failure> {
        let queue = self.queue(desk, may)?;
        let mut left = queue.len() as u64;
        for ((root, document), (number, held)) in queue {
            // What is not here is left to whoever has it.
            let here = desk.store.attachment(number, &root)?.and_then(|file| Some((file.chunks()?, file)));
            let Some((chunks, file)) = here else {
                left -= 1;
                continue;
            };
            let list = (held == 0 && root.chunk_count() > 1).then(|| (None, chunks.encode()));
            let behind = (held..file.held()).map_while(|index| Some((Some(index), file.chunk(index)?.to_vec())));
            for (index, bytes) in list.into_iter().chain(behind) {
                if !each(Carried::Attachment { document, root, index, bytes })? {
                    return Ok(left);
                }
            }
            left -= 1;
        }
        Ok(0)
    }
}

/// Takes some of an attachment that came: proved, and only where a document here names it and it is the next that is lacking. Gives
/// whether the whole is here since.
pub(crate) fn take(desk: &Desk, document: &DocumentId, root: &Root, index: Option<u64>, bytes: &[u8]) -> Result<bool, Failure> {
    let Some(number) = desk.store.read_everything()?.number(document)? else { return Ok(false) };
    let Some(file) = desk.store.attachment(number, root)?.filter(|file| !file.is_whole()) else { return Ok(false) };
    let Some(index) = index else {
        if let Some(chunks) = Chunks::decode(bytes).filter(|chunks| chunks.are(root)) {
            file.take_list(&chunks)?;
        }
        return Ok(false);
    };
    let is_it = match file.resume()? {
        (Some(chunks), held) => held == index && chunks.is_chunk(index, bytes),
        (None, _) => root.chunk_count() == 1 && index == 0 && Chunks::of(bytes).are(root),
    };
    if !is_it {
        return Ok(false);
    }
    Ok(file.take_chunk(index, bytes)? && desk.store.settle_attachment(number, root)?)
}
