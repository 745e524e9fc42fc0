-- Who works in which space, an organisation's or a centre's. A membership that ends keeps its row and its dates.
create table teams.member (
    kind         text        not null,
    space_id     bigint      not null,
    account_id   bigint      not null,
    role         text        not null,
    joined_at    timestamptz not null,
    left_at      timestamptz,
    last_seen_at timestamptz,
    constraint a_person_joins_once primary key (kind, space_id, account_id),
    constraint a_kind_is_known check (kind in ('ORGANISATION', 'CENTRE')),
    constraint a_role_is_known check (role in ('ADMINISTRATOR', 'MEMBER'))
);
create index member_by_account on teams.member (account_id) where left_at is null;

create table teams.invitation (
    kind             text        not null,
    space_id         bigint      not null,
    id               bigint      generated always as identity,
    email            text        not null,
    role             text,                              -- none: administrator of a space without members, else member
    may_be_passed_on boolean     not null default false, -- a school's own mailbox passes it on to whoever asked for it
    code             text        not null,
    locale           text        not null,
    sent_at          timestamptz not null,
    forms            uuid[]      not null default '{}', -- each form that sent it has done so once
    accepted_at      timestamptz,
    cancelled_at     timestamptz,
    primary key (kind, space_id, id),
    constraint a_kind_is_known check (kind in ('ORGANISATION', 'CENTRE')),
    constraint a_role_is_known check (role in ('ADMINISTRATOR', 'MEMBER')),
    constraint a_code_has_ten_characters check (code ~ '^[A-Z0-9]{10}$'),
    constraint an_invitation_ends_once check (num_nonnulls(accepted_at, cancelled_at) <= 1)
);
create unique index one_pending_invitation_per_mailbox on teams.invitation (kind, space_id, email)
    where accepted_at is null and cancelled_at is null;
