-- Pix Certif. Whatever happens in a room is keyed by its session: a session can be placed by itself.

create table certification.centre (
    id          bigint      generated always as identity primary key,
    kind        text        not null,
    name        text        not null,
    external_id text,                 -- a school's UAI: its organisation has the same
    time_zone   text,                 -- none: that of the installation
    created_at  timestamptz not null,
    created_by  bigint,
    archived_at timestamptz,
    archived_by bigint,
    constraint a_kind_is_known check (kind in ('SCO', 'SUP', 'PRO')),
    constraint a_name_fits check (length(name) between 1 and 255),
    constraint an_archive_has_an_author check ((archived_at is null) = (archived_by is null))
);
create unique index one_open_centre_per_external_id on certification.centre (upper(external_id)) where archived_at is null;

-- A session is known by its number alone: it is what candidates and invigilators type.
create table certification.session (
    id                bigint      generated always as identity (start with 101) primary key,
    centre_id         bigint      not null references certification.centre,
    site              text        not null,
    room              text        not null,
    name              text,
    date              date        not null,
    start_time        time        not null,
    invigilators      text        not null,
    note              text,
    version           int         not null default 2,
    access_code       text        not null,
    invigilator_code  text        not null,
    created_at        timestamptz not null,
    created_by        bigint      not null,
    first_started_at  timestamptz,
    finalised_at      timestamptz,
    finalised_by      bigint,
    global_comment    text,
    assigned_to       bigint,
    assigned_at       timestamptz,
    published_at      timestamptz,
    constraint a_place_fits check (length(site) between 1 and 255 and length(room) between 1 and 255),
    constraint a_version_is_known check (version in (2, 3)),
    constraint what_is_published_is_finalised check (published_at is null or finalised_at is not null)
);
create index session_by_centre on certification.session (centre_id, date desc, start_time desc, id desc);

-- A candidate's place in a session: who they are by their papers, and what they need.
create table certification.seat (
    session_id         bigint      not null references certification.session,
    id                 bigint      generated always as identity,
    first_name         text        not null,
    last_name          text        not null,
    names              text        not null, -- as they are compared and sorted: « delorme lea », without accents or signs
    sex                text,
    birth_date         date        not null,
    birth_city         text,
    birth_postal_code  text,
    birth_city_code    text,                 -- INSEE, of a commune or of a country
    birth_province     text,                 -- the name of the département
    birth_country      text        not null,
    email              text,
    results_email      text,
    external_id        text,
    group_name         text,
    extra_time         int         not null default 0, -- per cent
    is_accessible      boolean     not null default false, -- needs that lift the rule of focus
    organisation_id    bigint,
    student_id         bigint,
    account_id         bigint,
    linked_at          timestamptz,          -- the profile that is certified is the one of this instant
    waiting_number     int,                  -- two figures, shown to the candidate and to the invigilator
    created_at         timestamptz not null,
    primary key (session_id, id),
    constraint a_sex_is_known check (sex in ('M', 'F')),
    constraint extra_time_fits check (extra_time between 0 and 999),
    constraint a_link_has_its_instant check ((account_id is null) = (linked_at is null))
);
create unique index one_seat_per_person on certification.seat (session_id, names, birth_date);
create unique index one_seat_per_account on certification.seat (session_id, account_id);
create unique index one_seat_per_student on certification.seat (session_id, student_id);
create index seat_by_account on certification.seat (account_id) where account_id is not null;

