package pix.assessment;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.engine.judging.Verdict;

/** All that happened to a learner's knowledge, in order: what the rows can be made from again. */
@Repository
class LearnerEvents {

    sealed interface Event {}

    record Answered(AttemptId attempt, int skill, Verdict verdict, Instant at) implements Event {
        boolean isRight() {
            return verdict == Verdict.CORRECT;
        }
    }

    /** Of a whole competence, or of chosen skills. */
    record Reset(Optional<String> competence, Set<Integer> skills) implements Event {}

    private final JdbcClient jdbc;

    LearnerEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Event> of(AccountId learner) {
        return jdbc.sql("""
                        select version, attempt_id, skill, verdict, answered_at as at, null as competence, null::bytea as skills
                          from assessment.answer where learner_id = :learner
                        union all
                        select version, null, null, null, reset_at, competence, skills
                          from assessment.reset where learner_id = :learner
                        order by version
                        """)
                .param("learner", learner.value())
                .query(LearnerEvents::event)
                .list();
    }

    /** What each attempt of the learner was started with. */
    Map<AttemptId, AttemptBrief> briefs(AccountId learner) {
        return jdbc
                .sql("""
                        select id, ordinal, purpose, competence, retry, targets, seed, started_at
                          from assessment.attempt where learner_id = :learner
                        """)
                .param("learner", learner.value())
                .query((row, _) -> Map.entry(new AttemptId(row.getLong("id")), Attempts.brief(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<AccountId> learnersAfter(AccountId learner, int most) {
        return jdbc.sql(
                        "select learner_id from assessment.knowledge where learner_id > :learner order by learner_id limit :most")
                .param("learner", learner.value())
                .param("most", most)
                .query((row, _) -> new AccountId(row.getLong("learner_id")))
                .list();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        if (row.getString("verdict") == null) return reset(row);
        return new Answered(
                new AttemptId(row.getLong("attempt_id")),
                row.getInt("skill"),
                Verdict.valueOf(row.getString("verdict")),
                row.getTimestamp("at").toInstant());
    }

    private static Reset reset(ResultSet row) throws SQLException {
        var skills = row.getBytes("skills");
        return new Reset(
                Optional.ofNullable(row.getString("competence")),
                skills == null ? Set.of() : SkillNumbers.read(skills));
    }
}
