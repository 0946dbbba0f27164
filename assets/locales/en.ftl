## common

common-save = Save
common-cancel = Cancel
common-keep-it = Keep it
common-back = Back
common-change = Change
common-edit = Edit
common-delete = Delete
common-remove = remove
common-more = More
common-show-all = Show all
common-order = Order
common-sort = Sort
common-optional = { $label } (if you wish)
common-none = None
common-yes = Yes
common-no = No
common-saved = Saved.
common-unchanged = Nothing was different, so nothing was saved.
common-leaves-site = (leaves this site)
common-quoted = “{ $text }”
common-label-value = { $label }: { $value }
common-list-comma = {", "}
common-list-semicolon = {"; "}
common-list-and = { $first } and { $last }
common-pager-label = Pages
common-pager-first = First page
common-pager-previous = Previous page
common-pager-next = Next page
common-pager-last = Last page
common-pager-newer = Newer
common-pager-older = Older
common-pager-page = Page { $number }
common-pager-page-of = Page { $number } of { $pages }
common-pager-size =
    { $n ->
        [one] { $n } on this page
       *[other] { $n } on this page
    }
common-percent = { $n }%
common-size-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
common-size-kilobytes = { $n } kB
common-size-megabytes = { $size } MB
common-in-en = in English
common-in-fr = in French
common-in-es = in Spanish
common-in-ar = in Arabic
common-in-other = in { $language }

#
#
#

## layout

layout-page-title = { $page } – { $forum }
layout-page-title-error = Error: { $page } – { $forum }
layout-skip = Skip to the text
layout-home = { $forum }, home page
layout-mast-label = Main
layout-latest = Latest
layout-proposals = Proposals
layout-categories = Categories
layout-account-label = Your account
layout-sign-in = Sign in
layout-sign-up = Create an account
layout-profile = Profile
layout-settings = Settings
layout-setup = Getting the forum ready
layout-sign-out = Sign out
layout-side-label = Beside the text
layout-footer-label = About this site
layout-languages-label = Languages
layout-about = About this forum
layout-rules = Rules
layout-licence = Plenum is free software (AGPL-3.0).
layout-demo-note = This is a demonstration. Its people and texts are made up.
layout-confirm-note = Your mail address is not confirmed yet, so you can read but not post. { $link }
layout-closed-note = The forum is not open yet: only those who run it see these pages.

#
#
#

## errors

error-400-title = This request cannot be read
error-400-what = Part of it is missing or is written in a way the forum does not know.
error-400-do = Go back, look at what you typed and send it again.
error-403-title = You may not do this
error-403-what = Your account has no right to this page or act.
error-403-what-signed-out = This page is for members only.
error-403-what-origin = The form did not come from a page of this forum, so it was not carried out.
error-403-do = If it should have, ask a moderator.
error-403-do-origin = Open the page again and send the form from there.
error-404-title = There is no such page
error-404-what = The address is wrong, or what stood here was removed or is not public.
error-404-do = Check the address, or go on from here:
error-405-title = This address is for a form
error-405-what = It takes what a form sends and shows nothing by itself.
error-405-do = Go back to the page with the form and send it from there.
error-409-title = Somebody else was here first
error-409-what = What you were changing has changed since you opened it.
error-409-do = Your text is kept below. Look at what is there now, then send yours again.
error-413-title = This is too large
error-413-what = What you sent is larger than { $size }, the most this page takes.
error-413-do = Go back, shorten it and send it again.
error-422-title = This cannot be saved yet
error-422-what = Something in it needs a correction.
error-422-do = Go back, correct it and send it again.
error-429-title = Too much in a short time
error-429-what = The forum limits how often this can be done, so that nobody can flood it.
error-429-do = You can try again in { $wait }.
error-500-title = The forum made a mistake
error-500-what = The fault is not yours. It is recorded, and what was saved before is safe.
error-500-do = Go back and try again. If it happens again, tell those who run the forum and add this number: { $id }
error-503-title = The forum is busy
error-503-what = It has more to do than it can at this moment, or it is being updated. Nothing was saved.
error-503-do = Wait a minute, then load the page again.
error-ways-label = Ways on
error-way-back = Back to the page before
error-way-again = Load this page again
error-way-home = Home page
error-way-latest = Latest topics
error-way-proposals = All proposals
error-way-categories = All categories
error-kept-text = Your text

