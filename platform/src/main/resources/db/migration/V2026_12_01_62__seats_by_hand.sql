-- Whoever is not a school's pupil is paid for by somebody, and says so; a form seats its candidate once.
alter table certification.seat
    add column billing         text,
    add column prepayment_code text,
    add column form            uuid,
    add constraint a_billing_is_known check (billing in ('FREE', 'PAID', 'PREPAID')),
    add constraint a_prepayment_has_its_code check ((billing is not distinct from 'PREPAID') = (prepayment_code is not null));
create unique index a_form_seats_once on certification.seat (session_id, form);
