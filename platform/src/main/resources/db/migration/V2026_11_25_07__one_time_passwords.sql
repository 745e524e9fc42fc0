-- A pupil's school gives another login beside the first, and passwords that open once.
alter table accounts.account drop constraint an_account_has_one_login;
alter table accounts.account add constraint an_account_has_a_login check (num_nonnulls(email, username) >= 1);
alter table accounts.account drop constraint a_login_is_in_lower_case;
alter table accounts.account
    add constraint a_login_is_in_lower_case check (email = lower(email) and username = lower(username));
alter table accounts.account add column one_time_password_at timestamptz;

-- Whoever logs in with such a password chooses another by the same means as with a mailed link, without a mailbox proved.
alter table accounts.password_reset add column was_mailed boolean not null default true;
