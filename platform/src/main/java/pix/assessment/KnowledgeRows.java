package pix.assessment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.engine.knowledge.Knowledge;

/** The one row per learner of what is known. */
@Repository
class KnowledgeRows {

    /** @param version one more at each event of the learner */
    record Row(int version, Knowledge knowledge) {
        static final Row NONE = new Row(0, Knowledge.none());
    }

    private final JdbcClient jdbc;

    KnowledgeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Row read(AccountId learner) {
        return jdbc.sql("select version, state from assessment.knowledge where learner_id = :learner")
                .param("learner", learner.value())
                .query((row, _) -> new Row(row.getInt("version"), KnowledgeBytes.read(row.getBytes("state"))))
                .optional()
                .orElse(Row.NONE);
    }

    /** The learner's row, made if it was not there and held until commit: other events of the learner wait in line. */
    Row lock(AccountId learner) {
        return jdbc.sql("""
                        insert into assessment.knowledge (learner_id, version, state) values (:learner, 1, '')
                            on conflict (learner_id) do update set version = assessment.knowledge.version + 1
                        returning version, state
                        """)
                .param("learner", learner.value())
                .query((row, _) -> new Row(row.getInt("version"), KnowledgeBytes.read(row.getBytes("state"))))
                .single();
    }

    void write(AccountId learner, Knowledge knowledge) {
        jdbc.sql("update assessment.knowledge set state = :state where learner_id = :learner")
                .param("learner", learner.value())
                .param("state", KnowledgeBytes.write(knowledge))
                .update();
    }

    /** A reset of chosen skills enters the log. */
    void addReset(AccountId learner, int version, Set<Integer> skills, Instant at) {
        jdbc.sql("""
                        insert into assessment.reset (learner_id, version, skills, reset_at)
                        values (:learner, :version, :skills, :at)
                        """)
                .param("learner", learner.value())
                .param("version", version)
                .param("skills", SkillNumbers.write(skills))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** A reset enters the log, and the competence's open attempt is thrown away. */
    void addReset(AccountId learner, int version, String competence, Instant at) {
        jdbc.sql("""
                        with ended as (
                          update assessment.attempt set aborted_at = :at, skill = null, variant = null, asked_at = null
                           where learner_id = :learner and competence = :competence
                             and completed_at is null and aborted_at is null)
                        insert into assessment.reset (learner_id, version, competence, reset_at)
                        values (:learner, :version, :competence, :at)
                        """)
                .param("learner", learner.value())
                .param("version", version)
                .param("competence", competence)
                .param("at", Timestamp.from(at))
                .update();
    }
}
