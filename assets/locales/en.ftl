## common

common-keep-it = Keep it
common-remove = remove
common-order = Order
common-sort = Sort
common-yes = Yes
common-no = No
common-saved = Saved.
common-unchanged = Nothing was different, so nothing was saved.
common-quoted = “{ $text }”
common-label-value = { $label }: { $value }
common-list-comma = {", "}
common-list-semicolon = {"; "}
common-pager-label = Pages
common-pager-first = First page
common-pager-older = Older
common-pager-size =
    { $n ->
        [one] { $n } on this page
       *[other] { $n } on this page
    }
common-percent = { $n }%
common-in-en = in English
common-in-fr = in French
common-in-es = in Spanish
common-in-ar = in Arabic
common-in-other = in { $language }

#
#
#

## layout

layout-skip = Skip to the text
layout-places = Main
layout-latest = Latest
layout-proposals = Proposals
layout-categories = Categories
layout-account = Your account
layout-sign-in = Sign in
layout-create-account = Create an account
layout-profile = Profile
layout-settings = Settings
layout-admin = Administration
layout-sign-out = Sign out
layout-side-label = Beside the text
layout-about-nav = About this site
layout-languages = Languages
layout-about = About this forum
layout-rules = Rules
layout-privacy = Privacy
layout-licence = Plenum is free software (AGPL-3.0).
layout-programme = Programme
layout-sources = Sources

#
#
#

## errors

errors-400-title = This request cannot be read
errors-400-what = Part of it is missing or is written in a way the forum does not know.
errors-400-do = Go back, look at what you typed and send it again.
errors-403-title = You may not do this
errors-403-what = Your account has no right to this page or act.
errors-403-what-origin = The form did not come from a page of this forum, so it was not carried out.
errors-403-do = If it should have, ask a moderator.
errors-403-do-origin = Go back in your browser and copy what you typed; then open the page again and send the form from there.
errors-404-title = There is no such page
errors-404-what = The address is wrong, or what stood here was removed or is not public.
errors-404-do = Check the address, or go on from here:
errors-405-title = This address is for a form
errors-405-what = It takes what a form sends and shows nothing by itself.
errors-405-do = Go back to the page with the form and send it from there.
errors-409-title = Somebody else was here first
errors-409-what = What you were changing has changed since you opened it.
errors-409-do = Your text is kept below. Look at what is there now, then send yours again.
errors-413-title = This is too large
errors-413-what = It is more than a page of this forum takes. A text may have up to { $max } characters.
errors-413-do = Go back in your browser; what you typed should still be there. Shorten it, or send it in parts.
errors-422-title = This cannot be saved yet
errors-422-what = Something in it needs a correction.
errors-422-do = Go back, correct it and send it again.
errors-429-title = Too much in a short time
errors-429-what = The forum limits how often this can be done, so that nobody can flood it.
errors-429-do = You can try again in { $wait }.
errors-500-title = The forum made a mistake
errors-500-what = The fault is not yours. It is recorded, and what was saved before is safe.
errors-500-do = Go back and try again. If it happens again, tell those who run the forum and add this number: { $id }
errors-503-title = The forum is busy
errors-503-what = It has more to do than it can at this moment, or it is being updated. Nothing was saved.
errors-503-do = Wait a minute, then load the page again.
errors-ways-label = Ways on
errors-way-back = Back to the page before
errors-way-again = Load this page again
errors-way-home = Home page
errors-way-latest = Latest topics
errors-way-proposals = All proposals
errors-way-categories = All categories
errors-kept-text = Your text
errors-405-title-page = What was sent is not taken here
errors-405-what-page = This address shows a page and does nothing with what is sent to it in this way. Nothing was changed.
errors-405-do-page = Open the page, or go on from here:
errors-way-open = The page at this address
errors-409-do-bare = Look at what is there now, and go on from there.
errors-413-what-carried = You are not signed in, and a text of this length cannot be taken along through the sign-in.
errors-413-do-carried = Copy it, sign in, and put it in again.
errors-kept-hint = It was not saved. Copy it before you go on.
errors-401-title = Sign in first
errors-401-what = This needs an account.
errors-401-do = Sign in, then send it again.

#
#
#

## forms

forms-problems =
    { $n ->
        [one] { $n } thing to put right
       *[other] { $n } things to put right
    }
forms-kept = All you typed is still here.
forms-required = This is still empty, and it is needed.
forms-required-text = There is no text yet.
forms-required-category = Choose a category.
forms-required-address = Write your mail address. Example: ana@example.org
forms-required-name = Write the name you wish to have here.
forms-required-password = Write your password.
forms-required-reason = Give a reason: it is shown to all.
forms-too-short =
    { $has ->
        [one] This has { $has } character and needs at least { $min }.
       *[other] This has { $has } characters and needs at least { $min }.
    }
forms-too-long =
    { $has ->
        [one] This has { $has } character and may have at most { $max }.
       *[other] This has { $has } characters and may have at most { $max }.
    }
forms-address-no-at = There is no @ in this address. Example: ana@example.org
forms-address-wrong = No mail can go to this address as it is written. Example: ana@example.org
forms-name-characters = A user name is made of letters, digits, “-” and “_”, and begins with a letter or a digit.
forms-name-taken = “{ $name }” is taken. Choose another name.
forms-name-alike = “{ $name }” looks like “{ $other }”, which is taken. Choose another name.
forms-name-mixed = “{ $name }” mixes letters of several alphabets that look the same. Keep to one.
forms-name-reserved = “{ $name }” is kept for the forum itself. Choose another name.
forms-unprintable = There are characters in it that cannot be seen. Leave them out.
forms-password-common = This is one of the passwords that are tried first. A few words in a row are better.
forms-password-own-name = The password must not be your name or your mail address.
forms-code-wrong = This code does not fit. It has six digits and stands in the mail that was sent when this page opened.
forms-choice-unknown = Choose one from the list.
forms-rules-unticked = Tick the box to say that you have read the rules.
forms-page-title = Error: { $page }
forms-kept-but-passwords = All you typed is still here, except passwords: type those again.
forms-required-code = Type the six digits of the code in the mail.
forms-kept-but-files = What you typed is still here, but for files and the token, which browsers do not keep: choose and type them again.

#
#
#

## accounts

accounts-sign-up-title = Create an account
accounts-sign-up-lede = To answer, like and start topics. Reading needs none.
accounts-display-name-label = Your name
accounts-display-name-hint = As it stands beside your posts.
accounts-name-label = User name
accounts-name-hint = Letters, digits, “-” and “_”. Others mention you by it: @name.
accounts-address-label = Mail address
accounts-address-hint = We send one message to confirm it. It is never shown.
accounts-password-label = Password
accounts-password-hint = At least { $min } characters. A few words in a row are good. You may leave it empty and sign in by a link in mail.
accounts-password-hint-required = At least { $min } characters. A few words in a row are good.
accounts-language-label = Language of the forum and of mail
accounts-rules-tick = I have read the { $link }.
accounts-rules-link = rules
accounts-sign-up-button = Create account
accounts-sign-up-have-one = I have one already
accounts-next-title = What happens next
accounts-next-text = We mail you a link. Until you open it you can read, and nothing you write is published.
accounts-kept-title = What we keep
accounts-kept-text = Your name, your address and what you write. Network addresses for 30 days at most. No trackers.
accounts-sign-up-done-title = Look in your mailbox
accounts-sign-up-done-text = A message is on its way to { $address }. Its link confirms the address and works for { $duration }.
accounts-sign-up-done-nothing = Nothing came? Look among unwanted mail, or have it sent again.
accounts-confirm-again-button = Send the message again
accounts-confirm-again-done = Sent again to { $address }.
accounts-confirm-title = Confirm your mail address
accounts-confirm-text = You chose the user name { $name } and the name { $shown }. { $address } becomes the address of this account.
accounts-confirm-button = Confirm address
accounts-confirm-done = Your address is confirmed. You can post now.
accounts-suspended = This account is suspended.
accounts-since = Member since { $date }
accounts-posts =
    { $n ->
        [one] { $n } post
       *[other] { $n } posts
    }
