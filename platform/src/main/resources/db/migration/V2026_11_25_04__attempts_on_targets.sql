-- An attempt is about a competence, or about skills that were chosen for another reason: then it has no competence.
alter table assessment.attempt alter column competence drop not null;
