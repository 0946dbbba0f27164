//! Pages of topics.

pub mod lists;
pub mod new;
pub mod side;
pub mod topic;