accounts-topics =
    { $n ->
        [one] { $n } topic started
       *[other] { $n } topics started
    }
accounts-likes =
    { $n ->
        [one] { $n } like received
       *[other] { $n } likes received
    }
accounts-contributions-title = Topics and posts
accounts-contributions-none = Nothing here yet
accounts-contributions-empty = { $name } has not written here yet.
accounts-contributions-empty-own = You have not written here yet. A proposal you know well is a good place to begin.
accounts-role-admin = Administrator
accounts-role-moderator = Moderator
accounts-role-organiser = Organiser
accounts-role-committee = Committee
accounts-profile-edit = Edit profile
accounts-profile-edit-lede = All of this is public. Only the name is needed.
accounts-affiliation-label = Organisation
accounts-affiliation-hint = The organisation you speak for or work at.
accounts-country-label = Country
accounts-country-hint = As you wish it to stand beside your name.
accounts-bio-label = About you
accounts-bio-hint = A few sentences, at most { $max } characters.
accounts-profile-save = Save profile
accounts-profile-saved = Your profile is saved.
accounts-settings-title = Settings
accounts-settings-lede = Only you see these.
accounts-zone-label = Time zone
accounts-zone-hint = All times are shown in it. It is { $time } there now.
accounts-settings-save = Save settings
accounts-settings-saved = Your settings are saved.
accounts-settings-password-title = Password
accounts-settings-password-text = We mail you a link to set a new one.
accounts-display-name-letters = A name has at least one letter, and no more than three marks on it.
accounts-display-name-office = This name speaks for the forum itself. Only those who run it may use it.
accounts-display-name-taken = Somebody else here is known as “{ $name }”. Add something that tells you apart.
accounts-address-taken = An account has this address already.
accounts-address-confirmed-elsewhere = Another account has confirmed this address meanwhile. Sign in with that one.
accounts-sign-up-closed-title = No new accounts at present
accounts-sign-up-closed-text = Those who run this forum have closed it to new accounts. Reading needs none.
accounts-sign-up-correct = Correct the address
accounts-profile-see = See it as others do
accounts-profile-who-title = Who sees this
accounts-profile-who-text = Everybody, also without an account. Your mail address is never shown.
accounts-bio-complex = This is nested too deeply to be shown. Make it simpler.
accounts-password-present-label = Present password
accounts-password-present-wrong = This is not your present password.
accounts-password-change-button = Change password
accounts-devices-title = Devices
accounts-devices =
    { $n ->
        [one] You are signed in on { $n } device.
       *[other] You are signed in on { $n } devices.
    }
accounts-devices-button = Sign out all other devices
accounts-devices-done = All other devices are signed out.
accounts-role-inactive = A role goes to an active account only: first its address has to be confirmed.
accounts-confirm-several = Somebody else may have signed up with this address too. Confirming this account removes the others that wait for it. The password chosen for it is not kept: set a new one afterwards.
accounts-confirm-done-anew = Your address is confirmed. The password chosen at the sign-up was not kept, as others had used the address too: set a new one in your settings.
accounts-refuse-text = If you did not choose this name, do not confirm: whoever did knows the password of the account.
accounts-refuse-button = This was not me
accounts-refused-title = The account is removed
accounts-refused-text = Nobody has confirmed { $name }, and the account is gone. Your address belongs to no account by it.
accounts-profile-throttle = You saved your profile often in a short time. You can save it again in { $wait }.
accounts-sign-up-correct-hint = Sign up once more with the same user name and password, and the right address.

#
#
#

## sessions

sessions-sign-in-title = Sign in
sessions-login-label = User name or mail address
sessions-password-label = Password
sessions-shared-label = This is a shared device
sessions-shared-hint = You are signed out when the browser closes, and no draft stays here.
sessions-sign-in-button = Sign in
sessions-mail-title = Sign in by mail
sessions-mail-text = We mail you a link and a six-digit code. No password is needed.
sessions-mail-button = Mail me a link and a code
sessions-mail-sent-title = Look in your mailbox
sessions-mail-sent-text = If { $address } belongs to an account, a message is on its way. Its link and its code work for { $duration }.
sessions-code-label = Six-digit code
sessions-code-hint = It stands in the last mail we sent you, and works once.
sessions-code-button = Sign in with the code
sessions-link-title = Sign in to { $forum }
sessions-link-text = You opened the link from your mail. One button is left.
sessions-link-button = Sign in as { $name }
sessions-forgot = I forgot my password
sessions-no-account = I have no account yet
sessions-wrong = This name and this password do not belong together. Check both, or take a link by mail.
sessions-throttle =
    { $fails ->
        [one] { $fails } sign-in failed. You can try again in { $wait }, or take a link by mail now.
       *[other] { $fails } sign-ins failed. You can try again in { $wait }, or take a link by mail now.
    }
sessions-throttle-mail = Several messages went to this address already. You can ask for another in { $wait }.
sessions-throttle-code = Too many codes were tried. Open the link in the mail, or ask for a new message in { $wait }.
sessions-throttle-sign-up = Many accounts were made from your network. You can try again in { $wait }.
sessions-token-title = This link no longer works
sessions-token-expired = Its time is over. Ask for a new one.
sessions-token-unknown = It is not known here. Perhaps it was not copied whole, or it is so old that it was forgotten, or the account that it was for is gone. Open it in the mail again, or ask for a new one.
sessions-signed-out = You are signed out. Signing out also erases the drafts on a device.
sessions-needed = Sign in to go on. You come back to where you were.
sessions-expired-writing = You were signed out while writing. Your text is still here: sign in and post it.
sessions-kept-text = Your text is kept: you find it again after signing in.
sessions-reset-request-title = Set a new password
sessions-reset-request-text = We mail you a link. The old password works until you have set the new one.
sessions-reset-request-button = Mail me a link
sessions-reset-sent-text = If { $address } belongs to an account, a message is on its way. Its link works for { $duration }.
sessions-reset-title = A new password for { $name }
sessions-reset-label = New password
sessions-reset-button = Save password
sessions-reset-done = Your new password works from now on. All other devices are signed out.
sessions-password-title = With your password
sessions-throttle-mail-client = Many messages were asked for from your network. You can ask for another in { $wait }.
sessions-another-way = Another way to sign in
sessions-no-mail-title = No mail?
sessions-no-mail-text = Look among unwanted mail. Then check the address: one letter wrong, and it went to nobody.
sessions-reset-ends-others = All other devices are signed out.
sessions-carried-title-label = Title
sessions-carried-hint = You can change it before you sign in.
sessions-carried-code = It waits on this page. Type the code here, and you can post it.
sessions-carried-sign-up = Create an account and keep the text
sessions-carried-sign-up-note = Your text is kept for three days and shown to you when the address is confirmed.
sessions-kept-title = Your text is still here
sessions-kept-lede = You are signed in. Look it over and post it.
sessions-kept-lede-act = You are signed in. What you were doing is one press away.
sessions-kept-post = Post this text
sessions-kept-act = Do it now
sessions-kept-drop = Throw it away
sessions-throttle-account = Too many wrong passwords were tried for this account today. Take a link by mail now; a password works again in { $wait }.
sessions-throttle-sign-up-tries = Many sign-ups were tried from your network. You can try again in { $wait }.
sessions-code-closed = No code can be typed on this page any more. Open the link in the mail, or ask for a new message.
sessions-token-title-unknown = This link does not work
sessions-token-used-confirm = It was used already: the address is confirmed. Sign in.
sessions-token-used-sign-in = It was used already, by its button or by the code in the same mail: each works once. To sign in again, ask for a new one.
sessions-token-used-reset = It was used already: a new password was set with it. Sign in with that one. If it was not you who set it, ask for a new link at once.
sessions-token-replaced = You asked for another, and a newer one took its place. Open the one in the last mail.
sessions-token-outdated = A new password was set after it was sent, and that ended it. Sign in with the new password.
sessions-token-expired-confirm = Its time is over. Sign in, by password or by a mail, and a new one comes.
sessions-token-closed = The account that it was for is suspended or closed: nobody can sign in with it.

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
setup-lede = Six steps, in any order. Everybody can read the forum already; until you open it, nobody can make an account.
setup-progress =
    { $n ->
        [one] { $n } step of { $total } done
       *[other] { $n } steps of { $total } done
    }
