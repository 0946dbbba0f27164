//! Hashing passwords with argon2id, on threads that may block, a few at a time.
//!
//! One hash takes some 15 ms and 19 MiB, so that a burst of sign-ins must queue instead of taking all memory and every
//! thread. The queue has an end, after which the answer is [`Error::Busy`]: whoever waits for longer has gone. Asking for an account that is not there costs the same hash ([`Passwords::verify`] with nothing stored): the
//! time of an answer tells nobody who has an account.

use std::sync::Arc;

use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

use crate::platform::config::Cost;
use crate::platform::error::{Error, Result};

/// The longest password that is looked at, in bytes: hashing more is only work for whoever sends it.
pub const MOST_BYTES: usize = 1000;

/// How many may wait for each thread that hashes: the last one waits for about a second.
const MOST_WAITING: usize = 64;

/// What `verify` found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// Another password, or none is set.
    Wrong,
    /// The right password.
    Right,
    /// The right password, hashed when hashes cost something else: hash it again and store that.
    RightAndOutdated,
}

/// Makes and checks hashes. Cloning is cheap and the clones share one queue.
#[derive(Clone)]
pub struct Passwords {
    argon: Arc<Argon2<'static>>,
    gate: Arc<Semaphore>,
    /// Places in the queue, those at work included.
    places: Arc<Semaphore>,
    /// The hash of a password that nobody knows, to be checked where there is none.
    nobody: Arc<str>,
}

impl Passwords {
    /// With the costs that the settings say.
    ///
    /// # Errors
    /// One sentence for the operator, when argon2 does not take these costs.
    pub fn new(cost: &Cost) -> std::result::Result<Self, String> {
        let params = Params::new(cost.hash_memory, cost.hash_passes, 1, None)
            .map_err(|error| format!("passwords cannot be hashed at this cost: {error}"))?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let nobody = hash_with(&argon, SaltString::generate(&mut OsRng).as_str())
            .map_err(|error| error.to_string())?;
        let threads = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(Self {
            argon: Arc::new(argon),
            gate: Arc::new(Semaphore::new(threads)),
            places: Arc::new(Semaphore::new(threads * (1 + MOST_WAITING))),
            nobody: nobody.into(),
        })
    }

    /// The hash of a password, to be stored.
    ///
    /// # Errors
    /// [`Error::Busy`] when too many wait; when the thread that hashes is lost.
    pub async fn hash(&self, password: &str) -> Result<String> {
        let (argon, password) = (Arc::clone(&self.argon), password.to_owned());
        self.alone(move || hash_with(&argon, &password)).await
    }

    /// The same, on the thread that asks: for commands.
    ///
    /// # Errors
    /// When argon2 refuses.
    pub fn hash_here(&self, password: &str) -> Result<String> {
        hash_with(&self.argon, password)
    }

    /// Whether this is the password that was stored. Where nothing is stored, the same work is done and the answer is no.
    ///
    /// # Errors
    /// [`Error::Busy`] when too many wait; when the thread that hashes is lost, or what is stored is no hash.
    pub async fn verify(&self, password: &str, stored: Option<&str>) -> Result<Verdict> {
        let argon = Arc::clone(&self.argon);
        let known = stored.is_some();
        let stored = stored.unwrap_or(&self.nobody).to_owned();
        let password = password.to_owned();
        let verdict = self
            .alone(move || verify_with(&argon, &password, &stored))
            .await?;
        Ok(if known { verdict } else { Verdict::Wrong })
    }

    async fn alone<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let place = Arc::clone(&self.places)
            .try_acquire_owned()
            .map_err(|_| Error::Busy)?;
        let permit = Arc::clone(&self.gate)
            .acquire_owned()
            .await
            .map_err(|_| Error::Broken("the queue of passwords is closed".into()))?;
        tokio::task::spawn_blocking(move || {
            let _until_done = (place, permit);
            work()
        })
        .await
        .map_err(|error| Error::Broken(error.to_string()))?
    }
}

fn hash_with(argon: &Argon2<'_>, password: &str) -> Result<String> {
    let salt = SaltString::generate(&mut OsRng);
    argon
        .hash_password(normal(password).as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|error| Error::Broken(error.to_string()))
}

fn verify_with(argon: &Argon2<'_>, password: &str, stored: &str) -> Result<Verdict> {
    let stored = PasswordHash::new(stored).map_err(|error| Error::Broken(error.to_string()))?;
    match argon.verify_password(normal(password).as_bytes(), &stored) {
        Ok(()) => {
            let params = Params::try_from(&stored);
            let current = params.is_ok_and(|params| {
                let now = argon.params();
                (params.m_cost(), params.t_cost(), params.p_cost())
                    == (now.m_cost(), now.t_cost(), now.p_cost())
            });
            Ok(if current {
                Verdict::Right
            } else {
                Verdict::RightAndOutdated
            })
        }
        Err(argon2::password_hash::Error::Password) => Ok(Verdict::Wrong),
        Err(error) => Err(Error::Broken(error.to_string())),
    }
}

/// The same letters typed on another system must be the same password (RFC 8265 §4.2), and nothing endless is hashed.
fn normal(password: &str) -> String {
    let most = password.floor_char_boundary(MOST_BYTES);
    password.get(..most).unwrap_or_default().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cheap(passes: u32) -> Passwords {
        Passwords::new(&Cost {
            hash_memory: 8,
            hash_passes: passes,
            page_cache: 1,
            readers: None,
            batch: 1,
        })
        .unwrap()
    }

    #[tokio::test]
    async fn a_password_is_known_again_however_its_letters_are_composed() {
        let passwords = cheap(1);
        let stored = passwords.hash("caf\u{e9} au lait").await.unwrap();
        let verdict = passwords.verify("cafe\u{301} au lait", Some(&stored)).await;
        assert_eq!(verdict.unwrap(), Verdict::Right);
        let verdict = passwords.verify("cafe au lait", Some(&stored)).await;
        assert_eq!(verdict.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn the_queue_has_an_end() {
        let passwords = cheap(1);
        let (argon, places) = (Arc::clone(&passwords.argon), Arc::clone(&passwords.places));
        let most = u32::try_from(places.available_permits()).unwrap();
        let taken = places.acquire_many(most).await.unwrap();
        let refused = passwords.hash("four words in a row").await;
        assert!(matches!(refused, Err(Error::Busy)));
        drop(taken);
        let stored = hash_with(&argon, "four words in a row").unwrap();
        let verdict = passwords.verify("four words in a row", Some(&stored)).await;
        assert_eq!(verdict.unwrap(), Verdict::Right);
    }

    #[tokio::test]
    async fn nothing_stored_is_never_right() {
        let verdict = cheap(1).verify("", None).await;
        assert_eq!(verdict.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn a_hash_of_other_costs_is_right_and_to_be_renewed() {
        let stored = cheap(1).hash_here("four words in a row").unwrap();
        let verdict = cheap(2).verify("four words in a row", Some(&stored)).await;
        assert_eq!(verdict.unwrap(), Verdict::RightAndOutdated);
    }
}
