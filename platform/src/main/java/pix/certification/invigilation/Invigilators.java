package pix.certification.invigilation;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.Token;
import pix.certification.ExamSessionId;
import pix.live.Pulse;

/**
 * Who has entered to watch which session. An entry opens as long as the code that it was made with: renewed codes end it, and so
 * does a day.
 */
@Repository
class Invigilators {

    private static final Duration VALID = Duration.ofHours(24);

    /** @param code of the session */
    record Door(ExamSessionId session, String code, boolean isFinalised) {

        boolean opensWith(String typed) {
            return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final JdbcClient jdbc;
    private final Pulse pulse;

    Invigilators(JdbcClient jdbc, Pulse pulse) {
        this.jdbc = jdbc;
        this.pulse = pulse;
    }

    Optional<Door> door(ExamSessionId session) {
        return jdbc.sql("""
                        select invigilator_code, finalised_at is not null as finalised
                          from certification.session where id = :session
                        """)
                .param("session", session.value())
                .query((row, _) -> new Door(session, row.getString("invigilator_code"), row.getBoolean("finalised")))
                .optional();
    }

    boolean isCandidate(ExamSessionId session, AccountId account) {
        return jdbc.sql("""
                        select exists (select 1 from certification.seat
                                        where session_id = :session and account_id = :account)
                        """)
                .param("session", session.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    Invigilator add(Door door, String name, Token token, Instant now) {
        long id = jdbc.sql("""
                        insert into certification.invigilator (session_id, name, token, entered_at)
                        values (:session, :name, encode(sha256(convert_to(:token, 'UTF8')), 'hex'), :now) returning id
                        """)
                .param("session", door.session().value())
                .param("name", name)
                .param("token", opening(token) + door.code())
                .param("now", now.atOffset(UTC))
                .query(Long.class)
                .single();
        pulse.moved(door.session().live());
        return new Invigilator(door.session(), id, name);
    }

    /** Whom this browser's token shows, at this session. */
    Optional<Invigilator> find(ExamSessionId session, Token token, Instant now) {
        return jdbc.sql("""
                        select i.id, i.name
                          from certification.invigilator i
                          join certification.session s on s.id = i.session_id
                         where i.session_id = :session and i.left_at is null and i.entered_at > :since
                           and i.token = encode(sha256(convert_to(:token || s.invigilator_code, 'UTF8')), 'hex')
                        """)
                .param("session", session.value())
                .param("since", now.minus(VALID).atOffset(UTC))
                .param("token", opening(token))
                .query((row, _) -> new Invigilator(session, row.getLong("id"), row.getString("name")))
                .optional();
    }

    void left(Invigilator invigilator, Instant now) {
        jdbc.sql("""
                        update certification.invigilator set left_at = :now
                         where session_id = :session and id = :id and left_at is null
                        """)
                .param("now", now.atOffset(UTC))
                .param("session", invigilator.session().value())
                .param("id", invigilator.entry())
                .update();
        pulse.moved(invigilator.session().live());
    }

    /** Each entry, the first one first. */
    List<RoomEntry> entries(ExamSessionId session) {
        return jdbc.sql("""
                        select name, entered_at, left_at from certification.invigilator
                         where session_id = :session order by entered_at, id
                        """)
                .param("session", session.value())
                .query((row, _) -> new RoomEntry(
                        row.getString("name"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("left_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    private static String opening(Token token) {
        return HexFormat.of().formatHex(token.digest());
    }
}