setup-step-done = done
setup-name-title = Name and languages
setup-name-text = How the forum is called, and the languages its members write in.
setup-name-label = Name of the forum
setup-name-hint = It stands at the top of every page and in every mail.
setup-intro-label = What it is for
setup-intro-hint = One or two sentences for the home page.
setup-name-button = Save name and languages
setup-mail-title = Test mail
setup-mail-text = Members confirm their addresses and sign in by mail. See that it arrives.
setup-mail-file = Mail is not sent: it is written to files in { $path }. Start the forum with { $command } to send it.
setup-mail-to-label = Send to
setup-mail-button = Send a test mail
setup-mail-sent = The test mail is on its way to { $address }.
setup-mail-arrived-button = It arrived
setup-rules-title = Rules
setup-rules-text = What holds for all who write here. Everybody reads them at sign-up; short ones are read.
setup-rules-label = Rules
setup-rules-hint = One per line. These are a proposal: change them as you need.
setup-rules-button = Save rules
setup-rules-saved = The rules are saved.
setup-import-title = Proposals
setup-import-text = Proposals come from the summit’s conference system, by its address, a file or a program.
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
setup-open-text = From then on anybody can make an account, and who has confirmed an address can write.
setup-open-button = Open the forum
setup-open-done = The forum is open.
setup-close-button = Close it to new accounts
setup-locale-label = First language
setup-locale-hint = Shown to readers whose browser asks for none of the four.
setup-zone-label = Time zone
setup-zone-hint = Readers without an account see times in it.
setup-address-hint = For signing in and for notices of this forum. It is never shown.
setup-next-text = A list of six steps, from the name of the forum to its opening. You can stop at any of them.
setup-link-wrong-title = This is not the set-up link
setup-link-wrong-text = The forum is not set up yet, and this address does not do it: it is not the link that was printed at the last start.
setup-link-wrong-where = Whoever runs the program finds the link in what it printed when it last started (in a service, in its log). Each start makes a new one and ends the one before. The line begins so:
setup-link-wrong-command = Or make the account on the server, without a link:
setup-import-link = Bring proposals in by a page: sources
setup-import-command = Or run this command where the forum runs:

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
site-discussed-title = Being discussed
site-discussed-all = All latest topics
site-new-proposals-title = New proposals
site-new-proposals-all = All proposals
site-tracks-title = By category
site-how-title = How it works
site-how-text = Proposals come from the summit’s own programme and stay in step with it. Each has one topic to begin with. Anybody may read; members answer; what moderators do to a topic is written in it.
site-empty-text = The first post in any topic brings it to this page. { $link }
site-about-title = About this forum
site-about-purpose = Here the sessions proposed to a summit are discussed in public: by those who propose them, by those they concern and by officials who answer.
site-about-record-title = On record
site-about-record = Posts are numbered and keep their number. Edits keep every version. What is deleted leaves a line in its place.
site-privacy-title = Privacy
site-privacy-kept-title = What is kept
site-privacy-public-title = What is public
site-privacy-public = Your name, your profile, what you write and every version of it, and what you like. Never your mail address.
site-privacy-cookies-title = Cookies
site-privacy-cookies = A reader gets none, unless they choose a language. Signing in sets one that keeps you signed in, and signing out removes it.
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
site-formatting-title = How to format text
site-formatting-lede = Posts are written in Markdown. Plain text needs none of it.
site-formatting-typed = You type
site-formatting-shown = It shows

#
#
#

## categories

categories-list-title = Categories
categories-list-lede = Each track of the summit has its category; the others are for everything around it.
categories-list-empty = There is no category yet. Importing proposals makes one for each track.
categories-topics =
    { $n ->
        [one] { $n } topic
       *[other] { $n } topics
    }
categories-last = last post { $date }
categories-empty-title = No topic here yet
categories-empty-text = Start one, or answer a proposal: its topic then appears here.
categories-general-name = General
categories-general-description = What belongs to no track of the summit.

#
#
#

## summits

summits-label = Summit
summits-proposals =
    { $n ->
        [one] { $n } session proposed
       *[other] { $n } sessions proposed
    }
summits-title = Summits
summits-none = There is no summit yet. One appears here with its first proposals.
summits-site = Its own site
summits-browse =
    { $n ->
        [one] Browse { $n } proposal
       *[other] Browse { $n } proposals
    }
summits-settings-link = Settings of this summit
summits-now = Now: { $phase }, until { $date }
summits-next-begins = Next: { $phase }, from { $date }
summits-next-ends = Next: { $phase } ends, last day { $date }
summits-figure-proposals =
    { $n ->
        [one] proposal
       *[other] proposals
    }
summits-figure-people =
    { $n ->
        [one] person named
       *[other] people named
    }
summits-figure-countries =
    { $n ->
        [one] country
       *[other] countries
    }
summits-figure-topics =
    { $n ->
        [one] topic with replies
       *[other] topics with replies
    }
summits-figure-ratings =
    { $n ->
        [one] rating
       *[other] ratings
    }
summits-figures-label = This summit in figures
summits-open-title = What is open now
summits-act-proposing = Proposing
summits-act-rating = Rating
summits-act-replying = Replying
summits-act-supporting = Standing by proposals
summits-support-limit =
    { $n ->
        [one] { $n } proposal each
       *[other] up to { $n } proposals each
    }
summits-open-until = open until { $date }
summits-open = open
summits-opens = opens on { $date }
summits-closed = closed
summits-phases-title = Dates
summits-zone-note = Times of { $zone }
summits-phases-none = No dates are set yet. Until they are, proposals can be rated and discussed at any time.
summits-phase-call = Call for proposals
summits-phase-discussion = Discussion
summits-phase-selection = Selection
summits-phase-programme = Programme
summits-phase-follow-up = Follow-up
summits-phase-on = now
summits-best-title = Best rated
summits-best-none = No member has rated a proposal yet. Each proposal’s page has a place for it.
summits-best-line =
    { $n ->
        [one] { $average } / 5, { $n } vote
       *[other] { $average } / 5, { $n } votes
    }
summits-tracks-title = Tracks
summits-replying-opens = Replies about the proposals of this summit open on { $date }.
summits-replying-closed = Replies about the proposals of this summit are closed. What was said stays.
summits-proposing-closed = This summit takes no proposals now. Its page says when it does.
summits-programme-title = Programme of { $summit }
summits-programme-count =
    { $n ->
        [one] { $n } session.
       *[other] { $n } sessions.
    }
