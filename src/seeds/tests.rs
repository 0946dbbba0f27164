//! The sample and the generator on a database of their own.

use std::sync::Arc;

use diesel::dsl::sql;
use diesel::sql_types::BigInt;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use tokio::runtime::{Builder, Runtime};

use crate::platform::db::address::Address;
use crate::platform::db::connection::Db;
use crate::platform::db::migrations;
use crate::platform::db::readers::Readers;
use crate::platform::db::writer::{BATCH, Wiring, Writer};
use crate::platform::pages::versions::Versions;
use crate::platform::text::origin::Origin;
use crate::platform::time::{Clock, Time};
use crate::posts::model::PostKind;
use crate::schema::{accounts, likes, posts, topics};
use crate::seeds::bulk::{Size, bulk};
use crate::seeds::opening::{Content, content};
use crate::seeds::sample::Sample;
use crate::seeds::stage::play;

/// 24 November 2026, 06:00.
const NOW: Time = Time(1_795_500_000_000_000);

struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> Time {
        NOW
    }
}

struct Ground {
    runtime: Runtime,
    writer: Writer,
    readers: Readers,
    own: Origin,
    _folder: tempfile::TempDir,
}

impl Ground {
    fn founded() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("plenum.db"));
        migrations::run(&address).unwrap();
        let wiring = Wiring {
            clock: Arc::new(Stopped),
            versions: Arc::new(Versions::default()),
            subscriptions: &[],
            batch: BATCH,
        };
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let writer = Writer::start(&address, &wiring).unwrap();
        runtime
            .block_on(writer.write(crate::site::model::found))
            .unwrap();
        Self {
            runtime,
            writer,
            readers: Readers::start(&address, 1).unwrap(),
            own: Origin::parse("http://127.0.0.1:8080").unwrap(),
            _folder: folder,
        }
    }

    fn sown() -> Self {
        let ground = Self::founded();
        let own = ground.own.clone();
        let played = ground
            .writer
            .write(move |tx| play(tx, &Sample::read(NOW, &own)?, &own, "hash"));
        ground.runtime.block_on(played).unwrap();
        ground
    }

    fn read<T: Send + 'static>(&self, question: impl FnOnce(&mut Db) -> T + Send + 'static) -> T {
        self.runtime
            .block_on(self.readers.read(|db| Ok(question(db))))
            .unwrap()
    }
}

type Written = Vec<(i64, i32, i64, Option<i32>, String, String, i64, Time)>;

fn written(db: &mut Db) -> (Written, Vec<(i64, i64, Time)>) {
    let written = posts::table
        .order(posts::id)
        .select((
            sql::<BigInt>("topic_id"),
            posts::number,
            sql::<BigInt>("author_id"),
            posts::reply_to,
            posts::source,
            posts::lang,
            posts::like_count,
            posts::created_at,
        ))
        .load(db)
        .unwrap();
    let liked = likes::table
        .order((likes::post_id, likes::account_id))
        .select((
            sql::<BigInt>("post_id"),
            sql::<BigInt>("account_id"),
            likes::at,
        ))
        .load(db)
        .unwrap();
    (written, liked)
}

#[test]
fn the_sample_is_the_same_each_time() {
    let [first, second] = [(); 2].map(|()| Ground::sown().read(written));
    assert!(first.0.len() > 200 && first.1.len() > 1000);
    assert_eq!(first, second);
}

#[test]
fn nothing_of_the_sample_is_waiting_to_be_told_and_a_topic_has_pages() {
    let ground = Ground::sown();
    let (waiting, longest) = ground.read(|db| {
        let waiting: i64 = crate::schema::fact_deliveries::table
            .count()
            .get_result(db)
            .unwrap();
        let longest: Option<i64> = topics::table
            .select(diesel::dsl::max(topics::reply_count))
            .first(db)
            .unwrap();
        (waiting, longest)
    });
    assert_eq!(waiting, 0);
    assert!(longest > Some(45));
}

#[test]
fn an_empty_database_is_told_from_a_forum() {
    assert_eq!(
        Ground::founded().read(|db| content(db).unwrap()),
        Content::Nothing
    );
    assert_eq!(
        Ground::sown().read(|db| content(db).unwrap()),
        Content::Forum
    );
}

#[test]
fn the_generator_makes_what_is_asked_for_and_counts_it() {
    let ground = Ground::founded();
    let size = Size {
        members: 12,
        topics: 40,
        posts: 900,
    };
    let made = ground
        .runtime
        .block_on(bulk(&ground.writer, &ground.own, size, 5))
        .unwrap();
    assert_eq!(made.topics.len(), 40);
    assert_eq!(
        made.topics.iter().map(|(_, length)| length).sum::<usize>(),
        900
    );
    let [posted, counted, replies, liked, received, of_topics] = ground.read(|db| {
        let sum = |sum: &str| sql::<BigInt>(&format!("CAST(COALESCE(SUM({sum}), 0) AS BIGINT)"));
        [
            posts::table
                .filter(posts::kind.eq(PostKind::Post))
                .count()
                .get_result(db)
                .unwrap(),
            accounts::table.select(sum("post_count")).first(db).unwrap(),
            topics::table.select(sum("reply_count")).first(db).unwrap(),
            likes::table.count().get_result(db).unwrap(),
            accounts::table
                .select(sum("likes_received"))
                .first(db)
                .unwrap(),
            topics::table.select(sum("like_count")).first(db).unwrap(),
        ]
    });
    assert_eq!((posted, counted, replies), (900, 900, 860));
    assert!(liked > 0);
    assert_eq!((liked, liked), (received, of_topics));
}
