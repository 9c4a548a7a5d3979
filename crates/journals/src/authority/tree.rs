//! The department tree, as it is stated.

use super::OfficeFacts;
use crate::ids::OfficeId;
use std::collections::{BTreeMap, BTreeSet};

/// Deeper than any administration; a circle ends here.
pub(super) const DEPTH_MAX: usize = 16;

/// Offices, as they stand now.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree(BTreeMap<OfficeId, OfficeFacts>);

impl Tree {
    /// Takes what is stated of an office; the later word stands.
    pub fn state(&mut self, id: OfficeId, facts: OfficeFacts) {
        self.0.insert(id, facts);
    }

    pub fn office(&self, id: &OfficeId) -> Option<&OfficeFacts> {
        self.0.get(id)
    }

    pub fn offices(&self) -> impl Iterator<Item = (&OfficeId, &OfficeFacts)> {
        self.0.iter()
    }

    /// An office and those above it, itself first.
    pub fn upward(&self, id: &OfficeId) -> Vec<OfficeId> {
        let above = |id: &OfficeId| self.office(id).and_then(|facts| facts.parent);
        std::iter::successors(Some(*id), above).take(DEPTH_MAX).collect()
    }

    /// Whether an office is another one, or lies below it.
    pub fn is_within(&self, id: &OfficeId, above: &OfficeId) -> bool {
        self.upward(id).contains(above)
    }
}

/// Every parent that was ever stated of an office: who takes away is judged by these, so that moving an office gives
/// nothing back.
#[derive(Clone, Debug, Default)]
pub(super) struct EveryParent(pub BTreeMap<OfficeId, BTreeSet<OfficeId>>);

impl EveryParent {
    /// Whether an office is another one, or was ever below it.
    pub fn was_within(&self, id: &OfficeId, above: &OfficeId) -> bool {
        let (mut seen, mut open) = (BTreeSet::new(), vec![*id]);
        while let Some(at) = open.pop() {
            if at == *above {
                return true;
            }
            if seen.insert(at) {
                open.extend(self.0.get(&at).into_iter().flatten());
            }
        }
        false
    }
}
