//! Ratings in a line of text.

use serde_json::{Value, json};

/// Reads `4.20 / 5 (31 votes)`, in any language; `None` for what is written otherwise.
#[must_use]
pub fn read(text: &str) -> Option<Value> {
    let (average, rest) = text.split_once('/')?;
    let (most, votes) = rest.split_once('(')?;
    let average: f64 = average.trim().replace(',', ".").parse().ok()?;
    let most: u32 = most.trim().parse().ok()?;
    let figures: String = votes.chars().filter(char::is_ascii_digit).collect();
    let votes: u32 = figures.parse().ok()?;
    let sound =
        votes > 0 && (1..=1000).contains(&most) && (0.0..=f64::from(most)).contains(&average);
    sound.then(|| json!({ "average": average, "votes": votes, "max": most }))
}

/// Whether it says that nobody has voted: `- / 5 (0 votes)`.
#[must_use]
pub fn is_none(text: &str) -> bool {
    text.split_once('(').is_some_and(|(_, votes)| {
        let figures: String = votes.chars().filter(char::is_ascii_digit).collect();
        figures.parse() == Ok(0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_is_an_average_a_scale_and_votes() {
        let five = json!({ "average": 5.0, "votes": 12, "max": 5 });
        assert_eq!(read("5.00 / 5 (12 votes)").unwrap(), five);
        assert_eq!(read("5,0/5 (12 voix)").unwrap(), five);
        for text in [
            "",
            "5.00",
            "5.00 / 5",
            "6 / 5 (1 votes)",
            "- / 5 (0 votes)",
            "0 / 5 (0 votes)",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
