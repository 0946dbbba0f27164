use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::proposals::model::words::RatingKind;

fn word() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "",
        "Rivers",
        "Who owns the river?",
        "À qui est l’eau ?",
    ])
    .prop_map(str::to_owned)
}

fn person() -> impl Strategy<Value = Person> {
    let names = prop::sample::select(vec!["Nora Lind", "nora lind", "Karim Haddad"]);
    (names, option::of(word()), option::of(word())).prop_map(|(name, affiliation, id)| Person {
        name: name.to_owned(),
        affiliation,
        id,
        ..Person::default()
    })
}

fn other() -> impl Strategy<Value = Other> {
    (
        prop::sample::select(vec!["Level", "level", "Room id"]),
        0..3_i64,
    )
        .prop_map(|(label, value): (&str, i64)| Other {
            label: label.to_owned(),
            value: value.into(),
        })
}

prop_compose! {
    fn content()(
        title in word(), language in prop::sample::select(vec!["", "en", "fr"]),
        summary in option::of(word()), state in option::of(prop::sample::select(State::ALL)),
        submitter in option::of(person()), speakers in vec(person(), 0..3),
        room in option::of(word()), scheduled_at in option::of(word()), other in vec(other(), 0..3),
    ) -> Content {
        Content {
            title, language: language.to_owned(), summary, state, submitter, speakers, room, scheduled_at, other,
            ..Content::default()
        }
    }
}

fn record() -> impl Strategy<Value = Record> {
    let kind = prop::sample::select(Kind::ALL);
    let address = option::of(prop::sample::select(vec!["a@b.example", "c@d.example"]));
    let rating = option::of((1..5_i32, any::<bool>()));
    let named = prop::sample::select(vec!["a", "b"]);
    (kind, named, 0..2_i64, content(), address, rating).prop_map(
        |(kind, name, id, content, address, rating)| {
            let place = Kind::ALL.iter().position(|known| *known == kind);
            let source = i64::try_from(place.unwrap_or(0)).unwrap() * 2 + i64::from(name == "b");
            let mut ratings = Ratings::default();
            if let Some((average, committee)) = rating {
                ratings.put(Rating {
                    kind: if committee {
                        RatingKind::Committee
                    } else {
                        RatingKind::Public
                    },
                    average: f64::from(average),
                    votes: 3,
                    out_of: 5,
                });
            }
            Record {
                source: Some(SourceId(source)),
                kind: Some(kind),
                name: name.to_owned(),
                confidential: traits(kind).is_confidential,
                external_id: id.to_string(),
                content,
                addresses: address
                    .map(|address| (fold::key("Nora Lind"), address.to_owned()))
                    .into_iter()
                    .collect(),
                ratings,
            }
        },
    )
}

/// Records of sources that each say one thing under one id.
fn records() -> impl Strategy<Value = Vec<Record>> {
    vec(record(), 1..6).prop_map(|mut records| {
        let key = |record: &Record| (record.source.map(|s| s.0), record.external_id.clone());
        records.sort_by_key(key);
        records.dedup_by_key(|record| key(record));
        records
    })
}

proptest! {
    #[test]
    fn the_order_of_records_is_nothing(
        (records, shuffled) in records().prop_flat_map(|r| (Just(r.clone()), Just(r).prop_shuffle())),
        decided: bool,
    ) {
        prop_assert_eq!(merge(&shuffled, decided), merge(&records, decided));
    }

    #[test]
    fn what_is_said_twice_is_said_once(
        (records, again) in records().prop_flat_map(|r| (Just(r.clone()), Just(r).prop_shuffle())),
        decided: bool,
    ) {
        let twice = [again, records.clone()].concat();
        prop_assert_eq!(merge(&twice, decided), merge(&records, decided));
    }

    #[test]
    fn a_correction_wins_and_its_end_restores(records in records(), corrected in content(), decided: bool) {
        let before = merge(&records, decided);
        let correction = Record {
            source: None, kind: None, name: String::new(), confidential: false,
            external_id: "correction".into(), content: corrected.clone(),
            addresses: BTreeMap::new(), ratings: Ratings::default(),
        };
        let mut with = records.clone();
        with.push(correction);
        let merged = merge(&with, decided);
        if !corrected.title.is_empty() {
            prop_assert_eq!(&merged.content.title, &corrected.title);
            prop_assert_eq!(merged.origins.get("title"), Some(&Origin::Correction));
        }
        if corrected.summary.is_some() { prop_assert_eq!(&merged.content.summary, &corrected.summary); }
        if corrected.room.is_some() { prop_assert_eq!(&merged.content.room, &corrected.room); }
        if corrected.state.is_some() { prop_assert_eq!(merged.content.state, corrected.state); }
        if !corrected.speakers.is_empty() {
            let names = |content: &Content| -> Vec<String> {
                content.speakers.iter().map(|person| person.name.clone()).collect()
            };
            prop_assert_eq!(names(&merged.content), names(&corrected));
        }
        with.retain(|record| record.source.is_some());
        prop_assert_eq!(merge(&with, decided), before);
    }
}
