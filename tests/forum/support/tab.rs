//! One tab in Chromium, used as a person uses it: by what things are called, with mouse and keys.

mod accessibility;
mod hands;
mod log;

use std::path::Path;
use std::time::{Duration, Instant};

use base64::Engine as _;
use serde_json::{Value, json};
use url::Url;

use crate::support::cookies::Cookie;
use crate::support::devtools::{DevTools, PATIENCE};
use crate::support::tab::log::Log;

/// How long a page may take to show what it is waited for.
const DEADLINE: Duration = Duration::from_secs(15);

/// Between two looks at a page that did not tell anything meanwhile.
const GLANCE: Duration = Duration::from_millis(20);

/// The reader's device and wishes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) width: u32,
    pub(crate) dark: bool,
    pub(crate) lang: &'static str,
    pub(crate) script: bool,
}

impl Look {
    /// 1280 px, light, English, with script.
    pub(crate) const WIDE: Self = Self {
        width: 1280,
        dark: false,
        lang: "en",
        script: true,
    };
    /// 360 px, light, English, with script.
    pub(crate) const NARROW: Self = Self {
        width: 360,
        ..Self::WIDE
    };
    /// 1280 px, light, English, without script.
    pub(crate) const WITHOUT_SCRIPT: Self = Self {
        script: false,
        ..Self::WIDE
    };

    /// The eight variants that every page must be good in.
    pub(crate) fn all() -> Vec<Self> {
        let widths = [360, 1280].into_iter();
        let with_colours = widths.flat_map(|width| {
            [false, true].map(|dark| Self {
                width,
                dark,
                ..Self::WIDE
            })
        });
        with_colours
            .flat_map(|look| ["en", "ar"].map(|lang| Self { lang, ..look }))
            .collect()
    }
}

impl std::fmt::Display for Look {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let colours = if self.dark { "dark" } else { "light" };
        write!(f, "{}-{colours}-{}", self.width, self.lang)
    }
}

pub(crate) struct Tab {
    tools: DevTools,
    home: Url,
    look: Look,
    main_frame: String,
    log: Log,
}

impl Tab {
    #[track_caller]
    pub(crate) fn open(browser: &str, home: &str, look: Look) -> Self {
        let mut tools = DevTools::connect(browser);
        let context = tools.call(
            "Target.createBrowserContext",
            json!({ "disposeOnDetach": true }),
        );
        let target = json!({
            "url": "about:blank", "browserContextId": context["browserContextId"],
            "width": look.width, "height": 900,
        });
        let target = tools.call("Target.createTarget", target);
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = tools.call("Target.attachToTarget", attach);
        tools.attach(session["sessionId"].as_str().expect("a session").to_owned());
        let home = Url::parse(home).expect("the address of a forum");
        let main_frame = target["targetId"].as_str().expect("a target").to_owned();
        let mut tab = Self {
            tools,
            home,
            look,
            main_frame,
            log: Log::default(),
        };
        tab.prepare();
        tab
    }

    fn prepare(&mut self) {
        for domain in ["Page", "Runtime", "Network", "Log", "DOM"] {
            self.tools.call(&format!("{domain}.enable"), json!({}));
        }
        let look = self.look;
        let scheme = if look.dark { "dark" } else { "light" };
        // Nothing moves: a click would miss what still slides.
        let wishes = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        let screen = json!({ "width": look.width, "height": 900, "deviceScaleFactor": 1, "mobile": look.width < 600 });
        let version = self.tools.call("Browser.getVersion", json!({}));
        let reader = json!({ "userAgent": version["userAgent"], "acceptLanguage": look.lang });
        self.tools
            .call("Page.setLifecycleEventsEnabled", json!({ "enabled": true }));
        self.tools
            .call("Emulation.setDeviceMetricsOverride", screen);
        self.tools
            .call("Emulation.setEmulatedMedia", json!({ "features": wishes }));
        self.tools.call(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        );
        self.tools.call("Emulation.setUserAgentOverride", reader);
        self.tools.call(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": !look.script }),
        );
    }

    pub(crate) fn look(&self) -> Look {
        self.look
    }

    /// Goes on as somebody who has these cookies.
    pub(crate) fn take_cookies(&mut self, cookies: &[Cookie]) {
        let cookies: Vec<_> = cookies
            .iter()
            .map(|cookie| {
                let url = self.home.join(&cookie.path).expect("a path");
                json!({ "name": cookie.name, "value": cookie.value, "url": url.as_str(), "httpOnly": cookie.http_only })
            })
            .collect();
        self.tools
            .call("Network.setCookies", json!({ "cookies": cookies }));
    }

