-- Letters that still have to go. A sent letter leaves: it holds links that open accounts.
create table mail.outbox (
    id              bigint generated always as identity primary key,
    template        text        not null,
    recipient       text        not null,
    subject         text        not null,
    plain           text        not null,
    html            text        not null,
    written_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer     not null default 0
);
create index outbox_by_next_attempt on mail.outbox (next_attempt_at);