summits-programme-calendar = Programme as a calendar file
summits-programme-none = No session has a time yet
summits-programme-none-text = Sessions appear here as soon as the summit says when and where they take place.
summits-programme-views = Ways to show the programme
summits-programme-grid = By room
summits-programme-list = As a list
summits-programme-rooms = Sessions by room, { $day }
summits-programme-no-room = Room not set yet
summits-settings-title = Settings of the summit
summits-settings-save = Save settings
summits-phases-text = A phase without days is left out. What no phase opens with a tick is always open; what one does is open in the phases that tick it.
summits-from-label = First day
summits-to-label = Last day
summits-opens-proposing = Proposals are handed in
summits-opens-rating = Members rate proposals
summits-opens-replying = Members reply in topics about proposals
summits-states-title = States that everybody sees
summits-states-hint = Proposals in other states are seen by staff only.
summits-support-limit-label = How many proposals a member may stand by
summits-support-limit-hint = 0 turns this off.
summits-support-until-label = Last day to stand by a proposal
summits-support-until-hint = Leave it empty for no end.
summits-support-limit-wrong = Give a number from 0 to { $max }.
summits-day-wrong = Give a day as year, month and day. Example: 2031-05-06
summits-day-before = The last day is before the first. Give a later one.
summits-decisions-title = Decisions
summits-decisions-published = Published on { $date }.
summits-publish-link = Publish decisions …
summits-publish-title = Publish the decisions of this summit?
summits-publish-text = Everybody is then shown which proposals were chosen and what the committee’s ratings came to. This cannot be taken back.
summits-publish-button = Publish the decisions
summits-publish-leave = Not yet
summits-publish-done = The decisions are published.
summits-about-title = The summit
summits-about-text = What is said here stands; sources fill only what is left open. Without a name the short one is shown.
summits-name-label = Name in { $language }
summits-first-day-label = First day
summits-last-day-label = Last day
summits-zone-label = Time zone of the place
summits-zone-wrong = Choose a zone from the list.
summits-url-label = Its own site
summits-url-wrong = An address begins with https:// and has a host, such as https://summit.example.
summits-publish-what = What appears then
summits-publish-hidden = seen by staff only, as the settings say
summits-publish-nothing = No proposal’s state and no rating waits for it now.
summits-publish-ratings =
    { $n ->
        [one] The committee’s rating of { $n } proposal
       *[other] The committee’s ratings of { $n } proposals
    }
summits-best-all = All, best rated first

#
#
#

## proposals

proposals-list-title = Proposals
proposals-list-title-summit = Proposals for { $summit }
proposals-count =
    { $n ->
        [one] { $n } proposal
       *[other] { $n } proposals
    }
proposals-count-of =
    { $total ->
        [one] { $n } of { $total } proposal
       *[other] { $n } of { $total } proposals
    }
proposals-number = No. { $number }
proposals-name = Proposal { $number }
proposals-title-label = Title
proposals-subtitle-label = Subtitle
proposals-state-label = State
proposals-state-new = New
proposals-state-submitted = Submitted
proposals-state-unconfirmed = Unconfirmed
proposals-state-accepted = Accepted
proposals-state-confirmed = Confirmed
proposals-state-rejected = Rejected
proposals-state-withdrawn = Withdrawn
proposals-state-canceled = Cancelled
proposals-group-label = Group
proposals-track-label = Track
proposals-type-label = Type
proposals-language-label = Language
proposals-ratings-title = Ratings
proposals-ratings-source = On { $site }
proposals-rating-committee = Committee
proposals-rating-public = Public
proposals-rating = { $average } / { $best }
proposals-votes =
    { $n ->
        [one] { $n } vote
       *[other] { $n } votes
    }
proposals-votes-none = no votes yet
proposals-abstract-label = Abstract
proposals-abstract-read = Read the abstract
proposals-description-label = Description
proposals-as-submitted = as submitted, { $in_language }
proposals-people-title = People
proposals-submitter-label = Submitted by
proposals-speakers-label =
    { $n ->
        [one] Speaker
       *[other] Speakers
    }
proposals-facilitators-label =
    { $n ->
        [one] Facilitator
       *[other] Facilitators
    }
proposals-role-submitter = submitter
proposals-role-speaker = speaker
proposals-role-facilitator = facilitator
proposals-biography-read = About { $name }
proposals-person-link = { $name } on { $site }
proposals-facts-title = Facts
proposals-created-label = Created
proposals-updated-label = Last changed
proposals-audience-label = Expected audience
proposals-room-label = Room
proposals-time-label = Time
proposals-source-label = Source
proposals-source-link = proposal { $number } on { $site }
proposals-other-title = Other information
proposals-more-link = People, versions and everything else
proposals-withdrawn-note = Withdrawn by those who proposed it. The conversation stays.
proposals-canceled-note = Cancelled: this session does not take place. The conversation stays.
proposals-rejected-note = Not chosen for the programme. The conversation stays.
proposals-topics-title = Topics about this proposal
proposals-discuss-link = Discuss this proposal
proposals-start-topic = Start another topic about it
proposals-versions-title = Versions
proposals-version-number = Version { $number }
proposals-version-current = current
proposals-version-first = first import
proposals-version-from = from { $site }
proposals-version-changed = What changed: { $fields }
proposals-search-label = Words in proposals
proposals-search-button = Search
proposals-country-label = Country
proposals-person-label = Person
proposals-rated-label = Your rating
proposals-rated-yes = Rated by you
proposals-rated-no = Not rated by you
proposals-filter-title = Filters
proposals-filter-in-use =
    { $n ->
        [one] Filters – { $n } in use
       *[other] Filters – { $n } in use
    }
proposals-filter-show = Show results
proposals-filter-clear = Clear all
proposals-filter-chips-label = Filters in use
proposals-filter-more =
    { $n ->
        [one] { $n } more
       *[other] { $n } more
    }
proposals-sort-match = Best match
proposals-sort-newest = Newest
proposals-sort-best = Best rated
proposals-sort-discussed = Most discussed
proposals-sort-quiet = Least discussed
proposals-sort-fair = Few ratings first, shuffled
proposals-next-page = Next proposals
proposals-empty-title =
    { $n ->
        [0] No further proposals
        [1] No proposal fits this filter
        [2] No proposal fits both filters
       *[other] No proposal fits all { $n } filters
    }
proposals-empty-text =
    { $n ->
        [0] Take one away and you will see:
        [1] Without it you will see:
        [2] Take one away and you will see:
       *[other] Take one away and you will see:
    }
proposals-empty-without = Without { $names }
proposals-none-title = No proposals yet
proposals-none-text = They appear here when those who run the forum import them from the summit.
proposals-state-draft = Draft
proposals-duration-label = Duration
proposals-duration =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
proposals-gone-note = No longer in its source since { $day }. What it said is kept here.
proposals-staff-note = Only those who run the summit see this. Not public yet:
proposals-staff-hidden = Nobody else sees this proposal.
proposals-origins-title = Where each part comes from
proposals-origin-correction = Corrected by an organiser
proposals-origin-found = Found in the text
proposals-linked-title = Linked from
proposals-correct-link = Correct what the sources say
proposals-ratings-forum = In this forum
proposals-rating-members = Members
proposals-rating-kept = shown once the decisions are published
proposals-skip = Skip to the results
proposals-version-corrected = corrected by an organiser: “{ $reason }”
proposals-version-released = correction released
proposals-version-decisions = decisions published
proposals-version-sources = from the sources
proposals-source-link-plain = this proposal on { $site }
proposals-empty-words = No proposal has these words
proposals-empty-several = Taking a single one away shows nothing either: no proposal fits the rest. Take two away, or begin anew.
proposals-by-url-link = Find one by its address elsewhere

#
#
#

## ratings

