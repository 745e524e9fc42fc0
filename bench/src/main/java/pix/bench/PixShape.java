package pix.bench;

import java.sql.SQLException;

/**
 * The transaction of an answer in the shape that the first Pix gave it: a row for each skill a learner knows. It reads
 * some 50 of them, writes the answer, three more rows and the test, in six round trips.
 */
final class PixShape {

    static final int LEARNERS = 20_000;

    private static final String TABLES = """
            drop schema if exists bench cascade;
            create schema bench;
            create table bench.assessment (id bigint primary key, user_id bigint, last_challenge text, updated_at timestamptz);
            create table bench.answer (id bigint generated always as identity primary key, value text, result text,
              assessment_id bigint, challenge_id text, time_spent int, result_details text, created_at timestamptz);
            create index on bench.answer (assessment_id);
            create table bench.knowledge_element (id bigint generated always as identity primary key, source text, status text,
              earned real, answer_id bigint, assessment_id bigint, skill_id text, competence_id text, user_id bigint,
              created_at timestamptz);
            insert into bench.assessment select n, n, 'rec0000000000000', now() from generate_series(1, %1$d) n;
            insert into bench.knowledge_element
              (source, status, earned, answer_id, assessment_id, skill_id, competence_id, user_id, created_at)
              select 'inferred', 'validated', 1.5, n, n %% %1$d + 1, 'skill' || n / %1$d, 'competence' || n / %1$d / 5,
                n %% %1$d + 1, now()
              from generate_series(0, %1$d * 50 - 1) n;
            create index on bench.knowledge_element (user_id);
            create index on bench.knowledge_element (assessment_id);
            vacuum analyze bench.assessment;
            vacuum analyze bench.knowledge_element;
            checkpoint
            """;

    /** Each run gives back what it added, or the next would read more than the last. */
    private static final String AS_BEFORE = """
            delete from bench.knowledge_element where source = 'direct';
            truncate bench.answer;
            vacuum bench.knowledge_element
            """;

    private static final String SCRIPT = """
            \\set user random(1, %d)
            begin;
            select id, source, status, earned, answer_id, assessment_id, skill_id, competence_id, user_id, created_at
              from bench.knowledge_element where user_id = :user;
            insert into bench.answer (value, result, assessment_id, challenge_id, time_spent, result_details, created_at)
              values ('une réponse courte', 'ok', :user, 'rec0000000000001', 42, 'null', now());
            insert into bench.knowledge_element
              (source, status, earned, answer_id, assessment_id, skill_id, competence_id, user_id, created_at)
              values ('direct', 'validated', 1.5, 1, :user, 'skill51', 'competence11', :user, now()),
                     ('direct', 'validated', 1.5, 1, :user, 'skill52', 'competence11', :user, now()),
                     ('direct', 'validated', 1.5, 1, :user, 'skill53', 'competence11', :user, now());
            update bench.assessment set last_challenge = 'rec0000000000001', updated_at = now() where id = :user;
            commit;
            """;

    private PixShape() {}

    static void settle(Database database, int learners) throws SQLException {
        runAll(database, TABLES.formatted(learners));
    }

    static void asBefore(Database database) throws SQLException {
        runAll(database, AS_BEFORE);
    }

    static String script(int learners) {
        return SCRIPT.formatted(learners);
    }

    private static void runAll(Database database, String statements) throws SQLException {
        for (var statement : statements.split(";")) database.run(statement);
    }
}