    /// Opens an address and waits until it has loaded.
    #[track_caller]
    pub(crate) fn visit(&mut self, address: &str) {
        let url = self
            .home
            .join(address)
            .unwrap_or_else(|error| panic!("{address:?}: {error}"));
        self.log.forget_requests();
        let going = self
            .tools
            .call("Page.navigate", json!({ "url": url.as_str() }));
        if let Some(error) = going["errorText"].as_str() {
            panic!("{url}: {error}");
        }
        // A fragment of the same page loads nothing.
        if let Some(loader) = going["loaderId"].as_str() {
            let loader = loader.to_owned();
            self.wait("the page to load", |tab| tab.log.loaded.contains(&loader));
        }
    }

    /// Does something that opens another page, and waits until that has loaded.
    #[track_caller]
    pub(crate) fn through(&mut self, act: impl FnOnce(&mut Self)) {
        self.absorb();
        let before = self.log.loaded.len();
        self.log.forget_requests();
        act(self);
        self.wait("another page to load", |tab| tab.log.loaded.len() > before);
    }

    /// Where it is.
    pub(crate) fn url(&mut self) -> Url {
        let url = self.eval("location.href");
        Url::parse(url.as_str().expect("an address")).expect("an address")
    }

    /// What an expression of script is now; a promise is waited for.
    #[track_caller]
    pub(crate) fn eval(&mut self, expression: &str) -> Value {
        let how = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let mut answer = self.tools.call("Runtime.evaluate", how);
        if let Some(thrown) = answer.get("exceptionDetails") {
            let thrown = thrown["exception"]["description"]
                .as_str()
                .unwrap_or_default();
            panic!(
                "{}: {thrown}",
                expression.chars().take(200).collect::<String>()
            );
        }
        answer["result"]["value"].take()
    }

    /// The text of the page as it shows.
    #[track_caller]
    pub(crate) fn text(&mut self) -> String {
        self.eval("document.body.innerText")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until an expression of script is true.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, expression: &str) {
        self.wait(expression, |tab| {
            tab.eval(&format!("Boolean({expression})")) == true
        });
    }

    /// Waits until the page shows these words.
    #[track_caller]
    pub(crate) fn wait_for_text(&mut self, words: &str) {
        self.wait(words, |tab| tab.text().contains(words));
    }

    /// Waits on a condition, looking again at each event and at least some fifty times a second.
    #[track_caller]
    pub(crate) fn wait(&mut self, what: &str, mut done: impl FnMut(&mut Self) -> bool) {
        let deadline = Instant::now() + DEADLINE.min(PATIENCE);
        loop {
            self.absorb();
            if done(self) {
                return;
            }
            if Instant::now() >= deadline {
                let text = self.text();
                panic!(
                    "waited in vain for {what} at {}\n{text}\n{}",
                    self.url(),
                    self.log.complaints.join("\n")
                );
            }
            if let Some(event) = self.tools.event(Instant::now() + GLANCE) {
                self.note(&event);
            }
        }
    }

    /// Takes note of what has happened meanwhile.
    fn absorb(&mut self) {
        while let Some(event) = self.tools.past_event() {
            self.note(&event);
        }
    }

    fn note(&mut self, event: &crate::support::devtools::Event) {
        if event.method == "Page.javascriptDialogOpening" {
            self.tools
                .call("Page.handleJavaScriptDialog", json!({ "accept": true }));
        }
        self.log.note(event, &self.main_frame);
    }

    /// What console, policy and network complained about so far.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        // An answer to anything comes after all events before it.
        self.eval("1");
        self.absorb();
        self.log.complaints.clone()
    }

    /// What the last page fetched. The icon of the tab is the browser's own wish, comes when it likes and is kept for a year,
    /// so it counts for no page.
    pub(crate) fn requests(&mut self) -> Vec<log::Request> {
        self.eval("1");
        self.absorb();
        let icon = |request: &&log::Request| request.url.contains("/favicon");
        self.log
            .requests
            .iter()
            .filter(|request| !icon(request))
            .cloned()
            .collect()
    }

    /// Saves a picture of the whole page.
    #[track_caller]
    pub(crate) fn screenshot(&mut self, file: &Path) {
        let how = json!({ "format": "png", "captureBeyondViewport": true });
        let picture = self.tools.call("Page.captureScreenshot", how);
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(picture["data"].as_str().expect("a picture"));
        std::fs::write(file, bytes.expect("base64")).expect("a written picture");
    }
}
