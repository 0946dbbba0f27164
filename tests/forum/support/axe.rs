//! Every page in its eight variants: nothing for axe to find, nothing wider than the screen, and light.

use std::env;
use std::path::PathBuf;

use serde_json::Value;

use crate::support::browser::Browser;
use crate::support::cases::{Given, Ground};
use crate::support::chromium::Chromium;
use crate::support::needs::{Need, file_named_by};
use crate::support::tab::{Look, Tab};

/// The first view of a page fetches no more than this.
const REQUESTS: usize = 4;
const BYTES: u64 = 50 << 10;

const TAGS: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

pub(crate) struct Axe {
    chromium: Chromium,
    source: String,
}

impl Given for Axe {
    const NEEDS: &'static [Need] = &[Need::Chromium, Need::Axe];

    fn given(ground: &Ground) -> Self {
        let file = file_named_by("PLENUM_AXE").expect("axe, as was asked for");
        let source = std::fs::read_to_string(file).expect("a readable axe.min.js");
        Self {
            chromium: Chromium::given(ground),
            source,
        }
    }
}

impl Axe {
    /// The browser that it looks through.
    pub(crate) fn chromium(&self) -> &Chromium {
        &self.chromium
    }

    /// Fails with everything that is wrong with a page, as the owner of this browser sees it, in any variant.
    #[track_caller]
    pub(crate) fn must_find_nothing(&self, reader: &Browser, path: &str) {
        let findings = self.findings(reader, path);
        assert!(findings.is_empty(), "{path}\n{}", findings.join("\n"));
    }

    /// What is wrong, each with the variants in which it is.
    #[track_caller]
    pub(crate) fn findings(&self, reader: &Browser, path: &str) -> Vec<String> {
        let mut found: Vec<(String, Vec<String>)> = Vec::new();
        for look in Look::all() {
            let mut tab = self.chromium.tab(reader.home().as_str(), look);
            tab.take_cookies(&reader.cookies());
            tab.visit(&in_language(path, look.lang));
            let mut here = self.of_tab(&mut tab);
            here.extend(too_wide(&mut tab));
            here.extend(too_heavy(&mut tab));
            here.extend(tab.complaints());
            keep_picture(&mut tab, path);
            for finding in here {
                match found.iter_mut().find(|(known, _)| *known == finding) {
                    Some((_, looks)) => looks.push(look.to_string()),
                    None => found.push((finding, vec![look.to_string()])),
                }
            }
        }
        found
            .into_iter()
            .map(|(finding, looks)| format!("{finding}\n    in {}", looks.join(", ")))
            .collect()
    }

    /// What axe finds on the page that a tab shows now.
    #[track_caller]
    pub(crate) fn of_tab(&self, tab: &mut Tab) -> Vec<String> {
        tab.eval(&format!("{};0", self.source));
        let run = format!(
            "axe.run(document, {{ runOnly: {{ type: 'tag', values: {TAGS} }}, resultTypes: ['violations'] }})
                .then(({{ violations }}) => violations.flatMap((v) => v.nodes.map((n) =>
                    `${{v.id}}: ${{v.help}}\\n    ${{n.html.slice(0, 240)}}\\n    ${{(n.failureSummary ?? '')
                        .split('\\n').slice(1).map((line) => line.trim()).join(' ')}}`)))"
        );
        texts(&tab.eval(&run))
    }
}

/// What makes the page wider than the screen.
#[track_caller]
pub(crate) fn too_wide(tab: &mut Tab) -> Vec<String> {
    let wide = tab.eval(
        "(() => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            const out = [...document.body.querySelectorAll('*')].filter((element) => {
                const box = element.getBoundingClientRect();
                const spills = element.clientWidth > 0 && element.scrollWidth > element.clientWidth
                    && getComputedStyle(element).overflowX === 'visible';
                return spills || box.width > 0 && (box.right > width + 0.5 || box.left < -0.5);
            });
            const said = out.slice(-5).map((element) => element.cloneNode().outerHTML.slice(0, 160));
            return ['wider than the screen: ' + said.join(' ')];
        })()",
    );
    texts(&wide)
}

/// What the page fetched beyond its budget or from others.
#[track_caller]
pub(crate) fn too_heavy(tab: &mut Tab) -> Vec<String> {
    let own = tab.url().origin().ascii_serialization();
    let requests = tab.requests();
    let foreign = requests
        .iter()
        .filter(|request| !request.url.starts_with(&format!("{own}/")));
    let mut heavy: Vec<_> = foreign
        .map(|request| format!("from another host: {}", request.url))
        .collect();
    let urls: Vec<_> = requests
        .iter()
        .map(|request| request.url.as_str())
        .collect();
    if requests.len() > REQUESTS {
        heavy.push(format!(
            "{} requests instead of {REQUESTS}: {urls:?}",
            requests.len()
        ));
    }
    let bytes: u64 = requests.iter().map(|request| request.bytes).sum();
    if bytes > BYTES {
        heavy.push(format!("{bytes} bytes instead of {BYTES}: {urls:?}"));
    }
    heavy
}

fn in_language(path: &str, lang: &str) -> String {
    let join = if path.contains('?') { '&' } else { '?' };
    match path.split_once('#') {
        Some((page, place)) => format!("{page}{join}lang={lang}#{place}"),
        None => format!("{path}{join}lang={lang}"),
    }
}

/// `PLENUM_TEST_PICTURES=DIR` keeps a picture of everything that is looked at.
fn keep_picture(tab: &mut Tab, path: &str) {
    let Some(folder) = env::var_os("PLENUM_TEST_PICTURES").map(PathBuf::from) else {
        return;
    };
    let name: String = path
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    let file = folder.join(format!("{}-{}.png", name.trim_matches('-'), tab.look()));
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    tab.screenshot(&file);
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(ToOwned::to_owned)
        .collect()
}
