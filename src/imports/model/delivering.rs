//! What a source gave, on its way in: read, looked at, and written, or kept until somebody says so.

use url::Url;

use crate::accounts::model::AccountId;
use crate::imports::model::gathering::{Part, Where};
use crate::imports::model::kinds::guessing::guess;
use crate::imports::model::kinds::table::missing;
use crate::imports::model::kinds::traits::traits;
use crate::imports::model::kinds::{Given, Kind, Mapping};
use crate::imports::model::marking::Gone;
use crate::imports::model::preview::{self, Preview};
use crate::imports::model::runs::{self, NewRun, Outcome, RunId, RunState, Way};
use crate::imports::model::sources::{self, Known};
use crate::imports::model::{self as imports, Input, Report, schedule};
use crate::platform::apart::apart;
use crate::platform::error::Result;
use crate::platform::web::Services;

/// The word for a run that waits because the source would lose most of what it had.
pub const MOST_GONE: &str = "most-gone";
/// The word for a run that waits because the source had nothing at all.
pub const EMPTY: &str = "empty";
/// The word for a run that failed because what came cannot be read.
pub const UNREADABLE: &str = "unreadable";
/// The word for a run that waits until somebody says what the columns of its table hold.
pub const COLUMNS: &str = "columns";

/// What a source gave, and who brings it.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The source.
    pub source: Known,
    /// How it came in.
    pub way: Way,
    /// Who brings it, if somebody does.
    pub by: Option<AccountId>,
    /// The files.
    pub parts: Vec<(Part, Vec<u8>)>,
}

