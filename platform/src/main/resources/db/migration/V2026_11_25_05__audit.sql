-- What the platform's staff did: who, what, when, on what. Only ever appended to.
create table audit.act (
    id       bigint      generated always as identity primary key,
    actor_id bigint      not null,
    act      text        not null,
    subject  text        not null, -- « organisation 12 », « invitation 12/7 »: never a name
    details  text        not null default '',
    done_at  timestamptz not null
);
create index act_by_subject on audit.act (subject, id desc);
