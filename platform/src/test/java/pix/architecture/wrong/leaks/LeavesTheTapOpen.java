package pix.architecture.wrong.leaks;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

record LeavesTheTapOpen(JdbcClient jdbc) {

    Stream<String> rows() {
        return jdbc.sql("select name from assessment.answer").query((row, _) -> row.getString(1)).stream();
    }
}
