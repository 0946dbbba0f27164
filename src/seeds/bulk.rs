//! As much content as is asked for, for tests and the benchmark.
//!
//! A million posts through the models' verbs would take a quarter of an hour, so topics, posts and likes are inserted row
//! by row here, a few topics to a transaction: what is counted is exact, texts are the sample's own in its four languages
//! and are rendered once, and no facts are recorded. Members and categories are made by the models.

use std::collections::HashMap;
use std::sync::Arc;

use diesel::{ExpressionMethods, Insertable, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::categories::model::CategoryId;
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Writer;
use crate::platform::error::{Error, Result};
use crate::platform::text::language::Lang;
use crate::platform::text::origin::Origin;
use crate::platform::time::Time;
use crate::posts::model::prepare::{Typed, prepare};
use crate::posts::model::writing::Prepared;
use crate::posts::model::{PostId, PostKind, PostState, RENDER_VERSION};
use crate::schema::{accounts, categories as category_rows, likes, posts, topics};
use crate::seeds::chance::Chance;
use crate::seeds::crowd::{category, member, take_part};
use crate::seeds::sample::Sample;
use crate::seeds::script::What;
use crate::topics::model::title::Title;
use crate::topics::model::{TopicId, TopicState};

/// How much is to be made.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Members who write and like.
    pub members: usize,
    /// Topics, spread over eight categories.
    pub topics: usize,
    /// Posts, the first ones of topics among them. A few topics are long and most are short.
    pub posts: usize,
}

/// What was made.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// Its members.
    pub members: Vec<AccountId>,
    /// Its categories.
    pub categories: Vec<CategoryId>,
    /// Its topics, the oldest first, each with how many posts it has.
    pub topics: Vec<(TopicId, usize)>,
}

/// Categories that topics are spread over.
const CATEGORIES: usize = 8;
/// Rows that one transaction carries, more or less.
const CHUNK: usize = 5_000;
/// Rows that one statement inserts: SQLite takes 32 766 values at the most.
const ROWS: usize = 500;
/// The newest topic is this old, and each one before it older by the same.
const HOUR: i64 = 3_600_000_000;

/// Makes content. The same size and seed make the same each time.
///
/// # Errors
/// When the database fails.
pub async fn bulk(writer: &Writer, own: &Origin, size: Size, seed: u64) -> Result<Made> {
    let own = own.clone();
    let ground = Arc::new(
        writer
            .write(move |tx| Ground::lay(tx, &own, size.members))
            .await?,
    );
    let mut chance = Chance::new(seed);
    let mut left = lengths(&mut chance, size);
    let mut made = Made {
        members: ground.members.clone(),
        categories: ground.categories.clone(),
        topics: Vec::new(),
    };
    while !left.is_empty() {
        let mut rows = 0;
        let fits = |length: &&usize| {
            rows += **length;
            rows - **length < CHUNK
        };
        let chunk: Vec<usize> = left.drain(..left.iter().take_while(fits).count()).collect();
        let (ground, chosen) = (Arc::clone(&ground), Chance::new(chance.draw()));
        let (built, whole) = (made.topics.len(), size.topics);
        // The job may run more than once, so it begins with the same chance each time.
        let topics = writer
            .write(move |tx| ground.build(tx, &mut chosen.clone(), &chunk, built, whole))
            .await?;
        made.topics.extend(topics);
    }
    Ok(made)
}

/// How many posts each topic has: one at least, and all together what was asked for.
fn lengths(chance: &mut Chance, size: Size) -> Vec<usize> {
    let mut lengths = vec![1; size.topics];
    let mut left = size.posts.saturating_sub(size.topics);
    let longest = 6 * size.posts / size.topics.max(1) + 1;
    while left > 0 && !lengths.is_empty() {
        let place = chance.below(lengths.len());
        let more = chance.tail(longest).clamp(1, left);
        if let Some(length) = lengths.get_mut(place) {
            *length += more;
        }
        left -= more;
    }
    lengths
}

/// What topics are made of.
struct Ground {
    members: Vec<AccountId>,
    categories: Vec<CategoryId>,
    texts: Vec<Prepared>,
    titles: Vec<String>,
}

