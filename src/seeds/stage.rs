//! Plays the sample by the models' own verbs, each at its moment: what is in the database afterwards is what members would
//! have left there, counters and facts among it. It is one transaction, so a crash in between leaves nothing.

use std::collections::HashMap;

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::Viewer;
use crate::categories::model::{self as categories, CategoryId};
use crate::imports::model::{self as imports, Input};
use crate::likes::model::{Told, like};
use crate::moderation::model::{self as moderation, decide};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::text::language::Lang;
use crate::platform::text::origin::Origin;
use crate::posts::model::edits::{self, mark};
use crate::posts::model::opening::{NewTopic, open_topic};
use crate::posts::model::prepare::{Typed, prepare};
use crate::posts::model::writing::{NewPost, Prepared, write};
use crate::posts::model::{self as posts, PostId, removals};
use crate::proposals::model::{ProposalId, companion, href as proposal_href};
use crate::schema::{proposal_sources, proposals, tracks};
use crate::seeds::joining::join;
use crate::seeds::sample::{Act, Person, Sample, lost, unsound};
use crate::seeds::script::{Decision, Item, Place, Post, Topic, What};
use crate::seeds::voices;
use crate::topics::model::title::Title;
use crate::topics::model::{TopicId, href as topic_href};

/// Plays everything, and leaves the transaction's own moment as it was.
///
/// # Errors
/// When the texts do not fit together, or the database fails.
pub fn play(tx: &mut Tx<'_>, sample: &Sample, own: &Origin, password_hash: &str) -> Result<()> {
    let (now, subscriptions) = (tx.now, tx.subscriptions);
    // Nobody is to get a letter about what is long past.
    tx.subscriptions = &[];
    let mut stage = Stage {
        sample,
        own,
        password_hash,
        members: HashMap::new(),
        tracks: HashMap::new(),
        proposals: HashMap::new(),
        topics: HashMap::new(),
    };
    for (at, act) in sample.acts()? {
        tx.now = at;
        stage.act(tx, act)?;
    }
    tx.now = now;
    voices::raise(tx, &stage.members, &stage.proposals)?;
    tx.subscriptions = subscriptions;
    Ok(())
}

struct Stage<'a> {
    sample: &'a Sample,
    own: &'a Origin,
    password_hash: &'a str,
    members: HashMap<&'a str, Viewer>,
    tracks: HashMap<i32, CategoryId>,
    /// By the source's id: id and address.
    proposals: HashMap<String, (ProposalId, String)>,
    /// By key.
    topics: HashMap<&'a str, Open>,
}

/// A topic that is there.
struct Open {
    id: TopicId,
    slug: String,
    /// What has happened in it, as the script counts: posts with their ids and numbers.
    posts: Vec<Option<(PostId, i32)>>,
}

impl<'a> Stage<'a> {
    fn act(&mut self, tx: &mut Tx<'_>, act: Act) -> Result<()> {
        let sample = self.sample;
        match act {
            Act::Join(number) => {
                let person = sample.people.get(number).ok_or_else(lost)?;
                let viewer = join(tx, self.own, self.password_hash, (number, person))?;
                self.members.insert(&person.name, viewer);
                Ok(())
            }
            Act::Import => self.import(tx),
            Act::Change => bring_in(tx, &sample.changes),
            Act::Do(topic, item) => {
                let topic = sample.topics.get(topic).ok_or_else(lost)?;
                let item = topic.items.get(item).ok_or_else(lost)?;
                match &item.what {
                    What::Post(post) => self.post(tx, topic, item, post),
                    What::Decision(decision) => self.decide(tx, topic, item, decision),
                }
            }
            Act::Edit(topic, item, edit) => {
                let (item, post, id) = self.posted(topic, item)?;
                self.edit(tx, item, post, id, edit)
            }
            Act::Delete(topic, item) => {
                let (_, post, id) = self.posted(topic, item)?;
                let (by, _, reason) = post.removal.as_ref().ok_or_else(lost)?;
                removals::delete(tx, self.viewer(by)?, id, reason.as_ref()).map(drop)
            }
            Act::Like(topic, item, person) => {
                let (_, _, id) = self.posted(topic, item)?;
                let person = sample.people.get(person).ok_or_else(lost)?;
                like(tx, self.viewer(&person.name)?, id, Told::Now).map(drop)
            }
        }
    }

