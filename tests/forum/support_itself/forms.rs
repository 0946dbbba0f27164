//! The browser without script does what browsers do.

use std::time::Duration;

use crate::support::browser::{Browser, Sending};
use crate::support::cases::{Case, Given, Ground, cases, panic_of};
use crate::support::clock::HandClock;
use crate::support::tiny_site::{Asked, TinySite, Told, page, redirect};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        cookies_go_where_their_path_leads,
        cookies_end_when_their_time_is_over,
        a_cookie_of_no_age_takes_the_old_one_away,
        secure_cookies_are_not_taken_over_plain_http,
        a_post_becomes_a_get_behind_see_other,
        a_post_stays_a_post_behind_a_temporary_redirect,
        endless_redirects_end,
        redirects_to_other_hosts_are_not_followed,
        a_form_sends_its_fields_in_the_order_of_the_page,
        only_the_pressed_button_is_sent,
        a_button_names_its_form_and_address,
        what_is_disabled_is_not_sent,
        lines_go_out_with_crlf,
        a_get_form_replaces_the_query,
        radio_buttons_and_lists_are_chosen_by_what_people_see,
        an_empty_required_field_is_refused_as_browsers_do,
        unchecked_forms_send_anything,
        files_go_out_as_multipart,
        links_are_called_by_their_accessible_name,
        text_is_what_people_see,
        a_missing_link_is_told_with_the_text_of_the_page,
        a_page_tells_how_many_queries_it_took,
    ]
}

/// A site that shows every request it gets, behind the pages it is told to have.
struct Echo(TinySite);

impl Given for Echo {
    fn given(_: &Ground) -> Self {
        Self(TinySite::answering(answer))
    }
}

impl Echo {
    fn browser(&self) -> (Browser, HandClock) {
        let clock = HandClock::default();
        (Browser::at(&self.0.url(), clock.clone()), clock)
    }

    fn visit(&self, path: &str) -> crate::support::page::Page {
        self.browser().0.visit(path).expect(200)
    }
}

fn answer(asked: &Asked) -> Told {
    let cookie = |cookie: &str| (200, format!("Set-Cookie: {cookie}"), String::new());
    match asked.target.as_str() {
        "/set" => cookie("where=below; Path=/a; HttpOnly"),
        "/set-for-an-hour" => cookie("short=1; Path=/; Max-Age=3600"),
        "/set-until-1970" => cookie("short=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"),
        "/set-secure" => cookie("__Host-session=1; Path=/; Secure"),
        "/see-other" => redirect(303, "/echo"),
        "/temporary" => redirect(307, "/echo"),
        "/again" => redirect(302, "/again"),
        "/away" => redirect(302, "http://127.0.0.2:1/"),
        "/form" => page(FORM),
        "/queries" => (200, "X-Plenum-Queries: 7".into(), String::new()),
        _ => page(&format!(
            "<h1>{} {}</h1><p id=cookies>{}</p><p id=type>{}</p><p id=origin>{}</p><pre id=body>{}</pre>",
            asked.method,
            asked.target.replace('&', "&amp;"),
            asked.header("cookie"),
            asked.header("content-type"),
            asked.header("origin"),
            asked.body.replace('&', "&amp;"),
        )),
    }
}

const FORM: &str = r##"
<form id="reply" action="/echo?old=1" method="post">
  <input type="hidden" name="token" value="t1">
  <label for="text">Your reply</label> <textarea id="text" name="text" required>
first</textarea>
  <label><input type="checkbox" name="watch" checked> Watch</label>
  <label><input type="checkbox" name="shared" value="yes"> Shared device</label>
  <input name="off" value="x" disabled>
  <fieldset disabled><input name="off-too" value="x"></fieldset>
  <fieldset><legend>Kind</legend>
    <label><input type="radio" name="kind" value="1" checked> Question</label>
    <label><input type="radio" name="kind" value="2"> Idea</label></fieldset>
  <label for="lang">Language</label>
  <select id="lang" name="lang"><option value="en">English</option><option value="ar">العربية</option></select>
  <button name="do" value="send">Send</button> <button name="do" value="preview" formaction="/preview">Preview</button>
</form>
<form id="find" action="/found?q=old"><input name="q" aria-label="Words"><button>Find</button></form>
<form id="photo" action="/echo" method="post" enctype="multipart/form-data"><input type="file" name="photo">
  <button>Upload</button></form>
<form id="page" method="post" action="/nowhere"><input type="hidden" name="token" value="t2"></form>
<article><button form="page" formaction="/like/12" aria-label="Like post 12"><svg></svg> 3</button></article>
<p>Read <a href="/read"><span aria-hidden="true">→</span> the <b>rules</b></a>,
  <a href="/other" aria-label="Rules of elsewhere">rules</a>.<span hidden> secret</span></p>
"##;

fn cookies_go_where_their_path_leads(echo: &Echo) {
    let (browser, _) = echo.browser();
    browser.visit("/set");
    let seen = ["/a", "/a/b", "/ab", "/"].map(|path| browser.visit(path).text_of("#cookies"));
    assert_eq!(seen, ["where=below", "where=below", "", ""]);
}

fn cookies_end_when_their_time_is_over(echo: &Echo) {
    let (browser, clock) = echo.browser();
    browser.visit("/set-for-an-hour");
    clock.pass(Duration::from_secs(3599));
    let before = browser.visit("/").text_of("#cookies");
    clock.pass(Duration::from_secs(1));
    assert_eq!(
        [before, browser.visit("/").text_of("#cookies")],
        ["short=1", ""]
    );
}

