-- One schema per capability: the owner of a table is visible in every line of SQL.
create schema if not exists accounts;
create schema if not exists mail;
create schema if not exists content;
create schema if not exists assessment;