ratings-title = Your rating
ratings-hint = 1 is “leave it out”, 5 is “must be in the programme”. You can change it or take it back.
ratings-hint-until = 1 is “leave it out”, 5 is “must be in the programme”. You can change it or take it back until { $date }.
ratings-committee-hint = You sit in the committee: your rating counts as one of its own.
ratings-save = Save rating
ratings-take-back = Take it back
ratings-choose = Choose a number from 1 to 5.
ratings-done = Your rating is saved: { $value }.
ratings-undone = Your rating is taken back.
ratings-yours = You rated it { $value }.
ratings-own = You cannot rate your own proposal.
ratings-off = This proposal is no longer rated.
ratings-closed = Rating is closed for the proposals of this summit.
ratings-opens = Rating opens on { $date }.
ratings-sign-in-link = Sign in to rate it
ratings-sign-in = { $link }. Members rate from 1 to 5.
ratings-sign-in-until = { $link }. Members rate from 1 to 5, until { $date }.
ratings-sign-in-first = Sign in first, then you can rate.
ratings-confirm-first = Confirm your mail address first, then you can rate.
ratings-throttle = You rated much in a short time. You can go on in { $wait }.

#
#
#

## supports

supports-title = Support
supports-count =
    { $n ->
        [one] { $n } stands by it
       *[other] { $n } stand by it
    }
supports-own-count =
    { $n ->
        [one] Proposals of { $summit } that you stand by: { $n } of { $most }.
       *[other] Proposals of { $summit } that you stand by: { $n } of { $most }.
    }
supports-until = You can change this until { $date }.
supports-stands = You stand by this proposal.
supports-stand-by = Stand by this proposal
supports-step-back = Step back
supports-done = You stand by this proposal now.
supports-undone = You have stepped back.
supports-own = You cannot stand by your own proposal here: others do.
supports-off = Nobody can stand by this proposal any more.
supports-closed = The time to stand by proposals of this summit is over.
supports-full =
    { $n ->
        [one] You stand by { $n } proposal, which is all you may. Step back from it to choose another.
       *[other] You stand by { $n } proposals, which is all you may. Step back from one to choose another.
    }
supports-sign-in-link = Sign in to stand by it
supports-sign-in =
    { $n ->
        [one] { $link }. Each member may stand by { $n } proposal of this summit.
       *[other] { $link }. Each member may stand by { $n } proposals of this summit.
    }
supports-throttle = You stepped forward and back much in a short time. You can go on in { $wait }.

#
#
#

## topics

topics-about = This topic discusses { $link }
topics-latest-title = Latest topics
topics-latest-empty-title = No topic yet
topics-latest-empty-text = A topic enters this list with its first post. Start one, or answer a proposal.
topics-top-title = Most liked and answered topics
topics-list-tabs-label = Which topics
topics-list-older = Older topics
topics-replies =
    { $n ->
        [one] { $n } reply
       *[other] { $n } replies
    }
topics-participant-posts =
    { $n ->
        [one] { $n } post
       *[other] { $n } posts
    }
topics-participants-title = Taking part
topics-last-by = last by { $name }
topics-state-pinned = Pinned
topics-state-closed = Closed
topics-state-private = Private
topics-companion = companion topic
topics-linked-from = Linked from { $link }
topics-linked-from-more =
    { $n ->
        [one] Linked from { $link } and { $n } more topic
       *[other] Linked from { $link } and { $n } more topics
    }
topics-links-title = Links
topics-links-from = From
topics-links-to = To
topics-jump-first = First post
topics-jump-last = Last post
topics-page-title = { $title }, page { $number }
topics-unanswered = Nobody has answered yet. The first reply brings this topic to the list of latest topics.
topics-new-title = Start a topic
topics-title-label = Title
topics-title-hint = One sentence that says what it is about, at most { $max } characters.
topics-category-label = Category
topics-category-choose = Choose one
topics-text-label = Text
topics-proposal-label = About a proposal
topics-proposal-hint = Its address in this forum or its number, if the topic is about one.
topics-proposal-unknown = No proposal here has this address or number.
topics-new-button = Start topic
topics-new-done = Your topic is open.
topics-new-throttle = You started several topics in a short time. You can start another in { $wait }.
topics-title-missing = The topic has no title yet.
topics-title-short = The title needs at least { $least } characters.
topics-title-long =
    { $n ->
        [one] The title has { $n } character and may have at most { $most }.
       *[other] The title has { $n } characters and may have at most { $most }.
    }
topics-sign-in-first = Sign in to write here.
topics-confirm-first = Confirm your mail address to write here. The link is in the message we sent to it.
topics-kept-out = This account is suspended, so it cannot write.
topics-removed = This topic was removed, so nobody can answer it.
topics-closed = This topic is closed: it can be read and linked to, not answered.
topics-no-replies = You cannot reply in this category.
topics-no-start = You cannot start topics in this category. Choose another.
topics-title-edit-title = Change the title
topics-entry-closed = A moderator closed this topic.
topics-entry-reopened = A moderator opened this topic again.
topics-entry-pinned = A moderator pinned this topic.
topics-entry-unpinned = A moderator unpinned this topic.
topics-entry-moved = A moderator moved this topic from { $from } to { $to }.
topics-entry-title = The title changed from “{ $from }” to “{ $to }”.
topics-entry-proposal-changed = The proposal changed: { $fields }. { $link }
topics-entry-proposal-link = See what changed
topics-private-note = Only its members see this topic.
topics-top-tab = Top
topics-list-more = More topics
topics-state-removed = Removed
topics-back = Back to the topic
topics-side-label = About this topic
topics-pager-label = Pages of this topic
topics-pager-range = Posts { $first }–{ $last } of { $all }
topics-pager-previous =
    { $n ->
        [one] Previous post
       *[other] Previous { $n } posts
    }
topics-pager-next =
    { $n ->
        [one] Next post
       *[other] Next { $n } posts
    }
topics-new-side-label = Good to know
topics-new-before-title = Before you start
topics-new-before-text = A topic holds one question. If the question is about a proposal, its companion topic may have it already.
topics-new-stays-title = What stays
topics-new-stays-text = The title, your name and every version of the text. You can edit and delete your posts; a line stays in the place of a deleted one.
topics-entry-moved-somewhere = A moderator moved this topic here from another category.
topics-entry-removed = A moderator removed this topic.
topics-entry-restored = A moderator put this topic back.
topics-entry-proposal-earlier = The posts before, up to { $number }, are about an earlier version.
topics-proposal-hidden = Fewer people see this proposal than this category. Choose a category that only they see, or leave the proposal out.
topics-entry-title-moderated = A moderator changed the title from “{ $from }” to “{ $to }”.
topics-entry-edited = A moderator edited { $link }.
topics-gone-title = This topic was removed
topics-gone-title-own = Your topic was removed
topics-gone-text = A moderator removed it on { $date }. Its posts are kept, and moderators can put it back.
topics-gone-reason = The reason given: “{ $reason }”
topics-gone-on = Other topics in { $category }
topics-gone-rules = Read the rules
topics-proposal-chosen = About this proposal
topics-proposal-chosen-hint = Clear the box if the topic is about something else.
topics-entry-carried = { $n ->
    [one] An earlier topic about this proposal, in another forum, had 1 like.
   *[other] An earlier topic about this proposal, in another forum, had { $n } likes.
}
topics-entry-proposal-corrected = An organiser corrected the proposal: { $fields }. { $link }
topics-entry-proposal-released = A correction of the proposal was released: { $fields }. { $link }

#
#
#

## posts

posts-number = Post { $number }
posts-link = post { $number }
posts-answers = Answers { $name }, post { $number }
posts-answers-deleted = Answers post { $number }
posts-answered-in = Answered in { $links }
posts-edited =
    { $n ->
        [0] not edited
        [1] edited once
        [2] edited twice
       *[other] edited { $n } times
    }
