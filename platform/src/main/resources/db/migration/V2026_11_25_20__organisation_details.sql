-- What only the platform's staff reads of an organisation.
alter table organisations.organisation
    add column credit            integer not null default 0,
    add column dpo_first_name    text,
    add column dpo_last_name     text,
    add column dpo_email         text,
    add column identity_provider text,
    add column locale            text    not null default 'fr-fr',
    add constraint a_credit_is_not_negative check (credit >= 0);
