//! HTML that may stand in a page as it is.

use crate::platform::text::origin::Origin;

/// Sanitised HTML: what [`render`](crate::platform::text::markdown::render) made of somebody's text.
///
/// Holding one is the proof that the cleaner saw it, so it is the only string that maud prints
/// unescaped. There is no way from a plain string to here but through that function and
/// [`Html::from_store`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Takes back what was stored. Only for columns that this type's text, and nothing else, was
    /// ever written to: nothing is checked again.
    pub fn from_store(html: String) -> Self {
        Self(html)
    }

    /// The HTML as text, to be stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The HTML as text, to be stored, without a copy.
    pub fn into_string(self) -> String {
        self.0
    }

    /// The same HTML for places that are not pages of this site (letters, feeds, the API):
    /// addresses that begin with our `/` get `own` in front. Links to places within the text
    /// (footnotes) stay as they are, since the text comes along.
    pub fn absolute(&self, own: &Origin) -> Self {
        let mut out = String::with_capacity(self.0.len() + 256);
        let mut rest = self.0.as_str();
        while let Some((before, tag)) = rest.split_once('<') {
            // The serialiser writes no `>` inside a tag but the last, as attributes escape theirs.
            let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
            out.push_str(before);
            out.push('<');
            out.push_str(
                &tag.replace(" href=\"/", &format!(" href=\"{own}/"))
                    .replace(" src=\"/", &format!(" src=\"{own}/")),
            );
            out.push('>');
            rest = after;
        }
        out.push_str(rest);
        Self(out)
    }
}

impl maud::Render for Html {
    fn render_to(&self, buffer: &mut String) {
        buffer.push_str(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use maud::html;

    #[test]
    fn maud_prints_it_unescaped() {
        let body = Html::from_store("<p>a &amp; b</p>".to_owned());
        assert_eq!(
            html! { div { (body) } }.into_string(),
            "<div><p>a &amp; b</p></div>"
        );
    }

    #[test]
    fn letters_get_whole_addresses_and_words_stay() {
        let own = Origin::parse("https://forum.example").unwrap();
        let body = Html::from_store(
            r##"<a href="/u/ana">x</a> href="/no <img src="/a.png"> <a href="#p-1">1</a> <a href="https://b.example/">b</a>"##
                .to_owned(),
        );
        assert_eq!(
            body.absolute(&own).as_str(),
            r##"<a href="https://forum.example/u/ana">x</a> href="/no <img src="https://forum.example/a.png"> <a href="#p-1">1</a> <a href="https://b.example/">b</a>"##
        );
    }
}
