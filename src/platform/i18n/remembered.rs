//! Sentences with one number in them ("Reply to post 12"). A page of posts has a hundred, and mostly those of the page before, so
//! each thread remembers what it has written.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use crate::platform::i18n::locale::Locale;

/// Sentences that a thread remembers at the most; then it begins anew.
const MOST: usize = 4096;

/// A language, a key and the number.
type Asked = (Locale, &'static str, i64);

thread_local! {
    static SENTENCES: RefCell<HashMap<Asked, Box<str>>> = RefCell::default();
}

/// The sentence, written if it is not remembered.
pub(crate) fn remembered(asked: Asked, write: impl FnOnce() -> Cow<'static, str>) -> String {
    let known = SENTENCES.with_borrow(|known| known.get(&asked).map(ToString::to_string));
    known.unwrap_or_else(|| {
        let sentence = write().into_owned();
        SENTENCES.with_borrow_mut(|known| {
            if known.len() >= MOST {
                known.clear();
            }
            known.insert(asked, sentence.as_str().into());
        });
        sentence
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_written_once() {
        let asked = (Locale::En, "a key of this test", 12);
        assert_eq!(remembered(asked, || "12 posts".into()), "12 posts");
        assert_eq!(remembered(asked, || unreachable!()), "12 posts");
    }

    #[test]
    fn what_is_remembered_stays_small() {
        for number in 0..=MOST as i64 {
            remembered((Locale::Fr, "another", number), || "x".into());
        }
        assert!(SENTENCES.with_borrow(HashMap::len) <= MOST);
    }
}
