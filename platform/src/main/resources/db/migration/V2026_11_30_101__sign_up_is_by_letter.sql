-- A sign-up remembers the browser that asked, which may finish it at once, and the page that it was asked from.
alter table accounts.pending_sign_up add column browser_digest bytea;
alter table accounts.pending_sign_up add column next text not null default '';
alter table accounts.pending_sign_up add column used_at timestamptz;

-- A forgotten password of an address that opens nothing costs what any other does, and leaves a row that nothing opens.
alter table accounts.password_reset alter column account_id drop not null;