/// What came of a delivery.
#[derive(Clone, Debug)]
pub enum Delivered {
    /// It is written; what had been foreseen holds the titles.
    Done(RunId, Report, Preview),
    /// It waits for a word; why, where it is not only looked at.
    Waits(RunId, Preview, Option<&'static str>),
    /// It cannot be read; one sentence.
    Failed(RunId, String),
}

impl Delivered {
    /// The run that says what came of it.
    #[must_use]
    pub const fn run(&self) -> RunId {
        match self {
            Self::Done(run, ..) | Self::Waits(run, ..) | Self::Failed(run, ..) => *run,
        }
    }
}

/// What to ask for, to read a source again.
#[must_use]
pub fn place(source: &Known, url: Url) -> Where {
    Where {
        way: traits(source.kind).asking,
        url,
        token: source.token.clone(),
        etag: source.etag.clone(),
        last_modified: source.last_modified.clone(),
    }
}

/// The files of a source as its reader wants them.
#[must_use]
pub fn given(parts: &[(Part, Vec<u8>)], mapping: Option<Mapping>, url: Option<String>) -> Given {
    let mut given = Given {
        mapping,
        url,
        ..Given::default()
    };
    for (part, body) in parts {
        match part {
            Part::Main => given.main.push(body.clone()),
            Part::Speakers => given.speakers = Some(body.clone()),
            Part::Tracks => given.tracks = Some(body.clone()),
            Part::Rooms => given.rooms = Some(body.clone()),
        }
    }
    given
}

/// Whether somebody has to say first what the columns of a table hold: nobody has yet, or one that was told of is called
/// otherwise now. What is no table at all is told by reading it.
///
/// # Errors
/// When the thread that reads it comes to grief.
async fn needs_columns(delivery: &Delivery) -> Result<bool> {
    if delivery.source.kind != Kind::Csv {
        return Ok(false);
    }
    let Some(mapping) = delivery.source.mapping.clone() else {
        return Ok(true);
    };
    let main = delivery.parts.iter().find(|(part, _)| *part == Part::Main);
    let Some((_, bytes)) = main.cloned() else {
        return Ok(false);
    };
    apart(move || {
        let guessed = guess(&bytes);
        guessed.is_ok_and(|guessed| missing(&guessed.header, &mapping).is_some())
    })
    .await
}

/// Reads a delivery and says what it would do; nothing is written but the run, which waits.
///
/// # Errors
/// When the database fails.
pub async fn look(services: &Services, delivery: Delivery) -> Result<Delivered> {
    if needs_columns(&delivery).await? {
        return wait_for_columns(services, delivery).await;
    }
    let (_, preview) = match examine(services, &delivery).await? {
        Ok(examined) => examined,
        Err(sentence) => return fail(services, delivery, UNREADABLE, sentence).await,
    };
    wait(services, delivery, RunState::Previewed, None, preview).await
}

/// Reads a delivery and writes it, unless somebody has to say so first.
///
/// # Errors
/// When the database fails.
pub async fn deliver(services: &Services, delivery: Delivery) -> Result<Delivered> {
    if needs_columns(&delivery).await? {
        return wait_for_columns(services, delivery).await;
    }
    let (input, preview) = match examine(services, &delivery).await? {
        Ok(examined) => examined,
        Err(sentence) => return fail(services, delivery, UNREADABLE, sentence).await,
    };
    let odd = if input.entries.is_empty() {
        Some(EMPTY)
    } else {
        preview.is_most.then_some(MOST_GONE)
    };
    if odd.is_some() {
        return wait(services, delivery, RunState::Waiting, odd, preview).await;
    }
    let report = imports::run(&services.writer, input, Gone::Mark, |_| {}).await?;
    let (outcome, source, way, by) = (
        Outcome {
            report: Some(report.clone()),
            preview: Some(preview.clone()),
            ..Outcome::default()
        },
        delivery.source.id,
        delivery.way,
        delivery.by,
    );
    let is_new = says_something_new(&report);
    let run = services
        .writer
        .write(move |tx| {
            schedule::note(tx, source, is_new)?;
            runs::add(
                tx,
                &NewRun {
                    source,
                    way,
                    by,
                    state: RunState::Done,
                    reason: None,
                    outcome: &outcome,
                    parts: &[],
                },
            )
        })
        .await?;
    Ok(Delivered::Done(run, report, preview))
}

/// Whether proposals are others than before.
#[must_use]
pub const fn says_something_new(report: &Report) -> bool {
    report.created + report.changed + report.refreshed + report.gone > 0
}

/// Notes that a source could not be read; `word` says why, for pages.
///
/// # Errors
/// When the database fails.
pub async fn fail(
    services: &Services,
    delivery: Delivery,
    word: &'static str,
    sentence: String,
) -> Result<Delivered> {
    let outcome = Outcome {
        sentence: Some(sentence.clone()),
        ..Outcome::default()
    };
    let run = add(
        services,
        delivery,
        RunState::Failed,
        Some(word),
        outcome,
        false,
    )
    .await?;
    Ok(Delivered::Failed(run, sentence))
}

async fn wait_for_columns(services: &Services, delivery: Delivery) -> Result<Delivered> {
    let (state, outcome) = (RunState::Waiting, Outcome::default());
    let run = add(services, delivery, state, Some(COLUMNS), outcome, true).await?;
    Ok(Delivered::Waits(run, Preview::default(), Some(COLUMNS)))
}

async fn wait(
    services: &Services,
    delivery: Delivery,
    state: RunState,
    reason: Option<&'static str>,
    preview: Preview,
) -> Result<Delivered> {
    let outcome = Outcome {
        preview: Some(preview.clone()),
        ..Outcome::default()
    };
    let run = add(services, delivery, state, reason, outcome, true).await?;
    Ok(Delivered::Waits(run, preview, reason))
}

async fn add(
    services: &Services,
    delivery: Delivery,
    state: RunState,
    reason: Option<&'static str>,
    outcome: Outcome,
    keep: bool,
) -> Result<RunId> {
    services
        .writer
        .write(move |tx| {
            let parts = if keep { delivery.parts.as_slice() } else { &[] };
            runs::add(
                tx,
                &NewRun {
                    source: delivery.source.id,
                    way: delivery.way,
                    by: delivery.by,
                    state,
                    reason,
                    outcome: &outcome,
                    parts,
                },
            )
        })
        .await
}

pub(crate) async fn examine(
    services: &Services,
    delivery: &Delivery,
) -> Result<std::result::Result<(Input, Preview), String>> {
    let input = match read(services, delivery).await? {
        Ok(input) => input,
        Err(sentence) => return Ok(Err(sentence)),
    };
    services
        .readers
        .read(move |db| {
            let preview = preview::preview(db, &input)?;
            Ok(Ok((input, preview)))
        })
        .await
}

/// Reads the files, on a thread of its own: some are large.
async fn read(
    services: &Services,
    delivery: &Delivery,
) -> Result<std::result::Result<Input, String>> {
    let source = delivery.source.clone();
    let given = given(&delivery.parts, source.mapping.clone(), source.url.clone());
    let (own, slug) = (services.origin.clone(), source.summit_slug.clone());
    apart(move || imports::prepare(sources::named(&source), &given, &slug, &own)).await
}
