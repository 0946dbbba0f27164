//! `plenum [serve]`: opens the forum and serves it until the operating system asks for the end.

use std::env::VarError;
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
        .with_env_filter(log_filter(std::env::var("PLENUM_LOG"))?)
        .with_writer(std::io::stderr)
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    runtime.block_on(serve(settings))
}

fn log_filter(asked: Result<String, VarError>) -> Result<EnvFilter, String> {
    match asked {
        Ok(text) => {
            EnvFilter::try_new(&text).map_err(|error| format!("PLENUM_LOG: {text:?}: {error}"))
        }
        Err(VarError::NotPresent) => Ok(EnvFilter::new("info")),
        Err(error) => Err(format!("PLENUM_LOG: {error}")),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_of_the_log_that_is_none_is_named() {
        let level = |asked| log_filter(asked).map(|filter| filter.to_string());
        assert_eq!(level(Err(VarError::NotPresent)), Ok("info".to_owned()));
        assert_eq!(level(Ok("debug".to_owned())), Ok("debug".to_owned()));
        let wrong = level(Ok("plenum=loud".to_owned())).unwrap_err();
        assert!(
            wrong.starts_with("PLENUM_LOG: \"plenum=loud\": "),
            "{wrong}"
        );
        assert_eq!(wrong.lines().count(), 1);
    }
}
