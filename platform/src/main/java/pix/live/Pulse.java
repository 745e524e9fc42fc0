package pix.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The word « this has moved », from one process to the others, by PostgreSQL: it leaves when the writer commits. */
@Repository
public class Pulse {

    private static final String CHANNEL = "moved";

    private final JdbcClient jdbc;
    private final DataSource database;

    Pulse(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Of all that is said of one subject in a transaction, PostgreSQL sends one word. */
    public void moved(Subject subject) {
        jdbc.sql("select pg_notify('" + CHANNEL + "', :word)")
                .param("word", subject.word())
                .query((_, _) -> true)
                .single();
    }

    /** Waits on one connection of its own and hands over what was said, nothing after some time without a word. */
    void listen(Duration patience, Listener listener) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            var words = connection.unwrap(PGConnection.class);
            while (listener.hear(subjects(words.getNotifications((int) patience.toMillis()))))
                ;
            statement.execute("unlisten " + CHANNEL);
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("what moves is not listened to for a while", lost);
        }
    }

    /** @return whether to go on listening */
    @FunctionalInterface
    interface Listener {
        boolean hear(List<Subject> moved);
    }

    private static List<Subject> subjects(PGNotification[] notifications) {
        return Stream.of(notifications)
                .map(PGNotification::getParameter)
                .map(Subject::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
