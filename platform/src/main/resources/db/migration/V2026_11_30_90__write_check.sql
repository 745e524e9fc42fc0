-- Whether what is written is kept, seen by writing: each row fills a page, so that it needs room of its own.
create schema if not exists operation;

create table operation.write_check (
    at     timestamptz not null,
    filler text        not null
);
alter table operation.write_check alter column filler set storage plain;