-- The sitting of a candidate: one row, held by whatever happens to it. What may follow what is said by the engine's Sitting.
create table certification.exam (
    session_id     bigint      not null,
    seat_id        bigint      not null,
    account_id     bigint,
    attempt_id     bigint,               -- the exam's questions and answers; none until the first entry
    is_admitted    boolean     not null default false, -- let in by the invigilator, and not entered yet
    browser        text,                 -- the digest of the one browser that sits
    started_at     timestamptz,
    seen_at        timestamptz,
    alert_position int,                  -- the question that is frozen
    alert_at       timestamptz,
    alert_text     text,
    ended_at       timestamptz,
    end_kind       text,
    primary key (session_id, seat_id),
    foreign key (session_id, seat_id) references certification.seat,
    constraint an_end_is_known check (end_kind in ('COMPLETED', 'BY_INVIGILATOR', 'BY_FINALISATION')),
    constraint an_end_has_its_instant check ((ended_at is null) = (end_kind is null)),
    constraint an_alert_has_its_instant check ((alert_position is null) = (alert_at is null))
);

-- Questions taken out of the score, by a settled alert, a settled report or the jury; restored ones keep their row.
create table certification.neutralisation (
    session_id      bigint      not null,
    seat_id         bigint      not null,
    ordinal         int         not null,
    question        int         not null, -- from 1
    is_neutralised  boolean     not null,
    reason          text        not null,
    decided_by      bigint,
    decided_at      timestamptz not null,
    primary key (session_id, seat_id, ordinal),
    foreign key (session_id, seat_id) references certification.seat
);

-- Who watches a session: a name typed at the door, no account.
create table certification.invigilator (
    session_id bigint      not null references certification.session,
    id         bigint      generated always as identity,
    name       text        not null,
    token      text        not null, -- a digest
    entered_at timestamptz not null,
    primary key (session_id, id)
);

-- What invigilators report of a candidate: codes C1 to C8, E1 to E12, A1 and A2.
create table certification.report (
    session_id  bigint      not null,
    seat_id     bigint      not null,
    id          bigint      generated always as identity,
    code        text        not null,
    question    int,
    text        text,
    created_at  timestamptz not null,
    created_by  bigint,
    resolved_at timestamptz,
    resolution  text,
    is_automatic boolean    not null default false,
    primary key (session_id, seat_id, id),
    foreign key (session_id, seat_id) references certification.seat
);

-- Why an exam was not finished, and whether its end was seen: said at the finalisation.
create table certification.closing (
    session_id   bigint  not null,
    seat_id      bigint  not null,
    abort_reason text,
    end_seen     boolean not null default false,
    primary key (session_id, seat_id),
    foreign key (session_id, seat_id) references certification.seat,
    constraint a_reason_is_known check (abort_reason in ('CANDIDATE', 'TECHNICAL'))
);

-- Every score that was computed; the last one is shown. Rows are only added.
create table certification.result (
    session_id  bigint      not null,
    seat_id     bigint      not null,
    ordinal     int         not null,
    status      text        not null,
    reason      text,
    pix         int         not null,
    rate        int         not null,
    marks       jsonb       not null, -- by the code of the competence: level and pix
    computed_at timestamptz not null,
    primary key (session_id, seat_id, ordinal),
    foreign key (session_id, seat_id) references certification.seat,
    constraint a_status_is_known check (status in ('VALIDATED', 'REJECTED', 'CANCELLED', 'ERROR'))
);

-- What the jury decided, only added, each chained to the one before by its hash.
create table certification.jury_decision (
    id         bigint      generated always as identity primary key,
    session_id bigint      not null references certification.session,
    seat_id    bigint,
    kind       text        not null,
    reason     text        not null,
    decided_by bigint      not null,
    decided_at timestamptz not null,
    previous   text        not null,
    hash       text        not null
);
create index jury_decision_by_seat on certification.jury_decision (session_id, seat_id);

-- What is proven, and by which code anybody may check it. It outlives the account.
create table certification.certificate (
    session_id        bigint      not null,
    seat_id           bigint      not null,
    verification_code text        not null unique,
    delivered_at      timestamptz,
    revoked_at        timestamptz,
    primary key (session_id, seat_id),
    foreign key (session_id, seat_id) references certification.seat,
    constraint a_verification_code_has_eight_signs check (verification_code ~ '^P-[2346789BCDFGHJKMPQRTVWXY]{8}$')
);
