package pix.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
import pix.content.ChallengeRef;
import pix.engine.judging.Verdict;

/** The log of answers: the truth, only appended to. */
@Repository
class AnswerLog {

    private static final String ANSWERS = """
            select position, release, skill, variant, given, verdict, asked_at, answered_at
              from assessment.answer
             where learner_id = :learner and attempt_id = :attempt
            """;

    private final JdbcClient jdbc;

    AnswerLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answer, what it shows and the next question, in one statement: all of it or nothing.
     *
     * @return false when another event of the learner came first, and nothing was written
     */
    boolean append(LoggedAnswer answer, Attempt after) {
        return switch (after.brief().purpose()) {
            case CompetenceTest _, TargetedTest _ -> appendAndLearn(answer, after);
        };
    }

    /** The version that is checked and raised is that of what the learner is known to hold. */
    private boolean appendAndLearn(LoggedAnswer answer, Attempt after) {
        return jdbc.sql("""
                                with known as (
                                  update assessment.knowledge set version = version + 1, state = :state
                                   where learner_id = :learner and version = :version
                                  returning version),
                                moved as (
                                  update assessment.attempt
                                     set trail = :trail, skill = :nextSkill, variant = :nextVariant, asked_at = :nextAsked,
                                         timer_started_at = null, completed_at = :completed
                                   where learner_id = :learner and id = :attempt and exists (select from known))
                                insert into assessment.answer (learner_id, attempt_id, position, version, release, skill, variant,
                                                               given, verdict, asked_at, answered_at)
                                select :learner, :attempt, :position, version, :release, :skill, :variant,
                                       :given, :verdict, :asked, :answered
                                  from known
                                """)
                        .param("learner", after.learner().value())
                        .param("attempt", after.id().value())
                        .param("version", after.version())
                        .param("state", KnowledgeBytes.write(after.knowledge()))
                        .param("trail", TrailBytes.write(after.trail()))
                        .param(
                                "nextSkill",
                                after.question()
                                        .map(next -> next.challenge().skill())
                                        .orElse(null),
                                Types.INTEGER)
                        .param(
                                "nextVariant",
                                after.question()
                                        .map(next -> next.challenge().variant())
                                        .orElse(null),
                                Types.INTEGER)
                        .param(
                                "nextAsked",
                                after.question()
                                        .map(next -> utc(next.askedAt()))
                                        .orElse(null),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param(
                                "completed",
                                after.isCompleted() ? utc(answer.answeredAt()) : null,
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("position", answer.position())
                        .param("release", answer.release())
                        .param("skill", answer.challenge().skill())
                        .param("variant", answer.challenge().variant())
                        .param("given", answer.given())
                        .param("verdict", answer.verdict().name())
                        .param("asked", utc(answer.askedAt()))
                        .param("answered", utc(answer.answeredAt()))
                        .update()
                == 1;
    }

    List<LoggedAnswer> all(AccountId learner, AttemptId attempt) {
        return jdbc.sql(ANSWERS + " order by position")
                .param("learner", learner.value())
                .param("attempt", attempt.value())
                .query(AnswerLog::answer)
                .list();
    }

    /** All that a learner ever answered. */
    List<LoggedAnswer> all(AccountId learner) {
        return jdbc.sql("""
                        select position, release, skill, variant, given, verdict, asked_at, answered_at
                          from assessment.answer
                         where learner_id = :learner
                         order by answered_at, attempt_id, position
                        """)
                .param("learner", learner.value())
                .query(AnswerLog::answer)
                .list();
    }

    Optional<LoggedAnswer> at(AccountId learner, AttemptId attempt, int position) {
        return jdbc.sql(ANSWERS + " and position = :position")
                .param("learner", learner.value())
                .param("attempt", attempt.value())
                .param("position", position)
                .query(AnswerLog::answer)
                .optional();
    }

    private static LoggedAnswer answer(ResultSet row, int number) throws SQLException {
        return new LoggedAnswer(
                row.getInt("position"),
                row.getString("release"),
                new ChallengeRef(row.getInt("skill"), row.getInt("variant")),
                row.getString("given"),
                Verdict.valueOf(row.getString("verdict")),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("answered_at").toInstant());
    }

    /** An instant in the one Java type that the driver sends as {@code timestamptz}. */
    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
