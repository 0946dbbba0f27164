//! What keeps people safe from each other and from other sites, on every address of the table.

mod cookies;
mod hidden;
mod origins;
mod outside;
mod routes;
mod said;
pub(crate) mod table;

use crate::support::cases::Case;

pub(crate) fn cases() -> Vec<Case> {
    let all = [
        routes::cases(),
        said::cases(),
        hidden::cases(),
        origins::cases(),
        cookies::cases(),
        outside::cases(),
    ];
    all.into_iter().flatten().collect()
}
