//! Changes that are prepared once. diesel prepares every UPDATE anew, since a changeset may leave out columns and so make another
//! sentence each time; and every upsert. Ours do not, and a reply makes seven: preparing them took a tenth of the writer's time.

use diesel::backend::Backend;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::{QueryResult, RunQueryDsl};

/// A query whose prepared statement the connection keeps. Kept statements are told apart by their sentence, so that even one
/// that does change is never taken for another; it would only fill the connection's memory.
#[derive(Clone, Copy, Debug)]
pub struct Steady<Q>(Q);

/// Makes a query [`Steady`].
pub trait AlwaysTheSame: Sized {
    /// To be called on changes whose columns and conditions are always the same.
    fn steady(self) -> Steady<Self> {
        Steady(self)
    }
}

impl<Q> AlwaysTheSame for Q {}

impl<Q> QueryId for Steady<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: Query> Query for Steady<Q> {
    type SqlType = Q::SqlType;
}

impl<Q, C> RunQueryDsl<C> for Steady<Q> {}

impl<Q: QueryFragment<DB>, DB: Backend> QueryFragment<DB> for Steady<Q> {
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(pass)
    }

    fn is_safe_to_cache_prepared(&self, _backend: &DB) -> QueryResult<bool> {
        Ok(true)
    }
}
