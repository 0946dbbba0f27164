//! `plenum import KIND FROM --summit SLUG`: brings proposals in and says what came of each.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use url::Url;

use crate::app;
use crate::cli::import::arguments::Arguments;
use crate::cli::import::report::{lines, preview_lines};
use crate::imports::model::gathering::{self, Outcome, Part, Where};
use crate::imports::model::kinds::guessing::guess;
use crate::imports::model::kinds::table::missing;
use crate::imports::model::kinds::traits::traits;
use crate::imports::model::kinds::{Given, Kind, Mapping};
use crate::imports::model::marking::Gone;
use crate::imports::model::preview;
use crate::imports::model::runs::{self, NewRun, RunState, Way};
use crate::imports::model::schedule::{self, Came};
use crate::imports::model::sources::{self, Named};
use crate::imports::model::{self, Input, changing, delivering, renaming};
use crate::platform::db::writer::Writer;
use crate::platform::fetch::fetcher::Fetcher;
use crate::platform::uploads::MOST;

pub mod arguments;
mod report;

/// The exit code when some entries were left out.
const SOME_LEFT_OUT: u8 = 2;

/// Imports. The same input twice changes nothing.
///
/// # Errors
/// One sentence for the operator, when nothing could be imported.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let (said, broken) = runtime.block_on(async {
        let writer = app::open(&arguments.storage)
            .await
            .map_err(|error| error.to_string())?;
        let brought = bring(arguments, &writer).await?;
        if arguments.dry_run {
            return look(&writer, brought.input).await;
        }
        write(arguments, &writer, brought).await
    })?;
    // Whoever reads standard output may have gone; the import is done all the same.
    let _printed = std::io::stdout().write_all(said.as_bytes());
    Ok(if broken {
        ExitCode::from(SOME_LEFT_OUT)
    } else {
        ExitCode::SUCCESS
    })
}

/// What came, file by file.
type Parts = Vec<(Part, Vec<u8>)>;

/// What was brought, read.
struct Brought {
    input: Input,
    /// What the columns of a table hold.
    mapping: Option<Mapping>,
    /// The address that was asked, and what came of it.
    asked: Option<(Url, Came)>,
}

/// Brings and reads all that there is to import.
async fn bring(arguments: &Arguments, writer: &Writer) -> Result<Brought, String> {
    let url = Url::parse(&arguments.from)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"));
    if url.is_none() && arguments.every.is_some() {
        return Err("only an address can be read again; a file has to be brought".into());
    }
    let kept = url.as_ref().map(Url::to_string);
    let (name, parts, asked) = match url {
        Some(url) => {
            let (parts, came) = ask(arguments, url.clone()).await?;
            (url.to_string(), parts, Some((url, came)))
        }
        None => {
            let (name, parts) = files(arguments)?;
            (name, parts, None)
        }
    };
    let source = Named {
        kind: arguments.kind,
        name: arguments
            .name
            .clone()
            .unwrap_or_else(|| arguments.kind.word().to_owned()),
    };
    let mut given = delivering::given(&parts, None, kept);
    if arguments.kind == Kind::Csv {
        let known = known_mapping(arguments, writer, &source).await?;
        let mapping =
            mapping(arguments, known, &given).map_err(|error| format!("{name}: {error}"))?;
        given.mapping = Some(mapping);
    }
    let mapping = given.mapping.clone();
    let input = model::prepare(source, &given, &arguments.summit, &arguments.url)
        .map_err(|error| format!("{name}: {error}"))?;
    if input.entries.is_empty() && input.broken.is_empty() {
        return Err(format!("{name}: there is no entry in it"));
    }
    Ok(Brought {
        input,
        mapping,
        asked,
    })
}

async fn ask(arguments: &Arguments, url: Url) -> Result<(Parts, Came), String> {
    let fetcher = Fetcher::new(arguments.fetch_allow.clone())?;
    let bar = ProgressBar::new_spinner()
        .with_message(format!("asking {}", url.host_str().unwrap_or_default()));
    bar.enable_steady_tick(std::time::Duration::from_millis(200));
    let place = Where {
        way: traits(arguments.kind).asking,
        url,
        token: arguments.token.clone(),
        etag: None,
        last_modified: None,
    };
    let came = gathering::gather(&fetcher, &place).await;
    bar.finish_and_clear();
    match came.map_err(|fault| fault.to_string())? {
        Outcome::Gathered(gathered) => {
            let came = Came::New {
                etag: gathered.etag,
                last_modified: gathered.last_modified,
                hash: gathered.hash,
            };
            Ok((gathered.parts, came))
        }
        Outcome::Unchanged => Err("the source says that nothing has changed since never".into()),
    }
}

fn files(arguments: &Arguments) -> Result<(String, Parts), String> {
    let name = if arguments.from == "-" {
        "standard input".to_owned()
    } else {
        arguments.from.clone()
    };
    let mut parts = vec![(Part::Main, read(Path::new(&arguments.from), &name)?)];
    for (part, file) in [
        (Part::Speakers, &arguments.speakers),
        (Part::Tracks, &arguments.tracks),
        (Part::Rooms, &arguments.rooms),
    ] {
        if let Some(file) = file {
            parts.push((part, read(file, &file.display().to_string())?));
        }
    }
    Ok((name, parts))
}

