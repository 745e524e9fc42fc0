-- A guest takes a campaign without an account of their own: nothing is known of them and nothing logs in again.
alter table accounts.account add column is_guest boolean not null default false;
alter table accounts.account alter column password_hash drop not null;
alter table accounts.account drop constraint an_account_has_a_login;
alter table accounts.account add constraint an_account_has_a_login check (is_guest = (num_nonnulls(email, username) = 0));
alter table accounts.account add constraint only_a_guest_has_no_password check (is_guest = (password_hash is null));
