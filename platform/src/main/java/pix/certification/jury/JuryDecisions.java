package pix.certification.jury;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;

/** All that the jury decided, in one chain: a row that is changed or taken away afterwards breaks it. */
@Repository
public class JuryDecisions {

    private static final String COLUMNS =
            "id, session_id, seat_id, kind, question, words, decided_by, decided_at, previous, hash";

    private final JdbcClient jdbc;

    JuryDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other, whichever process they come from. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(JuryDecision decision) {
        jdbc.sql("lock table certification.jury_decision in share row exclusive mode")
                .update();
        var previous = jdbc.sql("select hash from certification.jury_decision order by id desc limit 1")
                .query(String.class)
                .optional()
                .orElse(JuryDecision.FIRST);
        jdbc.sql("""
                        insert into certification.jury_decision (session_id, seat_id, kind, question, words, decided_by,
                                                                 decided_at, previous, hash)
                        values (:session, :seat, :kind, :question, :words, :by, :at, :previous, :hash)
                        """)
                .param("session", decision.session().value())
                .param("seat", decision.seat().map(SeatId::value).orElse(null))
                .param("kind", decision.kind().name())
                .param("question", decision.question().orElse(null))
                .param("words", decision.words())
                .param("by", decision.by().value())
                .param("at", decision.at().atOffset(UTC))
                .param("previous", previous)
                .param("hash", decision.hash(previous))
                .update();
    }

    /** Of a session and of each of its candidates, the first one first. */
    public List<JuryDecision> of(ExamSessionId session) {
        return jdbc.sql("select " + COLUMNS
                        + " from certification.jury_decision where session_id = :session order by id")
                .param("session", session.value())
                .query((row, _) -> decision(row))
                .list();
    }

    /** Of one candidate, the first one first. */
    public List<JuryDecision> of(ExamSessionId session, SeatId seat) {
        return of(session).stream()
                .filter(decision -> decision.seat().equals(Optional.of(seat)))
                .toList();
    }

    /** What a candidate, or their organisation, is told: the last words of this kind; empty when there are none. */
    public Optional<String> told(ExamSessionId session, SeatId seat, DecisionKind kind) {
        return of(session, seat).stream()
                .filter(decision -> decision.kind() == kind)
                .map(JuryDecision::words)
                .reduce((_, later) -> later)
                .filter(words -> !words.isEmpty());
    }

    public int count() {
        return jdbc.sql("select count(*) from certification.jury_decision")
                .query(Integer.class)
                .single();
    }

    /** The number of the first row that does not follow from those before it; empty when all do. */
    public Optional<Long> firstBroken() {
        var chain = new DecisionChain();
        jdbc.sql("select " + COLUMNS + " from certification.jury_decision order by id")
                .query(row -> {
                    chain.follow(row.getLong("id"), decision(row), row.getString("previous"), row.getString("hash"));
                });
        return chain.firstBroken();
    }

    private static JuryDecision decision(ResultSet row) throws SQLException {
        return new JuryDecision(
                new ExamSessionId(row.getLong("session_id")),
                Optional.ofNullable(row.getObject("seat_id", Long.class)).map(SeatId::new),
                DecisionKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("question", Integer.class)),
                row.getString("words"),
                new AccountId(row.getLong("decided_by")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
