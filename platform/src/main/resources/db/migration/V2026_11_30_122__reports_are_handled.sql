-- Where the staff is with a report: nobody has it, somebody has it in hand, its author was answered, it is closed.
alter table assessment.problem_report
    add column handler_id  bigint,
    add column taken_at    timestamptz,
    add column reply       text,
    add column answered_at timestamptz,
    add column closed_at   timestamptz,
    add column seen_at     timestamptz, -- the author has read the reply
    add constraint a_reply_has_words check ((answered_at is null) = (reply is null)),
    add constraint a_reply_is_short check (length(reply) <= 2000);

create index report_waiting_for_its_author on assessment.problem_report (learner_id)
    where answered_at is not null and seen_at is null;
