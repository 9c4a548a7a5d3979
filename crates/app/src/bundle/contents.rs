//! What lies in a bundle, counted while it is written or read.

use documents::DocumentId;
use journals::{Carried, Header, Root, SpaceId};
use replication::{Holdings, Outward};
use std::collections::BTreeSet;

/// What lies in a bundle.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contents {
    pub statements: u64,
    /// Entries of open spaces.
    pub entries: u64,
    /// Pictures and smaller forms of pictures of which something does.
    pub pictures: u64,
    /// Open spaces of which there are entries.
    pub spaces: BTreeSet<SpaceId>,
    /// Closed ones of which there is anything.
    pub closed: BTreeSet<SpaceId>,
    /// When the receipt was made behind which it begins; none where it holds everything.
    pub since: Option<i64>,
    /// How far each life goes in it, of one that was sealed here.
    pub covers: Holdings,
    last: Option<(DocumentId, Root)>,
}

impl Contents {
    /// Counts an item.
    pub fn note(&mut self, item: &Carried) {
        match item {
            Carried::Statement(_) => self.statements += 1,
            Carried::Entry(entry) => {
                self.entries += 1;
                self.spaces.extend(Header::decode(&entry.header).map(|header| header.space));
            }
            Carried::Closed { space, .. } => self.closed.extend([*space]),
            Carried::Attachment { document, root, .. } => {
                self.pictures += u64::from(self.last.replace((*document, *root)) != Some((*document, *root)));
            }
            Carried::Manifest(_) | Carried::Receipt(_) => {}
        }
    }

    /// Notes how far an item takes whoever opens the bundle.
    pub fn cover(&mut self, next: &Outward) {
        let Some((before, tip)) = next.tips() else { return };
        let tips = self.covers.entry(next.area).or_default().entry(next.life).or_default();
        // Within a branch the last one says all; what lies beside it at the same height does not.
        match tips.iter_mut().find(|held| Some(**held) == before) {
            Some(held) => *held = tip,
            None => tips.push(tip),
        }
    }
}