posts-reply = Reply
posts-reply-label = Reply to post { $number }
posts-quote = Quote
posts-quote-label = Quote post { $number }
posts-edit = Edit
posts-edit-label = Edit post { $number }
posts-delete = Delete
posts-more-label = More for post { $number }
posts-composer-label = Your reply
posts-composer-label-to = Your reply to { $name }, post { $number }
posts-composer-hint = Public, as { $name }. You can edit it later; every version stays visible.
posts-composer-reply-to-topic = Answer the whole topic instead
posts-button = Post reply
posts-preview-button = Preview
posts-preview-title = Preview
posts-preview-note = This is how it will look. It is not posted yet.
posts-format-link = How to write bold, links, lists and tables
posts-format-bold = Bold
posts-format-italic = Emphasis
posts-format-anchor = Link
posts-format-quote = Quote
posts-format-list = List
posts-format-table = Table
posts-format-toolbar = Formatting
posts-language-label = Language of this text
posts-language-detect = Detect it
posts-language-detected = Looks like { $language }. Change it if that is wrong.
posts-done = Posted. Your reply is number { $number }.
posts-sign-in-title = Sign in to answer
posts-sign-in-hint = You can write here already: your text is kept while you sign in.
posts-sign-in-button = Sign in and post reply
posts-draft-kept = A draft is kept on this device.
posts-draft-found = Your draft from { $date } is here again.
posts-error-closed = This topic was closed while you were writing. Your text is still here.
posts-error-nested = Quotes and lists in this text are nested too deeply to be shown. Flatten them.
posts-throttle = You posted much in a short time. You can post again in { $wait }. Your text is still here.
posts-edit-title = Edit post { $number }
posts-edit-text-label = Text
posts-edit-reason-label = Why
posts-edit-reason-hint = A few words for those who read the versions.
posts-edit-button = Save post
posts-edit-done = Post { $number } is saved. The version before stays readable.
posts-edit-conflict = This post was edited at { $time }, after you opened it. Your text is kept below.
posts-revisions-title = Versions of post { $number }
posts-revision-current = current
posts-revision-first = as posted
posts-revision-byline = Version { $number }, { $name }, { $date }
posts-revision-moderator = Version { $number }, a moderator, { $date }
posts-revision-no-reason = no reason given
posts-delete-title = Delete post { $number }?
posts-delete-text =
    { $n ->
        [one] A line stays in its place; { $n } answer keeps its link.
       *[other] A line stays in its place; { $n } answers keep their link.
    }
posts-delete-text-alone = A line stays in its place, so that numbers do not change.
posts-delete-button = Delete post { $number }
posts-delete-done = Post { $number } is deleted.
posts-restore-button = Restore post { $number }
posts-restore-done = Post { $number } is back.
posts-gone-by-author = Deleted by its author on { $date }. The number stays so that links and answers keep their meaning.
posts-gone-by-moderator = Deleted by a moderator on { $date }: “{ $reason }”
posts-reply-to = reply to { $number }
posts-badge-author = Topic author
posts-versions = Versions
posts-see = See it
posts-see-label = See it: the text of post { $number }
posts-format-image = Image
posts-word-text = text
posts-word-column = Column
posts-preview-failed = The preview did not arrive. Your text is still here.
posts-said-answers = Your reply answers { $name }, post { $number }.
posts-said-quotes = Quote from post { $number } added to your reply.
posts-edit-text-hint = Markdown works: **bold**, *emphasis*, lists, tables, links.
posts-edit-keep = Keep it as it is
posts-edit-corrected = Post { $number } is saved.
posts-edit-present = The post as it is now
posts-edit-side-label = Good to know
posts-edit-side-title = What others see
posts-edit-side = “edited once” beside the time, and both versions. Within 5 minutes, before anybody answers, quotes or likes it, and without a reason given, no version is kept.
posts-edit-not-yours = Only its author and moderators can edit a post.
posts-edit-deleted = This post was deleted. It can be edited again once it is restored.
posts-card-stays = This is the head of the proposal’s topic: it follows the proposal, so it is neither edited nor deleted here.
posts-topic-closed = This topic is closed, so what was written in it stays as it is.
posts-topic-removed = This topic was removed. Nothing in it can be changed until it is put back.
posts-delete-not-yours = Only its author and moderators can delete a post.
posts-delete-answered = Others have answered in this topic, so only a moderator can delete its first post.
posts-restore-not-yours = Only moderators can restore this post.
posts-of-in = { $name }, in “{ $title }”
posts-revision-read = Read version { $number }
posts-revision-language = The language changed from { $from } to { $to }.
posts-done-to-topic = Posted. Your reply is number { $number }. The post that you answered was deleted meanwhile, so your reply answers the topic.
posts-change-throttle = You changed many posts in a short time. You can change posts again in { $wait }.
posts-preview-throttle = You looked at many previews in a short time. You can see the next one in { $wait }. Your text is still here.
posts-revision-see = What version { $number } changed
posts-answered-in-more =
    { $n ->
        [one] Answered in { $links } and { $n } more post
       *[other] Answered in { $links } and { $n } more posts
    }

#
#
#

## likes

likes-label = Like post { $number }
likes-count =
    { $n ->
        [one] { $n } like
       *[other] { $n } likes
    }
likes-done = You like post { $number }.
likes-undone = Your like of post { $number } is taken back.
likes-own = You cannot like your own post.
likes-deleted = This post was deleted, so it cannot be liked.
likes-first-title = Your first like
likes-first-text = Who likes a post is public: your name will stand in its list. You can take a like back at any time.
likes-first-button = Like post { $number } publicly
likes-who-title = Who likes post { $number }
likes-who-link = Who likes it
likes-who-empty = Nobody yet.
likes-first-leave = Do not like it
likes-throttle = You gave and took back many likes in a short time. You can go on in { $wait }.

#
#
#

## sources

sources-title = Sources of proposals
sources-lede = Where the proposals of each summit come from, when each source was last read, and what waits for your word.
sources-add-link = Add a source
sources-empty = There is no source yet. Add one with a file or an address; you see what would come in before anything does.
sources-empty-command = The command line does the same where the forum runs:
sources-column-name = Source
sources-column-state = State
sources-column-from = Read from
sources-column-every = How often
sources-column-read = Last read
sources-column-changed = Last change
sources-column-next = Next time
sources-from-nowhere = A file or a program brings it
sources-state-waits = Waits for your word
sources-state-writing = Being imported
sources-state-done = Imported
sources-state-failed = Failed
sources-state-dropped = Dropped
sources-state-never = Never read
sources-state-well = Reads well
sources-state-failing = Failing since { $date }:
sources-every-never = When somebody says so
sources-every-hour = Every hour
sources-every-day = Every day
sources-every-minutes =
    { $n ->
        [one] Every { $n } hour
       *[other] Every { $n } hours
    }
