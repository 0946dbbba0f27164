//! Who may do what in a topic. Each question is asked by the page that shows the way and by the verb that goes it.

use crate::accounts::model::{AccountState, Viewer};
use crate::categories::model::{self, CategoryId, Right};
use crate::platform::db::connection::Db;
use crate::platform::error::{Result, Words};
use crate::platform::time::Time;
use crate::proposals::model::replying::replying;
use crate::topics::model::{Topic, TopicState};
use crate::words;

/// The answer to a question whether somebody may: yes, or why not.
pub type Permission = std::result::Result<(), Words>;

/// Whether the viewer may reply in a topic.
///
/// # Errors
/// Why not.
pub fn may_reply(topic: &Topic, viewer: &Viewer) -> Permission {
    may_write(viewer)?;
    if topic.state == TopicState::Removed {
        Err(words!("topics-removed"))
    } else if topic.is_closed() && !topic.rights.moderate {
        Err(words!("topics-closed"))
    } else if !topic.rights.reply {
        Err(words!("topics-no-replies"))
    } else {
        Ok(())
    }
}

/// Whether the phases of the summits whose proposals a topic is about let the viewer reply now. Who keeps order there always
/// may. One query, which a verb that writes has no time for: it is asked before.
///
/// # Errors
/// When the database fails.
pub fn may_reply_now(db: &mut Db, topic: &Topic, now: Time) -> Result<Permission> {
    if topic.rights.moderate {
        return Ok(Ok(()));
    }
    let (openness, _) = replying(db, topic.id.0, now)?;
    Ok(if openness.open {
        Ok(())
    } else {
        Err(words!("summits-replying-closed"))
    })
}

/// Whether the viewer may start a topic in a category.
///
/// # Errors
/// When the database fails.
pub fn may_start(db: &mut Db, category: CategoryId, viewer: &Viewer) -> Result<Permission> {
    if let Err(words) = may_write(viewer) {
        return Ok(Err(words));
    }
    Ok(if model::may(db, viewer, category, Right::Start)? {
        Ok(())
    } else {
        Err(words!("topics-no-start"))
    })
}

/// Whether the viewer keeps order in a topic.
#[must_use]
pub fn may_moderate(topic: &Topic, viewer: &Viewer) -> bool {
    topic.rights.moderate && may_write(viewer).is_ok()
}

/// Whether the viewer may write anything at all.
///
/// # Errors
/// Why not.
pub fn may_write(viewer: &Viewer) -> Permission {
    match viewer.member.as_ref().map(|member| member.state) {
        Some(AccountState::Active | AccountState::System) => Ok(()),
        Some(AccountState::Unconfirmed) => Err(words!("topics-confirm-first")),
        Some(AccountState::Suspended | AccountState::Closed) => Err(words!("topics-kept-out")),
        None => Err(words!("topics-sign-in-first")),
    }
}
