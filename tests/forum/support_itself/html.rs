//! The check of HTML finds what it is for, and nothing on a good page.

use crate::support::cases::{Case, cases};
use crate::support::checker::Checker;
use crate::support::html::findings;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_good_page_has_no_findings,
        each_fault_is_found,
        the_checker_tells_faults_by_page
    ]
}

fn good(main: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\"><title>T</title>\
         <meta name=\"viewport\" content=\"width=device-width\"></head><body><main><h1>H</h1>{main}</main></body></html>"
    )
}

fn a_good_page_has_no_findings() {
    let page = good(
        "<h2 id=\"a\">Posts</h2><ul><li><a href=\"#a\">First</a></li></ul>\
         <form id=\"page\" hidden method=\"post\"><input type=\"hidden\" name=\"t\" value=\"1\"></form>\
         <button form=\"page\" formaction=\"/like\" aria-label=\"Like post 1\"><svg viewBox=\"0 0 1 1\"></svg></button>\
         <form action=\"/say\" method=\"post\"><label for=\"t\">Text</label><textarea id=\"t\" name=\"t\"></textarea>\
         <button>Send</button></form><p><time datetime=\"2026-01-01\">New year</time></p>",
    );
    assert_eq!(findings(&page), Vec::<String>::new());
}

fn each_fault_is_found() {
    let faults = [
        ("<p id=a></p><p id=a></p>", "id twice"),
        ("<h3>Deep</h3>", "h3 after h1"),
        ("<h1>Again</h1>", "2 of h1"),
        ("<label for=nowhere>L</label>", "for points nowhere"),
        (
            "<p aria-describedby=nowhere>L</p>",
            "aria-describedby points nowhere",
        ),
        ("<a href=#nowhere>L</a>", "href points nowhere"),
        ("<p style='color: red'>L</p>", "an inline style or handler"),
        ("<p onclick='x()'>L</p>", "an inline style or handler"),
        ("<script>x()</script>", "an inline script"),
        (
            "<form action=/x><label>L <input name=q></label></form>",
            "a form without a button",
        ),
        ("<img src=/x.png>", "an image without alt"),
        ("<button></button>", "no accessible name"),
        ("<input name=q>", "no accessible name"),
        (
            "<a href=/x><button>B</button></a>",
            "button may not be here in a",
        ),
        ("<span><div>D</div></span>", "div may not be here"),
        ("<div><li>L</li></div>", "li may not be here in div"),
        ("<p>open <b>bold</i></p>", "parse error"),
        ("</div>", "parse error"),
        (
            "<table><tr><td>1</td></tr></table>",
            "a table without headers",
        ),
    ];
    let missed: Vec<_> = faults
        .iter()
        .filter(|(html, finding)| {
            !findings(&good(html))
                .iter()
                .any(|found| found.contains(finding))
        })
        .map(|(html, finding)| format!("{finding} in {html}, but {:?}", findings(&good(html))))
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    let early = good("").replace("<h1>", "<h2>Early</h2><h1>");
    let found = findings(&early);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("a heading above the h1"), "{found:?}");
}

fn the_checker_tells_faults_by_page(checker: &Checker) {
    let (sound, faulty) = (good("<p>Sound</p>"), good("<p>Two<img src=\"/x.png\"></p>"));
    let found = checker.findings(&[("/sound".into(), &sound), ("/faulty".into(), &faulty)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("/faulty: An “img” element must have an “alt” attribute"),
        "{found:?}"
    );
}