sources-way-command = Command line
sources-way-page = By hand, on these pages
sources-way-key = A program with a key
sources-way-schedule = By the clock
sources-kind-json = Plenum’s own format
sources-kind-osem-api = OSEM’s public API
sources-kind-osem-csv = OSEM’s export of all proposals
sources-kind-osem-page = A proposal’s page in OSEM
sources-kind-schedule-xml = A schedule in XML
sources-kind-schedule-json = A schedule in JSON
sources-kind-pretalx = pretalx
sources-kind-csv = A table (CSV)
sources-kind-companion = An old topic’s text
sources-hint-json = A summit and its proposals with every field, as the documentation describes it.
sources-hint-osem-api = Confirmed events, speakers, tracks and rooms: the address of the conference is enough.
sources-hint-osem-csv = What organisers download from OSEM: every proposal with its state and the committee’s ratings.
sources-hint-osem-page = One proposal, as its page shows it to everybody.
sources-hint-schedule-xml = schedule.xml, as frab, OSEM and pretalx publish it.
sources-hint-schedule-json = schedule.json, the same in JSON.
sources-hint-pretalx = Submissions through pretalx’s API: the address of the event, and a token for what is not public.
sources-hint-csv = What a spreadsheet or a form saves. You say what each column holds.
sources-hint-companion = The first post of the topic that a proposal had in an older forum.
sources-why-unreadable = What came cannot be read as this kind of source.
sources-why-most-gone = Most of what the source had is no longer in it.
sources-why-columns = Nobody has said yet what the columns hold.
sources-why-no-conference = The address leads to no conference.
sources-why-several-conferences = The site has several conferences: the address must name one.
sources-why-not-pages = The site answers with something else than a list of submissions.
sources-why-elsewhere = The list goes on at another site, which is not asked.
sources-why-endless = The pages of the list do not end.
sources-why-too-large = The source gives more than the forum takes.
sources-why-not-http = The address begins with neither http:// nor https://.
sources-why-credentials = The address holds a user name or a password.
sources-why-token = The token has characters that cannot be sent.
sources-why-refused = The address leads into a private network, which is not asked.
sources-why-no-address = The name of the site is not known.
sources-why-unreachable = The site cannot be reached.
sources-why-status = The site refuses or has nothing there.
sources-why-throttled = The site asks to come back later.
sources-why-too-slow = The site takes too long to answer.
sources-why-redirects = The site redirects too many times.
sources-why-bad-redirect = The site redirects to what is no address.
sources-why-broken = The answer ends early or is damaged.
sources-why-other = It could not be read.
sources-field-id = Number or id
sources-field-guid = Global id (GUID)
sources-field-url = Address of its page
sources-field-submitter-email = Submitter’s mail address
sources-field-speaker-emails = Speakers’ mail addresses
sources-field-facilitator-emails = Facilitators’ mail addresses
sources-field-updated = Last changed
sources-field-public-rating = Public rating
sources-field-other = Keep and show to everybody
sources-field-skip = Leave out
sources-new-title = Add a source
sources-new-lede = A source is where proposals come from. Nothing comes in before you have seen what it would be and said yes.
sources-add-button = Save source and look
sources-leave = Leave it
sources-summit-new = A new summit
sources-title-label = Title of the new summit
sources-title-hint = Only for a new summit.
sources-slug-label = Its short name in addresses
sources-slug-hint = Only for a new summit: small letters, figures and hyphens, such as ogp-2031. It never changes.
sources-kind-label = What it is
sources-name-label = Name
sources-name-hint = Only where a summit has several of one kind; shown to organisers.
sources-file-label = File
sources-file-hint = At most { $n } MB, with all files. It is read once and not kept.
sources-files-more = Other files of OSEM’s API
sources-file-speakers = Speakers (speakers.json)
sources-file-tracks = Tracks (tracks.json)
sources-file-rooms = Rooms (rooms.json)
sources-url-label = Address
sources-url-hint = Where the forum reads it. Without a file and an address, a program can bring it with a key.
sources-token-label = Token
sources-token-hint = What lets the forum in there, if anything has to. It is sent to that site only and never shown again.
sources-token-known = One is kept. Leave this empty to keep it; it goes when the address changes to another site.
sources-token-forget = Forget the token
sources-every-label = How often it is read
sources-every-hint = What the clock reads comes in at once, unless most of it would go.
sources-aliases-label = Other names of its host
sources-aliases-hint = Such as fr.example.org, with commas between them: pages under all of these names are the same.
sources-confidential-label = States, times, rooms and committee ratings
sources-confidential-hint = States and committee ratings that wait are seen by organisers, the committee and moderators only, times and rooms by nobody, until decisions are published.
sources-confidential-kind = As is usual for the kind: OSEM’s export, pretalx and tables wait
sources-confidential-yes = They wait until decisions are published
sources-confidential-no = They are shown at once
sources-confidential-tick = States, times, rooms and committee ratings wait until decisions are published
sources-one-title = { $name }, { $summit }
sources-all-link = All sources
sources-bring-title = Bring in
sources-read-text = Asks the address for what it has now, and shows what would come of it.
sources-read-button = Read now
sources-file-button = Look at file
sources-columns-link = What its columns hold
sources-runs-title = What it gave
sources-runs-none = Nothing yet. Bring a file, read the address, or make a key for a program.
sources-run-when = When
sources-run-way = How
sources-run-who = Who
sources-run-came = What came of it
sources-report = { $created } new, { $changed } changed, { $unchanged } as before, { $gone } marked as gone
sources-would = Would be: { $created } new, { $changed } changed, { $unchanged } as before, { $gone } marked as gone
sources-settings-title = Settings
sources-save-button = Save settings
sources-keys-title = Keys for programs
sources-keys-text = With a key, a program brings what this source has, by the clock of another machine. It opens this source and nothing else.
sources-key = Key { $number }, made { $date } by { $name }.
sources-key-used = Last used { $date }.
sources-key-unused = Not used yet.
sources-key-revoke = Take back key { $number }
sources-key-button = Make a key
sources-key-made = A new key
sources-key-once = It is shown this once: whoever has it can bring proposals in. A clock elsewhere runs this line:
sources-run-title-would = What would come in
sources-run-title-did = What came in
sources-run-title-dropped = Dropped
sources-run-title-failed = It could not be read
sources-run-of = { $source }, { $date }. { $way }.
sources-run-most-gone = Most of what the source had is not in this: { $n } of { $all }. Importing marks them as gone; dropping it leaves everything as it is.
sources-run-writing = An import of this was begun and has not ended. Importing it again does the rest.
sources-import-nothing = Import, no text changes
sources-import-mark =
    { $n ->
        [one] Mark { $n } proposal as gone
       *[other] Mark { $n } proposals as gone
    }
sources-import-button =
    { $n ->
        [one] Import { $n } proposal
       *[other] Import { $n } proposals
    }
sources-drop-button = Drop it
sources-run-failed-text = Nothing was changed. Put the file right, or choose the source’s right kind, and bring it again.
sources-run-sentence = What exactly is wrong, in English
sources-run-dropped-text = Somebody decided that it is not to come in, or nobody decided for 30 days.
sources-run-proposal = Proposal
sources-run-parts = What changes
sources-did-created = New
sources-did-changed = Changed
sources-did-refreshed = Only ratings or dates
sources-did-unchanged = As before
sources-did-gone = Marked as gone
sources-did-missing = Not in it and left as they are: { $n }
sources-would-create = Would be new
sources-would-change = Would change
sources-would-leave = Would stay, but for ratings or dates
sources-would-mark = Would be marked as gone
sources-created-title = New proposals
sources-changed-title = Proposals that change
sources-gone-title = No longer in the source
sources-left-out-title = Left out, until it is put right
sources-left-out-entry = Entry
sources-left-out-field = Field
sources-left-out-what = What is wrong, in English
sources-more = and { $n } more
sources-columns-title = What the columns hold
sources-columns-lede = The forum has guessed from the headings. Put right what is wrong; it is remembered for the next time.
sources-columns-none = No table can be read here. Bring the file first.
sources-columns-back = Bring a file
sources-columns-name = Column
sources-columns-values = First values
sources-columns-holds = What it holds
sources-columns-language = Language of proposals that name none
sources-columns-language-hint = Without one, the forum tells it from the text.
sources-columns-language-none = From the text
sources-columns-button = Save columns and look
sources-said-added = The source is saved. Bring a file, read the address, or make a key.
sources-said-same = Nothing has changed there since the last time.
sources-said-busy = It is being read at this moment. Look again in a few minutes.
sources-said-dropped = Dropped. Nothing was changed.
sources-said-revoked = The key is taken back. Programs that use it are refused from now on.
sources-said-imported = Imported.
sources-error-summit = This summit is not there. Choose another, or make a new one.
sources-error-slug = Small letters, figures and hyphens only, at most 60: ogp-2031.
sources-error-slug-taken = A summit has this name already. Choose it above, or take another name.
sources-error-title = A new summit needs a title of at most { $n } characters.
sources-error-kind = Choose what the source is.
sources-error-name = A name has at most { $n } characters.
sources-error-name-taken = The summit has a source of this kind with this name. Give another name, or bring the file at that source.
sources-error-url = This is no address that begins with http:// or https://. Example: https://rivers.example/schedule.xml
sources-error-url-password = Take the user name and the password out of the address, and give a token below.
sources-error-token = A token is made of letters, figures and signs of a keyboard, without accents.
sources-error-every = Without an address there is nothing to read by the clock. Give an address, or choose “When somebody says so”.
sources-error-host = { $host } is no name of a host. Example: fr.example.org
sources-error-host-of = Other names are names of the address’s host: give the address too.
sources-error-file = Choose a file.
sources-error-too-large = The files have more than { $n } MB together. Nothing was read: choose smaller ones, or give the address.
sources-error-columns = One column has to hold the title.
sources-error-decided = Somebody has decided on this already. Nothing was changed.
sources-error-keys = { $n } wrong keys came from your address. Try again in an hour.
sources-why-empty = There is nothing in it.
sources-why-replaced = Something newer came in before anybody decided.
sources-field-committee-rating = Committee’s rating
sources-error-busy = The source is being read or written just now. Try again in a few minutes.
sources-remove-title = Remove
sources-remove-text = Nothing has come from this source. Removed with it are its settings, its keys and what it gave, and its summit when nothing else is in it.
sources-remove-button = Remove this source
sources-said-removed = The source is removed.
sources-error-not-bare = Proposals have something from this source, so it stays. It can be left unread: see how often it is read.
sources-run-number = run { $number }
sources-key-itself = The key:
sources-did-changed-title = Proposals that changed
sources-did-parts = What changed
sources-see-link =
    { $n ->
        [one] See the proposal
       *[other] See the { $n } proposals
    }

