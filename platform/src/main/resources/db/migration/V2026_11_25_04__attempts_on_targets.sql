-- An attempt is about a competence, or about skills that were chosen for another reason: then it has no competence.
alter table assessment.attempt alter column competence drop not null;

alter table assessment.reset alter column competence drop not null;
alter table assessment.reset add column skills bytea;
alter table assessment.reset
    add constraint a_reset_is_of_a_competence_or_of_skills check ((competence is null) <> (skills is null));
