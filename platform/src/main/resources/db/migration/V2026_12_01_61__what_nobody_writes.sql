-- Tables come with what writes them: of a session, its candidates and their sittings are counted today, and nothing else is.
drop table certification.neutralisation, certification.invigilator, certification.report, certification.closing,
           certification.result, certification.jury_decision, certification.certificate;