    fn import(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        bring_in(tx, &self.sample.proposals)?;
        self.tracks = tracks::table
            .select((tracks::number, tracks::category_id))
            .load::<(Option<i32>, CategoryId)>(tx.db)?
            .into_iter()
            .filter_map(|(number, category)| Some((number?, category)))
            .collect();
        for category in &self.sample.categories {
            categories::name(tx, self.track(category.track)?, &category.names())?;
        }
        let rows = proposal_sources::table
            .inner_join(proposals::table.on(proposals::id.eq(proposal_sources::proposal_id)))
            .select((
                proposal_sources::external_id,
                proposals::id,
                proposals::slug,
            ))
            .load::<(String, ProposalId, String)>(tx.db)?;
        for (source, id, slug) in rows {
            self.proposals
                .insert(source, (id, proposal_href(&slug, id)));
        }
        for topic in &self.sample.topics {
            if let Place::Companion(proposal) = &topic.place {
                let (id, slug) = companion(tx.db, self.proposal(proposal)?.0)?.ok_or_else(lost)?;
                let open = Open {
                    id: TopicId(id),
                    slug,
                    posts: vec![None],
                };
                self.topics.insert(&topic.key, open);
            }
        }
        Ok(())
    }

    fn post(&mut self, tx: &mut Tx<'_>, topic: &'a Topic, item: &Item, post: &Post) -> Result<()> {
        let viewer = self.viewer(&item.by)?;
        let text = self.prepared(tx, item, post, &post.text)?;
        let written = match self.topics.get(topic.key.as_str()) {
            Some(open) => {
                let parent = post.to.and_then(|to| open.posts.get(to.checked_sub(1)?));
                let reply_to = parent.copied().flatten().map(|(id, _)| id);
                write(
                    tx,
                    viewer,
                    &NewPost {
                        topic: open.id,
                        text,
                        reply_to,
                        once: None,
                        at: None,
                    },
                )?
            }
            None => {
                let about = topic
                    .about
                    .as_deref()
                    .map(|about| self.proposal(about))
                    .transpose()?;
                let new = NewTopic {
                    category: self.category(tx, &topic.place)?,
                    title: Title::parse(&topic.title).map_err(|problem| unsound(problem.words))?,
                    proposal: about.map(|(id, _)| *id),
                    text,
                    once: None,
                };
                open_topic(tx, viewer, &new)?
            }
        };
        self.topics
            .entry(&topic.key)
            .or_insert_with(|| Open {
                id: written.topic,
                slug: written.slug,
                posts: Vec::new(),
            })
            .posts
            .push(Some((written.id, written.number)));
        Ok(())
    }

    fn edit(
        &self,
        tx: &mut Tx<'_>,
        item: &Item,
        post: &Post,
        id: PostId,
        edit: usize,
    ) -> Result<()> {
        let viewer = self.viewer(&item.by)?;
        let mut text = post.text.clone();
        for edit in post.edits.iter().take(edit + 1) {
            if !text.contains(&edit.from) {
                return Err(Error::Broken(format!("{} is not in {text}", edit.from)));
            }
            text = text.replacen(&edit.from, &edit.to, 1);
        }
        let (present, topic) = posts::find_visible(tx.db, id, viewer)?;
        let change = edits::Edit {
            post: id,
            seen: mark(&present, &topic),
            text: self.prepared(tx, item, post, &text)?,
            title: None,
            reason: post.edits.get(edit).and_then(|edit| edit.reason.clone()),
        };
        edits::edit(tx, viewer, &change).map(drop)
    }

