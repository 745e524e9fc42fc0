-- Where an account has been opened before: a browser, or the address of a school or a home. What guesses from there do to
-- others is not done to it. Digests only.
create table accounts.familiar_place (
    account_id   bigint      not null references accounts.account on delete cascade,
    place_digest bytea       not null,
    seen_at      timestamptz not null,
    primary key (account_id, place_digest)
);
create index familiar_place_by_time on accounts.familiar_place (seen_at);
