-- Terms and the place where one was last are kept once, for every kind of space. Who belongs to a centre follows from its organisation.
insert into teams.terms (kind, account_id, accepted_at, last_space_id)
select 'ORGANISATION', account_id, terms_accepted_at, last_organisation_id from organisations.prescription;

drop table organisations.prescription;
drop table teams.member;
