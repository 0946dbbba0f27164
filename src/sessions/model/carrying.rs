//! Forms that were sent without a session. They travel through the sign-in, in the page where that is possible and else in
//! a row that belongs to the account, and are shown to their writer again: nothing is posted by itself.

use std::time::Duration;

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use serde::Deserialize;

use crate::accounts::model::{AccountId, Viewer};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::layout::FORM_TOKEN;
use crate::platform::paths::LocalPath;
use crate::platform::tokens::random_text;
use crate::schema::carried_texts;

crate::stored_number! {
    /// The id of a form that is kept.
    CarriedId
}

/// How long a form is kept: as long as a sign-up may stay unconfirmed.
pub const KEPT: Duration = Duration::from_secs(3 * 24 * 3600);
/// The most bytes of a form that is carried.
pub const MOST_BYTES: usize = 64 << 10;
/// The most fields.
const MOST_FIELDS: usize = 40;
/// The most forms that are kept for one account.
const MOST_KEPT: i64 = 10;

/// The field by which a second click is known.
pub const ONCE: &str = "once";

/// The field that the text is typed in, whatever else a form has.
pub const TEXT: &str = "text";
/// The field of a title beside the text.
pub const TITLE: &str = "title";
/// Fields that belong to the session that is over, or to one button.
const LEFT_BEHIND: [&str; 3] = [FORM_TOKEN, "_method", "preview"];

/// A form on its way.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Carried {
    /// Where it was to be sent.
    pub path: LocalPath,
    /// What was in it.
    pub fields: Vec<(String, String)>,
}

impl Carried {
    /// Takes up a form; `None` when it is larger than anything that we carry.
    #[must_use]
    pub fn take(path: &str, fields: Vec<(String, String)>) -> Option<Self> {
        let fields: Vec<_> = fields
            .into_iter()
            .filter(|(name, _)| !LEFT_BEHIND.contains(&name.as_str()))
            .collect();
        let bytes: usize = fields
            .iter()
            .map(|(name, value)| name.len() + value.len())
            .sum();
        let path = LocalPath::parse(path)?;
        (bytes <= MOST_BYTES && fields.len() <= MOST_FIELDS).then_some(Self { path, fields })
    }

    /// The text that was typed.
    #[must_use]
    pub fn text(&self) -> &str {
        self.field(TEXT)
    }

    /// The value of a field; empty when it is not there.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(field, _)| field == name)
            .map_or("", |(_, value)| value)
    }

    /// Whether it has a field of this name, empty or not.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// Whether somebody wrote something in it, so that it is worth showing.
    #[must_use]
    pub fn has_text(&self) -> bool {
        !self.text().trim().is_empty()
    }

    /// The key by which it is known when it is sent. A form without one, as a reader's is, gets one.
    fn key(&mut self) -> String {
        if self.field(ONCE).is_empty() {
            self.fields.retain(|(name, _)| name != ONCE);
            self.fields.push((ONCE.to_owned(), random_text::<12>()));
        }
        self.field(ONCE).to_owned()
    }

    /// The fields but for those that are typed in, as one value for a hidden field.
    #[must_use]
    pub fn packed(&self) -> String {
        let rest = self
            .fields
            .iter()
            .filter(|(name, _)| name != TEXT && name != TITLE);
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(rest)
            .finish()
    }

    /// Puts together what a page of ours has sent back: path, packed fields, and what was typed.
    #[must_use]
    pub fn unpack(path: &str, packed: &str, title: Option<&str>, text: &str) -> Option<Self> {
        if path.is_empty() {
            return None;
        }
        let mut fields: Vec<(String, String)> = url::form_urlencoded::parse(packed.as_bytes())
            .into_owned()
            .collect();
        if let Some(title) = title {
            fields.push((TITLE.to_owned(), title.to_owned()));
        }
        if !text.is_empty() {
            fields.push((TEXT.to_owned(), text.to_owned()));
        }
        Self::take(path, fields)
    }
}

/// The fields of a page of ours that carries a form along.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct CarryFields {
    /// Where it was to be sent.
    #[serde(default)]
    pub carry_to: String,
    /// The fields that nobody types in.
    #[serde(default)]
    pub carry: String,
    /// The title, if it has one.
    pub carry_title: Option<String>,
    /// The text.
    #[serde(default)]
    pub carry_text: String,
}

impl CarryFields {
    /// The form that is carried, if there is one.
    #[must_use]
    pub fn carried(&self) -> Option<Carried> {
        // Browsers send line ends as CRLF, whatever was in the box.
        let text = self.carry_text.replace("\r\n", "\n");
        Carried::unpack(
            &self.carry_to,
            &self.carry,
            self.carry_title.as_deref(),
            &text,
        )
    }
}

/// Where somebody goes who has just signed in: to the form that came along, which is kept for them, else back.
///
/// # Errors
/// When the database fails.
pub fn destination(
    tx: &mut Tx<'_>,
    account: AccountId,
    carried: Option<&Carried>,
    back: &str,
) -> Result<String> {
    if let Some(carried) = carried {
        return keep(tx, account, carried).map(href);
    }
    Ok(LocalPath::parse(back).map_or_else(|| "/".to_owned(), |path| path.as_str().to_owned()))
}

