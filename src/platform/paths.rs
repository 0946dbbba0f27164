//! Paths that come in with a request: where to go after signing in, where a form was to be sent.

/// A path of this site, with its query and fragment, that a browser can read in no other way.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LocalPath(String);

/// Longer ones are no addresses of ours.
const MOST: usize = 1000;

impl LocalPath {
    /// Takes what begins with one slash and stays on this host. Browsers read `\` as `/` and drop control characters, so
    /// neither may come in.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let local = text.len() <= MOST
            && text.starts_with('/')
            && !text.starts_with("//")
            && !text.contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace());
        local.then(|| Self(text.to_owned()))
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The path of a request as a link of ours can hold it: behind two slashes a browser would read another host.
#[must_use]
pub fn rooted(path: &str) -> String {
    format!("/{}", path.trim_start_matches(['/', '\\']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_host_come_in() {
        for path in ["/", "/t/budget/41?page=2#post-3", "/u/منى"] {
            assert!(LocalPath::parse(path).is_some(), "{path}");
        }
        for path in [
            "",
            "t/x",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\nb",
            "/\t/evil.example",
            "javascript:alert(1)",
        ] {
            assert!(LocalPath::parse(path).is_none(), "{path}");
        }
    }

    #[test]
    fn a_rooted_path_names_no_host() {
        for (path, rooted_path) in [
            ("/", "/"),
            ("/latest", "/latest"),
            ("//evil.example/x", "/evil.example/x"),
            ("/\\evil.example", "/evil.example"),
            ("", "/"),
        ] {
            assert_eq!(rooted(path), rooted_path);
        }
    }
}