#
#
#

## forms

form-errors-title =
    { $n ->
        [one] { $n } thing to put right
       *[other] { $n } things to put right
    }
form-errors-kept = All you typed is still here.
form-required = This is still empty, and it is needed.
form-required-title = The topic has no title yet.
form-required-text = There is no text yet.
form-required-category = Choose a category.
form-required-address = Write your mail address. Example: ana@example.org
form-required-name = Write the name you wish to have here.
form-required-password = Write your password.
form-required-reason = Give a reason: it is shown to all.
form-too-short =
    { $has ->
        [one] This has { $has } character and needs at least { $min }.
       *[other] This has { $has } characters and needs at least { $min }.
    }
form-too-long =
    { $has ->
        [one] This has { $has } character and may have at most { $max }.
       *[other] This has { $has } characters and may have at most { $max }.
    }
form-address-no-at = There is no @ in this address. Example: ana@example.org
form-address-wrong = No mail can go to this address as it is written. Example: ana@example.org
form-link-wrong = This is not a web address. Example: https://example.org
form-name-characters = A user name is made of letters, digits, “-” and “_”, and begins with a letter or a digit.
form-name-taken = “{ $name }” is taken. Choose another name.
form-name-alike = “{ $name }” looks like “{ $other }”, which is taken. Choose another name.
form-name-mixed = “{ $name }” mixes letters of several alphabets that look the same. Keep to one.
form-name-reserved = “{ $name }” is kept for the forum itself. Choose another name.
form-name-unshowable = There are characters in it that cannot be seen. Leave them out.
form-password-common = This is one of the passwords that are tried first. A few words in a row are better.
form-password-own-name = The password must not be your name or your mail address.
form-code-wrong = This code does not fit. It has six digits and stands in the last mail we sent you.
form-choice-unknown = Choose one from the list.
form-rules-unticked = Tick the box to say that you have read the rules.
form-left =
    { $n ->
        [one] { $n } character left
       *[other] { $n } characters left
    }

#
#
#

## accounts

account-sign-up-title = Create an account
account-sign-up-lede = To answer, like and start topics. Reading needs none.
account-display-name-label = Your name
account-display-name-hint = As it stands beside your posts.
account-name-label = User name
account-name-hint = Letters, digits, “-” and “_”. Others mention you by it: @name.
account-address-label = Mail address
account-address-hint = We send one message to confirm it. It is never shown.
account-password-label = Password
account-password-hint = At least { $min } characters. A few words in a row are good. You may leave it empty and sign in by a link in mail.
account-password-hint-required = At least { $min } characters. A few words in a row are good.
account-language-label = Language of the forum and of mail
account-rules-tick = I have read the { $link }.
account-rules-link = rules
account-sign-up-button = Create account
account-sign-up-have-one = I have one already
account-next-title = What happens next
account-next-text = We mail you a link. Until you open it you can read, and nothing you write is published.
account-kept-title = What we keep
account-kept-text = Your name, your address and what you write. Network addresses for 30 days at most. No trackers.
account-sign-up-done-title = Look in your mailbox
account-sign-up-done-text = A message is on its way to { $address }. Its link confirms the address and works for { $duration }.
account-sign-up-done-nothing = Nothing came? Look among unwanted mail, or have it sent again.
account-confirm-again-button = Send the message again
account-confirm-again-done = Sent again to { $address }.
account-confirm-title = Confirm your mail address
account-confirm-text = { $address } becomes the address of the account { $name }.
account-confirm-button = Confirm address
account-confirm-done = Your address is confirmed. You can post now.
account-confirm-already = This address was confirmed before.
account-suspended-until = This account is suspended until { $date }: “{ $reason }”
account-suspended = This account is suspended.
account-profile-title = Profile of { $name }
account-since = Member since { $date }
account-posts =
    { $n ->
        [one] { $n } post
       *[other] { $n } posts
    }
account-topics =
    { $n ->
        [one] { $n } topic started
       *[other] { $n } topics started
    }
