package pix.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
import pix.content.ChallengeRef;

/**
 * The attempts, each read together with its learner's knowledge. The version of the knowledge is the one guard: every write
 * names the version it read, and writes nothing if another event came between.
 */
@Repository
class Attempts {

    private static final String WITH_KNOWLEDGE = """
            select a.id, a.learner_id, a.ordinal, a.purpose, a.competence, a.retry, a.targets, a.seed, a.started_at,
                   a.completed_at, a.aborted_at, a.trail, a.skill, a.variant, a.asked_at, a.timer_started_at, k.version, k.state
              from assessment.attempt a
              join assessment.knowledge k on k.learner_id = a.learner_id
            """;

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Attempt> find(AccountId learner, AttemptId id) {
        return jdbc.sql(WITH_KNOWLEDGE + " where a.learner_id = :learner and a.id = :id")
                .param("learner", learner.value())
                .param("id", id.value())
                .query(Attempts::attempt)
                .optional();
    }

    Optional<Attempt> findOpen(AccountId learner, String competence) {
        return jdbc.sql(WITH_KNOWLEDGE + """
                           where a.learner_id = :learner and a.competence = :competence
                             and a.completed_at is null and a.aborted_at is null
                          """)
                .param("learner", learner.value())
                .param("competence", competence)
                .query(Attempts::attempt)
                .optional();
    }

    int count(AccountId learner) {
        return jdbc.sql("select count(*) from assessment.attempt where learner_id = :learner")
                .param("learner", learner.value())
                .query(Integer.class)
                .single();
    }

    AttemptId newId() {
        return new AttemptId(jdbc.sql("select nextval('assessment.attempt_id')")
                .query(Long.class)
                .single());
    }

    void add(Attempt attempt, Instant at) {
        var brief = attempt.brief();
        var purpose = StoredPurpose.of(brief.purpose());
        jdbc.sql("""
                        insert into assessment.attempt (learner_id, id, ordinal, purpose, competence, retry, targets, seed,
                                                        started_at, completed_at, trail, skill, variant, asked_at)
                        values (:learner, :id, :ordinal, :purpose, :competence, :retry, :targets, :seed,
                                :started, :completed, '', :skill, :variant, :asked)
                        """)
                .param("learner", attempt.learner().value())
                .param("id", attempt.id().value())
                .param("ordinal", brief.ordinal())
                .param("purpose", purpose.kind().name())
                .param("competence", purpose.competence().orElse(null), Types.VARCHAR)
                .param("retry", purpose.retry())
                .param("targets", SkillNumbers.write(brief.targets()))
                .param("seed", brief.seed())
                .param("started", Timestamp.from(brief.startedAt()))
                .param("completed", attempt.isCompleted() ? Timestamp.from(at) : null)
                .param(
                        "skill",
                        attempt.question()
                                .map(question -> question.challenge().skill())
                                .orElse(null))
                .param(
                        "variant",
                        attempt.question()
                                .map(question -> question.challenge().variant())
                                .orElse(null))
                .param(
                        "asked",
                        attempt.question()
                                .map(question -> Timestamp.from(question.askedAt()))
                                .orElse(null))
                .update();
    }

    /** Puts another question in the place of the one being asked, unless something happened meanwhile. */
    boolean ask(Attempt attempt, Question question) {
        return switch (attempt.brief().purpose()) {
            case CompetenceTest _, TargetedTest _ -> askAndRaiseVersion(attempt, question);
        };
    }

    private boolean askAndRaiseVersion(Attempt attempt, Question question) {
        return jdbc.sql("""
                                with known as (
                                  update assessment.knowledge set version = version + 1
                                   where learner_id = :learner and version = :version
                                  returning learner_id)
                                update assessment.attempt
                                   set skill = :skill, variant = :variant, asked_at = :asked, timer_started_at = null
                                 where learner_id = :learner and id = :id and exists (select from known)
                                """)
                        .param("learner", attempt.learner().value())
                        .param("id", attempt.id().value())
                        .param("version", attempt.version())
                        .param("skill", question.challenge().skill())
                        .param("variant", question.challenge().variant())
                        .param("asked", Timestamp.from(question.askedAt()))
                        .update()
                == 1;
    }

    /** Starts the clock of the question being asked, once. */
    void startTimer(AccountId learner, AttemptId id, Instant at) {
        jdbc.sql("""
                        update assessment.attempt set timer_started_at = :at
                         where learner_id = :learner and id = :id and skill is not null and timer_started_at is null
                        """)
                .param("learner", learner.value())
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void abort(AccountId learner, AttemptId id, Instant at) {
        jdbc.sql("""
                        update assessment.attempt
                           set aborted_at = :at, skill = null, variant = null, asked_at = null, timer_started_at = null
                         where learner_id = :learner and id = :id and completed_at is null and aborted_at is null
                        """)
                .param("learner", learner.value())
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                new AttemptId(row.getLong("id")),
                new AccountId(row.getLong("learner_id")),
                brief(row),
                TrailBytes.read(row.getBytes("trail")),
                question(row),
                end(row),
                KnowledgeBytes.read(row.getBytes("state")),
                row.getInt("version"));
    }

    static AttemptBrief brief(ResultSet row) throws SQLException {
        return new AttemptBrief(
                purpose(row),
                row.getInt("ordinal"),
                SkillNumbers.read(row.getBytes("targets")),
                row.getLong("seed"),
                row.getTimestamp("started_at").toInstant());
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        var competence = Optional.ofNullable(row.getString("competence"));
        var kind = Optional.ofNullable(row.getString("purpose"))
                .map(StoredPurpose.Kind::valueOf)
                .orElseGet(() -> StoredPurpose.Kind.unsaid(competence));
        return new StoredPurpose(kind, competence, row.getBoolean("retry")).toPurpose();
    }

    private static Optional<Question> question(ResultSet row) throws SQLException {
        int skill = row.getInt("skill");
        if (row.wasNull()) return Optional.empty();
        var ref = new ChallengeRef(skill, row.getInt("variant"));
        var timer = Optional.ofNullable(instant(row, "timer_started_at"));
        return Optional.of(new Question(ref, row.getTimestamp("asked_at").toInstant(), timer));
    }

    private static AttemptEnd end(ResultSet row) throws SQLException {
        if (row.getTimestamp("completed_at") != null) return AttemptEnd.COMPLETED;
        return row.getTimestamp("aborted_at") != null ? AttemptEnd.ABORTED : AttemptEnd.NOT_YET;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