fn a_cookie_of_no_age_takes_the_old_one_away(echo: &Echo) {
    let (browser, _) = echo.browser();
    browser.visit("/set-for-an-hour");
    browser.visit("/set-until-1970");
    assert!(browser.cookies().is_empty());
}

fn secure_cookies_are_not_taken_over_plain_http(echo: &Echo) {
    let (browser, _) = echo.browser();
    browser.visit("/set-secure");
    assert!(browser.cookies().is_empty());
}

fn a_post_becomes_a_get_behind_see_other(echo: &Echo) {
    let (browser, _) = echo.browser();
    let page = browser.open(Sending::post(browser.address("/see-other"), &[("a", "b")]));
    assert_eq!(
        (page.heading(), page.text_of("#body")),
        ("GET /echo".into(), String::new())
    );
}

fn a_post_stays_a_post_behind_a_temporary_redirect(echo: &Echo) {
    let (browser, _) = echo.browser();
    let page = browser.open(Sending::post(browser.address("/temporary"), &[("a", "b")]));
    assert_eq!(
        (page.heading(), page.text_of("#body")),
        ("POST /echo".into(), "a=b".into())
    );
}

fn endless_redirects_end(echo: &Echo) {
    let (browser, _) = echo.browser();
    assert!(panic_of(|| drop(browser.visit("/again"))).contains("more than 10 redirects"));
}

fn redirects_to_other_hosts_are_not_followed(echo: &Echo) {
    let (browser, _) = echo.browser();
    assert_eq!(browser.visit("/away").status, 302);
}

fn a_form_sends_its_fields_in_the_order_of_the_page(echo: &Echo) {
    let form = echo.visit("/form");
    let sent = form
        .form("#reply")
        .set("Your reply", "one & two")
        .check("Shared device")
        .submit("Send");
    assert_eq!(
        (sent.heading(), sent.text_of("#body")),
        (
            "POST /echo?old=1".into(),
            "token=t1&text=one+%26+two&watch=on&shared=yes&kind=1&lang=en&do=send".into()
        )
    );
}

fn only_the_pressed_button_is_sent(echo: &Echo) {
    let sent = echo.visit("/form").press("Preview");
    assert_eq!(sent.heading(), "POST /preview");
    assert!(sent.text_of("#body").ends_with("&do=preview"));
}

fn a_button_names_its_form_and_address(echo: &Echo) {
    let sent = echo.visit("/form").press("Like post 12");
    assert_eq!(
        (sent.heading(), sent.text_of("#body")),
        ("POST /like/12".into(), "token=t2".into())
    );
}

fn what_is_disabled_is_not_sent(echo: &Echo) {
    assert!(
        !echo
            .visit("/form")
            .press("Send")
            .text_of("#body")
            .contains("off")
    );
}

fn lines_go_out_with_crlf(echo: &Echo) {
    let sent = echo
        .visit("/form")
        .form("Send")
        .set("text", "a\nb")
        .submit("Send");
    assert!(sent.text_of("#body").contains("text=a%0D%0Ab"));
}

fn a_get_form_replaces_the_query(echo: &Echo) {
    let found = echo
        .visit("/form")
        .form("#find")
        .set("Words", "open data")
        .enter();
    assert_eq!(found.heading(), "GET /found?q=open+data");
}

fn radio_buttons_and_lists_are_chosen_by_what_people_see(echo: &Echo) {
    let form = echo.visit("/form");
    let sent = form
        .form("#reply")
        .choose("kind", "Idea")
        .choose("Language", "العربية")
        .submit("Send");
    assert!(
        sent.text_of("#body").contains("kind=2&lang=ar"),
        "{}",
        sent.text_of("#body")
    );
}

fn an_empty_required_field_is_refused_as_browsers_do(echo: &Echo) {
    let form = echo.visit("/form");
    let refused = panic_of(|| drop(form.form("#reply").set("text", "").submit("Send")));
    assert!(refused.contains("a browser refuses to send an empty"));
}

fn unchecked_forms_send_anything(echo: &Echo) {
    let sent = echo
        .visit("/form")
        .form("#reply")
        .set("text", "")
        .unchecked()
        .submit("Send");
    assert!(sent.text_of("#body").contains("text=&"));
}

fn files_go_out_as_multipart(echo: &Echo) {
    let form = echo.visit("/form");
    let sent = form
        .form("#photo")
        .attach("photo", "me.png", "image/png", b"bytes")
        .submit("Upload");
    assert!(
        sent.text_of("#type")
            .starts_with("multipart/form-data; boundary=")
    );
    assert!(sent.body.contains(
        "name=\"photo\"; filename=\"me.png\"\r\nContent-Type: image/png\r\n\r\nbytes\r\n"
    ));
}

fn links_are_called_by_their_accessible_name(echo: &Echo) {
    let form = echo.visit("/form");
    let headings = [
        form.link("the rules").heading(),
        form.link("Rules of elsewhere").heading(),
    ];
    assert_eq!(headings, ["GET /read", "GET /other"]);
}

fn text_is_what_people_see(echo: &Echo) {
    let form = echo.visit("/form");
    form.must_say("Read → the rules, rules.")
        .must_not_say("secret");
}

fn a_missing_link_is_told_with_the_text_of_the_page(echo: &Echo) {
    let form = echo.visit("/form");
    let told = panic_of(|| drop(form.link("Nowhere")));
    assert!(
        told.contains("no link is called \"Nowhere\"") && told.contains("Shared device"),
        "{told}"
    );
}

fn a_page_tells_how_many_queries_it_took(echo: &Echo) {
    assert_eq!(echo.visit("/queries").queries(), 7);
}
