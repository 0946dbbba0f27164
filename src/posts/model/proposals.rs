//! Links from posts to proposals: to their page here, or to the one at their source, in any of its spellings.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl,
    RunQueryDsl,
};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::platform::text::rendering::References;
use crate::posts::model::beside::LinkedFrom;
use crate::posts::model::rerender::ask_for_links_to_proposal;
use crate::posts::model::writing::Prepared;
use crate::posts::model::{PostId, PostState};
use crate::proposals::model::urls::{Hosts, told_id};
use crate::proposals::model::{ProposalId, joining, visible_to as proposal_visible_to};
use crate::schema::{post_pages, post_proposals, posts, proposals, source_urls, topics};
use crate::topics::model::{href, language, visible_to};

/// Posts that a proposal's page names, the newest first.
const MOST: i64 = 30;

/// Pages of one post that are remembered until their proposals come in.
const MOST_TO_COME: usize = 50;

/// A link to a proposal: what the text says, the proposal, its title.
pub type ProposalLink = (String, ProposalId, String);

/// What a text links to.
#[derive(Clone, Debug, Default)]
pub struct Linked {
    /// The proposals that everybody sees.
    pub here: Vec<ProposalLink>,
    /// The keys of pages at systems that proposals come from, and that no proposal has yet, each once.
    pub to_come: Vec<String>,
}

/// The proposals that a text links to.
///
/// # Errors
/// When the database fails.
pub fn look_up(db: &mut Db, found: &References) -> Result<Linked> {
    let here = found
        .paths
        .iter()
        .filter_map(|path| Some((path.clone(), own(path)?)));
    let mut meant: Vec<(String, ProposalId)> = here.collect();
    let (known, to_come) = at_sources(db, &found.elsewhere)?;
    meant.extend(known);
    if meant.is_empty() {
        return Ok(Linked {
            here: Vec::new(),
            to_come,
        });
    }
    follow(db, &mut meant)?;
    let ids: Vec<ProposalId> = meant.iter().map(|(_, id)| *id).collect();
    let titles = proposals::table
        .filter(proposals::id.eq_any(ids))
        .filter(proposal_visible_to(&Viewer::reader()))
        .select((proposals::id, proposals::title))
        .load::<(ProposalId, String)>(db)?;
    let here = meant.into_iter().filter_map(|(said, id)| {
        let (_, title) = titles.iter().find(|(known, _)| *known == id)?;
        Some((said, id, title.clone()))
    });
    Ok(Linked {
        here: here.collect(),
        to_come,
    })
}

/// An address of a proposal that turned out to be another means that one.
fn follow(db: &mut Db, meant: &mut [(String, ProposalId)]) -> Result<()> {
    let ids: Vec<ProposalId> = meant.iter().map(|(_, id)| *id).collect();
    let joined = proposals::table
        .filter(proposals::id.eq_any(ids))
        .filter(proposals::merged_into.is_not_null())
        .select((proposals::id, proposals::merged_into.assume_not_null()))
        .load::<(ProposalId, ProposalId)>(db)?;
    for (_, id) in meant {
        if let Some((_, into)) = joined.iter().find(|(known, _)| known == id) {
            *id = *into;
        }
    }
    Ok(())
}

/// Reads `/proposals/12` and what follows it.
fn own(path: &str) -> Option<ProposalId> {
    let id = path.strip_prefix("/proposals/")?.split('/').next()?;
    id.parse().ok().map(ProposalId)
}

/// An address as the text has it, and whose page it is.
type Known = Vec<(String, ProposalId)>;

/// Addresses of proposals' pages, and the keys of pages that are no proposal's yet.
fn at_sources(db: &mut Db, addresses: &[String]) -> Result<(Known, Vec<String>)> {
    if addresses.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let hosts = Hosts::load(db)?;
    let keys: Vec<(&String, String)> = addresses
        .iter()
        .filter_map(|address| Some((address, hosts.key(address)?)))
        .collect();
    let asked: Vec<&String> = keys.iter().map(|(_, key)| key).collect();
    let known = source_urls::table
        .filter(source_urls::url_key.eq_any(asked))
        .select((source_urls::url_key, source_urls::proposal_id))
        .load::<(String, ProposalId)>(db)?;
    let (mut here, mut to_come) = (Vec::new(), Vec::new());
    for (address, key) in keys {
        match known.iter().find(|(stored, _)| *stored == key) {
            Some((_, id)) => here.push((address.clone(), *id)),
            None if told_id(&key).is_some() && !to_come.contains(&key) => to_come.push(key),
            None => {}
        }
    }
    to_come.truncate(MOST_TO_COME);
    Ok((here, to_come))
}

