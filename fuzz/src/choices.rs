//! Reads choices off bytes that a fuzzer made. Where they end, every choice is the first, so that a short input says much.

/// Bytes that are still to be read.
pub(crate) struct Choices<'d>(&'d [u8]);

impl<'d> Choices<'d> {
    pub fn new(bytes: &'d [u8]) -> Self {
        Choices(bytes)
    }

    pub fn is_over(&self) -> bool {
        self.0.is_empty()
    }

    /// Everything that is left.
    pub fn rest(&mut self) -> &'d [u8] {
        std::mem::take(&mut self.0)
    }

    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    pub fn flag(&mut self) -> bool {
        self.byte() & 1 == 1
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::from(self.byte()) % limit.max(1)
    }

    pub fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        let at = self.below(from.len());
        from.get(at).cloned()
    }

    /// A number that is often small, and sometimes at the end of its range.
    pub fn number(&mut self) -> u64 {
        match self.byte() {
            small @ 0..=239 => u64::from(small),
            240..=243 => u64::from_be_bytes(self.array()),
            244..=247 => u64::from(u32::from_be_bytes(self.array())),
            248 => u64::from(u32::MAX),
            249 => 1 << 31,
            250 => u64::MAX >> 1,
            251 => (u64::MAX >> 1) + 1,
            252 => u64::MAX - 1,
            _ => u64::MAX,
        }
    }

    pub fn array<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.byte())
    }

    /// A length and as many bytes as are left of them.
    pub fn bytes(&mut self) -> &'d [u8] {
        let length = usize::from(self.byte()).min(self.0.len());
        let (taken, rest) = self.0.split_at(length);
        self.0 = rest;
        taken
    }

    /// The part of such bytes that is text.
    pub fn text(&mut self) -> &'d str {
        let bytes = self.bytes();
        let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
        std::str::from_utf8(&bytes[..valid]).unwrap_or_default()
    }
}

/// Whether an input is one of so many: for checks that are dear. Told from its bytes alone, and by no part of them, so that a
/// fuzzer cannot learn to take them all, and the same input is always checked alike.
pub(crate) fn one_in(many: u64, bytes: &[u8]) -> bool {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    (hash ^ hash >> 32).is_multiple_of(many)
}
