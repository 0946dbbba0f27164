//! The files that are served, under the names that pages link to.

use std::{borrow::Cow, collections::HashMap};

use bytes::Bytes;
use http::HeaderValue;
use rust_embed::RustEmbed;

use crate::platform::{
    assets::bundle::{join_modules, sprite},
    encoding::{
        kept::{FILES, Kept},
        negotiation::is_text,
    },
};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/assets/"]
#[allow_missing = true]
struct Embedded;

/// Where hashed files are found.
pub const BASE: &str = "/assets/";

/// All files, each with its hashed address. Compressing waits until a file is asked for the first time, so it
/// costs the start nothing.
#[derive(Debug)]
pub struct Assets {
    files: HashMap<String, File>,
    /// Name in the source → address.
    urls: HashMap<String, String>,
    sprite: String,
}

/// One file to be served.
#[derive(Debug)]
pub struct File {
    /// Its media type.
    pub content_type: HeaderValue,
    /// Its bytes.
    pub body: Kept,
}

impl Assets {
    /// The files of the folder `assets/` at build time (at start, in a debug build).
    pub fn embedded() -> Self {
        let files = Embedded::iter().filter_map(|name| {
            let file = Embedded::get(&name)?;
            Some((name.into_owned(), file.data))
        });
        Self::new(files)
    }

    /// These files, by their path in the folder.
    pub fn new(files: impl IntoIterator<Item = (String, Cow<'static, [u8]>)>) -> Self {
        let (mut modules, mut icons, mut others) = (Vec::new(), Vec::new(), Vec::new());
        let mut sheets = Vec::new();
        for (path, bytes) in files {
            if let Some(name) = path
                .strip_prefix("js/")
                .filter(|name| name.ends_with(".js"))
            {
                modules.push((name.to_owned(), text(&bytes)));
            } else if path.starts_with("css/") {
                sheets.push((path, text(&bytes)));
            } else if let Some(name) = path
                .strip_prefix("icons/")
                .and_then(|name| name.strip_suffix(".svg"))
            {
                icons.push((name.to_owned(), text(&bytes)));
            } else if !path.contains('/') {
                others.push((path, Bytes::from(bytes.into_owned())));
            }
        }
        // The order of the folder is not the same everywhere; the hash must be.
        modules.sort();
        icons.sort();
        sheets.sort();
        let sprite = sprite(
            icons
                .iter()
                .map(|(name, svg)| (name.as_str(), svg.as_str())),
        );
        if !sheets.is_empty() {
            let sheet: String = sheets.into_iter().map(|(_, sheet)| sheet).collect();
            others.push(("style.css".to_owned(), sheet.into()));
        }
        if !modules.is_empty() {
            let script = join_modules(modules.iter().map(|(_, module)| module.as_str()));
            others.push(("script.js".to_owned(), script.into()));
        }
        if !icons.is_empty() {
            others.push(("icons.svg".to_owned(), sprite.clone().into()));
        }

        let mut assets = Self {
            files: HashMap::new(),
            urls: HashMap::new(),
            sprite,
        };
        for (name, bytes) in others {
            assets.add(&name, bytes);
        }
        assets
    }

    /// The address of a file: `url("style.css")` is `/assets/style-HASH.css`, `url("script.js")` the joined
    /// script. A file that does not exist gives `/assets/`, which is not found.
    pub fn url(&self, name: &str) -> &str {
        self.urls.get(name).map_or(BASE, String::as_str)
    }

    /// The sprite as text, for pages that have it inline.
    pub fn sprite(&self) -> &str {
        &self.sprite
    }

    /// The file under a hashed address.
    pub fn file(&self, address: &str) -> Option<&File> {
        self.files.get(address)
    }

    fn add(&mut self, name: &str, bytes: Bytes) {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let content_type = content_type(extension);
        let body = Kept::new(bytes, is_text(content_type).then_some(FILES));
        let address = format!("{BASE}{stem}-{}.{extension}", body.hash());
        let content_type = HeaderValue::from_static(content_type);
        self.urls.insert(name.to_owned(), address.clone());
        self.files.insert(address, File { content_type, body });
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn content_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
