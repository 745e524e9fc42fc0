package pix.assessment;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.content.RunningRelease;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Status;
import pix.testing.TestClock;

/** Learners of the tests who have shown much already. */
@Component
public class KnownProfiles {

    private final JdbcClient jdbc;
    private final RunningRelease release;

    KnownProfiles(JdbcClient jdbc, RunningRelease release) {
        this.jdbc = jdbc;
        this.release = release;
    }

    /** Everything of these competences was asked, up to a level, and answered right. */
    public void hold(AccountId learner, List<String> competences, int level) {
        var shown = new ArrayList<Evidence>();
        for (var skill : release.scored())
            if (competences.contains(skill.competence()) && skill.level() <= level)
                shown.add(new Evidence(skill.number(), Status.HELD, Origin.DIRECT, TestClock.START));
        jdbc.sql("""
                        insert into assessment.knowledge (learner_id, version, state) values (:learner, 1, :state)
                        on conflict (learner_id) do update set state = excluded.state
                        """)
                .param("learner", learner.value())
                .param("state", KnowledgeBytes.write(Knowledge.none().learn(shown)))
                .update();
    }
}
