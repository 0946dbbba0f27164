//! The site as a whole: how it is set up, its own pages, its addresses, and what it says when something fails.

mod addresses;
mod checklist;
mod failures;
mod pages;
mod setup;

use crate::support::cases::Case;

pub(crate) fn cases() -> Vec<Case> {
    let all = [
        setup::cases(),
        checklist::cases(),
        pages::cases(),
        addresses::cases(),
        failures::cases(),
    ];
    all.into_iter().flatten().collect()
}
