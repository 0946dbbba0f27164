//! Brings a proposal up to what its sources say together: a new version if anything that a reader would want to read about is
//! different, its topic told, its ratings, its place in the programme, whether everybody sees it.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::activity::model::{Audience, Fact, record};
use crate::categories::model::{self as categories, CategoryId};
use crate::imports::model::companion;
use crate::imports::model::merging::{Merged, Record, merge};
use crate::imports::model::records;
use crate::imports::model::rendering::{self, RENDER_VERSION, Texts};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::text::origin::Origin as Own;
use crate::platform::time::Time;
use crate::posts::model::entries::{Entry as Note, last_reply};
use crate::posts::model::references::touch_topics_about;
use crate::posts::model::rerender::ask_for_links_to_proposal;
use crate::proposals::model::content::{Content, Rendered};
use crate::proposals::model::saving::{self, Known, Told};
use crate::proposals::model::tracks::{self, TrackId};
use crate::proposals::model::urls::Hosts;
use crate::proposals::model::versions::Why;
use crate::proposals::model::words::State;
use crate::proposals::model::{ProposalId, ratings, versions};
use crate::schema::{proposal_sources, summits};
use crate::summits::model::SummitId;
use crate::topics::model::reason::Reason;
use crate::topics::model::{TopicId, hold};

/// What holds for every proposal of a summit while it is brought up to date.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The summit.
    pub summit: SummitId,
    /// The IANA zone of its place.
    pub zone: String,
    /// Whether decisions are published.
    pub decided: bool,
    /// The states whose proposals everybody sees.
    pub public_states: Vec<State>,
    /// Other names of sites.
    pub hosts: Hosts,
    /// The forum's own address.
    pub own: Own,
    /// Why versions are made.
    pub why: Why,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Settled {
    /// There is a new version.
    pub changed: bool,
    /// Something else that pages show is different.
    pub moved: bool,
}

impl Ground {
    /// Reads it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn of(db: &mut Db, summit: SummitId, own: &Own) -> Result<Self> {
        let (zone, decisions_at, states) = summits::table
            .find(summit)
            .select((
                summits::time_zone,
                summits::decisions_at,
                summits::public_states,
            ))
            .first::<(String, Option<Time>, String)>(db)?;
        Ok(Self {
            summit,
            zone,
            decided: decisions_at.is_some(),
            public_states: states.split(',').filter_map(State::parse).collect(),
            hosts: Hosts::load(db)?,
            own: own.clone(),
            why: Why::SOURCES,
        })
    }

    /// That of a summit which an import would make, with an id that no summit has.
    ///
    /// # Errors
    /// When the database fails.
    pub fn to_be(db: &mut Db, own: &Own) -> Result<Self> {
        Ok(Self {
            summit: SummitId(0),
            zone: "UTC".to_owned(),
            decided: false,
            public_states: Vec::new(),
            hosts: Hosts::load(db)?,
            own: own.clone(),
            why: Why::SOURCES,
        })
    }

    /// Whether a proposal is for staff alone. Hiding one because of a decision that nobody was told yet would tell it.
    fn hides(&self, merged: &Merged) -> bool {
        let state = match merged.staff_state {
            Some(state) if !self.decided && state.is_decision() => merged.content.state,
            state => state,
        };
        state.is_some_and(|state| !self.public_states.contains(&state))
    }
}

/// Makes a proposal of what one source says first, with its companion topic.
///
/// # Errors
/// When the database fails.
pub fn create(
    tx: &mut Tx<'_>,
    ground: &Ground,
    record: &Record,
    texts: &Texts,
) -> Result<ProposalId> {
    let merged = merge(std::slice::from_ref(record), ground.decided);
    let rendered = rendering::assemble(&merged.content, texts, &ground.own);
    let (track, category) = place(tx, ground.summit, &merged.content)?;
    let id = saving::create(tx, &told(ground, track, &merged, &rendered)?)?;
    ratings::save(tx, id, &merged.ratings, merged.confidential)?;
    let topic = companion::open(tx, id, category, &merged.content)?;
    if ground.hides(&merged) {
        companion::conceal(tx, TopicId(topic), true)?;
    }
    #[derive(Serialize)]
    struct Created {
        summit: i64,
    }
    announce(
        tx,
        "proposal.created",
        (id, Some(topic)),
        ground.hides(&merged),
        &Created {
            summit: ground.summit.0,
        },
    )?;
    Ok(id)
}

/// Brings a proposal up to date.
///
/// # Errors
/// When the database fails.
pub fn settle(tx: &mut Tx<'_>, ground: &Ground, id: ProposalId, texts: &Texts) -> Result<Settled> {
    let merged = merge(&records::of(tx.db, id)?, ground.decided);
    let known = saving::known(tx, id)?;
    let topic = crate::proposals::model::companion(tx.db, id)?.map(|(topic, _)| topic);
    let rated = ratings::save(tx, id, &merged.ratings, merged.confidential)?;
    let changed = known.hash != merged.content.hash();
    let mut moved = if changed {
        revise(tx, ground, &known, &merged, texts, topic)?;
        true
    } else {
        saving::trace(tx, &known, &origins(&merged)?)?;
        saving::name_people(
            tx,
            &known,
            &merged.content,
            &merged.addresses,
            &ground.hosts,
        )?;
        let moved = saving::follow_clock(tx, &known, &merged.content, &ground.zone)?;
        saving::refresh(tx, &known, &merged.content)? || moved
    };
    let hidden = ground.hides(&merged);
    let gone_at = gone_since(tx, id)?;
    moved |= saving::follow(tx, id, merged.staff_state, hidden, gone_at)?;
    if known.hidden != hidden
        && let Some(topic) = topic
    {
        companion::conceal(tx, TopicId(topic), hidden)?;
        ask_for_links_to_proposal(tx, id)?;
    }
    if rated || moved {
        tx.touch(Scope::Lists);
        touch_topics_about(tx, id)?;
    }
    Ok(Settled {
        changed,
        moved: rated || moved,
    })
}

