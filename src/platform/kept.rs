//! What is read from the database once and kept in memory until a change touches it.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::platform::db::connection::Db;
use crate::platform::db::readers::Readers;
use crate::platform::error::Result;
use crate::platform::pages::versions::{Scope, Seq, Versions};

type Value = Arc<dyn Any + Send + Sync>;

/// One value of each type that somebody asks for.
pub struct Kept {
    readers: Readers,
    versions: Arc<Versions>,
    values: Mutex<HashMap<TypeId, (Seq, Value)>>,
}

impl Kept {
    /// Nothing is read before it is asked for.
    #[must_use]
    pub fn new(readers: Readers, versions: Arc<Versions>) -> Self {
        Self {
            readers,
            versions,
            values: Mutex::new(HashMap::new()),
        }
    }

    /// The value as it is now: the one in memory, unless one of the scopes was touched since it was read. It is the same for
    /// everybody who asks, so it holds nothing that is one viewer's own, and whoever shows it asks what a viewer may see.
    ///
    /// # Errors
    /// When it has to be read and that fails.
    pub async fn get<T: Send + Sync + 'static>(
        &self,
        scopes: &[Scope],
        read: impl FnOnce(&mut Db) -> Result<T> + Send + 'static,
    ) -> Result<Arc<T>> {
        let known = self.known(TypeId::of::<T>());
        if let Some((seq, value)) = known
            && self.versions.fresh(seq, scopes)
            && let Ok(value) = value.downcast()
        {
            return Ok(value);
        }
        // The point is taken before the rows are read: a change in between makes what is kept stale, never wrong.
        let seq = self.versions.now();
        let value = Arc::new(self.readers.read(read).await?);
        self.values
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(TypeId::of::<T>(), (seq, Arc::clone(&value) as Value));
        Ok(value)
    }

    fn known(&self, of: TypeId) -> Option<(Seq, Value)> {
        let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.get(&of).cloned()
    }
}
