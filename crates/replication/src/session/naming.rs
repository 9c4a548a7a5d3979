//! From the authority to the spaces: which both have, and which of them differ.

use super::{AREAS_MAX, Broken, Exchange, Phase, Session, pair_key};
use crate::area::{Area, digest, drawer};
use crate::frame::{Frame, LIST_MAX};
use crate::shelf::{Shelf, Unreadable};

impl Session {
    /// From the authority to the spaces, when everything of it is stored.
    pub(super) fn go_on(&mut self, shelf: &dyn Shelf) -> Result<(), Unreadable> {
        self.tell_sent();
        let has_all = !self.stale.contains(&Area::Authority) && self.lacking.has_none_of(Area::Authority);
        let is_ready = has_all && self.exchanges.get(&Area::Authority).is_some_and(Exchange::is_over);
        if self.phase == Phase::Authority && is_ready {
            self.phase = Phase::Spaces;
            if self.told == self.heard {
                return self.begin_equal(shelf);
            }
            self.leave_out_equal(shelf)?;
            self.list_spaces(shelf)?;
        }
        Ok(())
    }

    /// Of the spaces in a drawer of which both said the same in their first words nothing more is to be said.
    fn leave_out_equal(&mut self, shelf: &dyn Shelf) -> Result<(), Unreadable> {
        if self.drawers_told.len() != self.drawers_heard.len() {
            return Ok(());
        }
        let (key, stays) = (pair_key(&self.devices), shelf.spaces()?);
        let is_equal = |area: &Area| {
            let number = drawer(&key, area);
            self.drawers_told.get(number).is_some_and(|told| self.drawers_heard.get(number) == Some(told))
        };
        let equal: Vec<Area> = self.exchanges.keys().copied().filter(|area| *area != Area::Authority && is_equal(area)).collect();
        for area in equal {
            // What the peer says of one that is exchanged no more, who may not have heard of that yet, is let pass.
            self.areas.insert(self.tag(&area), area);
            match stays.get(&area) {
                Some(lane) => {
                    self.lanes.insert(area, *lane);
                    self.exchanges.entry(area).or_default().equal();
                    self.stale.insert(area);
                }
                None => drop(self.exchanges.remove(&area)),
            }
        }
        Ok(())
    }

    /// Both said the same in their first words: nothing more is to be said of it.
    fn begin_equal(&mut self, shelf: &dyn Shelf) -> Result<(), Unreadable> {
        self.has_named_all = true;
        self.lanes.extend(shelf.spaces()?.into_iter().filter(|(area, _)| self.exchanges.contains_key(area)));
        let areas: Vec<Area> = self.exchanges.keys().copied().filter(|area| *area != Area::Authority).collect();
        for area in areas {
            self.areas.insert(self.tag(&area), area);
            self.exchanges.entry(area).or_default().equal();
        }
        if shelf.spaces()?.keys().any(|area| !self.lanes.contains_key(area)) {
            self.list_spaces(shelf)?;
        }
        self.send(shelf, None)
    }

    /// Names the spaces that both may read and that were not named yet.
    pub(super) fn list_spaces(&mut self, shelf: &dyn Shelf) -> Result<(), Unreadable> {
        let mut areas = Vec::new();
        for (area, lane) in shelf.spaces()? {
            if self.lanes.insert(area, lane).is_some() {
                continue;
            }
            let (tag, own) = (self.tag(&area), self.exchange(shelf, area)?);
            let digest = digest(&self.key, &own);
            self.areas.insert(tag, area);
            self.listed.insert(tag, digest);
            areas.push((tag, digest));
        }
        let parts = if areas.is_empty() { vec![&areas[..]] } else { areas.chunks(LIST_MAX).collect() };
        let count = parts.len();
        let frames = parts.into_iter().enumerate().map(|(at, part)| Frame::Areas { areas: part.to_vec(), last: at + 1 == count });
        self.out.extend(frames);
        self.compare(shelf)
    }

    pub(super) fn areas_named(&mut self, shelf: &dyn Shelf, areas: Vec<([u8; 16], [u8; 16])>, last: bool) -> Result<(), Broken> {
        if areas.is_empty() && !last {
            return Err(Broken::Frame);
        }
        if self.named.len() + areas.len() > AREAS_MAX {
            return Err(Broken::TooMuch);
        }
        self.named.extend(areas);
        self.has_named_all |= last;
        Ok(self.compare(shelf)?)
    }

    /// Of the spaces that both have named those that differ are exchanged.
    fn compare(&mut self, shelf: &dyn Shelf) -> Result<(), Unreadable> {
        let both: Vec<[u8; 16]> = self.listed.keys().filter(|tag| self.named.contains_key(*tag)).copied().collect();
        for tag in both {
            let (told, heard) = (self.listed.remove(&tag), self.named.remove(&tag));
            let Some(area) = self.areas.get(&tag).copied() else { continue };
            let exchange = self.exchanges.entry(area).or_default();
            if told == heard {
                exchange.equal();
            } else {
                exchange.is_agreed = true;
                self.tell_frontier(area);
            }
        }
        self.send(shelf, None)
    }
}
