package pix.bench;

import java.sql.SQLException;

/** Learners for pgbench, in our own tables: each has 50 known skills and an open attempt of ten answers. */
final class OwnShape {

    static final int LEARNERS = 20_000;
    static final long FIRST = 1_000_000_000L;

    private static final String ROWS = """
            delete from assessment.answer where learner_id >= %1$d;
            delete from assessment.attempt where learner_id >= %1$d;
            delete from assessment.knowledge where learner_id >= %1$d;
            insert into assessment.knowledge (learner_id, version, state)
              select n, 50, decode(repeat('00a1030bebc200', 50), 'hex') from generate_series(%1$d, %1$d + %2$d - 1) n;
            insert into assessment.attempt
              (learner_id, id, ordinal, competence, retry, targets, seed, started_at, trail, skill, variant, asked_at)
              select n, n, 0, '1.1', false, decode(repeat('00a1', 40), 'hex'), n, now(),
                decode(repeat('00a10000002a01', 10), 'hex'), 161, 42, now()
              from generate_series(%1$d, %1$d + %2$d - 1) n;
            vacuum analyze assessment.knowledge;
            vacuum analyze assessment.attempt;
            vacuum analyze assessment.answer;
            checkpoint
            """;

    private OwnShape() {}

    static void settle(Database database, int learners) throws SQLException {
        for (var statement : ROWS.formatted(FIRST, learners).split(";")) database.run(statement);
    }
}
