-- The form that a session was made with: sent twice, it makes one.
alter table certification.session add column form uuid;
create unique index a_form_makes_one_session on certification.session (centre_id, form);
