package pix.certification.certificate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.ExamSessionId;
import pix.certification.result.ExamResults;

/** The codes of certificates: each is drawn once, and stays with the exam that it proves. */
@Repository
public class Certificates {

    /** More than enough: one draw in a million meets a code that is taken. */
    private static final int MOST_DRAWS = 100;

    private final JdbcClient jdbc;

    Certificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of the session who is validated and has none gets one. Whoever calls holds the session. */
    public void deliver(ExamSessionId session, Instant now) {
        jdbc.sql("select e.id from certification.seat e" + ExamResults.LAST + """
                         where e.session_id = :session and r.status = 'VALIDATED' and not exists (
                               select from certification.certificate c
                                where c.session_id = e.session_id and c.seat_id = e.id)
                         order by e.id
                        """)
                .param("session", session.value())
                .query(Long.class)
                .list()
                .forEach(seat -> deliver(session, seat, now));
    }

    private void deliver(ExamSessionId session, long seat, Instant now) {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            int kept = jdbc.sql("""
                            insert into certification.certificate (session_id, seat_id, verification_code, created_at)
                            values (:session, :seat, :code, :now) on conflict (verification_code) do nothing
                            """)
                    .param("session", session.value())
                    .param("seat", seat)
                    .param("code", VerificationCode.random().value())
                    .param("now", now.atOffset(UTC))
                    .update();
            if (kept == 1) return;
        }
        throw new IllegalStateException("no verification code is free");
    }
}
