//! Tables, as diesel sees them: the same on both engines (the migrations hold their two dialects).

diesel::table! {
    site_settings (key) {
        key -> Text,
        value -> Text,
    }
}

diesel::table! {
    accounts (id) {
        id -> BigInt,
        name -> Text,
        name_key -> Text,
        name_skeleton -> Text,
        display_name -> Text,
        address -> Nullable<Text>,
        address_key -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        state -> Text,
        lang -> Text,
        time_zone -> Text,
        affiliation -> Nullable<Text>,
        country -> Nullable<Text>,
        bio_source -> Nullable<Text>,
        bio_html -> Nullable<Text>,
        told_likes_are_public -> Bool,
        post_count -> BigInt,
        topic_count -> BigInt,
        likes_received -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    groups (id) {
        id -> BigInt,
        key -> Text,
    }
}

diesel::table! {
    group_members (group_id, account_id) {
        group_id -> BigInt,
        account_id -> BigInt,
        since -> BigInt,
    }
}

diesel::table! {
    sessions (id) {
        id -> BigInt,
        token_hash -> Text,
        account_id -> BigInt,
        form_token -> Text,
        shared_device -> Bool,
        created_at -> BigInt,
        seen_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    tokens (id) {
        id -> BigInt,
        purpose -> Text,
        token_hash -> Text,
        code_hash -> Nullable<Text>,
        page_hash -> Nullable<Text>,
        account_id -> Nullable<BigInt>,
        address -> Nullable<Text>,
        attempts -> Integer,
        ended -> Nullable<Text>,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    carried_texts (id) {
        id -> BigInt,
        account_id -> BigInt,
        path -> Text,
        fields -> Text,
        once -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    throttles (kind, key) {
        kind -> Text,
        key -> Text,
        count -> Integer,
        since -> BigInt,
    }
}

diesel::table! {
    categories (id) {
        id -> BigInt,
        slug -> Text,
        position -> Integer,
        topic_count -> BigInt,
        post_count -> BigInt,
    }
}

diesel::table! {
    category_names (category_id, lang) {
        category_id -> BigInt,
        lang -> Text,
        name -> Text,
        description -> Text,
    }
}

diesel::table! {
    category_rights (category_id, group_id, right) {
        category_id -> BigInt,
        group_id -> BigInt,
        right -> Text,
    }
}

diesel::table! {
    summits (id) {
        id -> BigInt,
        slug -> Text,
        url -> Nullable<Text>,
        starts_on -> Nullable<Text>,
        ends_on -> Nullable<Text>,
        time_zone -> Text,
        proposal_count -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    summit_names (summit_id, lang) {
        summit_id -> BigInt,
        lang -> Text,
        name -> Text,
    }
}

diesel::table! {
    tracks (id) {
        id -> BigInt,
        summit_id -> BigInt,
        label -> Text,
        number -> Nullable<Integer>,
        name -> Text,
        lang -> Text,
        category_id -> BigInt,
        proposal_count -> BigInt,
    }
}

diesel::table! {
    proposals (id) {
        id -> BigInt,
        summit_id -> BigInt,
        track_id -> Nullable<BigInt>,
        version_number -> Integer,
        state -> Nullable<Text>,
        kind -> Nullable<Text>,
        lang -> Text,
        title -> Text,
        slug -> Text,
        reply_count -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    proposal_sources (id) {
        id -> BigInt,
        proposal_id -> BigInt,
        kind -> Text,
        base -> Text,
        external_id -> Text,
        guid -> Nullable<Text>,
        url -> Nullable<Text>,
        seen_at -> BigInt,
        gone_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    source_urls (url_key) {
        url_key -> Text,
        proposal_id -> BigInt,
    }
}

diesel::table! {
    proposal_versions (proposal_id, number) {
        proposal_id -> BigInt,
        number -> Integer,
        content -> Text,
        content_hash -> Text,
        origins -> Text,
        rendered -> Text,
        render_version -> Integer,
        created_at -> BigInt,
    }
}

diesel::table! {
    source_ratings (proposal_id, kind) {
        proposal_id -> BigInt,
        kind -> Text,
        average -> Double,
        votes -> BigInt,
        out_of -> Integer,
    }
}

diesel::table! {
    people (id) {
        id -> BigInt,
        summit_id -> BigInt,
        identity -> Text,
        name -> Text,
    }
}

diesel::table! {
    person_addresses (person_id, address) {
        person_id -> BigInt,
        address -> Text,
    }
}

diesel::table! {
    proposal_people (proposal_id, role, position) {
        proposal_id -> BigInt,
        role -> Text,
        position -> Integer,
        person_id -> BigInt,
    }
}

diesel::table! {
    topics (id) {
        id -> BigInt,
        category_id -> BigInt,
        author_id -> BigInt,
        title -> Text,
        slug -> Text,
        lang -> Text,
        state -> Text,
        private -> Bool,
        next_number -> Integer,
        version -> BigInt,
        reply_count -> BigInt,
        like_count -> BigInt,
        last_poster_id -> Nullable<BigInt>,
        created_at -> BigInt,
        listed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    topic_members (topic_id, account_id) {
        topic_id -> BigInt,
        account_id -> BigInt,
        since -> BigInt,
    }
}

diesel::table! {
    topic_participants (topic_id, account_id) {
        topic_id -> BigInt,
        account_id -> BigInt,
        post_count -> BigInt,
    }
}

diesel::table! {
    topic_proposals (topic_id, proposal_id) {
        topic_id -> BigInt,
        proposal_id -> BigInt,
        companion -> Bool,
    }
}

diesel::table! {
    topic_closures (topic_id) {
        topic_id -> BigInt,
        by_id -> BigInt,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    topic_pins (topic_id) {
        topic_id -> BigInt,
        by_id -> BigInt,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    topic_removals (topic_id) {
        topic_id -> BigInt,
        by_id -> BigInt,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    posts (id) {
        id -> BigInt,
        topic_id -> BigInt,
        number -> Integer,
        author_id -> BigInt,
        kind -> Text,
        state -> Text,
        reply_to -> Nullable<Integer>,
        source -> Text,
        html -> Text,
        render_version -> Integer,
        lang -> Text,
        entry -> Nullable<Text>,
        like_count -> BigInt,
        revision_count -> Integer,
        edited_at -> Nullable<BigInt>,
        created_at -> BigInt,
        idempotency_key -> Nullable<Text>,
    }
}

diesel::table! {
    post_revisions (post_id, number) {
        post_id -> BigInt,
        number -> Integer,
        source -> Text,
        lang -> Text,
        title -> Nullable<Text>,
        by_id -> BigInt,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    post_removals (post_id) {
        post_id -> BigInt,
        by_id -> BigInt,
        by_author -> Bool,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    post_links (post_id, topic_id) {
        post_id -> BigInt,
        topic_id -> BigInt,
        number -> Nullable<Integer>,
    }
}

diesel::table! {
    mentions (post_id, account_id) {
        post_id -> BigInt,
        account_id -> BigInt,
    }
}

diesel::table! {
    likes (post_id, account_id) {
        post_id -> BigInt,
        account_id -> BigInt,
        at -> BigInt,
    }
}

diesel::table! {
    facts (id) {
        id -> BigInt,
        at -> BigInt,
        actor_id -> Nullable<BigInt>,
        kind -> Text,
        subject_id -> BigInt,
        topic_id -> Nullable<BigInt>,
        audience -> Text,
        payload -> Text,
        payload_version -> Integer,
        cause_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    fact_deliveries (fact_id, consumer) {
        fact_id -> BigInt,
        consumer -> Text,
        attempts -> Integer,
        next_at -> BigInt,
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    jobs (id) {
        id -> BigInt,
        kind -> Text,
        unique_key -> Text,
        payload -> Text,
        run_at -> BigInt,
        attempts -> Integer,
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    outbox (id) {
        id -> BigInt,
        message_id -> Text,
        in_reply_to -> Nullable<Text>,
        purpose -> Text,
        account_id -> Nullable<BigInt>,
        address -> Text,
        subject -> Text,
        text_part -> Text,
        html_part -> Text,
        state -> Text,
        attempts -> Integer,
        next_at -> BigInt,
        lease_until -> BigInt,
        lease_owner -> Nullable<Text>,
        reason -> Nullable<Text>,
        created_at -> BigInt,
        sent_at -> Nullable<BigInt>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    site_settings,
    accounts,
    groups,
    group_members,
    sessions,
    tokens,
    carried_texts,
    throttles,
    categories,
    category_names,
    category_rights,
    summits,
    summit_names,
    tracks,
    proposals,
    proposal_sources,
    source_urls,
    proposal_versions,
    source_ratings,
    people,
    person_addresses,
    proposal_people,
    topics,
    topic_members,
    topic_participants,
    topic_proposals,
    topic_closures,
    topic_pins,
    topic_removals,
    posts,
    post_revisions,
    post_removals,
    post_links,
    mentions,
    likes,
    facts,
    fact_deliveries,
    jobs,
    outbox,
);
