package pix.bench.bare;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** An answer without its sense: what the platform reads is read, what it writes is written, nothing is judged nor chosen. */
final class BareAnswers {

    private static final String MISSING = "";

    /** What the platform makes of an answer, and what is always the same here. */
    private static final Map<String, Object> MADE = Map.ofEntries(
            entry("release", "0123456789ab"),
            entry("given", "{\"text\":\"une réponse courte\"}"),
            entry("verdict", "CORRECT"),
            entry("completed", MISSING));

    private final DataSource pool;
    private final NamedStatement read;
    private final NamedStatement write;

    BareAnswers(DataSource pool, OwnStatements statements) {
        this.pool = pool;
        this.read = NamedStatement.of(statements.read());
        this.write = NamedStatement.of(statements.write());
    }

    /** @return the number of rows written: none when another answer of the learner came first */
    int give(long learner) throws SQLException {
        var passed = new HashMap<>(MADE);
        passed.put("learner", learner);
        passed.put("id", learner);
        passed.put("attempt", learner);
        try (var connection = pool.getConnection()) {
            read(connection, passed);
            return write(connection, passed);
        }
    }

    /** Each column is what the write is given under its name. */
    private void read(Connection connection, Map<String, Object> passed) throws SQLException {
        try (var statement = prepared(connection, read, passed);
                var row = statement.executeQuery()) {
            if (!row.next()) throw new SQLException("no attempt of " + passed.get("learner"));
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                var value = row.getObject(column);
                if (value != null) passed.putIfAbsent(row.getMetaData().getColumnName(column), value);
            }
        }
    }

    private int write(Connection connection, Map<String, Object> passed) throws SQLException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        for (var when : new String[] {"nextAsked", "asked", "answered"}) passed.put(when, now);
        passed.put("nextSkill", passed.getOrDefault("skill", MISSING));
        passed.put("nextVariant", passed.getOrDefault("variant", MISSING));
        passed.put("position", ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE));
        try (var statement = prepared(connection, write, passed)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, NamedStatement named, Map<String, Object> passed)
            throws SQLException {
        var statement = connection.prepareStatement(named.sql());
        int place = 1;
        for (var name : named.names()) {
            var value = passed.get(name);
            if (value == null) throw new SQLException("the bench does not know what to pass as " + name);
            if (MISSING.equals(value)) statement.setNull(place++, Types.TIMESTAMP_WITH_TIMEZONE);
            else statement.setObject(place++, value);
        }
        return statement;
    }
}
