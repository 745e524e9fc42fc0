-- Every result that was computed; the last one counts. Rows are only added.
create table certification.result (
    session_id  bigint      not null,
    seat_id     bigint      not null,
    ordinal     int         not null,
    status      text        not null,
    reason      text,
    rate        int         not null,
    pix         int         not null,
    competences text[]      not null, -- codes, in the order of the frozen profile
    levels      int[]       not null, -- of each: -1 is not certified
    pix_of_each int[]       not null,
    computed_at timestamptz not null,
    primary key (session_id, seat_id, ordinal),
    foreign key (session_id, seat_id) references certification.seat,
    constraint a_status_is_known check (status in ('VALIDATED', 'REJECTED', 'CANCELLED', 'ERROR')),
    constraint a_mark_is_whole check (cardinality(competences) = cardinality(levels)
                                  and cardinality(competences) = cardinality(pix_of_each))
);

-- What the jury decided, each chained by its hash to the one before it. Rows are only added: the trigger below sees to it.
create table certification.jury_decision (
    id         bigint      generated always as identity primary key,
    session_id bigint      not null references certification.session,
    seat_id    bigint,
    kind       text        not null,
    question   int,
    words      text        not null,
    decided_by bigint      not null,
    decided_at timestamptz not null,
    previous   text        not null,
    hash       text        not null
);
create index jury_decision_by_seat on certification.jury_decision (session_id, seat_id);

create function certification.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added', tg_table_name;
end $$;
create trigger decisions_are_only_added before update or delete on certification.jury_decision
    for each statement execute function certification.refuse_change();
create trigger results_are_only_added before update or delete on certification.result
    for each statement execute function certification.refuse_change();

-- What is proven, and by which code anybody may check it.
create table certification.certificate (
    session_id        bigint      not null,
    seat_id           bigint      not null,
    verification_code text        not null unique,
    created_at        timestamptz not null,
    primary key (session_id, seat_id),
    foreign key (session_id, seat_id) references certification.seat,
    constraint a_verification_code_has_eight_signs check (verification_code ~ '^P-[2346789BCDFGHJKMPQRTVWXY]{8}$')
);
