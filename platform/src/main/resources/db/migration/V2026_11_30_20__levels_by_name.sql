-- The competences that « levels » is of, in its order: what was sent is read by name, whatever the framework holds today.
-- A row without them was written while the framework had the sixteen that SentLevels names.
alter table campaigns.participation add column level_codes text[];

-- A profile is compared with the one before by its pix: its mastery is a share of a framework that grows.
alter table campaigns.participation add column previous_pix int;