/// A post's row.
#[derive(Clone, Insertable)]
#[diesel(table_name = posts)]
struct Row {
    topic_id: TopicId,
    number: i32,
    author_id: AccountId,
    kind: PostKind,
    state: PostState,
    #[diesel(treat_none_as_default_value = false)]
    reply_to: Option<i32>,
    source: String,
    html: String,
    render_version: i32,
    lang: &'static str,
    like_count: i64,
    revision_count: i32,
    created_at: Time,
}

impl Row {
    fn new(topic: TopicId, number: i32, author: AccountId, text: &Prepared, at: Time) -> Self {
        Self {
            topic_id: topic,
            number,
            author_id: author,
            kind: PostKind::Post,
            state: PostState::Shown,
            reply_to: None,
            source: text.source.clone(),
            html: text.html.as_str().to_owned(),
            render_version: RENDER_VERSION,
            lang: text.lang.code(),
            like_count: 0,
            revision_count: 0,
            created_at: at,
        }
    }
}

/// A topic to be built.
#[derive(Clone, Copy)]
struct Told {
    number: usize,
    length: usize,
    at: Time,
}

impl Told {
    /// When a post is written: a minute after the one before, and sooner where an hour holds more.
    fn moment(self, number: usize) -> Time {
        let step = HOUR / i64::try_from(self.length).unwrap_or(i64::MAX).max(60);
        Time(self.at.0 + step * i64::try_from(number - 1).unwrap_or(0))
    }
}

/// What a chunk adds to counters.
#[derive(Default)]
struct Sums {
    posts: HashMap<AccountId, i64>,
    topics: HashMap<AccountId, i64>,
    likes: HashMap<AccountId, i64>,
    categories: HashMap<CategoryId, (i64, i64)>,
}

impl Ground {
    fn lay(tx: &mut Tx<'_>, own: &Origin, members: usize) -> Result<Self> {
        let sample = Sample::read(tx.now, own)?;
        let mut texts = Vec::new();
        for item in sample.topics.iter().flat_map(|topic| &topic.items) {
            // Links into the sample lead nowhere here.
            if let What::Post(post) = &item.what
                && !post.text.contains("](")
            {
                let typed = Typed {
                    text: &post.text,
                    chosen: None,
                    likely: Lang::ENGLISH,
                };
                texts.push(Prepared {
                    mentions: Vec::new(),
                    ..prepare(tx.db, own, typed)?
                });
            }
        }
        Ok(Self {
            members: (1..=members)
                .map(|number| member(tx, number))
                .collect::<Result<_>>()?,
            categories: (1..=CATEGORIES)
                .map(|number| category(tx, number))
                .collect::<Result<_>>()?,
            titles: sample.topics.into_iter().map(|topic| topic.title).collect(),
            texts,
        })
    }

    fn build(
        &self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        lengths: &[usize],
        built: usize,
        whole: usize,
    ) -> Result<Vec<(TopicId, usize)>> {
        let mut sums = Sums::default();
        let mut topics = Vec::new();
        for (place, length) in lengths.iter().enumerate() {
            let number = built + place + 1;
            let age = i64::try_from(whole - built - place).unwrap_or(i64::MAX);
            let told = Told {
                number,
                length: *length,
                at: Time(tx.now.0 - age * HOUR),
            };
            topics.push((self.topic(tx, chance, &mut sums, told)?, *length));
        }
        sums.add(tx)?;
        Ok(topics)
    }

