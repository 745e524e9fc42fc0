package pix.engine.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.sitting.SittingEvent.AcceptAlert;
import pix.engine.sitting.SittingEvent.Admit;
import pix.engine.sitting.SittingEvent.Answer;
import pix.engine.sitting.SittingEvent.Dismiss;
import pix.engine.sitting.SittingEvent.EndByFinalisation;
import pix.engine.sitting.SittingEvent.EndByInvigilator;
import pix.engine.sitting.SittingEvent.Enter;
import pix.engine.sitting.SittingEvent.RaiseAlert;
import pix.engine.sitting.SittingEvent.RefuseAlert;
import pix.engine.sitting.SittingOutcome.Accepted;
import pix.engine.sitting.SittingOutcome.Refused;

class SittingTests {

    private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");
    private static final int QUESTIONS = 3;

    /** Every event that a session of three questions and two browsers can see. */
    private static final List<SittingEvent> EVENTS = Stream.concat(
                    Stream.<SittingEvent>of(
                            new Admit(),
                            new Dismiss(),
                            new Enter("here", NOW),
                            new Enter("there", NOW),
                            new EndByInvigilator(NOW),
                            new EndByFinalisation(NOW)),
                    IntStream.rangeClosed(1, QUESTIONS)
                            .boxed()
                            .flatMap(position -> Stream.<SittingEvent>of(
                                    new Answer("here", position, NOW),
                                    new Answer("there", position, NOW),
                                    new RaiseAlert("here", position, NOW),
                                    new RaiseAlert("there", position, NOW),
                                    new AcceptAlert(position, NOW),
                                    new RefuseAlert(position))))
            .toList();

    record Move(Sitting before, SittingEvent event, SittingOutcome outcome) {}

    @Test
    void nothing_follows_an_end() {
        assertThat(moves().filter(move -> move.before().end().isPresent()))
                .isNotEmpty()
                .allMatch(move -> move.outcome().equals(new Refused(SittingRefusal.ENDED)));
    }

    @Test
    void a_question_is_left_once_and_by_its_answer_or_its_accepted_alert_only() {
        assertThat(accepted()
                        .filter(move -> after(move).position() != move.before().position()))
                .isNotEmpty()
                .allMatch(move -> after(move).position() == move.before().position() + 1)
                .allMatch(move -> move.event() instanceof Answer || move.event() instanceof AcceptAlert);
    }

    @Test
    void a_frozen_question_takes_no_answer_and_no_second_alert() {
        assertThat(accepted().filter(move -> move.before().alertAt().isPresent()))
                .isNotEmpty()
                .noneMatch(move -> move.event() instanceof SittingEvent.OfBrowser);
    }

    /** Seen in a room: the candidate came back, the alert was hidden, and the test was never finished. */
    @Test
    void an_admission_and_an_entry_leave_an_alert_where_it_is() {
        assertThat(accepted()
                        .filter(move -> move.event() instanceof Admit
                                || move.event() instanceof Dismiss
                                || move.event() instanceof Enter))
                .isNotEmpty()
                .allMatch(move -> after(move).alertAt().equals(move.before().alertAt()));
    }

    @Test
    void only_an_admission_opens_the_door_to_another_browser_and_it_opens_once() {
        assertThat(accepted()
                        .filter(move ->
                                !after(move).browser().equals(move.before().browser())))
                .isNotEmpty()
                .allMatch(move -> move.event() instanceof Enter)
                .allMatch(move -> move.before().admitted() && !after(move).admitted());
    }

    @Test
    void who_does_not_sit_there_moves_nothing() {
        assertThat(accepted().filter(move -> move.event() instanceof SittingEvent.OfBrowser))
                .isNotEmpty()
                .allMatch(move -> move.before()
                        .browser()
                        .filter(((SittingEvent.OfBrowser) move.event()).browser()::equals)
                        .isPresent());
    }

    @Test
    void the_start_is_the_first_entry_and_never_moves() {
        assertThat(accepted().filter(move -> move.before().startedAt().isPresent()))
                .isNotEmpty()
                .allMatch(move -> after(move).startedAt().equals(move.before().startedAt()));
    }

    @Test
    void who_has_ended_waits_for_nothing() {
        assertThat(accepted()
                        .map(SittingTests::after)
                        .filter(sitting -> sitting.end().isPresent()))
                .isNotEmpty()
                .allMatch(sitting -> sitting.alertAt().isEmpty() && !sitting.admitted());
    }

    @Test
    void all_questions_settled_is_completed_and_completed_is_all_questions_settled() {
        assertThat(accepted().map(SittingTests::after))
                .allMatch(sitting -> (sitting.position() > QUESTIONS)
                        == sitting.end()
                                .filter(end -> end.kind() == SittingEnd.Kind.COMPLETED)
                                .isPresent());
    }

    static Stream<Arguments> refusals() {
        var waiting = Sitting.of(2);
        var seated = after(waiting, new Admit(), new Enter("here", NOW));
        var frozen = after(seated, new RaiseAlert("here", 1, NOW));
        return Stream.of(
                arguments(waiting, new Enter("here", NOW), SittingRefusal.NOT_ADMITTED),
                arguments(waiting, new Answer("here", 1, NOW), SittingRefusal.NOT_STARTED),
                arguments(waiting, new EndByInvigilator(NOW), SittingRefusal.NOT_STARTED),
                arguments(seated, new Enter("there", NOW), SittingRefusal.NOT_ADMITTED),
                arguments(seated, new Answer("there", 1, NOW), SittingRefusal.ELSEWHERE),
                arguments(seated, new Answer("here", 2, NOW), SittingRefusal.NOT_ASKED),
                arguments(seated, new AcceptAlert(1, NOW), SittingRefusal.NO_ALERT),
                arguments(frozen, new Answer("here", 1, NOW), SittingRefusal.FROZEN),
                arguments(frozen, new RefuseAlert(2), SittingRefusal.NO_ALERT));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_cannot_happen_says_why(Sitting sitting, SittingEvent event, SittingRefusal why) {
        assertThat(sitting.after(event)).isEqualTo(new Refused(why));
    }

    private static Sitting after(Sitting sitting, SittingEvent... events) {
        for (var event : events) sitting = ((Accepted) sitting.after(event)).after();
        return sitting;
    }

    private static Sitting after(Move move) {
        return ((Accepted) move.outcome()).after();
    }

    private static Stream<Move> accepted() {
        return moves().filter(move -> move.outcome() instanceof Accepted);
    }

    /** Every event in every state that can be reached. */
    private static Stream<Move> moves() {
        return reached().stream()
                .flatMap(before -> EVENTS.stream().map(event -> new Move(before, event, before.after(event))));
    }

    private static Set<Sitting> reached() {
        var seen = new HashSet<Sitting>();
        var left = new ArrayDeque<>(List.of(Sitting.of(QUESTIONS)));
        while (!left.isEmpty()) {
            var sitting = left.pop();
            if (!seen.add(sitting)) continue;
            for (var event : EVENTS) if (sitting.after(event) instanceof Accepted(var next)) left.push(next);
        }
        return seen;
    }
}