    fn decide(
        &mut self,
        tx: &mut Tx<'_>,
        topic: &Topic,
        item: &Item,
        told: &Decision,
    ) -> Result<()> {
        let decision = moderation::Decision {
            kind: told.kind,
            reason: told.reason.clone(),
            category: told.track.map(|track| self.track(track)).transpose()?,
        };
        let viewer = self.viewer(&item.by)?.clone();
        let open = self.topics.get_mut(topic.key.as_str()).ok_or_else(lost)?;
        decide(tx, &viewer, open.id, &decision)?;
        open.posts.push(None);
        Ok(())
    }

    /// A text with its links to other topics and to proposals.
    fn prepared(&self, tx: &mut Tx<'_>, item: &Item, post: &Post, text: &str) -> Result<Prepared> {
        let usual = self
            .sample
            .people
            .iter()
            .find(|person| person.name == item.by);
        let lang = post
            .lang
            .or(usual.map(Person::language))
            .unwrap_or(Lang::ENGLISH);
        let text = self.linked(text)?;
        prepare(
            tx.db,
            self.own,
            Typed {
                text: &text,
                chosen: Some(lang),
                likely: lang,
            },
        )
    }

    /// `[words](topic:reasons/3)` and `[words](proposal:101)`.
    fn linked(&self, text: &str) -> Result<String> {
        let mut parts = text.split("](");
        let mut linked = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (target, rest) = part.split_once(')').ok_or_else(lost)?;
            let target = match target.split_once(':') {
                Some(("topic", key)) => self.address(key)?,
                Some(("proposal", id)) => self.proposal(id)?.1.clone(),
                _ => target.to_owned(),
            };
            linked.push_str(&format!("]({target}){rest}"));
        }
        Ok(linked)
    }

    fn address(&self, key: &str) -> Result<String> {
        let (key, number) = key
            .split_once('/')
            .map_or((key, None), |(key, number)| (key, Some(number)));
        let open = self
            .topics
            .get(key)
            .ok_or_else(|| Error::Broken(format!("no topic {key} yet")))?;
        let topic = topic_href(&open.slug, open.id);
        let Some(number) = number else {
            return Ok(topic);
        };
        let place = number
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        let post = place.and_then(|place| open.posts.get(place).copied().flatten());
        let (_, number) =
            post.ok_or_else(|| Error::Broken(format!("no post {number} in {key} yet")))?;
        Ok(format!("{topic}/{number}"))
    }

    fn posted(&self, topic: usize, item: usize) -> Result<(&'a Item, &'a Post, PostId)> {
        let topic = self.sample.topics.get(topic).ok_or_else(lost)?;
        let card = usize::from(matches!(topic.place, Place::Companion(_)));
        let told = topic.items.get(item).ok_or_else(lost)?;
        let What::Post(post) = &told.what else {
            return Err(lost());
        };
        let open = self.topics.get(topic.key.as_str()).ok_or_else(lost)?;
        let (id, _) = open
            .posts
            .get(item + card)
            .copied()
            .flatten()
            .ok_or_else(lost)?;
        Ok((told, post, id))
    }

    fn viewer(&self, name: &str) -> Result<&Viewer> {
        self.members
            .get(name)
            .ok_or_else(|| Error::Broken(format!("{name} is no member yet")))
    }

    fn proposal(&self, source: &str) -> Result<&(ProposalId, String)> {
        self.proposals
            .get(source)
            .ok_or_else(|| Error::Broken(format!("no proposal {source}")))
    }

    fn track(&self, number: i32) -> Result<CategoryId> {
        self.tracks
            .get(&number)
            .copied()
            .ok_or_else(|| Error::Broken(format!("no track {number}")))
    }

    fn category(&self, tx: &mut Tx<'_>, place: &Place) -> Result<CategoryId> {
        match place {
            Place::Track(number) => self.track(*number),
            Place::General | Place::Companion(_) => categories::general(tx.db),
        }
    }
}

fn bring_in(tx: &mut Tx<'_>, input: &Input) -> Result<()> {
    let report = imports::import(tx, input)?;
    imports::finish(tx, &input.told, &report)
}
