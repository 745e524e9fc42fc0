package pix.assessment;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.engine.scoring.Scorecard.Evaluation;

/** Where a learner's own test of each competence stands. */
@Repository
class Evaluations {

    /** The competence's last attempt and its state; a reset that came later undoes it. */
    record Latest(String competence, AttemptId attempt, Evaluation evaluation) {}

    private final JdbcClient jdbc;

    Evaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By competence; a competence never begun is not there. */
    Map<String, Latest> of(AccountId learner) {
        return jdbc
                .sql("""
                        select distinct on (a.competence) a.competence, a.id,
                               case when a.aborted_at is not null then 'RESET'
                                    when exists (select from assessment.reset r
                                                  where r.learner_id = a.learner_id and r.competence = a.competence
                                                    and r.reset_at >= a.started_at) then 'RESET'
                                    when a.completed_at is not null then 'COMPLETED'
                                    else 'STARTED' end as evaluation
                          from assessment.attempt a
                         where a.learner_id = :learner and a.competence is not null
                         order by a.competence, a.id desc
                        """)
                .param("learner", learner.value())
                .query((row, _) -> new Latest(
                        row.getString("competence"),
                        new AttemptId(row.getLong("id")),
                        Evaluation.valueOf(row.getString("evaluation"))))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Latest::competence, latest -> latest));
    }
}
