//! Accounts, groups, and the viewer that they make.
//!
//! Checked words: [`names`], [`display_names`], [`addresses`], [`passwords`], [`reserved`]. Verbs: [`signing_up`],
//! [`changing`], [`profiles`], [`roles`]. Questions: [`finding`].

pub mod addresses;
pub mod changing;
pub mod display_names;
pub mod finding;
pub mod limits;
pub mod listing;
pub mod names;
pub mod passwords;
pub mod profiles;
pub mod reserved;
pub mod roles;
pub mod signing_up;

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::schema::{accounts, group_members};

crate::stored_number! {
    /// The id of an account.
    AccountId
}

impl AccountId {
    /// Nobody's: no account has it.
    pub const NOBODY: Self = Self(0);
}

crate::stored_number! {
    /// The id of a group of accounts.
    GroupId
}

/// The built-in groups. Their ids are given by [founding](crate::site::model::found) and never change.
impl GroupId {
    /// Everybody, with an account or without; nobody is listed in it.
    pub const EVERYBODY: Self = Self(1);
    /// Whoever has confirmed an address.
    pub const MEMBERS: Self = Self(2);
    /// Who keeps order.
    pub const MODERATORS: Self = Self(3);
    /// Who imports proposals and runs a summit's pages.
    pub const ORGANISERS: Self = Self(4);
    /// Who chooses among proposals.
    pub const COMMITTEE: Self = Self(5);
    /// Who may change everything.
    pub const ADMINS: Self = Self(6);

    /// The built-in groups and the words that name them on the command line.
    pub const BUILT_IN: [(Self, &'static str); 6] = [
        (Self::EVERYBODY, "everybody"),
        (Self::MEMBERS, "member"),
        (Self::MODERATORS, "moderator"),
        (Self::ORGANISERS, "organiser"),
        (Self::COMMITTEE, "committee"),
        (Self::ADMINS, "admin"),
    ];

    /// The word that names it on the command line and in facts; empty for a group that is not built in.
    #[must_use]
    pub fn word(self) -> &'static str {
        let known = Self::BUILT_IN.iter().find(|(group, _)| *group == self);
        known.map_or("", |(_, word)| *word)
    }
}

crate::stored_word! {
    /// What an account can do at all.
    AccountState {
        /// Made, and its address not yet confirmed: it reads, and writes nothing.
        Unconfirmed = "unconfirmed",
        /// A member.
        Active = "active",
        /// Kept out by a moderator: it cannot sign in.
        Suspended = "suspended",
        /// Given up by its owner: it cannot sign in, and its posts stay under its name.
        Closed = "closed",
        /// The forum itself: it heads companion topics and nobody signs in with it.
        System = "system",
    }
}

impl AccountState {
    /// Whether somebody can be signed in with it.
    #[must_use]
    pub const fn may_sign_in(self) -> bool {
        matches!(self, Self::Active)
    }
}

/// The name of the system account.
pub const SYSTEM_NAME: &str = "plenum";

/// Whoever looks at a page.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The account signed in, if any.
    pub member: Option<Member>,
    /// The groups that the viewer is in; everybody is in [`GroupId::EVERYBODY`].
    pub groups: Vec<GroupId>,
}

/// The account that a viewer has signed in with.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its id.
    pub id: AccountId,
    /// Its name in addresses and mentions.
    pub name: String,
    /// Its name on pages.
    pub display_name: String,
    /// What it can do at all.
    pub state: AccountState,
    /// Its interface language.
    pub lang: String,
    /// Its IANA time zone.
    pub time_zone: String,
}

impl Viewer {
    /// A visitor without an account.
    #[must_use]
    pub fn reader() -> Self {
        Self {
            member: None,
            groups: vec![GroupId::EVERYBODY],
        }
    }

    /// The account's id, if one is signed in.
    #[must_use]
    pub fn id(&self) -> Option<AccountId> {
        self.member.as_ref().map(|member| member.id)
    }

    /// The account that a query of what the viewer may see asks for; a reader's is nobody's.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.id().unwrap_or(AccountId::NOBODY)
    }

    /// The account signed in.
    ///
    /// # Errors
    /// [`SignInFirst`](crate::platform::error::Error::SignInFirst) for a reader.
    pub fn member(&self) -> Result<&Member> {
        self.member
            .as_ref()
            .ok_or(crate::platform::error::Error::SignInFirst)
    }

    /// Whether the viewer runs a summit or keeps order: they know what is not public yet.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        [
            GroupId::ORGANISERS,
            GroupId::COMMITTEE,
            GroupId::MODERATORS,
            GroupId::ADMINS,
        ]
        .into_iter()
        .any(|group| self.is_in(group))
    }

    /// Whether the viewer is in a group.
    #[must_use]
    pub fn is_in(&self, group: GroupId) -> bool {
        self.groups.contains(&group)
    }

    /// Whether the viewer moderates everywhere. A category may have moderators of its own.
    #[must_use]
    pub fn is_moderator(&self) -> bool {
        self.is_in(GroupId::MODERATORS) || self.is_in(GroupId::ADMINS)
    }

    /// Whether the viewer brings in proposals and runs summits' pages; whoever runs the forum does.
    #[must_use]
    pub fn is_organiser(&self) -> bool {
        self.is_in(GroupId::ORGANISERS) || self.is_admin()
    }

    /// Whether the viewer runs the forum.
    #[must_use]
    pub fn is_admin(&self) -> bool {
        self.is_in(GroupId::ADMINS)
    }
}

/// The address of an account's page.
#[must_use]
pub fn href(name: &str) -> String {
    format!("/u/{name}")
}

/// The viewer that an account makes.
///
/// # Errors
/// When the account is not there or the database fails.
pub fn viewer(db: &mut Db, id: AccountId) -> Result<Viewer> {
    let (name, display_name, state, lang, time_zone) = accounts::table
        .find(id)
        .select((
            accounts::name,
            accounts::display_name,
            accounts::state,
            accounts::lang,
            accounts::time_zone,
        ))
        .first::<(String, String, AccountState, String, String)>(db)?;
    let mut groups: Vec<GroupId> = group_members::table
        .filter(group_members::account_id.eq(id))
        .select(group_members::group_id)
        .load(db)?;
    groups.push(GroupId::EVERYBODY);
    Ok(Viewer {
        member: Some(Member {
            id,
            name,
            display_name,
            state,
            lang,
            time_zone,
        }),
        groups,
    })
}

/// The system account, which heads companion topics.
///
/// # Errors
/// When the database fails, or was not [founded](crate::site::model::found).
pub fn system(db: &mut Db) -> Result<AccountId> {
    Ok(accounts::table
        .filter(accounts::name_key.eq(SYSTEM_NAME))
        .select(accounts::id)
        .first(db)?)
}
