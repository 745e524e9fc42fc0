-- Followed by organisation: keys begin with it. What a learner looks up begins with the learner.

create table campaigns.campaign (
    organisation_id   bigint      not null,
    id                bigint      generated always as identity,
    code              text        not null,
    kind              text        not null,
    name              text        not null,
    owner_id          bigint      not null,
    creator_id        bigint      not null,
    profile           text,                 -- the parcours it was made from
    targets           bytea       not null, -- skills frozen at creation, 2 bytes each; none for a collection of profiles
    title             text,
    landing_text      text,
    identifier_label  text,                 -- what participants are asked besides their name
    identifier_kind   text,
    several_sendings  boolean     not null,
    without_account   boolean     not null default false,
    created_at        timestamptz not null,
    archived_at       timestamptz,
    archived_by       bigint,
    deleted_at        timestamptz,
    deleted_by        bigint,
    primary key (organisation_id, id),
    constraint a_kind_is_known check (kind in ('ASSESSMENT', 'PROFILES')),
    constraint an_assessment_has_targets check ((kind = 'ASSESSMENT') = (profile is not null) and (kind = 'ASSESSMENT') = (length(targets) > 0)),
    constraint a_collection_has_no_title check (kind = 'ASSESSMENT' or title is null),
    constraint a_name_fits check (length(name) between 1 and 255),
    constraint a_title_fits check (length(title) <= 50),
    constraint a_landing_text_fits check (length(landing_text) <= 5000),
    constraint an_identifier_has_a_kind check ((identifier_label is null) = (identifier_kind is null)),
    constraint an_identifier_is_text_or_mail check (identifier_kind in ('TEXT', 'EMAIL'))
);
create index campaign_by_creation on campaigns.campaign (organisation_id, created_at desc, id desc) where deleted_at is null;

-- Who types a code does not know whose campaign it is. Small: a reference table where the others are spread.
create table campaigns.code (
    code            text   primary key,
    organisation_id bigint not null,
    campaign_id     bigint not null,
    constraint a_code_has_six_letters_and_three_digits check (code ~ '^[A-Z]{6}[0-9]{3}$')
);

create sequence campaigns.participation_id;

-- One sending of one participant. Results are computed once, when they are sent, and kept here.
create table campaigns.participation (
    organisation_id   bigint      not null,
    campaign_id       bigint      not null,
    id                bigint      not null default nextval('campaigns.participation_id'),
    learner_id        bigint,               -- none once it was deleted or its account anonymised
    student_id        bigint,
    ordinal           int         not null, -- 1, then one more each time it is done again
    is_latest         boolean     not null, -- where the participant stands
    is_result         boolean     not null default false, -- what the participant has sent last: the figures count it
    first_name        text        not null,
    last_name         text        not null,
    group_name        text,
    identifier        text,
    attempt_id        bigint,
    assessed          int         not null default 0, -- targeted skills settled so far
    started_at        timestamptz not null,
    completed_at      timestamptz,
    shared_at         timestamptz,
    held              bytea,                -- targeted skills held when it was sent, 2 bytes each
    tested            bytea,                -- targeted skills with any evidence when it was sent
    mastery           double precision,     -- held ÷ targeted, 0 to 1; of a profile: pix ÷ the most there can be
    previous_mastery  double precision,     -- of the sending before: what the arrow of evolution compares with
    pix               int,
    is_certifiable    boolean,
    certifiable_count int,
    levels            bytea,                -- of a profile: level and pix per competence, in order, 1 byte each
    stage             int,
    badges            text[]      not null default '{}',
    deleted_at        timestamptz,
    deleted_by        bigint,
    primary key (organisation_id, campaign_id, id),
    constraint a_result_is_whole check ((shared_at is null) = (mastery is null)),
    constraint a_deletion_has_an_author check ((deleted_at is null) = (deleted_by is null))
) with (fillfactor = 80);
create index participation_by_name on campaigns.participation
    (organisation_id, campaign_id, lower(last_name), lower(first_name), id) where deleted_at is null and is_latest;
create index participation_by_student on campaigns.participation (organisation_id, student_id) where deleted_at is null;

-- The learner's side of the same: what « Mes parcours » lists, and what an attempt is done for.
create table campaigns.learner_participation (
    learner_id       bigint not null,
    campaign_id      bigint not null,
    ordinal          int    not null,
    organisation_id  bigint not null,
    participation_id bigint not null,
    attempt_id       bigint,
    constraint a_participation_starts_once primary key (learner_id, campaign_id, ordinal)
);
create index learner_participation_by_attempt on campaigns.learner_participation (learner_id, attempt_id);

-- What collective pages read: how many, and the sum of what, by group and by what is counted. Changes are only appended,
-- so that a thousand pupils who send at once never wait for one another; a job folds them in, and pages add up both.
--   STARTED, COMPLETED, SHARED: item is the day; MASTERY: a tenth; STAGE: the stage; BADGE, HELD (skill), REACHED and ADVICE (topic)
-- A participant begins and completes once; of what they sent, the last counts: doing it again takes nothing away.
create table campaigns.tally (
    organisation_id bigint           not null,
    campaign_id     bigint           not null,
    group_name      text             not null, -- '' for none
    measure         text             not null,
    item            text             not null,
    n               bigint           not null,
    total           double precision not null,
    primary key (organisation_id, campaign_id, group_name, measure, item)
);
create table campaigns.tally_change (
    organisation_id bigint           not null,
    campaign_id     bigint           not null,
    group_name      text             not null,
    measure         text             not null,
    item            text             not null,
    n               bigint           not null,
    total           double precision not null
);
create index tally_change_by_campaign on campaigns.tally_change (organisation_id, campaign_id);
