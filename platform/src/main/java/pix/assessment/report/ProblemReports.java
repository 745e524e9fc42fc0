package pix.assessment.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.assessment.Attempt;
import pix.bank.framework.Device;
import pix.content.ChallengeRef;

/** The reports, newest first. */
@Repository
class ProblemReports {

    private static final String COLUMNS = """
            -- every learner's where the staff reads them
            select id, release, skill, variant, problem, words, device, reported_at, handler_id, reply, answered_at, closed_at
              from assessment.problem_report
            """;
    private static final String WHICH = """
             where (:state::text is null or :state = case when closed_at is not null then 'CLOSED'
                                                    when answered_at is not null then 'ANSWERED'
                                                    when handler_id is not null then 'IN_HAND'
                                                    else 'NEW' end)
               and (:skills::int[] is null or skill = any(:skills))
               and (:handler::bigint is null or handler_id = :handler)
            """;

    private final JdbcClient jdbc;

    ProblemReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same words on the same question are one report, however often they are sent. */
    void add(Attempt attempt, int position, ProblemReport report) {
        jdbc.sql("""
                        insert into assessment.problem_report (learner_id, attempt_id, position, release, skill, variant,
                                                               problem, words, device, reported_at, said)
                        values (:learner, :attempt, :position, :release, :skill, :variant, :problem, :words, :device, :at, :said)
                            on conflict do nothing
                        """)
                .param("learner", attempt.learner().value())
                .param("attempt", attempt.id().value())
                .param("position", position)
                .param("release", report.release())
                .param("skill", report.challenge().skill())
                .param("variant", report.challenge().variant())
                .param("problem", report.problem().name())
                .param("words", report.words())
                .param("device", report.device().name())
                .param("at", report.at().atOffset(UTC))
                .param("said", said(attempt, position, report))
                .update();
    }

    private static UUID said(Attempt attempt, int position, ProblemReport report) {
        var said = attempt.id() + " " + position + " " + report.problem() + " " + report.words();
        return UUID.nameUUIDFromBytes(said.getBytes(UTF_8));
    }

    List<HandledReport> page(ReportFilter filter, int page, int size) {
        return filtered(COLUMNS + WHICH + " order by id desc limit :size offset :skipped", filter)
                .param("size", size)
                .param("skipped", (page - 1) * size)
                .query(ProblemReports::report)
                .list();
    }

    int count(ReportFilter filter) {
        return filtered("select count(*) from assessment.problem_report -- every learner's\n" + WHICH, filter)
                .query(Integer.class)
                .single();
    }

    Optional<HandledReport> find(ReportId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(ProblemReports::report)
                .optional();
    }

    List<HandledReport> of(AccountId learner) {
        return jdbc.sql(COLUMNS + " where learner_id = :learner order by id desc")
                .param("learner", learner.value())
                .query(ProblemReports::report)
                .list();
    }

    Optional<AccountId> author(ReportId id) {
        return jdbc.sql("select learner_id from assessment.problem_report where id = :id -- every learner's")
                .param("id", id.value())
                .query((row, _) -> new AccountId(row.getLong("learner_id")))
                .optional();
    }

    /** Whoever takes what somebody had, or what was closed, has it from then on. */
    void take(ReportId id, AccountId handler, Instant now) {
        jdbc.sql("""
                        -- every learner's
                        update assessment.problem_report set handler_id = :handler, taken_at = :now, closed_at = null
                         where id = :id
                        """)
                .param("handler", handler.value())
                .param("now", now.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    /** Another answer takes the place of the one before, and is read anew. */
    void answer(ReportId id, AccountId handler, String reply, Instant now) {
        jdbc.sql("""
                        -- every learner's
                        update assessment.problem_report
                           set handler_id = :handler, taken_at = coalesce(taken_at, :now), reply = :reply,
                               answered_at = :now, seen_at = null
                         where id = :id
                        """)
                .param("handler", handler.value())
                .param("reply", reply)
                .param("now", now.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    void close(ReportId id, AccountId handler, Instant now) {
        jdbc.sql("""
                        -- every learner's
                        update assessment.problem_report set handler_id = coalesce(handler_id, :handler), closed_at = :now
                         where id = :id
                        """)
                .param("handler", handler.value())
                .param("now", now.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    boolean hasUnread(AccountId learner) {
        return jdbc.sql("""
                        select exists (select from assessment.problem_report
                                        where learner_id = :learner and answered_at is not null and seen_at is null)
                        """)
                .param("learner", learner.value())
                .query(Boolean.class)
                .single();
    }

    void seen(AccountId learner, Instant now) {
        jdbc.sql("""
                        update assessment.problem_report set seen_at = :now
                         where learner_id = :learner and answered_at is not null and seen_at is null
                        """)
                .param("learner", learner.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    private JdbcClient.StatementSpec filtered(String statement, ReportFilter filter) {
        return jdbc.sql(statement)
                .param("state", filter.state().map(Enum::name).orElse(null))
                .param(
                        "skills",
                        filter.skills()
                                .map(skills -> skills.toArray(Integer[]::new))
                                .orElse(null))
                .param("handler", filter.handler().map(AccountId::value).orElse(null));
    }

    private static HandledReport report(ResultSet row, int number) throws SQLException {
        var report = new ProblemReport(
                row.getString("release"),
                new ChallengeRef(row.getInt("skill"), row.getInt("variant")),
                Problem.valueOf(row.getString("problem")),
                row.getString("words"),
                Device.valueOf(row.getString("device")),
                row.getTimestamp("reported_at").toInstant());
        return new HandledReport(
                new ReportId(row.getLong("id")),
                report,
                Optional.ofNullable(row.getObject("handler_id", Long.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("reply")),
                instant(row, "answered_at"),
                instant(row, "closed_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
