//! Numbers that look random and are the same on every machine.

/// SplitMix64: enough for choosing, and no dependency.
pub(super) struct Random(u64);

impl Random {
    /// A sequence for this seed and this thing, whatever was asked before.
    pub(super) fn new(seed: u64, of: [u64; 2]) -> Self {
        let mut random = Self(seed);
        for number in of {
            random.0 = random.next() ^ number;
        }
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to `end`, which is left out.
    pub(super) fn below(&mut self, end: usize) -> usize {
        // The remainder prefers small numbers by less than anyone would notice.
        (self.next() % end.max(1) as u64) as usize
    }

    /// A number from 0 to 1.
    pub(super) fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// One of these.
    pub(super) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for end in (1..list.len()).rev() {
            list.swap(end, self.below(end + 1));
        }
    }
}
