package pix.assessment;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountsDeleted;

/** Of an account that is no more, no answer is kept. */
@Repository
class DeleteLearners {

    private final JdbcClient jdbc;

    DeleteLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void deleted(AccountsDeleted gone) {
        for (var statement : List.of(
                "delete from assessment.answer where learner_id = any(:learners)",
                "delete from assessment.attempt where learner_id = any(:learners)",
                "delete from assessment.reset where learner_id = any(:learners)",
                "delete from assessment.problem_report where learner_id = any(:learners)",
                "delete from assessment.tutorial_mark where learner_id = any(:learners)",
                "delete from assessment.knowledge where learner_id = any(:learners)"))
            jdbc.sql(statement).param("learners", gone.ids()).update();
    }
}
