//! Names that nobody may take: they would speak for the forum, or be addresses of its pages.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::accounts::model::names::Name;
use crate::platform::text::fold::skeleton;

/// Who could be believed to run the forum, in its four languages.
const OFFICES: &[&str] = &[
    "plenum",
    "admin",
    "admins",
    "administrator",
    "administrators",
    "administration",
    "moderator",
    "moderators",
    "moderation",
    "mod",
    "mods",
    "organiser",
    "organisers",
    "organizer",
    "organizers",
    "committee",
    "staff",
    "team",
    "support",
    "help",
    "helpdesk",
    "system",
    "root",
    "owner",
    "official",
    "security",
    "abuse",
    "postmaster",
    "webmaster",
    "hostmaster",
    "noreply",
    "no-reply",
    "mailer-daemon",
    "bot",
    "robot",
    "forum",
    "site",
    "administrateur",
    "administratrice",
    "moderateur",
    "modérateur",
    "moderatrice",
    "modératrice",
    "organisateur",
    "organisatrice",
    "equipe",
    "équipe",
    "comite",
    "comité",
    "aide",
    "systeme",
    "système",
    "officiel",
    "administrador",
    "administradora",
    "moderador",
    "moderadora",
    "organizador",
    "organizadora",
    "equipo",
    "comité",
    "ayuda",
    "soporte",
    "sistema",
    "oficial",
    "seguridad",
    "مدير",
    "المدير",
    "مشرف",
    "المشرف",
    "مشرفة",
    "الإدارة",
    "إدارة",
    "منظم",
    "المنظم",
    "اللجنة",
    "الدعم",
    "المساعدة",
    "النظام",
    "رسمي",
];

/// Words that stand for groups of people or for nobody.
const GROUPS: &[&str] = &[
    "everybody",
    "everyone",
    "all",
    "here",
    "members",
    "member",
    "readers",
    "reader",
    "guest",
    "guests",
    "anonymous",
    "anybody",
    "nobody",
    "none",
    "null",
    "undefined",
    "unknown",
    "deleted",
    "former",
    "you",
    "user",
    "users",
    "account",
    "tous",
    "todos",
    "الجميع",
];

/// First words of our addresses, so that a name can be one some day.
const ADDRESSES: &[&str] = &[
    "about",
    "api",
    "assets",
    "atom",
    "categories",
    "category",
    "confirm",
    "decisions",
    "favicon",
    "feed",
    "feeds",
    "import",
    "invite",
    "invites",
    "invitations",
    "json",
    "latest",
    "likes",
    "login",
    "logout",
    "moderation-log",
    "new",
    "notifications",
    "posts",
    "post",
    "preview",
    "privacy",
    "profile",
    "proposal",
    "proposals",
    "reset",
    "review",
    "robots",
    "rss",
    "rules",
    "search",
    "sessions",
    "settings",
    "setup",
    "signin",
    "signout",
    "signup",
    "sign-in",
    "sign-out",
    "sign-up",
    "srv",
    "static",
    "status",
    "summit",
    "summits",
    "tag",
    "tags",
    "top",
    "topic",
    "topics",
    "uploads",
    "well-known",
    "www",
    "mail",
    "email",
    "ftp",
    "localhost",
];

static OFFICE_LOOKS: LazyLock<HashSet<String>> = LazyLock::new(|| looks(OFFICES));

static NAME_LOOKS: LazyLock<HashSet<String>> =
    LazyLock::new(|| looks(&[OFFICES, GROUPS, ADDRESSES].concat()));

/// In small letters and in capitals, since a capital I looks like an l and a small one does not.
fn looks(words: &[&str]) -> HashSet<String> {
    words
        .iter()
        .flat_map(|word| [skeleton(word), skeleton(&word.to_uppercase())])
        .collect()
}

/// Whether the name, or what it looks like, is reserved.
#[must_use]
pub fn is_name(name: &Name) -> bool {
    NAME_LOOKS.contains(name.look()) || NAME_LOOKS.contains(&skeleton(name.key()))
}

/// Whether this look, of letters only, is that of an office: no display name may be one.
#[must_use]
pub fn is_office(look: &str) -> bool {
    OFFICE_LOOKS.contains(look)
}
