-- What a candidate had shown when they joined: the exam asks for it again, and nothing that happens afterwards changes it.
create table certification.frozen_mark (
    session_id bigint not null,
    seat_id    bigint not null,
    ordinal    int    not null,
    competence text   not null,
    level      int    not null,
    pix        int    not null,
    primary key (session_id, seat_id, ordinal),
    foreign key (session_id, seat_id) references certification.seat on delete cascade
);

-- The skills that were asked themselves and answered right.
create table certification.frozen_skill (
    session_id bigint not null,
    seat_id    bigint not null,
    skill      int    not null,
    primary key (session_id, seat_id, skill),
    foreign key (session_id, seat_id) references certification.seat on delete cascade
);

-- The questions of an exam, all chosen at the first entry. An answer stands in the row of its question: there is one at most.
create table certification.question (
    session_id         bigint  not null,
    seat_id            bigint  not null,
    position           int     not null, -- from 1, as papers and pages number it
    competence         text    not null,
    skill              int     not null,
    variant            int     not null,
    key_print          text    not null, -- of the right answer: another candidate of the session has another one
    has_several_fields boolean not null,
    timer_started_at   timestamptz,
    given              text,             -- empty when the candidate passed
    verdict            text,
    is_partly_right    boolean,
    release            text,             -- by which it was judged
    answered_at        timestamptz,
    primary key (session_id, seat_id, position),
    foreign key (session_id, seat_id) references certification.seat on delete cascade,
    constraint an_answer_is_whole check ((given is null) = (verdict is null) and (given is null) = (answered_at is null)
                                     and (given is null) = (release is null) and (given is null) = (is_partly_right is null)),
    constraint a_verdict_is_known check (verdict in ('CORRECT', 'WRONG', 'SKIPPED', 'TIMED_OUT', 'FOCUS_LOST'))
);
create index question_by_skill on certification.question (session_id, skill);

-- The chance of a candidate's questions, sealed: drawn when they enter, so that nobody can know it before.
alter table certification.exam add column secret bytea;
