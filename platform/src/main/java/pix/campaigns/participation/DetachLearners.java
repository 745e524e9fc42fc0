package pix.campaigns.participation;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountsDeleted;

/** What was done in a campaign stays in it, nobody's, when the account is no more. */
@Repository
class DetachLearners {

    private final JdbcClient jdbc;

    DetachLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void deleted(AccountsDeleted gone) {
        jdbc.sql("""
                        update campaigns.participation p set learner_id = null
                          from campaigns.learner_participation l
                         where l.learner_id = any(:learners)
                           and p.organisation_id = l.organisation_id and p.campaign_id = l.campaign_id
                           and p.id = l.participation_id
                        """).param("learners", gone.ids()).update();
        jdbc.sql("""
                        -- every organisation
                        delete from campaigns.learner_participation where learner_id = any(:learners)
                        """).param("learners", gone.ids()).update();
    }
}
