//! Letters on their way out: what the outbox does when the mail server does not.

use std::time::Duration;

use crate::support::cases::{Case, Ground, cases};
use crate::support::forum::Forum;
use crate::support::smtp::{SmtpServer, Trouble};
use crate::support::wait;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_letter_that_is_not_taken_now_is_sent_later,
        a_letter_whose_arrival_nobody_confirmed_comes_again_under_its_own_name,
        what_the_operator_has_to_mend_costs_no_letter,
        a_letter_that_is_refused_for_good_is_given_up_and_forgotten,
        whom_the_forum_wrote_to_is_forgotten_after_thirty_days,
    ]
}

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// A forum that sends by this server.
fn sending(ground: &Ground, smtp: &SmtpServer) -> Forum {
    Forum::open(ground, &["--mail", &smtp.url()])
}

fn ask_for_a_letter(forum: &Forum) {
    let page = forum.reader().visit("/login");
    let form = page
        .form("Mail me a link and a code")
        .set("Mail address", "ana@example.org");
    form.submit("Mail me a link and a code").expect(200);
}

/// Waits until the letter that was asked for is in that state; the people's sign-ups have sent theirs before.
fn wait_for_state(forum: &Forum, condition: &str) {
    let count = format!(
        "SELECT COUNT(*) AS number FROM outbox WHERE purpose = 'sign-in' AND {condition}"
    );
    wait::until(condition, || {
        (forum.database().number(&count) == 1).then_some(())
    });
}

fn a_letter_that_is_not_taken_now_is_sent_later(ground: &Ground, smtp: &SmtpServer) {
    let forum = sending(ground, smtp);
    smtp.next(Trouble::Recipient(450));
    smtp.next(Trouble::Message(451));
    ask_for_a_letter(&forum);
    wait_for_state(&forum, "state = 'waiting' AND attempts = 1");
    forum.pass(MINUTE);
    wait_for_state(&forum, "state = 'waiting' AND attempts = 2");
    assert_eq!(smtp.received().len(), 0);
    forum.pass(MINUTE * 5);
    assert_eq!(smtp.wait_for(1)[0].to, ["ana@example.org"]);
    wait_for_state(&forum, "state = 'sent' AND text_part = '' AND html_part = ''");
}

fn a_letter_whose_arrival_nobody_confirmed_comes_again_under_its_own_name(
    ground: &Ground,
    smtp: &SmtpServer,
) {
    let forum = sending(ground, smtp);
    smtp.next(Trouble::DropAfterData);
    ask_for_a_letter(&forum);
    wait_for_state(&forum, "state = 'waiting' AND attempts = 1");
    forum.pass(MINUTE);
    let received = smtp.wait_for(2);
    let name = |at: usize| received[at].letter.header("Message-ID").to_owned();
    assert!(!name(0).is_empty());
    assert_eq!(name(0), name(1));
}

fn what_the_operator_has_to_mend_costs_no_letter(ground: &Ground, smtp: &SmtpServer) {
    let forum = sending(ground, smtp);
    // Authentication required: RFC 4954 §6.
    smtp.next(Trouble::Recipient(530));
    ask_for_a_letter(&forum);
    wait_for_state(&forum, "state = 'waiting' AND attempts = 1");
    forum.pass(MINUTE);
    smtp.wait_for(1);
}

fn a_letter_that_is_refused_for_good_is_given_up_and_forgotten(
    ground: &Ground,
    smtp: &SmtpServer,
) {
    let forum = sending(ground, smtp);
    smtp.next(Trouble::Recipient(550));
    ask_for_a_letter(&forum);
    wait_for_state(&forum, "state = 'failed' AND text_part = '' AND html_part = ''");
    let reasons = "SELECT COUNT(*) AS number FROM outbox WHERE reason LIKE '%550%'";
    assert_eq!(forum.database().number(reasons), 1);
    forum.pass(DAY);
    forum.settle();
    assert_eq!(smtp.received().len(), 0);
}

fn whom_the_forum_wrote_to_is_forgotten_after_thirty_days(forum: &Forum) {
    ask_for_a_letter(forum);
    wait_for_state(forum, "state = 'sent'");
    let asked = "SELECT COUNT(*) AS number FROM facts WHERE kind = 'signin.asked'";
    assert_eq!(forum.database().number(asked), 1);
    forum.pass(DAY * 29);
    forum.settle();
    wait_for_state(forum, "state = 'sent'");
    forum.pass(DAY * 2);
    forum.settle();
    let kept = "SELECT COUNT(*) AS number FROM outbox";
    assert_eq!(forum.database().number(kept), 0);
    assert_eq!(forum.database().number(asked), 0);
}
