-- A second factor: a secret shared with an app, sealed; nothing is asked for until its first code has proved it.
create table accounts.second_factor (
    account_id   bigint      primary key references accounts.account on delete cascade,
    secret       bytea       not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint, -- a code that was used, and those before it, open nothing any more
    constraint a_factor_that_is_on_has_been_used check ((confirmed_at is null) = (last_step is null))
);

create table accounts.recovery_code (
    account_id  bigint not null references accounts.account on delete cascade,
    code_digest bytea  not null,
    used_at     timestamptz,
    primary key (account_id, code_digest)
);

-- The password was right, and the code is still to come.
create table accounts.pending_log_in (
    token_digest bytea       primary key,
    account_id   bigint      not null references accounts.account on delete cascade,
    must_choose  boolean     not null,
    expires_at   timestamptz not null
);
create index pending_log_in_by_expiry on accounts.pending_log_in (expires_at);
