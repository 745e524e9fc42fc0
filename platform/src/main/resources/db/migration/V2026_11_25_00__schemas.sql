create schema if not exists audit;
create schema if not exists organisations;
create schema if not exists campaigns;
