package pix.certification.exam;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.secret.SealedSecrets;
import pix.bank.question.Secret;
import pix.bank.question.Seeds;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.content.ChallengeRef;
import pix.engine.judging.Verdict;

/** The questions of exams and their answers, as rows, and the sealed chance that they are drawn by. */
@Repository
public class ExamQuestions {

    private static final String PURPOSE = "exam";

    private final JdbcClient jdbc;
    private final SealedSecrets sealed;

    ExamQuestions(JdbcClient jdbc, SealedSecrets sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** Whether they are chosen: they are once. */
    boolean areChosen(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select secret is not null from certification.exam where session_id = :session and seat_id = :seat
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Boolean.class)
                .single();
    }

    /** @param secret at least 32 random bytes */
    void keepSecret(ExamSessionId session, SeatId seat, byte[] secret) {
        jdbc.sql("update certification.exam set secret = :secret where session_id = :session and seat_id = :seat")
                .param("session", session.value())
                .param("seat", seat.value())
                .param("secret", sealed.seal(PURPOSE, owner(session, seat), secret))
                .update();
    }

    /** The chance of this exam; empty before its first entry. */
    public Optional<Seeds> seeds(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select secret from certification.exam
                         where session_id = :session and seat_id = :seat and secret is not null
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query((row, _) -> row.getBytes("secret"))
                .optional()
                .map(bytes -> seeds(sealed.open(PURPOSE, owner(session, seat), bytes)));
    }

    static Seeds seeds(byte[] secret) {
        return new Seeds(new Secret(secret), "exam");
    }

    /** Of a secret: it tells nothing of it, and no other secret has it. */
    static String fingerprint(byte[] secret) {
        return HexFormat.of().formatHex(new Secret(secret).digest("fingerprint"));
    }

    private static String owner(ExamSessionId session, SeatId seat) {
        return session + "/" + seat;
    }

    void choose(ExamSessionId session, SeatId seat, List<PlannedQuestion> plan) {
        int position = 0;
        for (var question : plan)
            jdbc.sql("""
                            insert into certification.question (session_id, seat_id, position, competence, skill, variant,
                                                                key_print, has_several_fields)
                            values (:session, :seat, :position, :competence, :skill, :variant, :print, :several)
                            """)
                    .param("session", session.value())
                    .param("seat", seat.value())
                    .param("position", ++position)
                    .param("competence", question.competence())
                    .param("skill", question.challenge().skill())
                    .param("variant", question.challenge().variant())
                    .param("print", question.keyPrint())
                    .param("several", question.hasSeveralFields())
                    .update();
        jdbc.sql("update certification.exam set questions = :number where session_id = :session and seat_id = :seat")
                .param("session", session.value())
                .param("seat", seat.value())
                .param("number", plan.size())
                .update();
    }

    /** The prints of the right answers to a skill that others of the session were asked. */
    Set<String> prints(ExamSessionId session, int skill) {
        return Set.copyOf(jdbc.sql("""
                        select key_print from certification.question where session_id = :session and skill = :skill
                        """)
                .param("session", session.value())
                .param("skill", skill)
                .query(String.class)
                .list());
    }

    public Optional<ExamQuestion> at(ExamSessionId session, SeatId seat, int position) {
        return jdbc.sql("""
                        select position, skill, variant, timer_started_at, given, verdict from certification.question
                         where session_id = :session and seat_id = :seat and position = :position
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("position", position)
                .query(ExamQuestions::question)
                .optional();
    }

    /** All of an exam, as they were numbered, with what was answered and whether they count. */
    List<SatQuestion> all(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select q.position, q.skill, q.variant, q.timer_started_at, q.given, q.verdict, q.competence, q.release,
                               q.answered_at,
                               coalesce((select n.is_neutralised from certification.neutralisation n
                                          where n.session_id = q.session_id and n.seat_id = q.seat_id
                                            and n.question = q.position order by n.ordinal desc limit 1), false) as is_out
                          from certification.question q
                         where q.session_id = :session and q.seat_id = :seat order by q.position
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query((row, number) -> new SatQuestion(
                        question(row, number),
                        row.getString("competence"),
                        Optional.ofNullable(row.getString("release")),
                        Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getBoolean("is_out")))
                .list();
    }

    /** Once; the clock that runs goes on. */
    void startTimer(ExamSessionId session, SeatId seat, int position, Instant now) {
        jdbc.sql("""
                        update certification.question set timer_started_at = :now
                         where session_id = :session and seat_id = :seat and position = :position
                           and timer_started_at is null and given is null
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("position", position)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Whoever calls holds the candidate's sitting, which has left this question. */
    void answer(ExamSessionId session, SeatId seat, int position, JudgedAnswer answer, Instant now) {
        jdbc.sql("""
                        update certification.question
                           set given = :given, verdict = :verdict, is_partly_right = :partly, release = :release,
                               answered_at = :now
                         where session_id = :session and seat_id = :seat and position = :position and given is null
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("position", position)
                .param("given", answer.given())
                .param("verdict", answer.verdict().name())
                .param("partly", answer.isPartlyRight())
                .param("release", answer.release())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** What was typed in an alert goes with the question that it froze. */
    void keepAlertText(ExamSessionId session, SeatId seat, String text) {
        jdbc.sql("""
                        update certification.exam set alert_text = nullif(:text, '')
                         where session_id = :session and seat_id = :seat and alert_at is not null
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("text", text)
                .update();
    }

    private static ExamQuestion question(ResultSet row, int number) throws SQLException {
        return new ExamQuestion(
                row.getInt("position"),
                new ChallengeRef(row.getInt("skill"), row.getInt("variant")),
                Optional.ofNullable(row.getObject("timer_started_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("given")),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf));
    }
}
