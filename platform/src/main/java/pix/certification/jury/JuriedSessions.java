package pix.certification.jury;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;

/** Where a session stands before the jury, held until the transaction ends. */
@Repository
class JuriedSessions {

    private final JdbcClient jdbc;

    JuriedSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is finalised and not published. */
    boolean holdFinalised(ExamSessionId session) {
        return hold(session, "finalised_at is not null and published_at is null");
    }

    boolean holdPublished(ExamSessionId session) {
        return hold(session, "published_at is not null");
    }

    private boolean hold(ExamSessionId session, String state) {
        return jdbc.sql("select id from certification.session where id = :session and " + state + " for update")
                .param("session", session.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void assign(ExamSessionId session, Optional<AccountId> to, Instant now) {
        jdbc.sql("update certification.session set assigned_to = :to, assigned_at = :now where id = :session")
                .param("to", to.map(AccountId::value).orElse(null))
                .param("now", to.map(_ -> now.atOffset(UTC)).orElse(null))
                .param("session", session.value())
                .update();
    }

    /** @param at none takes it back */
    void publish(ExamSessionId session, Optional<Instant> at) {
        jdbc.sql("update certification.session set published_at = :at where id = :session")
                .param("at", at.map(each -> each.atOffset(UTC)).orElse(null))
                .param("session", session.value())
                .update();
    }

    void reopen(ExamSessionId session) {
        jdbc.sql("""
                        update certification.session
                           set finalised_at = null, finalised_by = null, assigned_to = null, assigned_at = null
                         where id = :session
                        """).param("session", session.value()).update();
    }
}
