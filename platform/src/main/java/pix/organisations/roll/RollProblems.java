package pix.organisations.roll;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.ExpiringRows;
import pix.organisations.roll.RollProblem.Who;

/** What was wrong in the files. They name pupils: what is a month old is forgotten. */
@Repository
class RollProblems implements ExpiringRows {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RollProblems(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(RollImportId id, List<RollProblem> problems) {
        var rows = new ArrayList<Object[]>();
        for (var problem : problems)
            rows.add(new Object[] {
                id.organisation().value(),
                id.value(),
                rows.size(),
                problem.kind().name(),
                problem.line(),
                problem.column(),
                problem.who().name(),
                problem.who().number(),
                problem.value(),
                problem.allowed()
            });
        batches.batchUpdate("""
                insert into organisations.roll_import_problem
                       (organisation_id, import_id, position, kind, line, heading, who, who_number, value, allowed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, rows);
    }

    List<RollProblem> of(RollImportId id) {
        return jdbc.sql("""
                select kind, line, heading, who, who_number, value, allowed
                  from organisations.roll_import_problem
                 where organisation_id = :organisation and import_id = :id
                 order by position
                """)
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .query((row, _) -> new RollProblem(
                        ProblemKind.valueOf(row.getString("kind")),
                        row.getInt("line"),
                        row.getString("heading"),
                        new Who(row.getString("who"), row.getString("who_number")),
                        row.getString("value"),
                        row.getString("allowed")))
                .list();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("""
                delete from organisations.roll_import_problem problem
                 using organisations.roll_import past
                 where past.organisation_id = problem.organisation_id and past.id = problem.import_id
                   and past.uploaded_at < :old
                """).param("old", now.minus(KEPT).atOffset(UTC)).update();
    }
}
