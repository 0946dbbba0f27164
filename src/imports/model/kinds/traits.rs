//! What an import has to know of a kind beside how it is read. A kind that is added says it here.

use crate::imports::model::gathering::Way;
use crate::imports::model::kinds::Kind;

/// What is to know of a kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Traits {
    /// Who is believed first, from 1; no two have the same. Exports made for organisers say more than public ones; a page and an
    /// old topic say least.
    pub rank: u8,
    /// Who is believed first of times and rooms, of which schedules know most; those with the same go by their rank.
    pub rank_of_times: u8,
    /// Whether one reading holds all that its source has. A page and an old topic tell of one proposal.
    pub is_whole: bool,
    /// Whether what it says of states, committee ratings, times and rooms was made for organisers' eyes.
    pub is_confidential: bool,
    /// How its address is asked.
    pub asking: Way,
}

/// What is to know of a kind.
#[must_use]
pub const fn traits(kind: Kind) -> Traits {
    match kind {
        Kind::Json => of_one(1, 11),
        Kind::Pretalx => Traits {
            is_confidential: true,
            asking: Way::Pretalx,
            ..of_one(2, 12)
        },
        Kind::OsemCsv => Traits {
            is_confidential: true,
            ..of_one(3, 13)
        },
        Kind::Csv => Traits {
            is_confidential: true,
            ..of_one(4, 14)
        },
        Kind::OsemApi => Traits {
            asking: Way::OsemApi,
            ..of_one(5, 2)
        },
        Kind::ScheduleJson => of_one(6, 1),
        Kind::ScheduleXml => of_one(7, 1),
        Kind::OsemPage => Traits {
            is_whole: false,
            ..of_one(8, 18)
        },
        Kind::Companion => Traits {
            is_whole: false,
            ..of_one(9, 19)
        },
    }
}

/// Those of a kind that is read whole from one address and is public.
const fn of_one(rank: u8, rank_of_times: u8) -> Traits {
    Traits {
        rank,
        rank_of_times,
        is_whole: true,
        is_confidential: false,
        asking: Way::One,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_kinds_are_believed_alike() {
        let mut ranks: Vec<u8> = Kind::ALL.iter().map(|kind| traits(*kind).rank).collect();
        ranks.sort_unstable();
        ranks.dedup();
        assert_eq!(ranks.len(), Kind::ALL.len());
        assert!(!ranks.contains(&0), "a correction stands before all");
    }
}