fn read(file: &Path, name: &str) -> Result<Vec<u8>, String> {
    let wrong = |error: std::io::Error| format!("{name} cannot be read: {error}");
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin()
            .take(MOST as u64 + 1)
            .read_to_end(&mut bytes)
    } else {
        let opened = std::fs::File::open(file).map_err(wrong)?;
        opened.take(MOST as u64 + 1).read_to_end(&mut bytes)
    };
    let length = read.map_err(wrong)?;
    if length > MOST {
        return Err(format!("{name} is larger than {MOST} bytes"));
    }
    Ok(bytes)
}

/// What somebody has said of the columns before.
async fn known_mapping(
    arguments: &Arguments,
    writer: &Writer,
    named: &Named,
) -> Result<Option<Mapping>, String> {
    let (slug, named) = (arguments.summit.clone(), named.clone());
    let known = writer.write(move |tx| {
        let Some(source) = sources::find(tx.db, &slug, &named)? else {
            return Ok(None);
        };
        Ok(sources::known(tx.db, source.id)?.mapping)
    });
    known.await.map_err(|error| error.to_string())
}

/// What the columns hold: as told, else as known, else as their headings say.
fn mapping(
    arguments: &Arguments,
    known: Option<Mapping>,
    given: &Given,
) -> Result<Mapping, String> {
    let main = given.main.first().map(Vec::as_slice).unwrap_or_default();
    let guessed = guess(main)?;
    for (column, _) in &arguments.columns {
        if !guessed.header.contains(column) {
            return Err(format!(
                "there is no column {column:?}; its columns are {}",
                guessed.header.join(", ")
            ));
        }
    }
    let told_again = |field: &str| arguments.columns.iter().any(|(_, told)| told == field);
    let known = known.map(|known| Mapping {
        columns: (known.columns.into_iter())
            .filter(|(_, field)| !told_again(field))
            .collect(),
        ..known
    });
    if let Some(column) = known
        .as_ref()
        .and_then(|known| missing(&guessed.header, known))
    {
        return Err(format!(
            "there is no column {column:?} any more; say with --map which one it is now, its columns are {}",
            guessed.header.join(", ")
        ));
    }
    let told = Mapping {
        columns: arguments.columns.clone(),
        ..Mapping::default()
    };
    Ok(told.over(known.unwrap_or_default().over(guessed.mapping)))
}

async fn look(writer: &Writer, input: Input) -> Result<(String, bool), String> {
    let preview = writer
        .write(move |tx| preview::preview(tx.db, &input))
        .await
        .map_err(|error| error.to_string())?;
    Ok((preview_lines(&preview), !preview.broken.is_empty()))
}

async fn write(
    arguments: &Arguments,
    writer: &Writer,
    brought: Brought,
) -> Result<(String, bool), String> {
    let Brought {
        input,
        mapping,
        asked,
    } = brought;
    let gone = if arguments.mark_gone {
        Gone::MarkAll
    } else {
        Gone::Mark
    };
    let bar = bar(input.entries.len());
    let (named, slug) = (input.source.clone(), input.told.slug.clone());
    let aliases = arguments.aliases.clone();
    if let (Some(host), false) = (
        host(&input, asked.as_ref().map(|(url, _)| url)),
        aliases.is_empty(),
    ) {
        let (named, told, own) = (named.clone(), input.told.clone(), input.own.clone());
        writer
            .write(move |tx| {
                let summit = crate::summits::model::save(tx, &told)?;
                let source = sources::find_or_make(tx, summit, &named)?;
                renaming::name_hosts(tx, &own, (summit, source.id), &host, &aliases)
            })
            .await
            .map_err(|error| error.to_string())?;
    }
    let report = model::run(writer, input, gone, |done| bar.set_position(done as u64))
        .await
        .map_err(|error| error.to_string())?;
    bar.finish_and_clear();
    let is_new = delivering::says_something_new(&report);
    let outcome = runs::Outcome {
        report: Some(report.clone()),
        ..runs::Outcome::default()
    };
    let (every, token) = (arguments.every, arguments.token.clone());
    writer
        .write(move |tx| {
            let Some(source) = sources::find(tx.db, &slug, &named)? else {
                return Ok(());
            };
            let run = NewRun {
                source: source.id,
                way: Way::Command,
                by: None,
                state: RunState::Done,
                reason: None,
                outcome: &outcome,
                parts: &[],
            };
            runs::add(tx, &run)?;
            if let Some(mapping) = &mapping {
                changing::map(tx, source.id, mapping)?;
            }
            schedule::note(tx, source.id, is_new)?;
            if let (Some(minutes), Some((url, came))) = (every, &asked) {
                schedule::begin(
                    tx,
                    source.id,
                    (url.as_str(), token.as_deref()),
                    minutes,
                    came,
                )?;
            }
            Ok(())
        })
        .await
        .map_err(|error| error.to_string())?;
    Ok((lines(&report), !report.broken.is_empty()))
}

/// The host that aliases are other names of: that of the address asked, or that of the entries' pages.
fn host(input: &Input, url: Option<&Url>) -> Option<String> {
    let asked = url.and_then(|url| crate::proposals::model::urls::host(url.as_str()));
    let told = || {
        input
            .entries
            .iter()
            .find_map(|entry| crate::proposals::model::urls::host(entry.content.url.as_deref()?))
    };
    asked.or_else(told)
}

/// Shown on a terminal only.
fn bar(entries: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}");
    ProgressBar::new(entries as u64)
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
