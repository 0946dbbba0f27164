-- Times are UTC microseconds. Local dates are text with their zone beside them.
-- AUTOINCREMENT wherever an id is public, so that a deleted one never returns.

CREATE TABLE site_settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Accounts, and what they may: roles are built-in groups.
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    name_skeleton TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    address TEXT,
    address_key TEXT,
    password_hash TEXT,
    state TEXT NOT NULL,
    lang TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    affiliation TEXT,
    country TEXT,
    bio_source TEXT,
    bio_html TEXT,
    told_likes_are_public BOOLEAN NOT NULL,
    post_count BIGINT NOT NULL,
    topic_count BIGINT NOT NULL,
    likes_received BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
-- Everybody may sign up with any address; the first account that confirms it has it.
CREATE UNIQUE INDEX accounts_by_confirmed_address ON accounts (address_key) WHERE state <> 'unconfirmed';
CREATE INDEX accounts_by_address ON accounts (address_key);
CREATE INDEX accounts_unconfirmed ON accounts (created_at) WHERE state = 'unconfirmed';
CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    key TEXT NOT NULL UNIQUE
);
CREATE TABLE group_members (
    group_id BIGINT NOT NULL REFERENCES groups (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (group_id, account_id)
);
CREATE INDEX group_members_by_account ON group_members (account_id);
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    form_token TEXT NOT NULL,
    shared_device BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
-- What a letter held: single use, hashed. 'code_hash' is the six-digit twin of a sign-in link, 'page_hash' the page that
-- takes it: a row of its own, whose 'attempts' count what was typed there. 'ended' says why a link works no more.
CREATE TABLE tokens (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    purpose TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    code_hash TEXT,
    page_hash TEXT,
    account_id BIGINT REFERENCES accounts (id),
    address TEXT,
    attempts INTEGER NOT NULL,
    ended TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX tokens_by_account ON tokens (account_id, purpose);
CREATE INDEX tokens_by_expiry ON tokens (expires_at);
-- A form that was sent without a session, kept for its writer until it is sent again; 'once' is the field by which that
-- is known.
CREATE TABLE carried_texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    path TEXT NOT NULL,
    fields TEXT NOT NULL,
    once TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX carried_texts_by_account ON carried_texts (account_id);
CREATE INDEX carried_texts_by_expiry ON carried_texts (expires_at);
CREATE TABLE throttles (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    count INTEGER NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (kind, key)
);
CREATE INDEX throttles_by_time ON throttles (since);

-- Categories: names in each language, rights for each group.
CREATE TABLE categories (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    topic_count BIGINT NOT NULL,
    post_count BIGINT NOT NULL
);
CREATE TABLE category_names (
    category_id BIGINT NOT NULL REFERENCES categories (id),
    lang TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (category_id, lang)
);
-- "right" is one of see, reply, start, moderate.
CREATE TABLE category_rights (
    category_id BIGINT NOT NULL REFERENCES categories (id),
    group_id BIGINT NOT NULL REFERENCES groups (id),
    "right" TEXT NOT NULL,
    PRIMARY KEY (category_id, group_id, "right")
);

-- Summits and what is proposed to them.
CREATE TABLE summits (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    url TEXT,
    starts_on TEXT,
    ends_on TEXT,
    time_zone TEXT NOT NULL,
    -- Whether organisers have said themselves what it is: sources change nothing of it then.
    described BOOLEAN NOT NULL,
    proposal_count BIGINT NOT NULL,
    -- The states whose proposals everybody sees, by their words and commas.
    public_states TEXT NOT NULL,
    -- Since when what organisers' exports say of states, committee ratings, times and rooms is public; NULL while it is not.
    decisions_at BIGINT,
    -- How many proposals a member may stand by; 0 is none.
    support_limit INTEGER NOT NULL,
    support_until BIGINT,
    created_at BIGINT NOT NULL
);
-- The dated phases of a summit: local days, both within it, and the moments that they begin and end in its zone.
CREATE TABLE summit_phases (
    summit_id BIGINT NOT NULL REFERENCES summits (id),
    phase TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    proposing BOOLEAN NOT NULL,
    rating BOOLEAN NOT NULL,
    replying BOOLEAN NOT NULL,
    PRIMARY KEY (summit_id, phase)
);
CREATE TABLE summit_names (
    summit_id BIGINT NOT NULL REFERENCES summits (id),
    lang TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (summit_id, lang)
);
CREATE TABLE tracks (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    summit_id BIGINT NOT NULL REFERENCES summits (id),
    label TEXT NOT NULL,
    number INTEGER,
    name TEXT NOT NULL,
    lang TEXT NOT NULL,
    -- The name, folded: sources write one track with its number and without.
    name_key TEXT NOT NULL,
    color TEXT,
    category_id BIGINT NOT NULL REFERENCES categories (id),
    proposal_count BIGINT NOT NULL,
    UNIQUE (summit_id, label)
);
-- 'state' is what everybody is told; 'staff_state' what organisers know. 'hidden' keeps a proposal to staff; 'merged_into'
-- leads to the one that it turned out to be. 'score' orders by rating: a mean that a few votes move little, in millionths.
CREATE TABLE proposals (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    summit_id BIGINT NOT NULL REFERENCES summits (id),
    track_id BIGINT REFERENCES tracks (id),
    version_number INTEGER NOT NULL,
    state TEXT,
    staff_state TEXT,
    hidden BOOLEAN NOT NULL,
    merged_into BIGINT REFERENCES proposals (id),
    gone_at BIGINT,
    kind TEXT,
    group_label TEXT,
    lang TEXT NOT NULL,
    title TEXT NOT NULL,
    slug TEXT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    room TEXT,
    reply_count BIGINT NOT NULL,
    rating_count BIGINT NOT NULL,
    rating_sum BIGINT NOT NULL,
    committee_count BIGINT NOT NULL,
    committee_sum BIGINT NOT NULL,
    score BIGINT NOT NULL,
    support_count BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX proposals_merged ON proposals (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX proposals_newest ON proposals (created_at, id);
CREATE INDEX proposals_by_summit ON proposals (summit_id, created_at, id);
CREATE INDEX proposals_discussed ON proposals (reply_count, id);
CREATE INDEX proposals_best ON proposals (score, id);
CREATE INDEX proposals_by_track ON proposals (track_id);
CREATE INDEX proposals_programme ON proposals (summit_id, starts_at) WHERE starts_at IS NOT NULL;
-- The countries that its people come from, in the sources' words, folded to be compared.
CREATE TABLE proposal_countries (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    country_key TEXT NOT NULL,
    country TEXT NOT NULL,
    PRIMARY KEY (proposal_id, country_key)
);
-- Where proposals come from, and how that is read again. 'token' opens the source and is shown to nobody.
CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    summit_id BIGINT NOT NULL REFERENCES summits (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT,
    token TEXT,
    -- Whether its states and committee ratings wait until decisions are published.
    confidential BOOLEAN NOT NULL,
    mapping TEXT,
    every_minutes INTEGER,
    etag TEXT,
    last_modified TEXT,
    body_hash TEXT,
    failures INTEGER NOT NULL,
    last_error TEXT,
    failing_since BIGINT,
    next_at BIGINT,
    lease_until BIGINT NOT NULL,
    checked_at BIGINT,
    changed_at BIGINT,
    created_by BIGINT REFERENCES accounts (id),
    created_at BIGINT NOT NULL,
    UNIQUE (summit_id, kind, name)
);
CREATE INDEX sources_due ON sources (next_at);
-- Other names of a site, so that an address under any of them is one address.
CREATE TABLE host_aliases (
    alias TEXT NOT NULL PRIMARY KEY,
    host TEXT NOT NULL,
    source_id BIGINT NOT NULL REFERENCES sources (id)
);
CREATE INDEX host_aliases_by_source ON host_aliases (source_id);
-- What came of reading a source; 'waiting' until an organiser decides.
CREATE TABLE source_runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    source_id BIGINT NOT NULL REFERENCES sources (id),
    way TEXT NOT NULL,
    by_id BIGINT REFERENCES accounts (id),
    state TEXT NOT NULL,
    reason TEXT,
    report TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX source_runs_by_source ON source_runs (source_id, id);
CREATE INDEX source_runs_by_state ON source_runs (state, source_id, id);
CREATE TABLE source_run_parts (
    run_id BIGINT NOT NULL REFERENCES source_runs (id),
    position INTEGER NOT NULL,
    part TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (run_id, position)
);
CREATE TABLE import_keys (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    source_id BIGINT NOT NULL REFERENCES sources (id),
    key_hash TEXT NOT NULL UNIQUE,
    created_by BIGINT NOT NULL REFERENCES accounts (id),
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    revoked_at BIGINT
);
CREATE INDEX import_keys_by_source ON import_keys (source_id);
-- What each source says of a proposal; a correction is one without a source. 'addresses' are mail addresses: never shown.
CREATE TABLE proposal_sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    source_id BIGINT REFERENCES sources (id),
    external_id TEXT NOT NULL,
    guid TEXT,
    url TEXT,
    content TEXT NOT NULL,
    addresses TEXT NOT NULL,
    ratings TEXT NOT NULL,
    hash TEXT NOT NULL,
    by_id BIGINT REFERENCES accounts (id),
    reason TEXT,
    seen_at BIGINT NOT NULL,
    gone_at BIGINT,
    UNIQUE (source_id, external_id)
);
CREATE INDEX proposal_sources_by_proposal ON proposal_sources (proposal_id);
CREATE UNIQUE INDEX proposal_sources_one_correction ON proposal_sources (proposal_id) WHERE source_id IS NULL;
-- By what an entry is known again within a summit: guid, or a system's id.
CREATE TABLE source_keys (
    summit_id BIGINT NOT NULL REFERENCES summits (id),
    key TEXT NOT NULL,
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    PRIMARY KEY (summit_id, key)
);
CREATE INDEX source_keys_by_proposal ON source_keys (proposal_id);
CREATE TABLE source_urls (
    url_key TEXT NOT NULL PRIMARY KEY,
    proposal_id BIGINT NOT NULL REFERENCES proposals (id)
);
CREATE INDEX source_urls_by_proposal ON source_urls (proposal_id);
CREATE TABLE proposal_versions (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    origins TEXT NOT NULL,
    rendered TEXT NOT NULL,
    render_version INTEGER NOT NULL,
    cause TEXT NOT NULL,
    reason TEXT,
    source_id BIGINT REFERENCES sources (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, number)
);
CREATE TABLE source_ratings (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    kind TEXT NOT NULL,
    average DOUBLE NOT NULL,
    votes BIGINT NOT NULL,
    out_of INTEGER NOT NULL,
    confidential BOOLEAN NOT NULL,
    PRIMARY KEY (proposal_id, kind)
);
-- One voice a member: 'body' says whether it counts for everybody's rating or for the committee's.
CREATE TABLE ratings (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    body TEXT NOT NULL,
    value INTEGER NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, account_id)
);
CREATE INDEX ratings_by_account ON ratings (account_id, proposal_id);
CREATE TABLE supports (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    summit_id BIGINT NOT NULL REFERENCES summits (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, account_id)
);
CREATE INDEX supports_by_account ON supports (account_id, summit_id);
CREATE TABLE people (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    summit_id BIGINT NOT NULL REFERENCES summits (id),
    identity TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (summit_id, identity)
);
-- Never shown, never logged: they tell one person from another, and whom a letter would reach.
CREATE TABLE person_addresses (
    person_id BIGINT NOT NULL REFERENCES people (id),
    address TEXT NOT NULL,
    PRIMARY KEY (person_id, address)
);
CREATE INDEX person_addresses_by_address ON person_addresses (address);
CREATE TABLE proposal_people (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    person_id BIGINT NOT NULL REFERENCES people (id),
    PRIMARY KEY (proposal_id, role, position)
);
CREATE INDEX proposal_people_by_person ON proposal_people (person_id);

-- Topics and posts. 'listed_at' orders the lists; NULL keeps a topic out of them.
CREATE TABLE topics (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    category_id BIGINT NOT NULL REFERENCES categories (id),
    author_id BIGINT NOT NULL REFERENCES accounts (id),
    title TEXT NOT NULL,
    slug TEXT NOT NULL,
    lang TEXT NOT NULL,
    state TEXT NOT NULL,
    private BOOLEAN NOT NULL,
    next_number INTEGER NOT NULL,
    version BIGINT NOT NULL,
    reply_count BIGINT NOT NULL,
    like_count BIGINT NOT NULL,
    last_poster_id BIGINT REFERENCES accounts (id),
    created_at BIGINT NOT NULL,
    listed_at BIGINT
);
CREATE INDEX topics_latest ON topics (listed_at, id);
CREATE INDEX topics_latest_in_category ON topics (category_id, listed_at, id);
CREATE INDEX topics_top ON topics (like_count, reply_count, id);
CREATE INDEX topics_by_author ON topics (author_id, id);
CREATE TABLE topic_members (
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (topic_id, account_id)
);
CREATE INDEX topic_members_by_account ON topic_members (account_id);
-- Who writes in a topic: what pages show beside it, so that no view counts the posts.
CREATE TABLE topic_participants (
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    post_count BIGINT NOT NULL,
    PRIMARY KEY (topic_id, account_id)
);
CREATE INDEX topic_participants_by_posts ON topic_participants (topic_id, post_count, account_id);
CREATE TABLE topic_proposals (
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    companion BOOLEAN NOT NULL,
    PRIMARY KEY (topic_id, proposal_id)
);
CREATE INDEX topic_proposals_by_proposal ON topic_proposals (proposal_id);
CREATE UNIQUE INDEX topic_proposals_one_companion ON topic_proposals (proposal_id) WHERE companion;
CREATE TABLE topic_closures (
    topic_id BIGINT NOT NULL PRIMARY KEY REFERENCES topics (id),
    by_id BIGINT NOT NULL REFERENCES accounts (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE TABLE topic_pins (
    topic_id BIGINT NOT NULL PRIMARY KEY REFERENCES topics (id),
    by_id BIGINT NOT NULL REFERENCES accounts (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE TABLE topic_removals (
    topic_id BIGINT NOT NULL PRIMARY KEY REFERENCES topics (id),
    by_id BIGINT NOT NULL REFERENCES accounts (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);
-- 'kind' is card, post or entry; an entry keeps its facts in 'entry' and has no text of its own.
CREATE TABLE posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    number INTEGER NOT NULL,
    author_id BIGINT NOT NULL REFERENCES accounts (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    reply_to INTEGER,
    source TEXT NOT NULL,
    html TEXT NOT NULL,
    render_version INTEGER NOT NULL,
    lang TEXT NOT NULL,
    entry TEXT,
    like_count BIGINT NOT NULL,
    revision_count INTEGER NOT NULL,
    edited_at BIGINT,
    created_at BIGINT NOT NULL,
    idempotency_key TEXT,
    UNIQUE (topic_id, number),
    UNIQUE (author_id, idempotency_key)
);
CREATE INDEX posts_by_author ON posts (author_id, id);
CREATE INDEX posts_by_parent ON posts (topic_id, reply_to) WHERE reply_to IS NOT NULL;
CREATE TABLE post_revisions (
    post_id BIGINT NOT NULL REFERENCES posts (id),
    number INTEGER NOT NULL,
    source TEXT NOT NULL,
    lang TEXT NOT NULL,
    title TEXT,
    by_id BIGINT NOT NULL REFERENCES accounts (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (post_id, number)
);
CREATE TABLE post_removals (
    post_id BIGINT NOT NULL PRIMARY KEY REFERENCES posts (id),
    by_id BIGINT NOT NULL REFERENCES accounts (id),
    by_author BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE TABLE post_links (
    post_id BIGINT NOT NULL REFERENCES posts (id),
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    number INTEGER,
    PRIMARY KEY (post_id, topic_id)
);
CREATE INDEX post_links_by_topic ON post_links (topic_id, post_id);
-- Proposals whose page, here or at their source, a post links to.
CREATE TABLE post_proposals (
    post_id BIGINT NOT NULL REFERENCES posts (id),
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    PRIMARY KEY (post_id, proposal_id)
);
-- Pages of proposals that posts link to and that are not here yet, by their keys: they may come in later.
CREATE TABLE post_pages (
    url_key TEXT NOT NULL,
    post_id BIGINT NOT NULL REFERENCES posts (id),
    PRIMARY KEY (url_key, post_id)
);
CREATE INDEX post_pages_by_post ON post_pages (post_id);
CREATE INDEX post_proposals_by_proposal ON post_proposals (proposal_id, post_id);
CREATE TABLE mentions (
    post_id BIGINT NOT NULL REFERENCES posts (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    PRIMARY KEY (post_id, account_id)
);
CREATE INDEX mentions_by_account ON mentions (account_id);
CREATE TABLE likes (
    post_id BIGINT NOT NULL REFERENCES posts (id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (post_id, account_id)
);
CREATE INDEX likes_by_account ON likes (account_id);
CREATE INDEX likes_newest ON likes (post_id, at, account_id);

-- What can be found by its words: folded and stemmed by the program, the same on both engines.
CREATE TABLE search_documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    item_id BIGINT NOT NULL,
    lang TEXT NOT NULL,
    at BIGINT NOT NULL,
    stems TEXT NOT NULL,
    UNIQUE (kind, item_id)
);
CREATE VIRTUAL TABLE search_words USING fts5 (stems, content = 'search_documents', content_rowid = 'id', tokenize = 'ascii');

-- What happened, who is to hear of it, what is to be done, what is to be sent.
CREATE TABLE facts (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    at BIGINT NOT NULL,
    actor_id BIGINT,
    kind TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    topic_id BIGINT,
    audience TEXT NOT NULL,
    payload TEXT NOT NULL,
    payload_version INTEGER NOT NULL,
    cause_id BIGINT
);
CREATE INDEX facts_private ON facts (at) WHERE audience = 'private';
CREATE TABLE fact_deliveries (
    fact_id BIGINT NOT NULL REFERENCES facts (id),
    consumer TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at BIGINT NOT NULL,
    last_error TEXT,
    PRIMARY KEY (fact_id, consumer)
);
CREATE INDEX fact_deliveries_due ON fact_deliveries (next_at, fact_id);
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    unique_key TEXT NOT NULL,
    payload TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    last_error TEXT,
    UNIQUE (kind, unique_key)
);
CREATE INDEX jobs_due ON jobs (run_at);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    in_reply_to TEXT,
    purpose TEXT NOT NULL,
    account_id BIGINT REFERENCES accounts (id),
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    text_part TEXT NOT NULL,
    html_part TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    lease_owner TEXT,
    reason TEXT,
    created_at BIGINT NOT NULL,
    sent_at BIGINT
);
CREATE INDEX outbox_due ON outbox (state, next_at);
