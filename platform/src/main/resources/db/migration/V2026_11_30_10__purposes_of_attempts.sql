-- What an attempt is for is kept by name: another purpose cannot be told from a competence that is not there.
alter table assessment.attempt add column purpose text;

update assessment.attempt set purpose = case when competence is null then 'TARGETED' else 'COMPETENCE' end;

-- Null in rows of the version before, as long as it runs.
alter table assessment.attempt add constraint a_purpose_is_known check (purpose in ('COMPETENCE', 'TARGETED'));
alter table assessment.attempt
    add constraint a_test_of_a_competence_names_it check ((purpose = 'COMPETENCE') = (competence is not null));
