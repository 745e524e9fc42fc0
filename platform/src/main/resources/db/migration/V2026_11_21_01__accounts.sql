create table accounts.account (
    id                   bigint generated always as identity primary key,
    first_name           text        not null,
    last_name            text        not null,
    email                text,
    username             text,
    password_hash        text        not null,
    locale               text        not null,
    staff_role           text,
    terms_accepted_at    timestamptz,
    email_confirmed_at   timestamptz,
    instructions_seen_at timestamptz,
    created_at           timestamptz not null,
    constraint an_email_opens_one_account unique (email),
    constraint a_username_opens_one_account unique (username),
    constraint an_account_has_one_login check (num_nonnulls(email, username) = 1),
    constraint a_login_is_in_lower_case check (coalesce(email, username) = lower(coalesce(email, username))),
    constraint a_name_fits check (length(first_name) between 1 and 255 and length(last_name) between 1 and 255)
);

-- Who is signed in. The cookie holds the token; here is only its digest, so that reading this table opens nothing.
create table accounts.session (
    token_digest bytea       primary key,
    account_id   bigint      not null references accounts.account on delete cascade,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null
);
create index session_by_account on accounts.session (account_id);
create index session_by_expiry on accounts.session (expires_at);

-- Failures are counted by what was typed, whether or not it opens an account: a stranger learns nothing from a lock.
create table accounts.login_lock (
    login_digest   bytea       primary key,
    failures       integer     not null,
    locked_until   timestamptz,
    blocked_at     timestamptz,
    last_failed_at timestamptz not null
);

-- How often an address tried something. Unlogged: losing the counts in a crash costs nothing, writing them costs less.
create unlogged table accounts.address_count (
    action         text        not null,
    address_digest bytea       not null,
    started_at     timestamptz not null,
    hits           integer     not null,
    primary key (action, address_digest)
);

-- What a mailed link opens, once: a sign-up without robot check, an e-mail to confirm, a new password.
create table accounts.pending_sign_up (
    token_digest  bytea       primary key,
    first_name    text        not null,
    last_name     text        not null,
    email         text        not null,
    password_hash text        not null,
    locale        text        not null,
    asked_at      timestamptz not null,
    expires_at    timestamptz not null
);

create table accounts.email_confirmation (
    token_digest bytea       primary key,
    account_id   bigint      not null references accounts.account on delete cascade,
    email        text        not null,
    expires_at   timestamptz not null
);

create table accounts.password_reset (
    token_digest bytea       primary key,
    account_id   bigint      not null references accounts.account on delete cascade,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index password_reset_by_account on accounts.password_reset (account_id);

-- A robot check is worth one form.
create table accounts.spent_robot_check (
    challenge  text        primary key,
    expires_at timestamptz not null
);

-- Made by the installation at its first start; never in the code, never in a setting.
create table accounts.secret (
    name  text  primary key,
    value bytea not null
);
