//! How far a session has come, for people: items and pictures that went and came, and those that stand to.

use super::Session;
use crate::area::Area;
use crate::attachments::Pictures;
use crate::frame::Lane;
use std::collections::BTreeMap;

impl Session {
    /// How many items stand to be sent now, by lane.
    pub fn to_send(&self) -> BTreeMap<Lane, u64> {
        self.by_lane(self.lacking.counts())
    }

    /// How many are to come, by lane, as far as the peer has said.
    pub fn to_come(&self) -> BTreeMap<Lane, u64> {
        self.by_lane(self.exchanges.iter().map(|(area, exchange)| (*area, exchange.to_come)))
    }

    fn by_lane(&self, counts: impl IntoIterator<Item = (Area, u64)>) -> BTreeMap<Lane, u64> {
        let mut lanes: BTreeMap<Lane, u64> = BTreeMap::new();
        for (area, items) in counts.into_iter().filter(|(_, items)| *items > 0) {
            let count = lanes.entry(self.lanes.get(&area).copied().unwrap_or(Lane::Records)).or_default();
            *count = count.saturating_add(items);
        }
        lanes
    }

    /// Items that went out in this session, and how many of them the peer has stored; but for those of closed spaces, which are counted
    /// before nobody.
    pub fn delivered(&self) -> (u64, u64) {
        let confirmed = self.hidden.partition_point(|n| *n <= self.confirmed) as u64;
        (self.sent - self.hidden.len() as u64, self.confirmed - confirmed)
    }

    /// Items that came in this session; but for those of closed spaces.
    pub fn counted(&self) -> u64 {
        self.counted
    }

    /// Pictures that the peer has asked for and that have not gone whole, and those that it is asked for; but for those of closed spaces.
    /// Letters are none.
    pub fn pictures(&self) -> (Pictures, Pictures) {
        let is_open = |area: &Area| *area != Area::Authority && self.lanes.get(area).is_some_and(|lane| *lane != Lane::Closed);
        (self.serving.pictures(is_open), self.asking.pictures(is_open))
    }
}
