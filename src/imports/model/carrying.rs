//! What was said and liked in a topic that a proposal had in an earlier forum.

use crate::accounts::model::{self as accounts, GroupId, Viewer};
use crate::imports::model::Entry;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::text::origin::Origin;
use crate::posts::model::entries::{self, Entry as Note};
use crate::posts::model::prepare::{Typed, prepare};
use crate::posts::model::writing::{NewPost, write};
use crate::proposals::model::{ProposalId, companion, moments};
use crate::topics::model::{TopicId, language};

/// Writes the replies into the companion topic, as posts that the forum keeps for people it does not know, and says how many
/// liked the earlier topic. They stand in the lists where their time puts them: far down.
///
/// # Errors
/// When the database fails, or a reply cannot be shown.
pub fn carry(tx: &mut Tx<'_>, id: ProposalId, entry: &Entry, own: &Origin) -> Result<()> {
    let Some((topic, _)) = companion(tx.db, id)? else {
        return Ok(());
    };
    let topic = TopicId(topic);
    let system = accounts::system(tx.db)?;
    let mut viewer: Viewer = accounts::viewer(tx.db, system)?;
    // The forum itself writes in any category.
    viewer.groups.push(GroupId::MODERATORS);
    let content = &entry.content;
    let then = [&content.updated_at, &content.created_at]
        .into_iter()
        .flatten()
        .find_map(|text| moments::read(text)?.time());
    for reply in &entry.replies {
        let typed = Typed {
            text: &signed(reply.author.as_deref(), &reply.text),
            chosen: None,
            likely: language(&content.language),
        };
        let text = prepare(tx.db, own, typed)?;
        write(
            tx,
            &viewer,
            &NewPost {
                topic,
                text,
                reply_to: None,
                once: None,
                at: then,
            },
        )?;
    }
    if entry.likes > 0 {
        let note = Note::Carried { likes: entry.likes };
        entries::add(tx, topic, system, &note)?;
    }
    Ok(())
}

/// The text with its author's name, where that is known.
fn signed(author: Option<&str>, text: &str) -> String {
    match author {
        Some(author) => format!("{text}\n\n— {author}"),
        None => text.to_owned(),
    }
}