/// The page of a form that is kept.
#[must_use]
pub fn href(id: CarriedId) -> String {
    format!("/my/text/{id}")
}

/// Keeps a form for an account, until it is [sent].
///
/// # Errors
/// When the database fails.
pub fn keep(tx: &mut Tx<'_>, account: AccountId, carried: &Carried) -> Result<CarriedId> {
    let mut carried = carried.clone();
    let once = carried.key();
    let fields =
        serde_json::to_string(&carried.fields).map_err(|error| Error::Broken(error.to_string()))?;
    make_room(tx, account)?;
    Ok(diesel::insert_into(carried_texts::table)
        .values((
            carried_texts::account_id.eq(account),
            carried_texts::path.eq(carried.path.as_str()),
            carried_texts::fields.eq(fields),
            carried_texts::once.eq(once),
            carried_texts::created_at.eq(tx.now),
            carried_texts::expires_at.eq(tx.now.after(KEPT)),
        ))
        .returning(carried_texts::id)
        .get_result(tx.db)?)
}

fn make_room(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    let old: Vec<CarriedId> = carried_texts::table
        .filter(carried_texts::account_id.eq(account))
        .order(carried_texts::id.desc())
        .offset(MOST_KEPT - 1)
        .limit(1000)
        .select(carried_texts::id)
        .load(tx.db)?;
    diesel::delete(carried_texts::table.filter(carried_texts::id.eq_any(old))).execute(tx.db)?;
    Ok(())
}

/// The viewer's own form.
///
/// # Errors
/// [`Error::NotFound`], also for a form of somebody else; or when the database fails.
pub fn find(db: &mut Db, id: CarriedId, viewer: &Viewer) -> Result<Carried> {
    let (path, fields): (String, String) = carried_texts::table
        .filter(carried_texts::id.eq(id))
        .filter(carried_texts::account_id.eq(viewer.member()?.id))
        .select((carried_texts::path, carried_texts::fields))
        .first(db)?;
    let fields: Vec<(String, String)> =
        serde_json::from_str(&fields).map_err(|error| Error::Broken(error.to_string()))?;
    Carried::take(&path, fields).ok_or(Error::NotFound)
}

/// The newest form that is kept for an account.
///
/// # Errors
/// When the database fails.
pub fn newest(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<CarriedId>> {
    Ok(carried_texts::table
        .filter(carried_texts::account_id.eq(account))
        .filter(carried_texts::expires_at.gt(tx.now))
        .order(carried_texts::id.desc())
        .select(carried_texts::id)
        .first(tx.db)
        .optional()?)
}

/// Forgets the viewer's own form that has this key: what was in it stands where it was going. To be called by the doors that
/// take texts, in the transaction that writes one.
///
/// # Errors
/// When the database fails.
pub fn sent(tx: &mut Tx<'_>, viewer: &Viewer, once: &str) -> Result<()> {
    if once.is_empty() {
        return Ok(());
    }
    diesel::delete(
        carried_texts::table
            .filter(carried_texts::account_id.eq(viewer.member()?.id))
            .filter(carried_texts::once.eq(once)),
    )
    .execute(tx.db)?;
    Ok(())
}

/// Throws the viewer's own form away.
///
/// # Errors
/// When the database fails.
pub fn drop_kept(tx: &mut Tx<'_>, id: CarriedId, viewer: &Viewer) -> Result<()> {
    diesel::delete(
        carried_texts::table
            .filter(carried_texts::id.eq(id))
            .filter(carried_texts::account_id.eq(viewer.member()?.id)),
    )
    .execute(tx.db)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn a_form_comes_out_of_a_hidden_field_as_it_went_in() {
        let sent = fields(&[
            (FORM_TOKEN, "gone"),
            ("once", "k1"),
            ("lang", "ar"),
            ("title", "عنوان & more"),
            ("text", "two\r\nlines = 1 & 2"),
        ]);
        let carried = Carried::take("/topics", sent).unwrap();
        let title = carried.field(TITLE);
        let back = Carried::unpack("/topics", &carried.packed(), Some(title), carried.text());
        assert_eq!(back, Some(carried.clone()));
        assert_eq!(carried.field(FORM_TOKEN), "");
    }

    #[test]
    fn a_form_keeps_its_key_or_gets_one() {
        let mut own = Carried::take("/topics", fields(&[("once", "k1"), ("text", "x")])).unwrap();
        assert_eq!((own.key(), own.field(ONCE)), ("k1".to_owned(), "k1"));
        let mut bare = Carried::take("/topics", fields(&[("once", ""), ("text", "x")])).unwrap();
        let key = bare.key();
        assert!(key.len() == 16 && bare.field(ONCE) == key);
        assert_eq!(bare.key(), key);
    }

    #[test]
    fn what_is_too_large_or_leads_elsewhere_is_not_carried() {
        let large = "x".repeat(MOST_BYTES);
        assert!(Carried::take("/topics", fields(&[("text", &large)])).is_none());
        assert!(Carried::take("//evil.example", fields(&[("text", "x")])).is_none());
        assert!(Carried::unpack("", "", None, "").is_none());
    }
}
