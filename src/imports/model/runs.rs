//! What came of reading a source, each time: kept for organisers to see, and to decide on where somebody has to.

use diesel::dsl::max;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::{Deserialize, Serialize};

use crate::accounts::model::AccountId;
use crate::imports::model::Report;
use crate::imports::model::gathering::Part;
use crate::imports::model::preview::Preview;
use crate::imports::model::sources::SourceId;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::time::Time;
use crate::proposals::model::stored;
use crate::schema::{source_run_parts, source_runs, sources};

crate::stored_number! {
    /// The id of a run.
    RunId
}

crate::stored_word! {
    /// How what a source says came in.
    Way {
        /// By the command line.
        Command = "command",
        /// By an organiser's page.
        Page = "page",
        /// Sent by a program with a key.
        Key = "key",
        /// Asked for by the clock.
        Schedule = "schedule",
    }
}

crate::stored_word! {
    /// How far a run is.
    RunState {
        /// It shows what it would do, and waits for a word.
        Previewed = "previewed",
        /// It would do something that no program should decide, and waits for a word.
        Waiting = "waiting",
        /// It is being written; after a crash it waits for a word.
        Writing = "writing",
        /// It is done.
        Done = "done",
        /// It could not be read.
        Failed = "failed",
        /// Somebody has said that it is not to be done.
        Dropped = "dropped",
    }
}

/// The word for a run that nobody decided on before something newer came.
pub const REPLACED: &str = "replaced";

/// The states in which nobody has decided on a run.
pub const UNDECIDED: [RunState; 2] = [RunState::Previewed, RunState::Waiting];

/// The states in which a run waits for a word.
pub const WAITING: [RunState; 3] = [RunState::Previewed, RunState::Waiting, RunState::Writing];

/// What a run knows: what it would do while it waits; once it is done, what it did, beside the names of what that was.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// What it would do.
    pub preview: Option<Preview>,
    /// What it did.
    pub report: Option<Report>,
    /// Why it could not: a sentence for operators, in English.
    pub sentence: Option<String>,
}

/// One run.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its id.
    pub id: RunId,
    /// How it came in.
    pub way: Way,
    /// Who did it, if somebody did.
    pub by: Option<AccountId>,
    /// How far it is.
    pub state: RunState,
    /// The word for why it failed or waits.
    pub reason: Option<String>,
    /// What it knows.
    pub outcome: Outcome,
    /// When it began.
    pub started_at: Time,
}

/// A run, as the list of sources knows it.
#[derive(Clone, Debug)]
pub struct Newest {
    /// Its id.
    pub id: RunId,
    /// The source.
    pub source: SourceId,
    /// How far it is.
    pub state: RunState,
    /// The word for why it failed or waits.
    pub reason: Option<String>,
    /// When it began.
    pub started_at: Time,
}

/// A run that begins.
#[derive(Clone, Debug)]
pub struct NewRun<'a> {
    /// The source.
    pub source: SourceId,
    /// How it came in.
    pub way: Way,
    /// Who does it, if somebody does.
    pub by: Option<AccountId>,
    /// How far it is.
    pub state: RunState,
    /// The word for why it failed or waits.
    pub reason: Option<&'a str>,
    /// What it knows.
    pub outcome: &'a Outcome,
    /// What the source gave, for as long as somebody has to decide.
    pub parts: &'a [(Part, Vec<u8>)],
}

/// Keeps a run. What a source gave before and nobody has decided on is passed over: deciding on it later would bring old texts
/// back.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx<'_>, new: &NewRun<'_>) -> Result<RunId> {
    if new.state != RunState::Failed {
        pass_over(tx, new.source)?;
    }
    let ended = matches!(new.state, RunState::Done | RunState::Failed).then_some(tx.now);
    let id: RunId = diesel::insert_into(source_runs::table)
        .values((
            source_runs::source_id.eq(new.source),
            source_runs::way.eq(new.way),
            source_runs::by_id.eq(new.by),
            source_runs::state.eq(new.state),
            source_runs::reason.eq(new.reason),
            source_runs::report.eq(json(new.outcome)?),
            source_runs::started_at.eq(tx.now),
            source_runs::ended_at.eq(ended),
        ))
        .returning(source_runs::id)
        .get_result(tx.db)?;
    for (position, (part, body)) in new.parts.iter().enumerate() {
        diesel::insert_into(source_run_parts::table)
            .values((
                source_run_parts::run_id.eq(id),
                source_run_parts::position.eq(i32::try_from(position).unwrap_or(i32::MAX)),
                source_run_parts::part.eq(part.word()),
                source_run_parts::body.eq(body),
            ))
            .execute(tx.db)?;
    }
    Ok(id)
}

