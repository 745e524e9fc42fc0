package pix.certification.exam;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.engine.sitting.Sitting;
import pix.engine.sitting.SittingEvent;
import pix.engine.sitting.SittingEvent.AcceptAlert;
import pix.engine.sitting.SittingEvent.Admit;
import pix.engine.sitting.SittingEvent.Answer;
import pix.engine.sitting.SittingEvent.EndByInvigilator;
import pix.engine.sitting.SittingEvent.Enter;
import pix.engine.sitting.SittingEvent.RaiseAlert;
import pix.engine.sitting.SittingOutcome;
import pix.engine.sitting.SittingOutcome.Accepted;
import pix.engine.sitting.SittingOutcome.Refused;
import pix.engine.sitting.SittingRefusal;
import pix.shared.NotFound;
import pix.testing.PlatformTest;
import pix.testing.TestClock;
import pix.testing.TestedCentres;

@PlatformTest
class SittingsTests {

    private static final int ROUNDS = 60;

    @Autowired
    Sittings sittings;

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
    void what_is_kept_is_what_follows() {
        var lea = centres.seat(session, "Léa", "Moreau");
        var events = List.<SittingEvent>of(
                new Admit(),
                new Enter("firefox", TestClock.START),
                new Answer("firefox", 1, TestClock.START.plusSeconds(30)),
                new RaiseAlert("firefox", 2, TestClock.START.plusSeconds(60)),
                new Admit(),
                new Enter("chrome", TestClock.START.plusSeconds(90)),
                new AcceptAlert(2, TestClock.START.plusSeconds(120)),
                new EndByInvigilator(TestClock.START.plusSeconds(150)));

        var expected = sittings.now(session, lea);
        for (var event : events) {
            expected = ((Accepted) expected.after(event)).after();
            assertThat(happen(lea, event)).isEqualTo(new Accepted(expected));
            assertThat(sittings.now(session, lea)).isEqualTo(expected);
        }
        assertThat(jdbc.sql("select first_started_at = :start from certification.session where id = :session")
                        .param("start", TestClock.START.atOffset(UTC))
                        .param("session", session.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nothing_happens_in_a_session_that_is_finalised_nor_to_a_candidate_of_another_one() {
        var lea = centres.seat(session, "Léa", "Moreau");
        var other = centres.session(centres.centre());
        assertThatThrownBy(() -> transactions.execute(_ -> sittings.happen(other, lea, new Admit())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sittings.happen(session, lea, new Admit()))
                .isInstanceOf(IllegalTransactionStateException.class);

        jdbc.sql("update certification.session set finalised_at = now() where id = :id")
                .param("id", session.value())
                .update();

        assertThat(happen(lea, new Admit())).isEqualTo(new Refused(SittingRefusal.ENDED));
        assertThat(sittings.now(session, lea).admitted()).isFalse();
    }

    /** Whatever the order was, there is one: each outcome and the row at the end are those of this order. */
    @Test
    void end_alert_resume_and_answer_that_race_have_one_outcome() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var seat = centres.seat(session, "Léa", "Moreau " + (char) ('a' + round % 26) + round);
            happen(seat, new Admit());
            happen(seat, new Enter("firefox", TestClock.START));
            happen(seat, new Admit());
            var begun = sittings.now(session, seat);
            var events = List.<SittingEvent>of(
                    new Answer("firefox", 1, TestClock.START.plusSeconds(1)),
                    new RaiseAlert("firefox", 1, TestClock.START.plusSeconds(2)),
                    new Enter("chrome", TestClock.START.plusSeconds(3)),
                    round % 2 == 0
                            ? new EndByInvigilator(TestClock.START.plusSeconds(4))
                            : new Answer("firefox", 1, TestClock.START.plusSeconds(5)));

            var outcomes = race(seat, events);

            assertThat(explain(begun, events, outcomes, sittings.now(session, seat)))
                    .as("%s of %s", outcomes, events)
                    .isTrue();
        }
    }

    @Test
    void an_explanation_is_not_found_for_what_two_orders_did() {
        var begun = new Sitting(
                48, 1, true, Optional.of("firefox"), Optional.of(TestClock.START), Optional.empty(), Optional.empty());
        var answer = new Answer("firefox", 1, TestClock.START);
        var alert = new RaiseAlert("firefox", 1, TestClock.START);

        assertThat(explain(
                        begun,
                        List.of(answer, alert),
                        List.of(begun.after(answer), begun.after(alert)),
                        ((Accepted) begun.after(answer)).after()))
                .isFalse();
    }

    private List<SittingOutcome> race(SeatId seat, List<SittingEvent> events) throws Exception {
        var together = new CyclicBarrier(events.size());
        var outcomes = new ArrayList<SittingOutcome>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Future<SittingOutcome>>();
            for (var event : events) {
                Callable<SittingOutcome> call = () -> {
                    together.await();
                    return happen(seat, event);
                };
                calls.add(threads.submit(call));
            }
            for (var call : calls) outcomes.add(call.get());
        }
        return outcomes;
    }

    private static boolean explain(
            Sitting before, List<SittingEvent> events, List<SittingOutcome> outcomes, Sitting after) {
        if (events.isEmpty()) return before.equals(after);
        for (int first = 0; first < events.size(); first++) {
            var outcome = before.after(events.get(first));
            if (!outcome.equals(outcomes.get(first))) continue;
            var next = outcome instanceof Accepted(var then) ? then : before;
            if (explain(next, without(events, first), without(outcomes, first), after)) return true;
        }
        return false;
    }

    private static <T> List<T> without(List<T> all, int place) {
        var rest = new ArrayList<>(all);
        rest.remove(place);
        return rest;
    }

    private SittingOutcome happen(SeatId seat, SittingEvent event) {
        return transactions.execute(_ -> sittings.happen(session, seat, event));
    }
}
