//! Topics: rows, visibility.

use diesel::dsl::{auto_type, exists};
use diesel::sql_types::Bool;
use diesel::{BoolExpressionMethods, ExpressionMethods, IntoSql, JoinOnDsl, QueryDsl};

use crate::accounts::model::{AccountId, GroupId, Viewer};
use crate::categories::model::{self, Right};
use crate::schema::{topic_members, topics};

crate::stored_number! {
    /// The id of a topic.
    TopicId
}

crate::stored_word! {
    /// What state a topic is in; the rows beside it say who, when and why.
    TopicState {
        /// Replies are welcome.
        Open = "open",
        /// No more replies.
        Closed = "closed",
        /// Taken away; moderators still see it.
        Removed = "removed",
    }
}

/// The clause that every query of topics carries: what a viewer may not see does not exist.
#[must_use]
pub fn visible_to(viewer: &Viewer) -> VisibleTo {
    visible(
        viewer.groups.clone(),
        viewer.id().unwrap_or(AccountId(0)),
        viewer.is_moderator(),
    )
}

/// The type of [`visible_to`].
pub type VisibleTo = visible;

#[auto_type]
fn visible(groups: Vec<GroupId>, account: AccountId, moderates: bool) -> _ {
    let category: model::with_right = model::with_right(groups, Right::See);
    let removed: TopicState = TopicState::Removed;
    topics::category_id
        .eq_any(category)
        .and(
            topics::private
                .eq(false)
                .or(moderates.into_sql::<Bool>())
                .or(exists(
                    topic_members::table
                        .filter(topic_members::topic_id.eq(topics::id))
                        .filter(topic_members::account_id.eq(account)),
                )),
        )
        .and(topics::state.ne(removed).or(moderates.into_sql::<Bool>()))
}