/// Drops what waits of a source. The clock finds again what it would not ask for otherwise.
fn pass_over(tx: &mut Tx<'_>, source: SourceId) -> Result<()> {
    let passed: Vec<RunId> = diesel::update(
        source_runs::table
            .filter(source_runs::source_id.eq(source))
            .filter(source_runs::state.eq_any(UNDECIDED)),
    )
    .set((
        source_runs::state.eq(RunState::Dropped),
        source_runs::reason.eq(REPLACED),
        source_runs::ended_at.eq(tx.now),
    ))
    .returning(source_runs::id)
    .get_results(tx.db)?;
    if passed.is_empty() {
        return Ok(());
    }
    diesel::delete(source_run_parts::table.filter(source_run_parts::run_id.eq_any(passed)))
        .execute(tx.db)?;
    diesel::update(sources::table.find(source))
        .set((
            sources::etag.eq(None::<String>),
            sources::last_modified.eq(None::<String>),
            sources::body_hash.eq(None::<String>),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Says how far a run is now. One that has ended gives up what the source gave.
///
/// # Errors
/// When the database fails.
pub fn put(
    tx: &mut Tx<'_>,
    id: RunId,
    state: RunState,
    reason: Option<&str>,
    outcome: &Outcome,
) -> Result<()> {
    let over = matches!(state, RunState::Done | RunState::Failed | RunState::Dropped);
    diesel::update(source_runs::table.find(id))
        .set((
            source_runs::state.eq(state),
            source_runs::reason.eq(reason),
            source_runs::report.eq(json(outcome)?),
            source_runs::ended_at.eq(over.then_some(tx.now)),
        ))
        .execute(tx.db)?;
    if over {
        diesel::delete(source_run_parts::table.filter(source_run_parts::run_id.eq(id)))
            .execute(tx.db)?;
    }
    Ok(())
}

/// One run of a source.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn find(db: &mut Db, source: SourceId, id: RunId) -> Result<Run> {
    let row = optional(
        source_runs::table
            .filter(source_runs::id.eq(id))
            .filter(source_runs::source_id.eq(source))
            .select(COLUMNS)
            .first::<Row>(db),
    )?;
    row.ok_or(Error::NotFound).and_then(run)
}

/// The newest runs of a source.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, source: SourceId, most: i64) -> Result<Vec<Run>> {
    source_runs::table
        .filter(source_runs::source_id.eq(source))
        .order(source_runs::id.desc())
        .limit(most)
        .select(COLUMNS)
        .load::<Row>(db)?
        .into_iter()
        .map(run)
        .collect()
}

/// The newest run of every source, and the newest one of each that waits for a word.
///
/// # Errors
/// When the database fails.
pub fn newest(db: &mut Db) -> Result<Vec<Newest>> {
    let newest: Vec<Option<RunId>> = source_runs::table
        .group_by(source_runs::source_id)
        .select(max(source_runs::id))
        .load(db)?;
    let waiting: Vec<Option<RunId>> = source_runs::table
        .filter(source_runs::state.eq_any(WAITING))
        .group_by(source_runs::source_id)
        .select(max(source_runs::id))
        .load(db)?;
    let ids: Vec<RunId> = newest.into_iter().chain(waiting).flatten().collect();
    let rows = source_runs::table
        .filter(source_runs::id.eq_any(ids))
        .order(source_runs::id)
        .select((
            source_runs::id,
            source_runs::source_id,
            source_runs::state,
            source_runs::reason,
            source_runs::started_at,
        ))
        .load::<(RunId, SourceId, RunState, Option<String>, Time)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(id, source, state, reason, started_at)| Newest {
            id,
            source,
            state,
            reason,
            started_at,
        })
        .collect())
}

/// The newest run of a source.
///
/// # Errors
/// When the database fails.
pub fn last(db: &mut Db, source: SourceId) -> Result<Option<Newest>> {
    let run = list(db, source, 1)?.pop();
    Ok(run.map(|run| Newest {
        id: run.id,
        source,
        state: run.state,
        reason: run.reason,
        started_at: run.started_at,
    }))
}

/// What the source gave for a run that waits.
///
/// # Errors
/// When the database fails.
pub fn parts(db: &mut Db, id: RunId) -> Result<Vec<(Part, Vec<u8>)>> {
    let rows = source_run_parts::table
        .filter(source_run_parts::run_id.eq(id))
        .order(source_run_parts::position)
        .select((source_run_parts::part, source_run_parts::body))
        .load::<(String, Vec<u8>)>(db)?;
    rows.into_iter()
        .map(|(word, body)| {
            let part = Part::parse(&word)
                .ok_or_else(|| Error::Broken(format!("{word} is no part of a source")))?;
            Ok((part, body))
        })
        .collect()
}

type Row = (
    (RunId, Way, Option<AccountId>),
    (RunState, Option<String>, String),
    Time,
);

type Columns = (
    (source_runs::id, source_runs::way, source_runs::by_id),
    (source_runs::state, source_runs::reason, source_runs::report),
    source_runs::started_at,
);

const COLUMNS: Columns = (
    (source_runs::id, source_runs::way, source_runs::by_id),
    (source_runs::state, source_runs::reason, source_runs::report),
    source_runs::started_at,
);

fn run(row: Row) -> Result<Run> {
    let ((id, way, by), (state, reason, outcome), started_at) = row;
    Ok(Run {
        id,
        way,
        by,
        state,
        reason,
        outcome: stored(&outcome)?,
        started_at,
    })
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Broken(error.to_string()))
}
