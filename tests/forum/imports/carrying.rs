//! What was said and liked in the topic that a proposal had in an earlier forum.

use crate::imports::bringing::{bring, bring_from};
use crate::imports::fixture;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::writing::{Topic, counters_are_right, reply, titles};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        an_old_topics_reply_and_likes_are_kept,
        an_old_reply_does_not_take_a_topic_back_in_its_list,
    ]
}

#[track_caller]
fn old_topic(forum: &Forum) -> String {
    bring_from(forum, "companion", &fixture("sources/companion.txt"), &[], 0)
}

#[track_caller]
fn read(forum: &Forum) -> Page {
    let proposal = forum.ana().visit("/proposals/1").expect(200);
    proposal.link("Discuss this proposal").expect(200)
}

fn an_old_topics_reply_and_likes_are_kept(forum: &Forum) {
    assert!(old_topic(forum).starts_with("1 new"));
    assert!(old_topic(forum).starts_with("0 new, 0 changed"));
    let topic = read(forum);
    topic.must_say("I have read it.").must_say("Twice: https://a.example/x");
    topic.must_say("An earlier topic about this proposal, in another forum, had 3 likes.");
    let posts = |clause: &str| {
        let query = format!("SELECT COUNT(*) AS number FROM posts WHERE {clause}");
        forum.database().number(&query)
    };
    assert_eq!((posts("kind = 'post'"), posts("entry LIKE '%carried%'")), (1, 1));
    // It is as old as the topic was, and what is told of it is in the order in which it was told.
    let updated = 1_927_882_800_000_000_i64;
    assert_eq!(posts(&format!("kind = 'post' AND created_at = {updated}")), 1);
    let back = "SELECT COUNT(*) AS number FROM facts a JOIN facts b ON b.id > a.id AND b.at < a.at";
    assert_eq!(forum.database().number(back), 0);
    counters_are_right(forum);
}

fn an_old_reply_does_not_take_a_topic_back_in_its_list(forum: &Forum) {
    let export = "State,Event ID,Title,Abstract\nnew,41,Who owns the river?,Two rivers.\nnew,42,A short one,Short.\n";
    bring(forum, "osem-csv", export.as_bytes(), &[], 0);
    let ana = forum.ana();
    let second = ana.visit("/proposals/2").expect(200).link("Discuss this proposal").expect(200);
    reply(&ana, &Topic::of(&second), "A word.");
    forum.pass(std::time::Duration::from_secs(60));
    reply(&ana, &Topic::of(&read(forum)), "A later word.");
    let order = || titles(&ana.visit("/latest").expect(200));
    assert_eq!(order(), ["Who owns the river?", "A short one"]);
    old_topic(forum);
    read(forum).must_say("I have read it.");
    assert_eq!(order(), ["Who owns the river?", "A short one"]);
}