account-likes =
    { $n ->
        [one] { $n } like received
       *[other] { $n } likes received
    }
account-contributions-title = Topics and posts
account-contributions-empty = { $name } has not written here yet.
account-contributions-empty-own = You have not written here yet. A proposal you know well is a good place to begin.
account-role-admin = Administrator
account-role-moderator = Moderator
account-role-organiser = Organiser
account-role-committee = Committee
account-profile-edit = Edit profile
account-profile-edit-lede = All of this is public. Only the name is needed.
account-affiliation-label = Organisation
account-affiliation-hint = The organisation you speak for or work at.
account-country-label = Country
account-country-hint = As you wish it to stand beside your name.
account-bio-label = About you
account-bio-hint = A few sentences, at most { $max } characters.
account-profile-save = Save profile
account-profile-saved = Your profile is saved.
account-settings-title = Settings
account-settings-lede = Only you see these.
account-zone-label = Time zone
account-zone-hint = All times are shown in it. It is { $time } there now.
account-settings-save = Save settings
account-settings-saved = Your settings are saved.
account-settings-password-title = Password
account-settings-password-text = We mail you a link to set a new one.

#
#
#

## sessions

session-sign-in-title = Sign in
session-login-label = User name or mail address
session-password-label = Password
session-shared-label = This is a shared device
session-shared-hint = You are signed out when the browser closes, and no draft stays here.
session-sign-in-button = Sign in
session-or = or
session-mail-title = Sign in by mail
session-mail-text = We mail you a link and a six-digit code. No password is needed.
session-mail-button = Mail me a link and a code
session-mail-sent-title = Look in your mailbox
session-mail-sent-text = If { $address } belongs to an account, a message is on its way. Its link and its code work for { $duration }.
session-code-label = Six-digit code
session-code-hint = It works only in this browser.
session-code-button = Sign in with the code
session-link-title = Sign in to { $forum }
session-link-text = You opened the link from your mail. One button is left.
session-link-button = Sign in as { $name }
session-forgot = I forgot my password
session-no-account = I have no account yet
session-wrong = This name and this password do not belong together. Check both, or take a link by mail.
session-throttle =
    { $fails ->
        [one] { $fails } sign-in failed. You can try again in { $wait }, or take a link by mail now.
       *[other] { $fails } sign-ins failed. You can try again in { $wait }, or take a link by mail now.
    }
session-throttle-mail = Several messages went to this address already. You can ask for another in { $wait }.
session-throttle-code = Too many codes were tried. Ask for a new message in { $wait }.
session-throttle-sign-up = Many accounts were made from your network. You can try again in { $wait }.
session-token-title = This link no longer works
session-token-expired = Its time is over. Ask for a new one.
session-token-used = It was used already, and it works once.
session-token-unknown = It is not complete, or a newer one took its place. Open the one in the last mail.
session-signed-in = Signed in as { $name }.
session-signed-out = Signed out. Drafts on this device are erased.
session-already = You are signed in as { $name }.
session-needed = Sign in to go on. You come back to where you were.
session-expired-writing = You were signed out while writing. Your text is still here: sign in and post it.
session-kept-text = Your text is kept: you find it again after signing in.
session-reset-request-title = Set a new password
session-reset-request-text = We mail you a link. The old password works until you have set the new one.
session-reset-request-button = Mail me a link
session-reset-sent-text = If { $address } belongs to an account, a message is on its way. Its link works for { $duration }.
session-reset-title = A new password for { $name }
session-reset-label = New password
session-reset-button = Save password
session-reset-done = Your new password works from now on. All other devices are signed out.

#
#
#

## setup

setup-link-title = Set up this forum
setup-link-text = This link works once. It makes the account of the first administrator.
setup-link-used-title = This forum is set up already
setup-link-used-text = The set-up link works once, and an administrator exists. Sign in with that account.
setup-account-button = Create the administrator’s account
setup-title = Getting the forum ready
setup-lede = Six steps, in any order. Until you open the forum, only those who run it see it.
setup-progress =
    { $n ->
        [one] { $n } step of { $total } done
       *[other] { $n } steps of { $total } done
    }
