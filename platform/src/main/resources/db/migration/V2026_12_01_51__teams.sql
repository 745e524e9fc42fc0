-- Who works in which space: an organisation's or a centre of certification's. A membership that ends keeps its row.
create table teams.member (
    kind         text        not null,
    space_id     bigint      not null,
    account_id   bigint      not null,
    role         text        not null,
    joined_at    timestamptz not null,
    last_seen_at timestamptz,
    left_at      timestamptz,
    primary key (kind, space_id, account_id),
    constraint a_kind_is_known check (kind in ('ORGANISATION', 'CENTRE')),
    constraint a_role_is_known check (role in ('ADMINISTRATOR', 'MEMBER'))
);
create index member_by_account on teams.member (account_id, kind) where left_at is null;

-- Who has accepted the terms of which kind of space, and where they were last.
create table teams.terms (
    kind          text        not null,
    account_id    bigint      not null,
    accepted_at   timestamptz not null,
    last_space_id bigint,
    primary key (kind, account_id),
    constraint a_kind_is_known check (kind in ('ORGANISATION', 'CENTRE'))
);
