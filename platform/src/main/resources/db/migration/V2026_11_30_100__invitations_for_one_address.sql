-- An invitation is for the address that it was sent to. That of a school's own mailbox is passed on to whoever asked for it.
alter table organisations.invitation add column may_be_passed_on boolean not null default false;
