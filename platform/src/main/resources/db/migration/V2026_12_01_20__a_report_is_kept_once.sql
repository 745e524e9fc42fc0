-- What was said of which question: sent twice, it is one report.
alter table assessment.problem_report add column said uuid;
create unique index a_report_is_kept_once on assessment.problem_report (learner_id, said) where said is not null;
