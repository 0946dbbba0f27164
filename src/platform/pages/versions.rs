//! When each part of the content was last changed, as numbers in one sequence.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

/// Beyond this many items their numbers are forgotten and everything counts as touched: some 3 MB.
const MOST_ITEMS: usize = 100_000;

/// What a commit touches, and what a page depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Settings, rights, what stands in every page's frame. Every page depends on it.
    Everything,
    /// Lists of items and counts over them.
    Lists,
    /// Which items can be filtered and by what, without their counters, which move much more often.
    Catalogue,
    /// One item with all that its pages show.
    Item(i64),
}

/// A point in the sequence of touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seq(u64);

/// The last touch of every scope. See [`crate::platform::pages`] for the order that makes it right.
#[derive(Debug, Default)]
// One lock and not atomics: number and mark change together, so no reader sees one without the other, and
// an uncontended read costs 20 ns of an answer's 10 µs.
pub struct Versions(RwLock<Touches>);

#[derive(Debug, Default)]
struct Touches {
    sequence: u64,
    everything: u64,
    lists: u64,
    catalogue: u64,
    items: HashMap<i64, u64>,
}

impl Versions {
    /// The point to be read before a page's content is read.
    pub fn now(&self) -> Seq {
        Seq(self
            .0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .sequence)
    }

    /// Marks scopes as changed. Call it after COMMIT and before the answer goes out.
    pub fn touch(&self, scopes: &[Scope]) {
        let mut touches = self.0.write().unwrap_or_else(PoisonError::into_inner);
        touches.sequence += 1;
        let now = touches.sequence;
        for scope in scopes {
            match *scope {
                Scope::Everything => touches.everything = now,
                Scope::Lists => touches.lists = now,
                Scope::Catalogue => touches.catalogue = now,
                Scope::Item(item) => {
                    touches.items.insert(item, now);
                }
            }
        }
        if touches.items.len() > MOST_ITEMS {
            touches.everything = now;
            touches.items = HashMap::new();
        }
    }

    /// Whether none of these scopes, nor [`Scope::Everything`], was touched after `since`.
    pub fn fresh(&self, since: Seq, scopes: &[Scope]) -> bool {
        let touches = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let last = |scope: &Scope| match scope {
            Scope::Everything => touches.everything,
            Scope::Lists => touches.lists,
            Scope::Catalogue => touches.catalogue,
            Scope::Item(item) => touches.items.get(item).copied().unwrap_or(0),
        };
        touches.everything <= since.0 && scopes.iter().all(|scope| last(scope) <= since.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    #[test]
    fn a_touch_ends_what_depends_on_it_and_nothing_else() {
        let versions = Versions::default();
        let before = versions.now();
        versions.touch(&[Scope::Item(1)]);
        assert!(!versions.fresh(before, &[Scope::Item(1)]));
        assert!(!versions.fresh(before, &[Scope::Lists, Scope::Item(1)]));
        assert!(versions.fresh(before, &[Scope::Item(2), Scope::Lists]));
        assert!(versions.fresh(versions.now(), &[Scope::Item(1)]));
        versions.touch(&[Scope::Everything]);
        assert!(!versions.fresh(before, &[]));
    }

    #[test]
    fn forgetting_items_forgets_no_change() {
        let versions = Versions::default();
        versions.touch(&[Scope::Item(-1)]);
        let before = versions.now();
        versions.touch(&[Scope::Item(0)]);
        let most = i64::try_from(MOST_ITEMS).unwrap();
        for item in 1..=most {
            versions.touch(&[Scope::Item(item)]);
        }
        assert!(versions.0.read().unwrap().items.len() < MOST_ITEMS);
        assert!(!versions.fresh(before, &[Scope::Item(0)]));
        assert!(versions.fresh(versions.now(), &[Scope::Item(0)]));
    }

    fn scope() -> impl Strategy<Value = Scope> {
        prop_oneof![
            1 => Just(Scope::Everything),
            2 => Just(Scope::Lists),
            1 => Just(Scope::Catalogue),
            6 => (0..4_i64).prop_map(Scope::Item),
        ]
    }

    proptest! {
        /// The model: a page is fresh if and only if no later touch names a scope of its own.
        #[test]
        fn a_page_is_fresh_until_one_of_its_scopes_is_touched(
            before in vec(vec(scope(), 1..3), 0..6),
            page in vec(scope(), 0..3),
            after in vec(vec(scope(), 1..3), 0..6),
        ) {
            let versions = Versions::default();
            before.iter().for_each(|scopes| versions.touch(scopes));
            let since = versions.now();
            after.iter().for_each(|scopes| versions.touch(scopes));
            let ended = after.iter().flatten().any(|s| *s == Scope::Everything || page.contains(s));
            prop_assert_eq!(versions.fresh(since, &page), !ended);
        }
    }
}
