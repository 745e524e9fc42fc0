package pix.assessment.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.assessment.Attempt;
import pix.bank.framework.Device;
import pix.content.ChallengeRef;

/** The reports, newest first. */
@Repository
class ProblemReports {

    private final JdbcClient jdbc;

    ProblemReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Attempt attempt, int position, ProblemReport report) {
        jdbc.sql("""
                        insert into assessment.problem_report (learner_id, attempt_id, position, release, skill, variant,
                                                               problem, words, device, reported_at)
                        values (:learner, :attempt, :position, :release, :skill, :variant, :problem, :words, :device, :at)
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
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ProblemReport> page(int page, int size) {
        return jdbc.sql("""
                        select id, release, skill, variant, problem, words, device, reported_at
                          from assessment.problem_report -- every learner's: staff read them
                         order by id desc limit :size offset :skipped
                        """)
                .param("size", size)
                .param("skipped", (page - 1) * size)
                .query(ProblemReports::report)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from assessment.problem_report -- every learner")
                .query(Integer.class)
                .single();
    }

    private static ProblemReport report(ResultSet row, int number) throws SQLException {
        return new ProblemReport(
                row.getLong("id"),
                row.getString("release"),
                new ChallengeRef(row.getInt("skill"), row.getInt("variant")),
                Problem.valueOf(row.getString("problem")),
                row.getString("words"),
                Device.valueOf(row.getString("device")),
                row.getTimestamp("reported_at").toInstant());
    }
}
