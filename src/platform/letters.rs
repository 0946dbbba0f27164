//! What a letter says, once, and its two parts made of it: text and HTML in the same order.
//!
//! The HTML is one column with a line of the accent colour above, no pictures, nothing from elsewhere, and dark colours of
//! its own. The style holds no character that HTML would escape, so it is printed like any text.

use maud::{DOCTYPE, html};

use crate::platform::i18n::locale::Locale;
use crate::t;

/// A letter's content.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The language of its receiver.
    pub locale: Locale,
    /// The forum's name.
    pub site: String,
    /// What it is about, which is its heading too.
    pub subject: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Why its receiver gets it.
    pub why: String,
}

/// A piece of a letter.
#[derive(Clone, Debug)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// The one thing to do: its words and its whole address.
    Button(String, String),
    /// A code to be typed.
    Code(String),
}

const STYLE: &str = "\
body{margin:0;background:#FFFFFF;color:#15201B;font:17px/1.6 system-ui,Arial,sans-serif}\
.m{max-width:38rem;margin:0 auto;padding:24px 20px}\
.s{margin:0;padding:12px 0 0;border-top:4px solid #0A5A46;color:#44504A;font-size:15px}\
h1{margin:12px 0 20px;font:600 24px/1.3 Georgia,serif}\
p{margin:0 0 16px}\
.b{display:inline-block;padding:10px 20px;border-radius:3px;background:#0A5A46;color:#FFFFFF;font-weight:600;text-decoration:none}\
.c{font:600 28px/1.3 monospace;letter-spacing:.2em}\
.u{font-size:14px;color:#44504A;word-break:break-all}\
.w{margin-top:24px;padding-top:12px;border-top:1px solid #D3DAD6;color:#44504A;font-size:14px}\
@media (prefers-color-scheme:dark){\
body{background:#121715;color:#E9EDE9}.s{border-color:#7FD1B1}.s,.u,.w{color:#B4BFB8}\
.w{border-color:#333D38}.b{background:#7FD1B1;color:#06231A}a{color:#7FD1B1}a.b{color:#06231A}}";

impl Draft {
    /// The part for readers of plain text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n\n", self.subject);
        for block in &self.blocks {
            match block {
                Block::Text(words) => text.push_str(words),
                Block::Button(words, href) => {
                    text.push_str(&t!(self.locale, "mail-button-line", words = words));
                    text.push('\n');
                    text.push_str(href);
                }
                Block::Code(code) => {
                    text.push_str("    ");
                    text.push_str(code);
                }
            }
            text.push_str("\n\n");
        }
        // The line that mail programs take for the beginning of a signature.
        text.push_str("-- \n");
        text.push_str(&self.site);
        text.push('\n');
        text.push_str(&self.why);
        text.push('\n');
        text
    }

    /// The part for everybody else.
    #[must_use]
    pub fn html(&self) -> String {
        html! {
            (DOCTYPE)
            html lang=(self.locale.code()) dir=(self.locale.dir()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.subject) }
                    style { (STYLE) }
                }
                body { div.m {
                    p.s { bdi { (self.site) } }
                    h1 { (self.subject) }
                    @for block in &self.blocks {
                        @match block {
                            Block::Text(words) => p { (words) },
                            Block::Button(words, href) => {
                                p { a.b href=(href) { (words) } }
                                p.u { (t!(self.locale, "mail-open-address")) br; bdi { (href) } }
                            }
                            Block::Code(code) => p.c { bdi { (code) } },
                        }
                    }
                    p.w { (self.why) }
                } }
            }
        }
        .into_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            locale: Locale::En,
            site: "Plenum".into(),
            subject: "Sign in to Plenum".into(),
            blocks: vec![
                Block::Text("Hello <b>Ana</b>,".into()),
                Block::Button(
                    "Sign in".into(),
                    "https://forum.example/login/link/x".into(),
                ),
                Block::Code("042617".into()),
            ],
            why: "You get this because you asked for it.".into(),
        }
    }

    #[test]
    fn both_parts_say_the_same_in_the_same_order() {
        assert_eq!(
            draft().text(),
            "Sign in to Plenum\n\nHello <b>Ana</b>,\n\nSign in:\nhttps://forum.example/login/link/x\n\n    042617\n\n-- \n\
             Plenum\nYou get this because you asked for it.\n"
        );
        let html = draft().html();
        let places: Vec<_> = [
            "Hello &lt;b&gt;Ana",
            "login/link/x",
            "042617",
            "You get this",
        ]
        .iter()
        .map(|words| html.find(words).unwrap())
        .collect();
        assert!(places.is_sorted());
    }

    #[test]
    fn the_style_is_printed_as_it_is() {
        assert!(draft().html().contains(STYLE));
    }
}
