package pix.operation.health;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a row that needs a page of its own, to see that it can be done: on a disk that is full a small row beside others may
 * still find room, when the answers of learners no longer do.
 */
@Repository
class WriteCheck {

    private final JdbcClient jdbc;

    WriteCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void write(Instant now) {
        empty();
        jdbc.sql("insert into operation.write_check (at, filler) values (:now, repeat('x', 8000))")
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Whoever reads the table meanwhile (a backup, another process) is not waited for: the rows stay until the next time. */
    private void empty() {
        jdbc.sql("""
                do $$
                begin
                    lock table operation.write_check in access exclusive mode nowait;
                    truncate table operation.write_check;
                exception when lock_not_available then
                    null;
                end $$
                """).update();
    }
}
