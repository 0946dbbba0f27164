//! The words that a proposal's columns hold.

crate::stored_word! {
    /// How far a proposal has come at its source. OSEM says new and unconfirmed where pretalx says submitted and accepted.
    State {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        New = "new",
        /// Handed in.
        Submitted = "submitted",
        /// Chosen, and its speakers have yet to say that they come.
        Unconfirmed = "unconfirmed",
        /// Chosen, and its speakers have yet to say that they come.
        Accepted = "accepted",
        /// It takes place.
        Confirmed = "confirmed",
        /// Not chosen.
        Rejected = "rejected",
        /// Taken back by whoever handed it in.
        Withdrawn = "withdrawn",
        /// Called off.
        Canceled = "canceled",
    }
}

impl State {
    /// Reads a state in any case and in both spellings of "cancelled".
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        match word.to_lowercase().as_str() {
            "cancelled" => Some(Self::Canceled),
            other => Self::parse(other),
        }
    }

    /// Whether it says how the organisers have decided; being handed in or taken back does not.
    #[must_use]
    pub const fn is_decision(self) -> bool {
        matches!(
            self,
            Self::Unconfirmed | Self::Accepted | Self::Confirmed | Self::Rejected | Self::Canceled
        )
    }

    /// Whether the session does not take place: nobody rates it any more, and no programme holds it.
    #[must_use]
    pub const fn is_off(self) -> bool {
        matches!(self, Self::Rejected | Self::Withdrawn | Self::Canceled)
    }

    /// Whether it is still to be decided, takes place, or does not: the shape beside the word.
    #[must_use]
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Draft | Self::New | Self::Submitted | Self::Unconfirmed | Self::Accepted => {
                "open"
            }
            Self::Confirmed => "yes",
            Self::Rejected | Self::Withdrawn | Self::Canceled => "no",
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
            ("Submitted", Some(State::Submitted)),
            ("canceled", Some(State::Canceled)),
            ("cancelled", Some(State::Canceled)),
            ("withdrawn", Some(State::Withdrawn)),
            ("maybe", None),
        ] {
            assert_eq!(State::read(word), state, "{word}");
        }
    }
}
