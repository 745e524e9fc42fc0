package pix.bench;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Learners with an account, an open session and a past: 45 skills known from elsewhere, so that what is read and written
 * of each weighs what it does after some months. Each run takes learners that nobody took before.
 */
final class Population {

    static final int LEARNERS = 40_000;

    private static final String SETTLE = """
            truncate accounts.account, accounts.session, assessment.answer, assessment.attempt, assessment.knowledge cascade;

            insert into accounts.account (first_name, last_name, email, password_hash, locale, instructions_seen_at, created_at)
            select 'Camille', 'Martin', 'learner-' || n || '@bench.example', 'nobody logs in with it', 'fr', now(), now()
              from generate_series(1, %1$d) n;

            insert into accounts.session (token_digest, account_id, created_at, last_seen_at, expires_at)
            select sha256(convert_to(%2$s, 'UTF8')), id, now(), now(), now() + interval '7 days' from accounts.account;

            insert into assessment.knowledge (learner_id, version, state)
            select id, 45, decode('%3$s', 'hex') from accounts.account;

            vacuum analyze;
            """;

    private final AtomicLong next;

    private Population(long first) {
        next = new AtomicLong(first);
    }

    static Population settle(Database database, int learners) throws SQLException {
        var sql = SETTLE.formatted(learners, "'bench' || lpad(id::text, 38, '0')", Past.known());
        for (var statement : sql.split(";")) if (!statement.isBlank()) database.run(statement);
        return new Population(database.number("select min(id) from accounts.account"));
    }

    /** What the browser of the next learner holds. */
    String nextSession() {
        return session(next.getAndIncrement());
    }

    /** What the browser of this account holds. */
    static String session(long id) {
        return "bench" + "0".repeat(38 - Long.toString(id).length()) + id;
    }
}
