package pix.certification.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.testing.PlatformTest;
import pix.testing.TestClock;
import pix.testing.TestedCentres;

@PlatformTest
class JuryDecisionsTests {

    @Autowired
    JuryDecisions decisions;

    @Autowired
    TestedCentres centres;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    ExamSessionId session;

    @BeforeEach
    void a_session() {
        session = centres.session(centres.centre());
    }

    @Test
    void what_is_read_is_what_was_decided_and_the_chain_holds() {
        add(decision("première", Optional.empty()));
        add(decision("à l'oral, « douze »", Optional.of(3)));

        assertThat(decisions.of(session))
                .extracting(JuryDecision::words)
                .containsExactly("première", "à l'oral, « douze »");
        assertThat(decisions.of(session).getLast().question()).contains(3);
        assertThat(decisions.of(session, new SeatId(7))).hasSize(2);
        assertThat(decisions.firstBroken()).isEmpty();
    }

    @Test
    void those_that_race_are_chained_one_after_the_other() throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 30)
                    .mapToObj(number -> pool.submit(() -> add(decision("n° " + number, Optional.empty()))))
                    .toList();
            for (var each : all) each.get();
        }
        assertThat(decisions.of(session)).hasSize(30);
        assertThat(decisions.firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certification.jury_decision set words = 'autre'",
                "delete from certification.jury_decision",
                "update certification.result set pix = 640",
                "delete from certification.result"
            })
    void no_statement_changes_what_was_decided(String statement) {
        add(decision("première", Optional.empty()));
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("only added");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certification.jury_decision set words = words || ' ' where id = :id",
                "update certification.jury_decision set question = 1 where id = :id",
                "update certification.jury_decision set decided_by = decided_by + 1 where id = :id",
                "update certification.jury_decision set decided_at = decided_at + interval '1 second' where id = :id",
                "update certification.jury_decision set seat_id = null where id = :id",
                "delete from certification.jury_decision where id = :id"
            })
    void whoever_goes_round_the_trigger_breaks_the_chain(String statement) {
        for (var words : List.of("un", "deux", "trois")) add(decision(words, Optional.empty()));
        var id = jdbc.sql(
                        "select id from certification.jury_decision where session_id = :id order by id offset 1 limit 1")
                .param("id", session.value())
                .query(Long.class)
                .single();
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("alter table certification.jury_decision disable trigger decisions_are_only_added")
                    .update();
            jdbc.sql(statement).param("id", id).update();
            assertThat(decisions.firstBroken()).isPresent();
            transaction.setRollbackOnly();
        });
        assertThat(decisions.firstBroken()).isEmpty();
    }

    private JuryDecision decision(String words, Optional<Integer> question) {
        return new JuryDecision(
                session,
                Optional.of(new SeatId(7)),
                DecisionKind.NEUTRALISED,
                question,
                words,
                new AccountId(1),
                TestClock.START);
    }

    private void add(JuryDecision decision) {
        transactions.executeWithoutResult(_ -> decisions.add(decision));
    }
}
