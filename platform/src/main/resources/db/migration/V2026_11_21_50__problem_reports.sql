create sequence assessment.problem_report_id;

-- What learners say of a question that does not work: kept with the coordinates that show it again.
create table assessment.problem_report (
    learner_id  bigint      not null,
    id          bigint      not null default nextval('assessment.problem_report_id'),
    attempt_id  bigint      not null,
    position    int         not null,
    release     text        not null,
    skill       int         not null,
    variant     int         not null,
    problem     text        not null,
    words       text        not null,
    device      text        not null,
    reported_at timestamptz not null,
    primary key (learner_id, id),
    constraint a_report_is_short check (length(words) <= 2000)
);

create index the_latest_reports on assessment.problem_report (id desc);
