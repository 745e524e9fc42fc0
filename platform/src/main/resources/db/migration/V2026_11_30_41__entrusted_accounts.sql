-- A pupil's account is the pupil's. A school sees its ways in and gives it passwords once the account is entrusted to it:
-- because it was opened at its own door, because its owner has said that they are its pupil, or because one of them agreed.
alter table organisations.student
    add column account_opened_here  boolean not null default false, -- somebody signed up as this student
    add column account_entrusted_at timestamptz,                    -- none: the school knows who it is, and touches nothing
    add column account_claimed_at   timestamptz,                    -- an import linked an account that was opened elsewhere
    add column account_declined_at  timestamptz,                    -- the owner, or the school that opened it, said no
    add constraint an_entrusted_account_is_a_linked_one check (account_id is not null or account_entrusted_at is null);

-- What one organisation only had linked until now came by its owner's own word.
update organisations.student student set account_entrusted_at = student.updated_at
 where student.account_id is not null and student.is_imported
   and not exists (
       select from organisations.student other
        where other.account_id = student.account_id and other.organisation_id <> student.organisation_id);

create index claim_by_account on organisations.student (account_id)
    where account_claimed_at is not null and account_entrusted_at is null and account_declined_at is null;
