//! Chance that is the same every time.

/// A generator of numbers (splitmix64): the same seed gives the same numbers on every machine, for ever.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// Begins at a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 when that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.draw() % end).unwrap_or(0)
    }

    /// A number below `end` with a long tail: small ones are common and large ones rare.
    pub fn tail(&mut self, end: usize) -> usize {
        let first = self.below(end + 1);
        let second = self.below(first + 1);
        self.below(second + 1)
    }

    /// `count` of the things, in an order of their own.
    pub fn some<T>(&mut self, mut things: Vec<T>, count: usize) -> Vec<T> {
        let mut taken = Vec::new();
        while taken.len() < count && !things.is_empty() {
            let place = self.below(things.len());
            taken.push(things.swap_remove(place));
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let mut first = Chance::new(7);
        assert_eq!(
            [first.draw(), first.draw()],
            [7_191_089_600_892_374_487, 309_689_372_594_955_804]
        );
    }

    #[test]
    fn numbers_stay_below_their_end() {
        let mut chance = Chance::new(1);
        for _ in 0..1000 {
            assert!(chance.below(7) < 7);
            assert!(chance.tail(7) <= 7);
        }
        assert_eq!(chance.below(0), 0);
        assert_eq!(chance.some(vec![1, 2, 3], 9).len(), 3);
    }
}