setup-step-done = done
setup-step-to-do = to do
setup-name-title = Name and languages
setup-name-text = How the forum is called, and the languages its members write in.
setup-name-label = Name of the forum
setup-name-hint = It stands at the top of every page and in every mail.
setup-intro-label = What it is for
setup-intro-hint = One or two sentences for the home page.
setup-languages-label = Languages of the discussions
setup-languages-hint = Members choose among these when they write. The interface has four languages in any case.
setup-name-button = Save name and languages
setup-mail-title = Test mail
setup-mail-text = Members confirm their addresses and sign in by mail. See that it arrives.
setup-mail-file = Mail is not sent: it is written to files in { $path }. Start the forum with { $command } to send it.
setup-mail-to-label = Send to
setup-mail-button = Send a test mail
setup-mail-sent = The test mail is on its way to { $address }.
setup-mail-failed = The mail server refused it: { $reason }
setup-mail-arrived-button = It arrived
setup-rules-title = Rules
setup-rules-text = What holds for all who write here. Everybody reads them at sign-up; short ones are read.
setup-rules-label = Rules
setup-rules-hint = One per line. These are a proposal: change them as you need.
setup-rules-button = Save rules
setup-rules-saved = The rules are saved.
setup-import-title = Proposals
setup-import-text = Proposals come from the summit’s conference system. Run this command where the forum runs:
setup-import-count =
    { $n ->
        [one] { $n } proposal is here.
       *[other] { $n } proposals are here.
    }
setup-import-again = The same file twice changes nothing; a changed proposal gets a new version.
setup-moderators-title = Moderators
setup-moderators-text = They close, pin and move topics and delete posts. Every such act leaves a line that all can read.
setup-moderators-label = User name of a member
setup-moderators-button = Make moderator
setup-moderators-added = { $name } is a moderator now.
setup-moderators-unknown = Nobody here has the user name “{ $name }”. They need an account first.
setup-moderators-none = You are the only one so far.
setup-open-title = Open the forum
setup-open-text = From then on all can read, and who has confirmed an address can write.
setup-open-button = Open the forum
setup-open-done = The forum is open.

#
#
#

## site

site-home-summit = Summit
site-home-intro = Every session proposed to the summit has a public conversation here. Read all of it without an account. Sign in to answer, like and start topics.
site-browse-proposals =
    { $n ->
        [one] Browse { $n } proposal
       *[other] Browse { $n } proposals
    }
site-figures-label = The forum in figures
site-figure-proposals =
    { $n ->
        [one] proposal
       *[other] proposals
    }
site-figure-topics =
    { $n ->
        [one] topic
       *[other] topics
    }
site-figure-posts =
    { $n ->
        [one] post
       *[other] posts
    }
site-figure-members =
    { $n ->
        [one] member
       *[other] members
    }
site-figure-likes =
    { $n ->
        [one] like
       *[other] likes
    }
site-discussed-title = Being discussed
site-discussed-all = All latest topics
site-new-proposals-title = New proposals
site-new-proposals-all = All proposals
site-tracks-title = By category
site-how-title = How it works
site-how-text = Proposals come from the summit’s own programme and stay in step with it. Each has one topic to begin with. Anybody may read; members answer; what moderators do to a topic is written in it.
site-empty-title = Nothing is being discussed yet
site-empty-text = The first post in any topic brings it to this page. { $link }
site-not-open-title = This forum is not open yet
site-not-open-text = Those who run it are getting it ready. Come back in a few days.
site-about-title = About this forum
site-about-purpose = Here the sessions proposed to a summit are discussed in public: by those who propose them, by those they concern and by officials who answer.
site-about-record-title = On record
site-about-record = Posts are numbered and keep their number. Edits keep every version. What is deleted leaves a line in its place.
site-about-data-title = Your data
site-about-data = We keep your name, your mail address and what you write. Network addresses are kept for 30 days at most. No page loads anything from another site, and nobody tracks you.
site-about-software-title = The software
site-about-software = This forum runs on Plenum, free software that anybody may use, read and improve.
site-rules-title = Rules
site-rules-lede = They hold for everybody, officials and moderators included.
site-rules-start-matter = Write about the matter, not about the person.
site-rules-start-capacity = Say for whom you speak, if you speak for an organisation.
site-rules-start-sources = Give the source of what you claim.
site-rules-start-language = Write in the language you write best.
site-rules-start-privacy = Publish nothing about others that is not public already.
site-rules-start-advertising = No advertising.
site-rules-start-moderation = Moderators act in public and give reasons; you may answer them.

