//! The files of this program, read once.

use std::sync::{Arc, LazyLock};

use crate::platform::assets::files::Assets;
use crate::platform::assets::serve::AssetFiles;

static EMBEDDED: LazyLock<Arc<Assets>> = LazyLock::new(|| Arc::new(Assets::embedded()));

/// The address of an embedded file; see [`Assets::url`].
pub fn url(name: &str) -> &'static str {
    EMBEDDED.url(name)
}

/// Whether an embedded file has this address.
pub fn is_file(address: &str) -> bool {
    EMBEDDED.file(address).is_some()
}

/// What answers `/assets/…`.
pub fn endpoint() -> AssetFiles {
    AssetFiles::new(Arc::clone(&EMBEDDED))
}
