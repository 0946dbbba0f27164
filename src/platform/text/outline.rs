//! Headings of a text under those of the page it stands in.

/// Where heading tags stand in HTML, and the levels they were written with.
#[derive(Debug, Default)]
pub struct Outline(Vec<(usize, u8)>);

impl Outline {
    /// Notes a tag `name`, if it is a heading's, whose digit will stand at byte `at`. Start and end
    /// tags are noted in pairs: a heading holds no other.
    pub fn note(&mut self, name: &str, at: usize) {
        if let Some(level) = level(name) {
            self.0.push((at, level));
        }
    }

    /// The HTML with new levels: those used follow each other from `top` on, and none is more than
    /// one below the heading before it, so that nobody who goes by headings misses one.
    pub fn apply(&self, html: String, top: u8) -> String {
        let top = top.clamp(1, 6);
        let mut used: Vec<u8> = self.0.iter().map(|(_, level)| *level).collect();
        used.sort_unstable();
        used.dedup();
        let mut html = html.into_bytes();
        let mut before = top - 1;
        for pair in self.0.chunks(2) {
            let Some((_, level)) = pair.first() else {
                continue;
            };
            let rank = used.iter().filter(|other| *other < level).count();
            let rank = u8::try_from(rank).unwrap_or(6);
            before = (top + rank).min(before + 1).min(6);
            for (at, _) in pair {
                if let Some(digit) = html.get_mut(*at) {
                    *digit = b'0' + before;
                }
            }
        }
        // Only ASCII digits were exchanged for others, so nothing is lost here.
        String::from_utf8_lossy(&html).into_owned()
    }
}

/// 1 to 6, for a heading's name.
pub fn level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_exchanged_in_place() {
        let mut outline = Outline::default();
        for (at, name) in [(2, "h5"), (8, "h5"), (13, "h2"), (19, "h2"), (30, "p")] {
            outline.note(name, at);
        }
        let html = "<h5>é</h5>\n<h2>b</h2>".replace('é', "e");
        assert_eq!(outline.apply(html, 3), "<h3>e</h3>\n<h3>b</h3>");
    }
}
