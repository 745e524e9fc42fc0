-- Failures of what could be guessed, and until when the next guess waits. Unlogged: see accounts.address_count.
create unlogged table accounts.failure_pause (
    action         text        not null,
    subject_digest bytea       not null,
    failures       integer     not null,
    paused_until   timestamptz,
    last_failed_at timestamptz not null,
    primary key (action, subject_digest)
);
create index failure_pause_by_time on accounts.failure_pause (last_failed_at);
create index guest_by_age on accounts.account (created_at) where is_guest;
