//! Chromium is driven as a person drives it, and told on.

use crate::support::axe::{Axe, too_heavy, too_wide};
use crate::support::browser::Browser;
use crate::support::cases::{Case, Given, Ground, cases, panic_of};
use crate::support::chromium::Chromium;
use crate::support::clock::HandClock;
use crate::support::tab::{Look, Tab};
use crate::support::tiny_site::{Asked, TinySite, Told, page};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_tab_shows_a_page,
        a_data_page_shows_without_any_site,
        a_link_is_clicked_by_its_name,
        typed_text_arrives_with_a_form,
        keys_move_the_focus,
        enter_presses_what_has_the_focus,
        a_covered_button_cannot_be_clicked,
        without_script_nothing_runs_but_forms_work,
        with_script_a_page_changes_itself,
        looks_reach_the_page,
        two_tabs_do_not_share_cookies,
        cookies_of_a_plain_browser_go_along,
        the_tree_of_a_page_is_told_in_lines,
        broken_policy_and_script_are_told,
        requests_and_their_bytes_are_counted,
        requests_to_other_hosts_are_told,
        what_is_too_wide_is_told,
        a_picture_is_saved,
        axe_finds_what_is_wrong,
        axe_finds_nothing_on_a_good_page,
    ]
}

struct Site(TinySite);

impl Given for Site {
    fn given(_: &Ground) -> Self {
        Self(TinySite::answering(answer))
    }
}

impl Site {
    fn open(&self, chromium: &Chromium, look: Look, path: &str) -> Tab {
        let mut tab = chromium.tab(&self.0.url(), look);
        tab.visit(path);
        tab
    }
}

fn answer(asked: &Asked) -> Told {
    match asked.target.as_str() {
        "/" => page(HOME),
        "/policy" => {
            let (status, headers, body) = page("<script>document.title = 'broken'</script>");
            (
                status,
                format!("{headers}\nContent-Security-Policy: default-src 'self'"),
                body,
            )
        }
        "/thrown" => page("<script>throw new Error('went wrong')</script>"),
        "/set" => {
            let (status, headers, body) = page("<p>Set</p>");
            (
                status,
                format!("{headers}\nSet-Cookie: who=ana; Path=/"),
                body,
            )
        }
        "/foreign" => page("<img alt=\"\" src=\"http://127.0.0.2:1/x.png\">"),
        "/wide" => page(
            "<div class=\"wide\"><pre>0123456789012345678901234567890123456789012345678901234567890</pre></div>",
        ),
        "/bad?lang=en" | "/bad?lang=ar" => {
            page("<main><h1>Bad</h1><img src=\"/x.png\"><form><input></form></main>")
        }
        "/good?lang=en" | "/good?lang=ar" => {
            page("<main><h1>Good</h1><p>There is nothing to find.</p></main>")
        }
        _ => page(&format!(
            "<h1>{} {}</h1><pre>{}</pre><p id=cookie>{}</p>",
            asked.method,
            asked.target,
            asked.body.replace('&', "&amp;"),
            asked.header("cookie")
        )),
    }
}

const HOME: &str = r##"<main><h1>Tiny site</h1>
<p><a href="/read">Read <b>the rules</b></a></p>
<form action="/said" method="post"><label for="text">Your reply</label> <textarea id="text" name="text"></textarea>
  <label><input type="checkbox" name="watch" required> Watch</label> <button name="do" value="send">Send</button></form>
<p><button id="like" type="button" aria-label="Like post 12" aria-pressed="false">3</button></p>
<p style="position: relative"><button type="button">Hidden below</button>
  <span style="position: absolute; inset: 0; background: white">cover</span></p>
<div style="height: 3000px"></div><p><a href="/far">Far down</a></p></main>
<script>document.querySelector('#like').addEventListener('click', (event) => {
  setTimeout(() => event.target.ariaPressed = 'true', 50); });</script>"##;

fn a_tab_shows_a_page(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    assert!(tab.text().starts_with("Tiny site\n"), "{}", tab.text());
}

fn a_data_page_shows_without_any_site(chromium: &Chromium) {
    let mut tab = chromium.tab("http://localhost/", Look::WIDE);
    tab.visit("data:text/html,<p>By itself</p>");
    assert_eq!(tab.text(), "By itself");
}

fn a_link_is_clicked_by_its_name(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    tab.click_through("Far down");
    assert_eq!(tab.url().path(), "/far");
}

fn typed_text_arrives_with_a_form(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    tab.fill("Your reply", "Öffnen!\nنعم");
    tab.click("Watch");
    tab.click_through("Send");
    assert!(
        tab.text()
            .contains("text=%C3%96ffnen%21%0D%0A%D9%86%D8%B9%D9%85&watch=on&do=send"),
        "{}",
        tab.text()
    );
}

fn keys_move_the_focus(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    let mut focused = || {
        tab.press("Tab");
        tab.focused()
    };
    let forward = [focused(), focused(), focused()];
    tab.press("Shift+Tab");
    assert_eq!(
        forward,
        [
            "link \"Read the rules\"",
            "textbox \"Your reply\"",
            "checkbox \"Watch\""
        ]
    );
    assert_eq!(tab.focused(), "textbox \"Your reply\"");
}