#
#
#

## categories

category-list-title = Categories
category-list-lede = Each track of the summit has its category; the others are for everything around it.
category-list-empty = There is no category yet. Importing proposals makes one for each track.
category-label = Category
category-topics =
    { $n ->
        [one] { $n } topic
       *[other] { $n } topics
    }
category-proposals =
    { $n ->
        [one] { $n } proposal
       *[other] { $n } proposals
    }
category-last = last post { $date }
category-limited = only for { $groups }
category-topics-title = Topics in { $name }
category-proposals-link = Its proposals
category-empty-title = No topic here yet
category-empty-text = Start one, or answer a proposal: its topic then appears here.

#
#
#

## summits

summit-label = Summit
summit-proposals =
    { $n ->
        [one] { $n } session proposed
       *[other] { $n } sessions proposed
    }

#
#
#

## proposals

proposal-list-title = Proposals
proposal-list-title-summit = Proposals for { $summit }
proposal-count =
    { $n ->
        [one] { $n } proposal
       *[other] { $n } proposals
    }
proposal-count-of =
    { $total ->
        [one] { $n } of { $total } proposal
       *[other] { $n } of { $total } proposals
    }
proposal-number = No. { $number }
proposal-name = Proposal { $number }
proposal-untitled = Proposal without a title
proposal-title-label = Title
proposal-subtitle-label = Subtitle
proposal-state-label = State
proposal-state-new = New
proposal-state-submitted = Submitted
proposal-state-unconfirmed = Unconfirmed
proposal-state-accepted = Accepted
proposal-state-confirmed = Confirmed
proposal-state-rejected = Rejected
proposal-state-withdrawn = Withdrawn
proposal-state-canceled = Cancelled
proposal-state-gone = No longer in the source
proposal-group-label = Group
proposal-track-label = Track
proposal-type-label = Type
proposal-language-label = Language
proposal-ratings-title = Ratings
proposal-ratings-source = On { $site }
proposal-ratings-note = Given on { $site }, not here.
proposal-rating-committee = Committee
proposal-rating-public = Public
proposal-rating = { $average } / { $best }
proposal-rating-spoken = { $average } out of { $best }
proposal-votes =
    { $n ->
        [one] { $n } vote
       *[other] { $n } votes
    }
proposal-votes-none = no votes yet
proposal-abstract-label = Abstract
proposal-abstract-read = Read the abstract
proposal-description-label = Description
proposal-description-read = Read the description
proposal-as-submitted = as submitted, { $in_language }
proposal-people-title = People
proposal-submitter-label = Submitted by
proposal-speakers-label =
    { $n ->
        [one] Speaker
       *[other] Speakers
    }
proposal-facilitators-label =
    { $n ->
        [one] Facilitator
       *[other] Facilitators
    }
proposal-role-submitter = submitter
proposal-role-speaker = speaker
proposal-role-facilitator = facilitator
proposal-affiliation-label = Affiliation
proposal-country-label = Country
proposal-biography-label = Biography
proposal-biography-read = About { $name }
proposal-person-link = { $name } on { $site }
proposal-facts-title = Facts
proposal-created-label = Created
proposal-updated-label = Last changed
proposal-audience-label = Expected audience
proposal-room-label = Room
proposal-time-label = Time
proposal-time-span = { $start } to { $end }
proposal-source-label = Source
proposal-source-link = proposal { $number } on { $site }
proposal-source-link-plain = a proposal on { $site }
proposal-source-open = Open on { $site }
proposal-other-title = Other information
proposal-more-link = People, versions and everything else
proposal-withdrawn-note = Withdrawn by those who proposed it. The conversation stays.
proposal-canceled-note = Cancelled: this session does not take place. The conversation stays.
proposal-rejected-note = Not chosen for the programme. The conversation stays.
proposal-gone-note = The source no longer lists this proposal. What it said is kept here.
proposal-topics-title = Topics about this proposal
proposal-discuss-link = Discuss this proposal
proposal-start-topic = Start another topic about it
proposal-versions-title = Versions
proposal-version-number = Version { $number }
proposal-version-current = current
proposal-version-first = first import
proposal-version-from = from { $site }
proposal-version-changed = What changed: { $fields }
proposal-filter-title = Filters
proposal-filter-in-use =
    { $n ->
        [one] Filters – { $n } in use
       *[other] Filters – { $n } in use
    }
