-- A file that would take most of a roll off waits for a yes: nothing is written, its bytes are kept meanwhile.
alter table organisations.roll_import
    add column asked_at     timestamptz,
    add column leaving      integer, -- how many the question is about
    add column enrolled     integer, -- of how many
    add column confirmed_at timestamptz,
    add column abandoned_at timestamptz,
    add column warnings     integer not null default 0,
    add column left_out     integer not null default 0,
    add constraint a_yes_follows_a_question check (confirmed_at is null or asked_at is not null),
    add constraint a_question_has_numbers check (asked_at is null or num_nonnulls(leaving, enrolled) = 2),
    drop constraint an_import_ends_once,
    add constraint an_import_ends_once
        check (num_nonnulls(imported_at, refused_at, failed_at, abandoned_at) <= 1);

drop index organisations.one_import_at_a_time;
create unique index one_import_at_a_time on organisations.roll_import (organisation_id)
    where imported_at is null and refused_at is null and failed_at is null and abandoned_at is null;

-- Whom a problem is about: the name, and the number that a school or a university knows them by.
alter table organisations.roll_import_problem
    add column who        text not null default '',
    add column who_number text not null default '';
