//! What is counted or cached, and what it has to be: a table of SQL that both engines read alike.

/// A value on a row, and the expression that says what it has to be.
pub(super) struct Value {
    pub(super) table: &'static str,
    pub(super) column: &'static str,
    pub(super) truth: &'static str,
}

/// Posts by people that stand: cards, entries and deleted posts count nowhere.
macro_rules! counted {
    ($what:literal, $of:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM posts WHERE posts.kind = 'post' AND posts.state = 'shown' AND ",
            $of
        )
    };
}

/// The same in topics that stand in their category: a removed or private topic counts only on its own row.
macro_rules! counted_outside {
    ($of:expr) => {
        concat!(
            "SELECT COUNT(*) FROM posts JOIN topics AS t ON t.id = posts.topic_id
             WHERE posts.kind = 'post' AND posts.state = 'shown' AND t.state <> 'removed' AND NOT t.private AND ",
            $of
        )
    };
}

/// That everybody sees the category of topic `t`; group 1 is everybody.
macro_rules! public {
    () => {
        " EXISTS (SELECT 1 FROM category_rights AS r
                  WHERE r.category_id = t.category_id AND r.group_id = 1 AND r.\"right\" = 'see')"
    };
}

/// What the ratings of one body come to.
macro_rules! rated {
    ($what:literal, $body:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM ratings AS r WHERE r.proposal_id = proposals.id AND r.body = '",
            $body,
            "'"
        )
    };
}

/// The states come first: the counts are taken from them.
pub(super) const VALUES: &[Value] = &[
    Value {
        table: "topics",
        column: "state",
        truth: "CASE WHEN EXISTS (SELECT 1 FROM topic_removals AS r WHERE r.topic_id = topics.id) THEN 'removed'
                     WHEN EXISTS (SELECT 1 FROM topic_closures AS c WHERE c.topic_id = topics.id) THEN 'closed'
                     ELSE 'open' END",
    },
    Value {
        table: "posts",
        column: "state",
        truth: "CASE WHEN EXISTS (SELECT 1 FROM post_removals AS r WHERE r.post_id = posts.id) THEN 'deleted'
                     ELSE 'shown' END",
    },
    Value {
        table: "posts",
        column: "like_count",
        truth: "SELECT COUNT(*) FROM likes WHERE likes.post_id = posts.id",
    },
    Value {
        table: "posts",
        column: "revision_count",
        truth: "SELECT CASE COUNT(*) WHEN 0 THEN 0 ELSE COUNT(*) - 1 END FROM post_revisions AS r WHERE r.post_id = posts.id",
    },
    Value {
        table: "topics",
        column: "next_number",
        truth: "SELECT COALESCE(MAX(posts.number), 0) + 1 FROM posts WHERE posts.topic_id = topics.id",
    },
    Value {
        table: "topics",
        column: "reply_count",
        truth: counted!("COUNT(*)", "posts.topic_id = topics.id AND posts.number > 1"),
    },
    Value {
        table: "topics",
        column: "like_count",
        truth: "SELECT COUNT(*) FROM likes JOIN posts ON posts.id = likes.post_id WHERE posts.topic_id = topics.id",
    },
    Value {
        table: "topics",
        column: "listed_at",
        truth: counted!(
            "posts.created_at",
            "posts.topic_id = topics.id ORDER BY posts.number DESC LIMIT 1"
        ),
    },
    Value {
        table: "topics",
        column: "last_poster_id",
        truth: counted!(
            "posts.author_id",
            "posts.topic_id = topics.id ORDER BY posts.number DESC LIMIT 1"
        ),
    },
    Value {
        table: "categories",
        column: "topic_count",
        truth: "SELECT COUNT(*) FROM topics AS t WHERE t.category_id = categories.id AND t.state <> 'removed' AND NOT t.private",
    },
    Value {
        table: "categories",
        column: "post_count",
        truth: counted_outside!("t.category_id = categories.id"),
    },
    Value {
        table: "accounts",
        column: "post_count",
        truth: concat!(
            counted_outside!("posts.author_id = accounts.id AND"),
            public!()
        ),
    },
    Value {
        // Nobody has started a companion topic: the forum itself opened it.
        table: "accounts",
        column: "topic_count",
        truth: concat!(
            "SELECT COUNT(*) FROM topics AS t
             WHERE t.author_id = accounts.id AND t.state <> 'removed' AND NOT t.private AND accounts.state <> 'system' AND",
            public!()
        ),
    },
    Value {
        table: "accounts",
        column: "likes_received",
        truth: concat!(
            "SELECT COUNT(*) FROM likes JOIN posts ON posts.id = likes.post_id JOIN topics AS t ON t.id = posts.topic_id
             WHERE posts.author_id = accounts.id AND t.state <> 'removed' AND NOT t.private AND",
            public!()
        ),
    },
    Value {
        table: "proposals",
        column: "reply_count",
        truth: concat!(
            "SELECT COUNT(*) FROM topic_proposals AS about
             JOIN topics AS t ON t.id = about.topic_id
             JOIN posts ON posts.topic_id = t.id
             WHERE about.proposal_id = proposals.id AND t.state <> 'removed' AND NOT t.private
                 AND posts.kind = 'post' AND posts.state = 'shown' AND posts.number > 1 AND (about.companion OR",
            public!(),
            ")"
        ),
    },
    Value {
        table: "proposals",
        column: "version_number",
        truth: "SELECT COALESCE(MAX(v.number), 0) FROM proposal_versions AS v WHERE v.proposal_id = proposals.id",
    },
    Value {
        table: "proposals",
        column: "rating_count",
        truth: rated!("COUNT(*)", "member"),
    },
    Value {
        table: "proposals",
        column: "rating_sum",
        truth: rated!("COALESCE(SUM(r.value), 0)", "member"),
    },
    Value {
        table: "proposals",
        column: "committee_count",
        truth: rated!("COUNT(*)", "committee"),
    },
    Value {
        table: "proposals",
        column: "committee_sum",
        truth: rated!("COALESCE(SUM(r.value), 0)", "committee"),
    },
    Value {
        // As `proposals::model::voices::score` makes it, in whole numbers.
        table: "proposals",
        column: "score",
        truth: rated!(
            "((15 + COALESCE(SUM(r.value), 0)) * 1000000 + (5 + COUNT(*)) / 2) / (5 + COUNT(*))",
            "member"
        ),
    },
    Value {
        table: "proposals",
        column: "support_count",
        truth: "SELECT COUNT(*) FROM supports AS s WHERE s.proposal_id = proposals.id",
    },
    Value {
        table: "summits",
        column: "proposal_count",
        truth: "SELECT COUNT(*) FROM proposals AS p WHERE p.summit_id = summits.id AND p.merged_into IS NULL",
    },
    Value {
        table: "tracks",
        column: "proposal_count",
        truth: "SELECT COUNT(*) FROM proposals AS p WHERE p.track_id = tracks.id",
    },
];

/// Who takes part in which topic with how many posts, where the rows say something else.
pub(super) const PARTICIPANTS: &str =
    "SELECT topic_id, account_id, CAST(SUM(kept) AS TEXT) AS kept, CAST(SUM(counted) AS TEXT) AS counted FROM (
         SELECT topic_id, account_id, post_count AS kept, 0 AS counted FROM topic_participants
         UNION ALL
         SELECT topic_id, author_id, 0, COUNT(*) FROM posts WHERE kind = 'post' AND state = 'shown' GROUP BY topic_id, author_id
     ) AS compared
     GROUP BY topic_id, account_id HAVING SUM(kept) <> SUM(counted) ORDER BY topic_id, account_id";