/// Since when no source has the proposal any more.
fn gone_since(tx: &mut Tx<'_>, id: ProposalId) -> Result<Option<Time>> {
    let times: Vec<Option<Time>> = proposal_sources::table
        .filter(proposal_sources::proposal_id.eq(id))
        .filter(proposal_sources::source_id.is_not_null())
        .select(proposal_sources::gone_at)
        .load(tx.db)?;
    let gone: Option<Vec<Time>> = times.into_iter().collect();
    Ok(gone.and_then(|times| times.into_iter().max()))
}

fn revise(
    tx: &mut Tx<'_>,
    ground: &Ground,
    known: &Known,
    merged: &Merged,
    texts: &Texts,
    topic: Option<i64>,
) -> Result<()> {
    #[derive(Serialize)]
    struct Changed {
        version: i32,
        parts: Vec<String>,
    }
    let content = &merged.content;
    let before: Content = crate::proposals::model::stored(&known.content)?;
    if let Some(topic) = topic {
        // A reply takes the topic's row and then the proposal's, so this does as well.
        hold(tx, TopicId(topic))?;
    }
    let mut texts = texts.clone();
    if known.render_version == RENDER_VERSION {
        let rendered: Rendered = crate::proposals::model::stored(&known.rendered)?;
        texts.add(&before, &rendered);
    }
    let rendered = rendering::assemble(content, &texts, &ground.own);
    let (track, category) = place(tx, known.summit, content)?;
    let version = saving::revise(tx, known, &told(ground, track, merged, &rendered)?)?;
    let parts: Vec<String> = versions::changes(&before, content)
        .into_iter()
        .map(|changed| changed.part.word().to_owned())
        .collect();
    if let Some(topic) = topic {
        let entry = Note::ProposalChanged {
            proposal: known.id,
            version,
            fields: parts.clone(),
            cause: ground.why.cause,
            reason: ground
                .why
                .reason
                .as_deref()
                .and_then(|reason| Reason::parse(reason).ok()),
            after: last_reply(tx.db, TopicId(topic))?,
        };
        companion::follow(tx, TopicId(topic), &entry, &before, content)?;
        if let Some(from) = category_before(tx, known.summit, &before)? {
            companion::move_along(tx, TopicId(topic), from, category)?;
        }
    }
    if before.title != content.title {
        ask_for_links_to_proposal(tx, known.id)?;
    }
    announce(
        tx,
        "proposal.changed",
        (known.id, topic),
        // What was hidden, or is from now on, is told to nobody else.
        known.hidden || ground.hides(merged),
        &Changed { version, parts },
    )
}

fn announce<P: Serialize>(
    tx: &mut Tx<'_>,
    kind: &'static str,
    (id, topic): (ProposalId, Option<i64>),
    hidden: bool,
    payload: &P,
) -> Result<()> {
    let audience = if hidden {
        Audience::Staff
    } else {
        Audience::Public
    };
    let fact = Fact {
        kind,
        actor: None,
        subject: id.0,
        topic,
        audience,
        payload,
    };
    record(tx, &fact).map(drop)
}

/// The category in which the topic of a proposal was that said this.
fn category_before(
    tx: &mut Tx<'_>,
    summit: SummitId,
    content: &Content,
) -> Result<Option<CategoryId>> {
    match &content.track {
        Some(label) => tracks::category(tx.db, summit, label),
        None => categories::general(tx.db).map(Some),
    }
}

/// The track of a proposal and the category for its topic.
fn place(
    tx: &mut Tx<'_>,
    summit: SummitId,
    content: &Content,
) -> Result<(Option<TrackId>, CategoryId)> {
    match &content.track {
        Some(label) => {
            let (track, category) = tracks::find_or_make(tx, summit, label)?;
            Ok((Some(track), category))
        }
        None => Ok((None, categories::general(tx.db)?)),
    }
}

fn told<'a>(
    ground: &'a Ground,
    track: Option<TrackId>,
    merged: &'a Merged,
    rendered: &'a Rendered,
) -> Result<Told<'a>> {
    Ok(Told {
        summit: ground.summit,
        zone: &ground.zone,
        track,
        content: &merged.content,
        staff_state: merged.staff_state,
        hidden: ground.hides(merged),
        origins: origins(merged)?,
        rendered,
        render_version: RENDER_VERSION,
        why: &ground.why,
        addresses: &merged.addresses,
        hosts: &ground.hosts,
    })
}

fn origins(merged: &Merged) -> Result<String> {
    serde_json::to_string(&merged.origins).map_err(|error| Error::Broken(error.to_string()))
}