proposal-filter-show = Show results
proposal-filter-clear = Clear all
proposal-filter-chips-label = Filters in use
proposal-filter-more-tracks =
    { $n ->
        [one] { $n } more track
       *[other] { $n } more tracks
    }
proposal-sort-newest = Newest
proposal-sort-discussed = Most discussed
proposal-next-page = Next proposals
proposal-previous-page = Previous proposals
proposal-empty-title = No proposal fits these filters
proposal-empty-text = Take one away and you will see more, or clear them all.
proposal-none-title = No proposals yet
proposal-none-text = They appear here when those who run the forum import them from the summit.

#
#
#

## topics

topic-about = This topic discusses { $link }
topic-about-short = about { $link }
topic-latest-title = Latest topics
topic-latest-empty-title = No topic yet
topic-latest-empty-text = A topic enters this list with its first post. Start one, or answer a proposal.
topic-top-title = Most liked and answered topics
topic-top-week = This week
topic-top-month = This month
topic-top-year = This year
topic-top-all = Since the beginning
topic-top-empty = Nothing was liked or answered in this time. Try a longer one.
topic-list-tabs-label = Which topics
topic-list-newer = Newer topics
topic-list-older = Older topics
topic-replies =
    { $n ->
        [one] { $n } reply
       *[other] { $n } replies
    }
topic-views =
    { $n ->
        [one] { $n } view
       *[other] { $n } views
    }
topic-participants =
    { $n ->
        [one] { $n } person takes part
       *[other] { $n } people take part
    }
topic-participant-posts =
    { $n ->
        [one] { $n } post
       *[other] { $n } posts
    }
topic-participants-title = Taking part
topic-last-by = last by { $name }
topic-started-by = started by { $name }
topic-pinned = Pinned
topic-closed = Closed
topic-private = Private
topic-companion = companion topic
topic-linked-from = Linked from { $link }
topic-linked-from-more =
    { $n ->
        [one] Linked from { $link } and { $n } more topic
       *[other] Linked from { $link } and { $n } more topics
    }
topic-links-title = Links
topic-links-from = From
topic-links-to = To
topic-jump-first = First post
topic-jump-last = Last post
topic-page-title = { $title }, page { $number }
topic-posts-label = Posts
topic-no-replies = Nobody has answered yet. The first reply brings this topic to the list of latest topics.
topic-new-title = Start a topic
topic-new-lede = Public, as { $name }.
topic-new-about = About { $link }
topic-title-label = Title
topic-title-hint = One sentence that says what it is about, at most { $max } characters.
topic-category-label = Category
topic-category-choose = Choose one
topic-text-label = Text
topic-proposal-label = About a proposal
topic-proposal-hint = Its address in this forum or its number, if the topic is about one.
topic-proposal-unknown = No proposal here has this address or number.
topic-new-button = Start topic
topic-new-done = Your topic is open.
topic-new-throttle = You started several topics in a short time. You can start another in { $wait }.
topic-category-refused = You cannot start topics in this category. Choose another.
topic-title-edit-title = Change the title
topic-title-edit-button = Save title
topic-title-edit-done = The title is changed.
topic-entry-closed = A moderator closed this topic.
topic-entry-reopened = A moderator opened this topic again.
topic-entry-pinned = A moderator pinned this topic.
topic-entry-unpinned = A moderator unpinned this topic.
topic-entry-moved = A moderator moved this topic from { $from } to { $to }.
topic-entry-title = The title changed from “{ $from }” to “{ $to }”.
topic-entry-proposal-changed = The proposal changed: { $fields }. { $link }
topic-entry-proposal-link = See what changed
topic-closed-note = This topic is closed: it can be read and linked to, not answered.
topic-private-note = Only its members see this topic.