/// Keeps which proposals a post links to, and which pages that may be proposals' one day, in the place of those before. One that
/// has turned out to be another since the text was read means that one.
///
/// # Errors
/// When the database fails.
pub fn keep(tx: &mut Tx<'_>, post: PostId, text: &Prepared) -> Result<()> {
    diesel::delete(post_pages::table.filter(post_pages::post_id.eq(post))).execute(tx.db)?;
    for page in &text.pages {
        diesel::insert_into(post_pages::table)
            .values((post_pages::url_key.eq(page), post_pages::post_id.eq(post)))
            .execute(tx.db)?;
    }
    let links = &text.proposals;
    let before: Vec<ProposalId> = post_proposals::table
        .filter(post_proposals::post_id.eq(post))
        .select(post_proposals::proposal_id)
        .load(tx.db)?;
    if before.is_empty() && links.is_empty() {
        return Ok(());
    }
    let links = by_now(tx, links)?;
    let gone = post_proposals::table
        .filter(post_proposals::post_id.eq(post))
        .filter(post_proposals::proposal_id.ne_all(&links));
    diesel::delete(gone).execute(tx.db)?;
    for link in links.iter().filter(|link| !before.contains(link)) {
        diesel::insert_into(post_proposals::table)
            .values((
                post_proposals::post_id.eq(post),
                post_proposals::proposal_id.eq(link),
            ))
            .execute(tx.db)?;
    }
    tx.touch(Scope::Lists);
    Ok(())
}

fn by_now(tx: &mut Tx<'_>, links: &[ProposalId]) -> Result<Vec<ProposalId>> {
    let mut links = links.to_vec();
    links.sort_unstable();
    for link in &mut links {
        *link = joining::by_now(tx, *link)?;
    }
    links.sort_unstable();
    links.dedup();
    Ok(links)
}

/// A page is a proposal's now: posts that linked to it before are rendered again, and show its title.
///
/// # Errors
/// When the database fails.
pub fn arrived(tx: &mut Tx<'_>, page: &str, proposal: ProposalId) -> Result<()> {
    let waiting = post_pages::table.filter(post_pages::url_key.eq(page));
    let posts: Vec<PostId> = waiting.select(post_pages::post_id).load(tx.db)?;
    if posts.is_empty() {
        return Ok(());
    }
    diesel::delete(waiting).execute(tx.db)?;
    for post in posts {
        crate::each!(tx.db, c => diesel::insert_into(post_proposals::table)
            .values((
                post_proposals::post_id.eq(post),
                post_proposals::proposal_id.eq(proposal),
            ))
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    ask_for_links_to_proposal(tx, proposal)
}

/// Lets the posts that link to one proposal link to another.
///
/// # Errors
/// When the database fails.
pub fn move_to(tx: &mut Tx<'_>, from: ProposalId, to: ProposalId) -> Result<()> {
    let known: Vec<PostId> = post_proposals::table
        .filter(post_proposals::proposal_id.eq(to))
        .select(post_proposals::post_id)
        .load(tx.db)?;
    let of_both = post_proposals::table
        .filter(post_proposals::proposal_id.eq(from))
        .filter(post_proposals::post_id.eq_any(known));
    diesel::delete(of_both).execute(tx.db)?;
    diesel::update(post_proposals::table.filter(post_proposals::proposal_id.eq(from)))
        .set(post_proposals::proposal_id.eq(to))
        .execute(tx.db)?;
    Ok(())
}

/// The posts that link to a proposal, from topics that the viewer sees and that are not about it, the newest first.
///
/// # Errors
/// When the database fails.
pub fn linked_from(db: &mut Db, proposal: ProposalId, viewer: &Viewer) -> Result<Vec<LinkedFrom>> {
    let rows = post_proposals::table
        .inner_join(posts::table.on(posts::id.eq(post_proposals::post_id)))
        .inner_join(topics::table.on(topics::id.eq(posts::topic_id)))
        .filter(
            post_proposals::proposal_id
                .eq(proposal)
                .and(posts::state.eq(PostState::Shown)),
        )
        .filter(visible_to(viewer))
        .order(post_proposals::post_id.desc())
        .limit(MOST)
        .select((
            topics::id,
            topics::slug,
            topics::title,
            topics::lang,
            posts::number,
        ))
        .load::<(crate::topics::model::TopicId, String, String, String, i32)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(id, slug, title, lang, number)| LinkedFrom {
            number: None,
            title,
            lang: language(&lang),
            href: format!("{}/{number}", href(&slug, id)),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_a_proposal() {
        for (path, id) in [
            ("/proposals/12", Some(12)),
            ("/proposals/12/open-data", Some(12)),
            ("/proposals/12/open-data/versions/2", Some(12)),
            ("/proposals", None),
            ("/proposals/", None),
            ("/proposals/by-url", None),
            ("/t/a/12", None),
        ] {
            assert_eq!(own(path), id.map(ProposalId), "{path}");
        }
    }
}
