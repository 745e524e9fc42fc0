-- What a learner says of a tutorial, ours or elsewhere: kept for later, useful or not.
create table assessment.tutorial_mark (
    learner_id bigint  not null,
    tutorial   text    not null, -- as the bank names it
    saved_at   timestamptz,
    useful     boolean,
    primary key (learner_id, tutorial),
    constraint a_mark_says_something check (saved_at is not null or useful is not null)
);
