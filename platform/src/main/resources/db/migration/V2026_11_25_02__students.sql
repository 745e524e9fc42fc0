-- Names are found with a slip of the keyboard: trigrams, of PostgreSQL's own box.
create extension if not exists pg_trgm with schema public;

-- The roll: those whom an organisation has imported, and those who came by a campaign.
create table organisations.student (
    organisation_id       bigint      not null references organisations.organisation,
    id                    bigint      generated always as identity,
    account_id            bigint,
    national_id           text,                 -- INE, or the identifier of an agricultural school
    student_number        text,                 -- higher education
    first_name            text        not null,
    middle_name           text,
    third_name            text,
    last_name             text        not null,
    preferred_last_name   text,
    names                 text        not null default '', -- « delorme lea »: as names are sorted and searched, without accents or signs
    birth_date            date,
    sex                   text,
    birth_city            text,
    birth_city_code       text,
    birth_province_code   text,
    birth_country_code    text,
    mef_code              text,
    status                text,
    group_name            text,                 -- a school's class, a university's group
    email                 text,
    department            text,
    educational_team      text,
    diploma               text,
    study_scheme          text,
    is_imported           boolean     not null,
    certifiable           boolean,
    certifiable_at        timestamptz,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    disabled_at           timestamptz,
    deleted_at            timestamptz,
    deleted_by            bigint,
    primary key (organisation_id, id),
    constraint a_name_fits check (length(first_name) between 1 and 255 and length(last_name) between 1 and 255),
    constraint a_sex_is_known check (sex in ('M', 'F'))
);
create unique index one_student_per_national_id on organisations.student (organisation_id, national_id) where deleted_at is null;
create unique index one_student_per_number on organisations.student (organisation_id, student_number) where deleted_at is null;
create unique index an_account_is_one_student on organisations.student (organisation_id, account_id) where deleted_at is null;
create index student_by_name on organisations.student (organisation_id, names, id) where deleted_at is null and disabled_at is null;
create index student_by_group on organisations.student (organisation_id, group_name) where deleted_at is null and disabled_at is null;
create index student_by_birth on organisations.student (organisation_id, birth_date);
create index student_by_account on organisations.student (account_id) where account_id is not null;
create index student_by_national_id on organisations.student (national_id) where national_id is not null;

-- A file of students, from its upload to its end. Its bytes go when it ends; what was wrong stays for a while.
create table organisations.roll_import (
    organisation_id bigint      not null references organisations.organisation,
    id              bigint      generated always as identity,
    author_id       bigint      not null,
    format          text        not null,
    is_replacement  boolean     not null, -- students who are not in the file are deleted
    file_name       text        not null,
    size            bigint      not null,
    progress        integer     not null default 0, -- percent
    uploaded_at     timestamptz not null,
    started_at      timestamptz,
    imported_at     timestamptz,
    refused_at      timestamptz,
    failed_at       timestamptz,
    added           integer     not null default 0,
    updated         integer     not null default 0,
    removed         integer     not null default 0,
    problems        integer     not null default 0,
    primary key (organisation_id, id),
    constraint a_format_is_known check (format in ('SIECLE', 'FREGATA', 'SUP')),
    constraint an_import_ends_once check (num_nonnulls(imported_at, refused_at, failed_at) <= 1)
);
create unique index one_import_at_a_time on organisations.roll_import (organisation_id)
    where imported_at is null and refused_at is null and failed_at is null;

create table organisations.roll_import_part (
    organisation_id bigint not null,
    import_id       bigint not null,
    position        int    not null,
    bytes           bytea  not null,
    primary key (organisation_id, import_id, position)
);
alter table organisations.roll_import_part alter column bytes set storage external;

create table organisations.roll_import_problem (
    organisation_id bigint not null,
    import_id       bigint not null,
    position        int    not null,
    kind            text   not null,
    line            int    not null,
    heading         text   not null,
    value           text   not null,
    allowed         text   not null,
    primary key (organisation_id, import_id, position)
);
