package pix.certification.finalisation;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;
import pix.engine.exam.AbortReason;

/** What is said of a session's candidates, and the instant from which it stays. */
@Repository
class Closings {

    private final JdbcClient jdbc;

    Closings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the session against whatever happens in it until the transaction ends. @return whether it may be finalised yet */
    boolean hold(ExamSessionId session) {
        return jdbc.sql("select finalised_at is null from certification.session where id = :session for update")
                .param("session", session.value())
                .query(Boolean.class)
                .single();
    }

    /** Of each candidate whose test has begun; whoever is not spoken of loses what was said before. */
    void keep(ExamSessionId session, FinalisationSheet sheet, TypedClosings typed) {
        for (var seat : sheet.seats())
            jdbc.sql("""
                            insert into certification.closing (session_id, seat_id, abort_reason, end_seen)
                            values (:session, :seat, :reason, :seen)
                            on conflict (session_id, seat_id)
                            do update set abort_reason = excluded.abort_reason, end_seen = excluded.end_seen
                            """)
                    .param("session", session.value())
                    .param("seat", seat.id().value())
                    .param(
                            "reason",
                            Optional.ofNullable(typed.reasons().get(seat.id()))
                                    .map(AbortReason::name)
                                    .orElse(null))
                    .param("seen", typed.seen().contains(seat.id()))
                    .update();
        jdbc.sql("update certification.session set global_comment = nullif(:comment, '') where id = :session")
                .param("comment", typed.comment())
                .param("session", session.value())
                .update();
    }

    /** Whoever has finished since a reason was given for them has none. */
    void finalise(ExamSessionId session, AccountId by, Instant now) {
        jdbc.sql("""
                        update certification.closing c set abort_reason = null
                          from certification.exam x
                         where c.session_id = :session and x.session_id = c.session_id and x.seat_id = c.seat_id
                           and x.end_kind = 'COMPLETED'
                        """).param("session", session.value()).update();
        jdbc.sql("update certification.session set finalised_at = :now, finalised_by = :by where id = :session")
                .param("now", now.atOffset(UTC))
                .param("by", by.value())
                .param("session", session.value())
                .update();
    }
}
