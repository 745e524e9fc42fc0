-- An organisation overseas keeps the time of where it is; without a zone of its own, that of the installation.
alter table organisations.organisation add column time_zone text;