fn enter_presses_what_has_the_focus(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    tab.press("Tab");
    tab.through(|tab| tab.press("Enter"));
    assert_eq!(tab.url().path(), "/read");
}

fn a_covered_button_cannot_be_clicked(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    let refused = panic_of(|| tab.click("Hidden below"));
    assert!(refused.contains("cover"), "{refused}");
}

fn without_script_nothing_runs_but_forms_work(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WITHOUT_SCRIPT, "/policy");
    assert_eq!(tab.eval("document.title"), "Tiny");
    tab.visit("/");
    tab.click("Like post 12");
    tab.click("Watch");
    tab.click_through("Send");
    assert!(tab.text().contains("watch=on&do=send"));
}

fn with_script_a_page_changes_itself(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    tab.click("Like post 12");
    tab.wait_for("document.querySelector('#like').ariaPressed === 'true'");
}

fn looks_reach_the_page(chromium: &Chromium, site: &Site) {
    let seen = "[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, navigator.language].join()";
    let looks = [
        Look::WIDE,
        Look {
            dark: true,
            lang: "ar",
            ..Look::NARROW
        },
    ];
    let seen = looks.map(|look| site.open(chromium, look, "/").eval(seen));
    assert_eq!(seen, ["1280,false,en", "360,true,ar"]);
}

fn two_tabs_do_not_share_cookies(chromium: &Chromium, site: &Site) {
    let mut one = site.open(chromium, Look::WIDE, "/set");
    let mut other = site.open(chromium, Look::WIDE, "/show");
    one.visit("/show");
    let cookie = "document.querySelector('#cookie').textContent";
    assert_eq!([one.eval(cookie), other.eval(cookie)], ["who=ana", ""]);
}

fn cookies_of_a_plain_browser_go_along(chromium: &Chromium, site: &Site) {
    let browser = Browser::at(&site.0.url(), HandClock::default());
    browser.visit("/set");
    let mut tab = chromium.tab(&site.0.url(), Look::WIDE);
    tab.take_cookies(&browser.cookies());
    tab.visit("/show");
    assert_eq!(
        tab.eval("document.querySelector('#cookie').textContent"),
        "who=ana"
    );
}

fn the_tree_of_a_page_is_told_in_lines(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    let tree = tab.ax_tree();
    let expected = "\
RootWebArea \"Tiny\" [focused]
  main
    heading \"Tiny site\" [level=1]
    paragraph
      link \"Read the rules\"
    form
      LabelText
        \"Your reply\"
      textbox \"Your reply\"
";
    assert!(tree.starts_with(expected), "{tree}");
    assert!(
        tree.contains("button \"Like post 12\" [pressed=false]"),
        "{tree}"
    );
}

fn broken_policy_and_script_are_told(chromium: &Chromium, site: &Site) {
    let broken = site
        .open(chromium, Look::WIDE, "/policy")
        .complaints()
        .join("\n");
    let thrown = site
        .open(chromium, Look::WIDE, "/thrown")
        .complaints()
        .join("\n");
    assert!(broken.contains("Content Security Policy"), "{broken}");
    assert!(thrown.contains("went wrong"), "{thrown}");
}

fn requests_and_their_bytes_are_counted(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/");
    let requests = tab.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    assert!(requests[0].bytes > HOME.len() as u64, "{requests:?}");
}

fn requests_to_other_hosts_are_told(chromium: &Chromium, site: &Site) {
    let mut tab = site.open(chromium, Look::WIDE, "/foreign");
    assert_eq!(
        too_heavy(&mut tab),
        ["from another host: http://127.0.0.2:1/x.png"]
    );
}

fn what_is_too_wide_is_told(chromium: &Chromium, site: &Site) {
    let wide =
        [Look::WIDE, Look::NARROW].map(|look| too_wide(&mut site.open(chromium, look, "/wide")));
    assert!(
        wide[0].is_empty() && wide[1].concat().contains("<pre>"),
        "{wide:?}"
    );
}

fn a_picture_is_saved(chromium: &Chromium, site: &Site) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("home.png");
    site.open(chromium, Look::WIDE, "/").screenshot(&file);
    assert!(
        std::fs::read(file)
            .expect("a picture")
            .starts_with(b"\x89PNG")
    );
}

fn axe_finds_what_is_wrong(axe: &Axe, site: &Site) {
    let browser = Browser::at(&site.0.url(), HandClock::default());
    let findings = axe.findings(&browser, "/bad").join("\n");
    for rule in [
        "image-alt: ",
        "label: ",
        "360-light-en, 360-light-ar, 360-dark-en",
    ] {
        assert!(findings.contains(rule), "no {rule} in\n{findings}");
    }
}

fn axe_finds_nothing_on_a_good_page(axe: &Axe, site: &Site) {
    let browser = Browser::at(&site.0.url(), HandClock::default());
    axe.must_find_nothing(&browser, "/good");
}
