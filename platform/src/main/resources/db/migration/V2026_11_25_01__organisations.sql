-- Keys begin with the organisation: all that a school holds can be placed together.

create table organisations.organisation (
    id                   bigint generated always as identity primary key,
    kind                 text        not null,
    name                 text        not null,
    external_id          text,                 -- a school's UAI; anything for the others
    province_code        text,
    email                text,                 -- the school's own mailbox: an activation goes there, never to who asks
    documentation_url    text,
    manages_students     boolean     not null, -- its roll is imported; campaigns are for those on it
    shows_skills         boolean     not null default false,
    several_sendings     boolean     not null default false, -- its assessments may be sent more than once
    created_at           timestamptz not null,
    created_by           bigint,
    archived_at          timestamptz,
    archived_by          bigint,
    constraint a_kind_is_known check (kind in ('SCO', 'SUP', 'PRO')),
    constraint a_name_fits check (length(name) between 1 and 255),
    constraint an_archive_has_an_author check ((archived_at is null) = (archived_by is null))
);
create index organisation_by_external_id on organisations.organisation (upper(external_id));
create index organisation_by_name on organisations.organisation (lower(name));

create table organisations.tag (
    organisation_id bigint not null references organisations.organisation,
    name            text   not null,
    constraint a_tag_is_given_once primary key (organisation_id, name)
);

-- The parcours that this organisation may use besides those that are open to all.
create table organisations.attached_profile (
    organisation_id bigint not null references organisations.organisation,
    profile         text   not null,
    constraint a_profile_is_attached_once primary key (organisation_id, profile)
);

create table organisations.member (
    organisation_id bigint      not null references organisations.organisation,
    account_id      bigint      not null,
    role            text        not null,
    joined_at       timestamptz not null,
    left_at         timestamptz,
    last_seen_at    timestamptz,
    constraint a_person_joins_once primary key (organisation_id, account_id),
    constraint a_role_is_known check (role in ('ADMINISTRATOR', 'MEMBER'))
);
create index member_by_account on organisations.member (account_id) where left_at is null;

-- Who has accepted the terms of Pix Orga, and which of their organisations they looked at last.
create table organisations.prescription (
    account_id           bigint      primary key,
    terms_accepted_at    timestamptz not null,
    last_organisation_id bigint
);

create table organisations.invitation (
    organisation_id bigint      not null references organisations.organisation,
    id              bigint      generated always as identity,
    email           text        not null,
    role            text,                 -- none: administrator of an organisation without members, else member
    code            text        not null,
    locale          text        not null,
    sent_at         timestamptz not null,
    accepted_at     timestamptz,
    cancelled_at    timestamptz,
    primary key (organisation_id, id),
    constraint a_role_is_known check (role in ('ADMINISTRATOR', 'MEMBER')),
    constraint a_code_has_ten_characters check (code ~ '^[A-Z0-9]{10}$'),
    constraint an_invitation_ends_once check (num_nonnulls(accepted_at, cancelled_at) <= 1)
);
create unique index one_pending_invitation_per_mailbox on organisations.invitation (organisation_id, email)
    where accepted_at is null and cancelled_at is null;
