//! `plenum [serve]`: opens the forum and serves it until the operating system asks for the end.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use tracing_subscriber::EnvFilter;

use crate::app::{self, Parts, Running};
use crate::platform::config::Settings;
use crate::platform::time::SystemClock;
use crate::seeds;
use crate::sessions::views::setup::PRINTED;

/// Serves.
///
/// # Errors
/// One sentence for the operator.
pub fn run(settings: Settings) -> Result<ExitCode, String> {
    tracing_subscriber::fmt()
        .with_env_filter(
            EnvFilter::try_from_env("PLENUM_LOG").unwrap_or_else(|_| EnvFilter::new("info")),
        )
        .with_writer(std::io::stderr)
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    runtime.block_on(serve(settings))
}

async fn serve(settings: Settings) -> Result<ExitCode, String> {
    let demo = settings.demo;
    let parts = Parts {
        clock: Arc::new(SystemClock),
        mail: None,
    };
    let running = app::start(settings, parts)
        .await
        .map_err(|error| error.to_string())?;
    let greeting = greet(&running, demo);
    // Whoever reads standard output may have gone; the forum runs all the same.
    let _printed = std::io::stdout().write_all(greeting.as_bytes());
    app::asked_to_stop().await;
    tracing::info!("stopping");
    running.stop().await;
    Ok(ExitCode::SUCCESS)
}

fn greet(running: &Running, demo: bool) -> String {
    let mut lines = vec![format!("Plenum is at {}", running.url())];
    if demo {
        lines.push(String::new());
        lines.push(format!(
            "Accounts of the demo (password: {}):",
            seeds::password()
        ));
        lines.extend(
            seeds::ACCOUNTS
                .iter()
                .map(|(name, what)| format!("  {name:<6}{what}")),
        );
        lines.push(String::new());
    }
    if let Some(link) = running.setup_link() {
        lines.push(format!("{PRINTED} {link}"));
    }
    lines.join("\n") + "\n"
}
