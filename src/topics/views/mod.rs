//! Pages of topics.

pub mod gone;
pub mod lists;
pub mod new;
pub mod side;
pub mod topic;