/// Counts them anew.
pub(super) const COUNT_PARTICIPANTS: [&str; 2] = [
    "DELETE FROM topic_participants",
    "INSERT INTO topic_participants (topic_id, account_id, post_count)
     SELECT topic_id, author_id, COUNT(*) FROM posts WHERE kind = 'post' AND state = 'shown' GROUP BY topic_id, author_id",
];

/// Rows that have to be there and are not.
pub(super) struct Missing {
    pub(super) query: &'static str,
    pub(super) sentence: &'static str,
}

pub(super) const MISSING: &[Missing] = &[
    Missing {
        query: "SELECT id FROM topics
                WHERE NOT EXISTS (SELECT 1 FROM posts WHERE posts.topic_id = topics.id AND posts.number = 1) ORDER BY id",
        sentence: "topic {} has no first post",
    },
    Missing {
        query: "SELECT id FROM proposals
                WHERE merged_into IS NULL
                    AND NOT EXISTS (SELECT 1 FROM topic_proposals AS about WHERE about.proposal_id = proposals.id AND about.companion)
                ORDER BY id",
        sentence: "proposal {} has no companion topic",
    },
    Missing {
        query: "SELECT id FROM posts
                WHERE reply_to IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM posts AS parent WHERE parent.topic_id = posts.topic_id AND parent.number = posts.reply_to)
                ORDER BY id",
        sentence: "post {} answers a post that is not there",
    },
];

/// Keeps everybody from changing what is counted, on PostgreSQL.
pub(super) const HOLD: &str = "LOCK TABLE topics, posts, accounts, categories, proposals, summits, tracks, likes, ratings, supports, post_revisions,
    topic_removals, topic_closures, post_removals, topic_proposals, topic_participants, category_rights, proposal_versions IN SHARE ROW EXCLUSIVE MODE";