#
#
#

## posts

post-number = Post { $number }
post-link = post { $number }
post-heading = Post { $number }, { $name }
post-heading-reply = Post { $number }, { $name }, reply to { $parent }
post-permalink = Link to post { $number }, { $date }
post-answers = Answers { $name }, post { $number }
post-answers-deleted = Answers post { $number }
post-answered =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
post-answered-in = Answered in { $links }
post-edited =
    { $n ->
        [0] not edited
        [1] edited once
        [2] edited twice
       *[other] edited { $n } times
    }
post-quote-source = { $name }, { $link }
post-actions-label = Actions for post { $number }
post-reply = Reply
post-reply-label = Reply to post { $number }
post-quote = Quote
post-quote-label = Quote post { $number }
post-edit = Edit
post-edit-label = Edit post { $number }
post-delete = Delete
post-delete-label = Delete post { $number }
post-more-label = More for post { $number }
post-composer-label = Your reply
post-composer-label-to = Your reply to { $name }, post { $number }
post-composer-hint = Public, as { $name }. You can edit it later; every version stays visible.
post-composer-reply-to-topic = Answer the whole topic instead
post-composer-parent = What you answer
post-button = Post reply
post-preview-button = Preview
post-preview-title = Preview
post-preview-note = This is how it will look. It is not posted yet.
post-format-link = How to write bold, links, lists and tables
post-format-bold = Bold
post-format-italic = Emphasis
post-format-anchor = Link
post-format-quote = Quote
post-format-list = List
post-format-table = Table
post-format-toolbar = Formatting
post-format-what = What you want
post-format-how = What you type
post-language-label = Language of this text
post-language-detect = Detect it
post-language-detected = Looks like { $language }. Change it if that is wrong.
post-done = Posted. Your reply is number { $number }.
post-done-already = This was posted already, as number { $number }.
post-sign-in-title = Sign in to answer
post-sign-in-hint = You can write here already: your text is kept while you sign in.
post-sign-in-button = Sign in and post reply
post-unconfirmed-note = Confirm your mail address to answer. The link is in the message we sent to it.
post-draft-kept = A draft is kept on this device.
post-draft-found = Your draft from { $date } is here again.
post-draft-discard = Discard draft
post-error-closed = This topic was closed while you were writing. Your text is still here.
post-error-parent-gone = Post { $number }, which you answer, was deleted. Answer the topic, or another post.
post-error-nested = Quotes and lists in this text are nested too deeply to be shown. Flatten them.
post-error-same = You posted the same text as number { $number }.
post-throttle = You posted much in a short time. You can post again in { $wait }. Your text is still here.
post-edit-title = Edit post { $number }
post-edit-text-label = Text
post-edit-reason-label = Why
post-edit-reason-hint = A few words for those who read the versions.
post-edit-button = Save post
post-edit-done = Post { $number } is saved. The version before stays readable.
post-edit-conflict = This post was edited at { $time }, after you opened it. Your text is kept below.
post-revisions-title = Versions of post { $number }
post-revisions-back = Back to post { $number }
post-revision-heading = Version { $number }
post-revision-current = current
post-revision-first = as posted
post-revision-byline = { $date }, by { $name }
post-revision-moderator = { $date }, by a moderator
post-revision-no-reason = no reason given
post-revision-added = added
post-revision-taken-out = taken out
post-delete-title = Delete post { $number }?
post-delete-text =
    { $n ->
        [one] A line stays in its place; { $n } answer keeps its link.
       *[other] A line stays in its place; { $n } answers keep their link.
    }
post-delete-text-alone = A line stays in its place, so that numbers do not change.
post-delete-button = Delete post { $number }
post-delete-done = Post { $number } is deleted.
post-restore-button = Restore post { $number }
post-restore-done = Post { $number } is back.
post-gone-by-author = Deleted by its author on { $date }. The number stays so that links and answers keep their meaning.
post-gone-by-moderator = Deleted by a moderator on { $date }: “{ $reason }”

#
#
#

## likes

like-button = Like
like-label = Like post { $number }
like-label-pressed = Your like of post { $number }
like-undo-label = Take back your like of post { $number }
like-count =
    { $n ->
        [one] { $n } like
       *[other] { $n } likes
    }
