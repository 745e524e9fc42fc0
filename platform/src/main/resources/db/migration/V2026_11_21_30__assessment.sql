-- Every key begins with the learner: the tables can be distributed by it.

create sequence assessment.attempt_id;

-- What a learner is known to hold or to miss: the fold of the learner's events, in one compact row.
create table assessment.knowledge (
    learner_id bigint primary key,
    version    int   not null, -- one more at each event: whoever writes must have read this one
    state      bytea not null
) with (fillfactor = 60);

create table assessment.attempt (
    learner_id       bigint      not null,
    id               bigint      not null default nextval('assessment.attempt_id'),
    ordinal          int         not null, -- the learner's nth attempt: no two ask the same value sets
    competence       text        not null,
    retry            boolean     not null,
    targets          bytea       not null, -- frozen at the start: inference must give the same when replayed
    seed             bigint      not null,
    started_at       timestamptz not null,
    completed_at     timestamptz,
    aborted_at       timestamptz,
    trail            bytea       not null, -- the fold of this attempt's answers
    skill            int,                  -- the question being asked, if any
    variant          int,
    asked_at         timestamptz,
    timer_started_at timestamptz,
    primary key (learner_id, id),
    constraint a_question_is_whole check ((skill is null) = (variant is null) and (skill is null) = (asked_at is null)),
    constraint an_ended_attempt_asks_nothing check (skill is null or (completed_at is null and aborted_at is null))
) with (fillfactor = 60);

create unique index one_open_attempt_per_competence on assessment.attempt (learner_id, competence)
    where completed_at is null and aborted_at is null;

-- The log: the truth, only ever appended to.
create table assessment.answer (
    learner_id  bigint      not null,
    attempt_id  bigint      not null,
    position    int         not null,
    version     int         not null, -- its place among all the learner's events
    release     text        not null,
    skill       int         not null,
    variant     int         not null,
    given       text        not null,
    verdict     text        not null,
    asked_at    timestamptz not null,
    answered_at timestamptz not null,
    constraint a_position_is_answered_once primary key (learner_id, attempt_id, position),
    constraint a_verdict_is_known check (verdict in ('CORRECT', 'WRONG', 'SKIPPED', 'TIMED_OUT', 'FOCUS_LOST'))
) partition by hash (learner_id);

create table assessment.answer_0 partition of assessment.answer for values with (modulus 8, remainder 0);
create table assessment.answer_1 partition of assessment.answer for values with (modulus 8, remainder 1);
create table assessment.answer_2 partition of assessment.answer for values with (modulus 8, remainder 2);
create table assessment.answer_3 partition of assessment.answer for values with (modulus 8, remainder 3);
create table assessment.answer_4 partition of assessment.answer for values with (modulus 8, remainder 4);
create table assessment.answer_5 partition of assessment.answer for values with (modulus 8, remainder 5);
create table assessment.answer_6 partition of assessment.answer for values with (modulus 8, remainder 6);
create table assessment.answer_7 partition of assessment.answer for values with (modulus 8, remainder 7);

-- A competence started again from nothing: an event like an answer.
create table assessment.reset (
    learner_id bigint      not null,
    version    int         not null,
    competence text        not null,
    reset_at   timestamptz not null,
    constraint an_event_happens_once primary key (learner_id, version)
);
