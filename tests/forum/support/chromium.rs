//! Chromium: one browser for all cases, a context of its own for every tab.

use std::env;
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use crate::support::cases::{Given, Ground};
use crate::support::needs::{Need, on_path};
use crate::support::processes::{self, Program};
use crate::support::tab::{Look, Tab};

const FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--hide-scrollbars",
    "--mute-audio",
    "--force-color-profile=srgb",
    "--remote-debugging-port=0",
];

/// Chromium for one case; its tabs are its own.
pub(crate) struct Chromium {
    /// Where it listens.
    url: &'static str,
}

impl Given for Chromium {
    const NEEDS: &'static [Need] = &[Need::Chromium];

    fn given(_: &Ground) -> Self {
        match BROWSER.get_or_init(start) {
            Ok(running) => Self { url: &running.url },
            Err(why) => panic!("Chromium does not start: {why}"),
        }
    }
}

impl Chromium {
    /// A new tab with cookies of its own: somebody else's browser.
    #[track_caller]
    pub(crate) fn tab(&self, home: &str, look: Look) -> Tab {
        Tab::open(self.url, home, look)
    }
}

struct Running {
    program: Mutex<Program>,
    url: String,
    profile: tempfile::TempDir,
}

static BROWSER: OnceLock<Result<Running, String>> = OnceLock::new();

/// Where Chromium is, or why it cannot be used.
pub(crate) fn program() -> Result<PathBuf, String> {
    if let Some(named) = env::var_os("PLENUM_CHROMIUM") {
        let named = PathBuf::from(named);
        return if named.is_file() {
            Ok(named)
        } else {
            Err("PLENUM_CHROMIUM names no file".into())
        };
    }
    ["chromium", "chromium-browser", "google-chrome"]
        .iter()
        .find_map(|name| on_path(name))
        .ok_or_else(|| "no Chromium on the PATH".into())
}

fn start() -> Result<Running, String> {
    let profile = tempfile::Builder::new()
        .prefix("plenum-chromium-")
        .tempdir()
        .map_err(|error| error.to_string())?;
    let mut command = processes::command(&program()?, None, "KILL");
    command
        .args(FLAGS)
        .arg(format!("--user-data-dir={}", profile.path().display()));
    command
        .arg("about:blank")
        .env("TZ", "UTC")
        .env("LC_ALL", "C.UTF-8");
    let listening = |line: &str| {
        line.strip_prefix("DevTools listening on ")
            .map(|url| url.trim().to_owned())
    };
    let (program, url) = Program::start(command, Duration::from_secs(60), listening)?;
    Ok(Running {
        program: Mutex::new(program),
        url,
        profile,
    })
}

/// Ends the browser of this run, if one was started.
pub(crate) fn stop() {
    if let Some(Ok(running)) = BROWSER.get() {
        running
            .program
            .lock()
            .expect("the browser's lock")
            .end("KILL");
        drop(std::fs::remove_dir_all(running.profile.path()));
    }
}
