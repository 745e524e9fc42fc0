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
create index student_by_name on organisations.student (organisation_id, lower(last_name), lower(first_name), id);
create index student_by_birth on organisations.student (organisation_id, birth_date);
create index student_by_account on organisations.student (account_id) where account_id is not null;
create index student_by_national_id on organisations.student (national_id) where national_id is not null;
