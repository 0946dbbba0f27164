//! What the columns of a table hold.

use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::imports::handlers::files::run_href;
use crate::imports::handlers::settings::source_href;
use crate::imports::model::access;
use crate::imports::model::applying;
use crate::imports::model::changing;
use crate::imports::model::gathering::Part;
use crate::imports::model::kinds::guessing::guess;
use crate::imports::model::kinds::table::FIELDS;
use crate::imports::model::kinds::{Kind, Mapping};
use crate::imports::model::runs::{self, RunId, WAITING};
use crate::imports::model::sources::{self, Known, SourceId};
use crate::imports::views::columns::{Columns, page};
use crate::platform::body::Form;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::text::language::Lang;
use crate::platform::web::{Ctx, see};
use crate::words;

/// The most characters of a value that are shown.
const SHOWN: usize = 80;

/// Whose table it is.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    run: String,
}

/// A table, and what is known or guessed of its columns.
struct Table {
    source: Known,
    run: Option<RunId>,
    columns: Vec<(String, Vec<String>, String)>,
    separator: Option<u8>,
    language: String,
}

impl Table {
    fn load(db: &mut Db, id: SourceId, run: &str) -> Result<Self> {
        let source = sources::known(db, id)?;
        if source.kind != Kind::Csv {
            return Err(Error::NotFound);
        }
        let run = match run.parse() {
            Ok(run) => Some(runs::find(db, id, RunId(run))?),
            Err(_) => None,
        };
        let run = run
            .filter(|run| WAITING.contains(&run.state))
            .map(|run| run.id);
        let mapping = source.mapping.clone().unwrap_or_default();
        let mut table = Self {
            run,
            columns: Vec::new(),
            separator: mapping.separator,
            language: mapping.language.clone().unwrap_or_default(),
            source,
        };
        let Some(run) = run else {
            let known = mapping.columns.into_iter();
            table.columns = known
                .map(|(name, field)| (name, Vec::new(), field))
                .collect();
            return Ok(table);
        };
        let parts = runs::parts(db, run)?;
        let main = parts.iter().find(|(part, _)| *part == Part::Main);
        // What is no table at all is told by the run, once somebody has said what it should hold.
        let Some(guess) = main.and_then(|(_, bytes)| guess(bytes).ok()) else {
            return Ok(table);
        };
        table.separator = Some(guess.separator);
        table.columns = (mapping.over(guess.mapping).columns.into_iter().enumerate())
            .map(|(place, (name, field))| {
                let values = guess.rows.iter().filter_map(|row| row.get(place));
                let values = values.map(|value| shortened(value)).collect();
                (name, values, field)
            })
            .collect();
        Ok(table)
    }

    fn shown<'a>(&'a self, problems: &'a [Problem]) -> Columns<'a> {
        Columns {
            source: &self.source,
            run: self.run.map(|run| run.to_string()).unwrap_or_default(),
            columns: &self.columns,
            language: &self.language,
            problems,
        }
    }
}

fn shortened(value: &str) -> String {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if value.chars().count() <= SHOWN {
        return value;
    }
    value.chars().take(SHOWN).chain(['…']).collect()
}

/// The page.
#[handler]
pub async fn edit(
    cx: Ctx<Viewer>,
    Path(id): Path<i64>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let table = cx
        .read(move |db, _| Table::load(db, SourceId(id), &asked.run))
        .await?;
    Ok(cx.page(&page(cx.shell(), &table.shown(&[]))))
}

/// Keeps what was said, and looks at the table again.
#[handler]
pub async fn update(
    cx: Ctx<Viewer>,
    Path(id): Path<i64>,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let id = SourceId(id);
    let field = |name: &str| {
        let mut fields = form.iter();
        fields
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.as_str())
    };
    let run = field("run").to_owned();
    let mut table = cx.read(move |db, _| Table::load(db, id, &run)).await?;
    for (place, (.., holds)) in table.columns.iter_mut().enumerate() {
        let said = field(&format!("column-{place}"));
        if FIELDS.contains(&said) {
            said.clone_into(holds);
        }
    }
    table.language =
        Lang::parse(field("language")).map_or_else(String::new, |lang| lang.code().to_owned());
    if !table.columns.iter().any(|(.., holds)| holds == "title") {
        let problems = [Problem {
            field: "columns",
            words: words!("sources-error-columns"),
        }];
        return Ok(cx.form_again(&page(cx.shell(), &table.shown(&problems)), &problems));
    }
    let mapping = Mapping {
        columns: (table.columns.iter())
            .map(|(name, _, field)| (name.clone(), field.clone()))
            .collect(),
        separator: table.separator,
        language: (!table.language.is_empty()).then(|| table.language.clone()),
    };
    let source = cx
        .write(move |tx, viewer| {
            access::manager(viewer)?;
            changing::map(tx, id, &mapping)?;
            sources::known(tx.db, id)
        })
        .await?;
    let Some(run) = table.run else {
        return Ok(cx.see_said(&source_href(id), "saved"));
    };
    let looked = applying::look_again(cx.services(), source, run).await?;
    Ok(see(&run_href(id, looked.run())))
}
