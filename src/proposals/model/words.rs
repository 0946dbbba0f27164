//! The words that a proposal's columns hold.

crate::stored_word! {
    /// How far a proposal has come at its source.
    State {
        /// Handed in.
        New = "new",
        /// Being looked at.
        Review = "review",
        /// Chosen, and its speakers have yet to say that they come.
        Unconfirmed = "unconfirmed",
        /// It takes place.
        Confirmed = "confirmed",
        /// Not chosen.
        Rejected = "rejected",
        /// Taken back by whoever handed it in.
        Withdrawn = "withdrawn",
        /// Called off.
        Cancelled = "cancelled",
    }
}

impl State {
    /// Reads a state as conference systems spell it: OSEM's `canceled`, pretalx's `submitted` and `accepted`.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        match word.to_lowercase().as_str() {
            "submitted" => Some(Self::New),
            "accepted" => Some(Self::Unconfirmed),
            "canceled" => Some(Self::Cancelled),
            other => Self::parse(other),
        }
    }

    /// Whether it is still to be decided, takes place, or does not: the shape beside the word.
    #[must_use]
    pub const fn shape(self) -> &'static str {
        match self {
            Self::New | Self::Review | Self::Unconfirmed => "open",
            Self::Confirmed => "yes",
            Self::Rejected | Self::Withdrawn | Self::Cancelled => "no",
        }
    }
}

crate::stored_word! {
    /// What somebody does in a proposal.
    Role {
        /// Handed it in.
        Submitter = "submitter",
        /// Speaks.
        Speaker = "speaker",
        /// Leads the conversation.
        Facilitator = "facilitator",
    }
}

crate::stored_word! {
    /// Whose votes a source's rating counts.
    RatingKind {
        /// The programme committee's.
        Committee = "committee",
        /// Everybody's.
        Public = "public",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_read_as_the_systems_spell_them() {
        for (word, state) in [
            ("new", Some(State::New)),
            ("Submitted", Some(State::New)),
            ("accepted", Some(State::Unconfirmed)),
            ("canceled", Some(State::Cancelled)),
            ("cancelled", Some(State::Cancelled)),
            ("withdrawn", Some(State::Withdrawn)),
            ("maybe", None),
        ] {
            assert_eq!(State::read(word), state, "{word}");
        }
    }
}
