-- Where a sitting is: how many questions it has, once they are chosen, and which one is asked.
alter table certification.exam
    add column questions int,
    add column position  int not null default 1,
    add constraint a_question_is_numbered_from_one check (questions >= 1 and position between 1 and questions + 1);

-- Who watches a session: a name typed at the door, no account. Who has left says so; the entry stays, for those who ask
-- afterwards who watched.
create table certification.invigilator (
    session_id bigint      not null references certification.session,
    id         bigint      generated always as identity,
    name       text        not null,
    token      text        not null, -- a digest
    entered_at timestamptz not null,
    left_at    timestamptz,
    primary key (session_id, id)
);
create unique index an_entry_opens_for_one on certification.invigilator (session_id, token);

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
