-- Two student numbers are one when their keys are: neither case counts, nor the zeros that spreadsheets take away in front
-- of digits alone. The same as Identifiers.key.
create function organisations.number_key(student_number text) returns text language sql immutable parallel safe as $$
    select regexp_replace(upper(student_number), '^0+(?=[0-9]+$)', '')
$$;

alter table organisations.student
    add column number_key text generated always as (organisations.number_key(student_number)) stored;

drop index organisations.one_student_per_number;
create unique index one_student_per_number on organisations.student (organisation_id, number_key) where deleted_at is null;