#
#
#

## moderation

moderation-acts-label = Moderate
moderation-reason-label = Reason
moderation-reason-hint = Everybody who reads the topic reads it too, without your name.
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
moderation-move-done = The topic is moved to { $category }.
moderation-delete-text = The author can read your reason. A line with it stays in place of the post.
moderation-edit-note = You edit somebody else’s post. A line in the topic says that a moderator did, with your reason and without your name, and both versions can be read.
moderation-remove = Remove topic
moderation-restore = Put topic back
moderation-leave = Leave it as it is
moderation-remove-title = Remove this topic?
moderation-remove-text = Only moderators will see it and its posts. At its address everybody reads that it was removed, and your reason. It can be put back with all that is in it.
moderation-remove-done = The topic is removed. Only moderators see it.
moderation-restore-title = Put this topic back?
moderation-restore-text = Everybody who sees its category will see it again, with all its posts.
moderation-restore-done = The topic is back.
moderation-pins-full = { $n } topics are pinned already. Unpin one first, so that the pinned ones stay few enough to be read.

#
#
#

## imports
imports-mail-done-subject = { $summit }: news from the source { $source }
imports-mail-done-counts = New: { $created }. Changed: { $changed }. No longer there: { $gone }. As before: { $unchanged }.
imports-mail-new-line = New: { $title }
imports-mail-changed-line = Changed: { $title } ({ $parts })
imports-mail-gone-line = No longer in the source: { $title }
imports-mail-waits-subject = { $summit }: the source { $source } waits for your word
imports-mail-failed-subject = { $summit }: the source { $source } cannot be read
imports-mail-failed-text = Nothing in the forum has changed. The source is asked again by itself, less and less often while it fails. What it answered:
imports-mail-button = See the source
imports-mail-why = You get this because you look after a source of proposals.
imports-mail-waits-text =
    { $n ->
        [one] 1 proposal that the source had is no longer in what it gives, which is most of all. Nothing was changed: look at it and decide.
       *[other] { $n } proposals that the source had are no longer in what it gives, which is most of all. Nothing was changed: look at it and decide.
    }
imports-mail-broken =
    { $n ->
        [one] 1 entry was left out, until it is put right at the source. The page names what is wrong.
       *[other] { $n } entries were left out, until they are put right at the source. The page names what is wrong.
    }
imports-error-organisers = Only organisers and admins may do this.
imports-correct-title = Correct a proposal
imports-correct-lede = What you write here stands before all sources, until you release it. A field that is empty, or says the same as the sources, comes from them.
imports-correct-now = Sources say: { $value }
imports-correct-silent = No source says anything.
imports-correct-reason = Reason
imports-correct-reason-hint = Everybody reads it beside the new version and in its topic.
imports-correct-save = Save correction
imports-correct-release = Release all of it to the sources
imports-correct-done = Corrected. It stands before all sources.
imports-correct-released = Released. The sources say it again.
imports-correct-error-moment = Give a day and a time. Example: 2016-12-08 09:30
imports-correct-error-minutes = A duration is a number of minutes, at most 10080.
imports-correct-error-nested = This text is nested too deeply to be shown.
imports-correct-as-sources = As the sources say
imports-url-title = No proposal has this address
imports-url-text = Nothing that came from the summits’ sources is at { $url }.
imports-url-invalid = This is no address of a page. Example: { $example }
imports-url-bring-text = It is on a site that this forum takes proposals from. You can bring it in: it gets a topic at once.
imports-url-bring = Bring it in and discuss it
imports-url-label = Address of a proposal
imports-url-find = Find its topic
imports-url-failed = The page could not be read. Nothing was brought in.
imports-url-sign-in = Sign in to bring it in.
imports-url-closed = Proposals are not taken now.
imports-url-done = It is here now. Start the conversation.
imports-url-throttle = You can bring in { $n } addresses a day. You can bring in the next one in { $wait }.
imports-mail-waits-columns = A table came in. Say what its columns hold; nothing was changed until then.
imports-mail-waits-empty = There was nothing in what it gave. Nothing was changed: look at it and decide.
imports-correct-begin = Start from the sources’ text
imports-correct-people-hint = One to a line: name; affiliation; country
imports-correct-time-hint = By the clock of { $zone }.
imports-correct-minutes-hint = In minutes.
imports-correct-error-nothing = Nothing here differs from what the sources say. Change a field first.

#
#
#

## mail

mail-greeting = Hello { $name },
mail-button-line = { $words }:
mail-open-address = If the button does not work, open this address:
mail-valid = It works once, and for { $duration }.
mail-confirm-subject = Confirm your address for { $forum }
mail-confirm-text = The account { $name } ({ $shown }) was made on { $forum } with this address. If you made it, confirm that the address is yours, and you can post.
mail-confirm-button = Confirm address
mail-confirm-why = You get this because somebody gave this address when making an account. If it was not you, do nothing: the account cannot post and nothing more is sent.
mail-sign-in-subject = Sign in to { $forum }
mail-sign-in-text = Here is the link to sign in to { $forum } as { $name }.
mail-sign-in-button = Sign in
mail-sign-in-code = Or type this code in the browser where you asked for it:
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
mail-confirm-several = Several accounts were made on { $forum } with this address. Confirm the one that is yours: the others go. Somebody else may have chosen its password, so you set a new one.
mail-confirm-button-of = Confirm { $name }
mail-test-why = You get this because an administrator of the forum asked for a test at this address.

#
#
#

## dates

dates-day-and-time = { $date }, { $time }
dates-range = { $from } – { $to }
dates-range-days = { $from }–{ $to }
dates-today = Today
dates-yesterday = Yesterday
dates-just-now = just now
dates-minutes-ago =
    { $n ->
        [one] { $n } min ago
       *[other] { $n } min ago
    }
dates-hours-ago =
    { $n ->
        [one] { $n } h ago
       *[other] { $n } h ago
    }
dates-duration-seconds =
    { $n ->
        [one] { $n } second
       *[other] { $n } seconds
    }
dates-duration-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
dates-duration-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
dates-duration-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
