-- What a centre says of a test once it is over: why it was not finished, and whether its end screen was seen. Until the
-- session is finalised it may change.
create table certification.closing (
    session_id   bigint  not null,
    seat_id      bigint  not null,
    abort_reason text,
    end_seen     boolean not null default false,
    primary key (session_id, seat_id),
    foreign key (session_id, seat_id) references certification.seat,
    constraint a_reason_is_known check (abort_reason in ('CANDIDATE', 'TECHNICAL'))
);
