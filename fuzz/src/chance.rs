//! Chance with a seed, and what it does to an input: the stable test's own fuzzer, which knows nothing of coverage.

/// Small chance (xorshift64*), so that an input that broke a promise is found again by its number.
pub struct Chance(u64);

/// Numbers that stand at the edges of encodings.
const EDGES: [u8; 12] = [0x00, 0x01, 0x17, 0x18, 0x1b, 0x20, 0x40, 0x7f, 0x80, 0x9f, 0xf6, 0xff];

impl Chance {
    /// Chance of a seed.
    pub fn new(seed: u64) -> Self {
        // Neighbouring seeds shall not begin alike, and zero would stay zero.
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16;
        (number % limit.max(1) as u64) as usize
    }

    fn byte(&mut self) -> u8 {
        self.below(256) as u8
    }

    /// An input made from the corpus, or sometimes from nothing.
    pub fn input(&mut self, corpus: &[Vec<u8>], bytes_max: usize) -> Vec<u8> {
        if self.below(16) == 0 || corpus.is_empty() {
            let length = self.below(bytes_max.min(256) + 1);
            return (0..length).map(|_| self.byte()).collect();
        }
        let mut input = corpus[self.below(corpus.len())].clone();
        for _ in 0..=self.below(6) {
            self.changes(&mut input, corpus);
        }
        input.truncate(bytes_max);
        input
    }

    fn changes(&mut self, input: &mut Vec<u8>, corpus: &[Vec<u8>]) {
        if input.is_empty() {
            input.push(self.byte());
        }
        let at = self.below(input.len());
        match self.below(9) {
            0 => input[at] = self.byte(),
            1 => input[at] ^= 1 << self.below(8),
            2 => input[at] = EDGES[self.below(EDGES.len())],
            3 => input[at] = input[at].wrapping_add(1).wrapping_sub(2 * self.below(2) as u8),
            4 => input.insert(at, self.byte()),
            5 => drop(input.remove(at)),
            6 => input.truncate(at.max(1)),
            7 => {
                let part = self.part(input.len());
                let repeated = input[part].to_vec();
                drop(input.splice(at..at, repeated));
            }
            _ => {
                let other = &corpus[self.below(corpus.len())];
                let part = self.part(other.len());
                let end = self.below(input.len() - at + 1) + at;
                drop(input.splice(at..end, other[part].iter().copied()));
            }
        }
    }

    fn part(&mut self, length: usize) -> std::ops::Range<usize> {
        let (one, other) = (self.below(length + 1), self.below(length + 1));
        one.min(other)..one.max(other)
    }
}
