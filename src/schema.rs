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
        described -> Bool,
        proposal_count -> BigInt,
        public_states -> Text,
        decisions_at -> Nullable<BigInt>,
        support_limit -> Integer,
        support_until -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    summit_phases (summit_id, phase) {
        summit_id -> BigInt,
        phase -> Text,
        starts_on -> Text,
        ends_on -> Text,
        opens_at -> BigInt,
        closes_at -> BigInt,
        proposing -> Bool,
        rating -> Bool,
        replying -> Bool,
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
        name_key -> Text,
        color -> Nullable<Text>,
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
        staff_state -> Nullable<Text>,
        hidden -> Bool,
        merged_into -> Nullable<BigInt>,
        gone_at -> Nullable<BigInt>,
        kind -> Nullable<Text>,
        group_label -> Nullable<Text>,
        lang -> Text,
        title -> Text,
        slug -> Text,
        starts_at -> Nullable<BigInt>,
        ends_at -> Nullable<BigInt>,
        room -> Nullable<Text>,
        reply_count -> BigInt,
        rating_count -> BigInt,
        rating_sum -> BigInt,
        committee_count -> BigInt,
        committee_sum -> BigInt,
        score -> BigInt,
        support_count -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    proposal_countries (proposal_id, country_key) {
        proposal_id -> BigInt,
        country_key -> Text,
        country -> Text,
    }
}

diesel::table! {
    sources (id) {
        id -> BigInt,
        summit_id -> BigInt,
        kind -> Text,
        name -> Text,
        url -> Nullable<Text>,
        token -> Nullable<Text>,
        confidential -> Bool,
        mapping -> Nullable<Text>,
        every_minutes -> Nullable<Integer>,
        etag -> Nullable<Text>,
        last_modified -> Nullable<Text>,
        body_hash -> Nullable<Text>,
        failures -> Integer,
        last_error -> Nullable<Text>,
        failing_since -> Nullable<BigInt>,
        next_at -> Nullable<BigInt>,
        lease_until -> BigInt,
        checked_at -> Nullable<BigInt>,
        changed_at -> Nullable<BigInt>,
        created_by -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    host_aliases (alias) {
        alias -> Text,
        host -> Text,
        source_id -> BigInt,
    }
}

diesel::table! {
    source_runs (id) {
        id -> BigInt,
        source_id -> BigInt,
        way -> Text,
        by_id -> Nullable<BigInt>,
        state -> Text,
        reason -> Nullable<Text>,
        report -> Text,
        started_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    source_run_parts (run_id, position) {
        run_id -> BigInt,
        position -> Integer,
        part -> Text,
        body -> Binary,
    }
}

diesel::table! {
    import_keys (id) {
        id -> BigInt,
        source_id -> BigInt,
        key_hash -> Text,
        created_by -> BigInt,
        created_at -> BigInt,
        used_at -> Nullable<BigInt>,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    proposal_sources (id) {
        id -> BigInt,
        proposal_id -> BigInt,
        source_id -> Nullable<BigInt>,
        external_id -> Text,
        guid -> Nullable<Text>,
        url -> Nullable<Text>,
        content -> Text,
        addresses -> Text,
        ratings -> Text,
        hash -> Text,
        by_id -> Nullable<BigInt>,
        reason -> Nullable<Text>,
        seen_at -> BigInt,
        gone_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    source_keys (summit_id, key) {
        summit_id -> BigInt,
        key -> Text,
        proposal_id -> BigInt,
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
        cause -> Text,
        reason -> Nullable<Text>,
        source_id -> Nullable<BigInt>,
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
        confidential -> Bool,
    }
}

diesel::table! {
    ratings (proposal_id, account_id) {
        proposal_id -> BigInt,
        account_id -> BigInt,
        body -> Text,
        value -> Integer,
        at -> BigInt,
    }
}

diesel::table! {
    supports (proposal_id, account_id) {
        proposal_id -> BigInt,
        account_id -> BigInt,
        summit_id -> BigInt,
        at -> BigInt,
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
    post_proposals (post_id, proposal_id) {
        post_id -> BigInt,
        proposal_id -> BigInt,
    }
}

diesel::table! {
    post_pages (url_key, post_id) {
        url_key -> Text,
        post_id -> BigInt,
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
    search_documents (id) {
        id -> BigInt,
        kind -> Text,
        item_id -> BigInt,
        lang -> Text,
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
    summit_phases,
    summit_names,
    tracks,
    proposals,
    proposal_countries,
    sources,
    host_aliases,
    source_runs,
    source_run_parts,
    import_keys,
    proposal_sources,
    source_keys,
    source_urls,
    proposal_versions,
    source_ratings,
    ratings,
    supports,
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
    post_proposals,
    post_pages,
    mentions,
    likes,
    search_documents,
    facts,
    fact_deliveries,
    jobs,
    outbox,
);
