//! The answers that were asked for last, as many as a limit allows.

use std::sync::Arc;

/// The least recently used answers go first; the last one stays whatever it weighs.
pub(crate) struct Recent<K, V> {
    weight_max: usize,
    held: Vec<(K, Arc<V>, usize)>,
}

impl<K: PartialEq, V> Recent<K, V> {
    pub(crate) fn new(weight_max: usize) -> Self {
        Recent { weight_max, held: Vec::new() }
    }

    pub(crate) fn get(&mut self, asked: &K) -> Option<Arc<V>> {
        let position = self.held.iter().position(|(key, _, _)| key == asked)?;
        let entry = self.held.remove(position);
        let answer = Arc::clone(&entry.1);
        self.held.push(entry);
        Some(answer)
    }

    pub(crate) fn put(&mut self, asked: K, answer: V, weight: usize) -> Arc<V> {
        let answer = Arc::new(answer);
        // An empty answer weighs something too: the number of entries has an end.
        self.held.retain(|(key, _, _)| *key != asked);
        self.held.push((asked, Arc::clone(&answer), weight.max(1_000)));
        while self.held.len() > 1 && self.held.iter().map(|(_, _, weight)| weight).sum::<usize>() > self.weight_max {
            self.held.remove(0);
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_used_last_stays() {
        let mut recent = Recent::new(5_000);
        for asked in 0..4 {
            recent.put(asked, asked * 10, 2_000);
            recent.get(&0);
        }
        assert_eq!(recent.get(&0).as_deref(), Some(&0));
        assert!(recent.get(&1).is_none() && recent.get(&2).is_none());
        assert_eq!(*recent.put(9, 90, 9_000), 90);
        assert_eq!(recent.held.len(), 1);
    }
}
