-- What came of a form that was sent with what it said: sent twice, it makes its organisations once. Forgotten after a day.
create table organisations.sent_form (
    account_id    bigint      not null,
    key           uuid        not null,
    organisations bigint[]    not null default '{}',
    sent_at       timestamptz not null,
    primary key (account_id, key)
);