like-done = You like post { $number }.
like-undone = Your like of post { $number } is taken back.
like-own = You cannot like your own post.
like-deleted = This post was deleted, so it cannot be liked.
like-first-title = Your first like
like-first-text = Who likes a post is public: your name will stand in its list. You can take a like back at any time.
like-first-button = Like post { $number } publicly
like-who-title = Who likes post { $number }
like-who-link = Who likes it
like-who-empty = Nobody yet.

#
#
#

## moderation

moderation-acts-label = Moderate
moderation-reason-label = Reason
moderation-reason-hint = It is shown in the topic to everybody, without your name.
moderation-close = Close topic
moderation-close-title = Close this topic?
moderation-close-text = It stays readable, and nobody can answer until it is opened again.
moderation-close-done = The topic is closed.
moderation-reopen = Open topic again
moderation-reopen-title = Open this topic again?
moderation-reopen-text = Members can answer again.
moderation-reopen-done = The topic is open again.
moderation-pin = Pin topic
moderation-pin-title = Pin this topic?
moderation-pin-text = It stands first in its category.
moderation-pin-done = The topic is pinned.
moderation-unpin = Unpin topic
moderation-unpin-title = Unpin this topic?
moderation-unpin-text = It goes back to its place by date.
moderation-unpin-done = The topic is no longer pinned.
moderation-move = Move topic
moderation-move-title = Move this topic
moderation-move-text = Its address stays the same, and old links keep working.
moderation-move-to-label = New category
moderation-move-same = The topic is in this category already.
moderation-move-done = The topic is moved to { $category }.
moderation-delete-text = The author can read your reason. A line with it stays in place of the post.
moderation-edit-note = You edit somebody else’s post. The versions show that a moderator did.

#
#
#

## mail

mail-greeting = Hello { $name },
mail-greeting-plain = Hello,
mail-open-address = If the button does not work, open this address:
mail-valid = It works once, and for { $duration }.
mail-footer = { $forum }, { $address }
mail-confirm-subject = Confirm your address for { $forum }
mail-confirm-text = You made the account { $name } on { $forum }. Confirm that this address is yours, and you can post.
mail-confirm-button = Confirm address
mail-confirm-why = You get this because somebody gave this address when making an account. If it was not you, do nothing: the account cannot post and nothing more is sent.
mail-sign-in-subject = Sign in to { $forum }
mail-sign-in-text = Here is the link to sign in to { $forum } as { $name }.
mail-sign-in-button = Sign in
mail-sign-in-code = Or type this code in the browser where you asked for it: { $code }
mail-sign-in-valid = Both work once, and for { $duration }. Give them to nobody.
mail-sign-in-why = You get this because somebody asked to sign in with this address. If it was not you, do nothing: without this message nobody gets in.
mail-reset-subject = Set a new password for { $forum }
mail-reset-text = Here is the link to set a new password for the account { $name } on { $forum }.
mail-reset-button = Set password
mail-reset-why = You get this because somebody asked for it with this address. If it was not you, do nothing: the password stays as it is.
mail-known-subject = You have an account on { $forum } already
mail-known-text = Somebody tried to make an account with this address. It belongs to the account { $name } already, so no second one was made.
mail-known-button = Sign in by mail
mail-known-why = You get this because the address is yours. Whoever tried saw only that a message was sent. If it was not you, do nothing.
mail-test-subject = A test mail from { $forum }
mail-test-text = This message arrived, so { $forum } can send mail.
mail-test-why = You get this because { $name } asked for a test mail while getting the forum ready.

#
#
#

## dates

date-day-and-time = { $date }, { $time }
date-range = { $from } – { $to }
date-range-days = { $from }–{ $to }
date-today = Today
date-yesterday = Yesterday
date-just-now = just now
date-minutes-ago =
    { $n ->
        [one] { $n } min ago
       *[other] { $n } min ago
    }
date-hours-ago =
    { $n ->
        [one] { $n } h ago
       *[other] { $n } h ago
    }
date-duration-seconds =
    { $n ->
        [one] { $n } second
       *[other] { $n } seconds
    }
date-duration-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
date-duration-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
date-duration-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