    fn topic(
        &self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        sums: &mut Sums,
        told: Told,
    ) -> Result<TopicId> {
        let category = pick(chance, &self.categories)?;
        let author = pick(chance, &self.members)?;
        let first = self.text(chance)?;
        let replies = (1..told.length)
            .map(|_| Ok((pick(chance, &self.members)?, self.text(chance)?)))
            .collect::<Result<Vec<(AccountId, &Prepared)>>>()?;
        let others: Vec<AccountId> = self
            .members
            .iter()
            .copied()
            .filter(|other| *other != author)
            .collect();
        let count = chance.tail(8);
        let likers = chance.some(others, count);
        let like_count = i64::try_from(likers.len()).unwrap_or(0);
        let title = self
            .titles
            .get(chance.below(self.titles.len()))
            .ok_or_else(empty)?;
        let title = Title::nearest(&format!("{title} ({})", told.number));
        let id: TopicId = diesel::insert_into(topics::table)
            .values((
                (
                    topics::category_id.eq(category),
                    topics::author_id.eq(author),
                    topics::title.eq(title.as_str()),
                    topics::slug.eq(title.slug()),
                    topics::lang.eq(first.lang.code()),
                    topics::state.eq(TopicState::Open),
                    topics::private.eq(false),
                ),
                (
                    topics::next_number.eq(number(told.length) + 1),
                    topics::version.eq(1),
                    topics::reply_count.eq(i64::from(number(replies.len()))),
                    topics::like_count.eq(like_count),
                    topics::last_poster_id.eq(replies.last().map_or(author, |(author, _)| *author)),
                    topics::created_at.eq(told.at),
                    topics::listed_at.eq(told.moment(told.length)),
                ),
            ))
            .returning(topics::id)
            .get_result(tx.db)?;
        let opening = Row {
            like_count,
            ..Row::new(id, 1, author, first, told.at)
        };
        let opening: PostId = diesel::insert_into(posts::table)
            .values(opening)
            .returning(posts::id)
            .get_result(tx.db)?;
        for liker in likers {
            diesel::insert_into(likes::table)
                .values((
                    likes::post_id.eq(opening),
                    likes::account_id.eq(liker),
                    likes::at.eq(told.at),
                ))
                .execute(tx.db)?;
        }
        let mut rows = Vec::new();
        for (place, (author, text)) in replies.iter().enumerate() {
            let answered = number(chance.below(place + 1) + 1);
            let reply_to = (answered > 1 && chance.below(3) == 0).then_some(answered);
            let row = Row::new(id, number(place + 2), *author, text, told.moment(place + 2));
            rows.push(Row { reply_to, ..row });
        }
        for rows in rows.chunks(ROWS) {
            let rows = rows.to_vec();
            crate::each!(tx.db, c => diesel::insert_into(posts::table).values(rows).execute(c))?;
        }
        take_part(
            tx,
            id,
            replies.iter().map(|(author, _)| *author).chain([author]),
        )?;
        sums.count(category, author, like_count, &replies);
        Ok(id)
    }

    fn text(&self, chance: &mut Chance) -> Result<&Prepared> {
        self.texts
            .get(chance.below(self.texts.len()))
            .ok_or_else(empty)
    }
}

impl Sums {
    fn count(
        &mut self,
        category: CategoryId,
        author: AccountId,
        likes: i64,
        replies: &[(AccountId, &Prepared)],
    ) {
        *self.topics.entry(author).or_default() += 1;
        *self.likes.entry(author).or_default() += likes;
        for author in replies.iter().map(|(author, _)| *author).chain([author]) {
            *self.posts.entry(author).or_default() += 1;
        }
        let (topics, posts) = self.categories.entry(category).or_default();
        *topics += 1;
        *posts += 1 + i64::try_from(replies.len()).unwrap_or(0);
    }

    fn add(&self, tx: &mut Tx<'_>) -> Result<()> {
        for (account, posts) in &self.posts {
            let topics = self.topics.get(account).copied().unwrap_or(0);
            let likes = self.likes.get(account).copied().unwrap_or(0);
            diesel::update(accounts::table.find(account))
                .set((
                    accounts::post_count.eq(accounts::post_count + posts),
                    accounts::topic_count.eq(accounts::topic_count + topics),
                    accounts::likes_received.eq(accounts::likes_received + likes),
                ))
                .execute(tx.db)?;
        }
        for (category, (topics, posts)) in &self.categories {
            diesel::update(category_rows::table.find(category))
                .set((
                    category_rows::topic_count.eq(category_rows::topic_count + topics),
                    category_rows::post_count.eq(category_rows::post_count + posts),
                ))
                .execute(tx.db)?;
        }
        tx.touch(crate::platform::pages::versions::Scope::Everything);
        Ok(())
    }
}

fn pick<T: Copy>(chance: &mut Chance, things: &[T]) -> Result<T> {
    things
        .get(chance.below(things.len()))
        .copied()
        .ok_or_else(empty)
}

fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn empty() -> Error {
    Error::Broken("nothing to choose from".into())
}
