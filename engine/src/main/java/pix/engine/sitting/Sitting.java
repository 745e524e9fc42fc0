package pix.engine.sitting;

import java.time.Instant;
import java.util.Optional;
import pix.engine.sitting.SittingEnd.Kind;
import pix.engine.sitting.SittingEvent.AcceptAlert;
import pix.engine.sitting.SittingEvent.Admit;
import pix.engine.sitting.SittingEvent.Answer;
import pix.engine.sitting.SittingEvent.Dismiss;
import pix.engine.sitting.SittingEvent.EndByFinalisation;
import pix.engine.sitting.SittingEvent.EndByInvigilator;
import pix.engine.sitting.SittingEvent.Enter;
import pix.engine.sitting.SittingEvent.OfBrowser;
import pix.engine.sitting.SittingEvent.RaiseAlert;
import pix.engine.sitting.SittingEvent.RefuseAlert;
import pix.engine.sitting.SittingOutcome.Accepted;
import pix.engine.sitting.SittingOutcome.Refused;

/**
 * One candidate's sitting of an exam. All that happens to it goes through {@link #after}, one event after the other: whoever
 * keeps a sitting holds its row meanwhile, so that events that race have one outcome.
 *
 * <p>Rules: every entry wants an admission of its own, an admission never hides an alert, an end releases a candidate who waits
 * on an alert: see docs/certification.md.
 *
 * @param questions how many are asked in all; at least 1
 * @param position the question that is asked, from 1; one more than {@code questions} once all are settled
 * @param admitted whether the invigilator has let somebody in who has not entered yet
 * @param browser the one that sits there
 * @param alertAt since when the question is frozen
 */
public record Sitting(
        int questions,
        int position,
        boolean admitted,
        Optional<String> browser,
        Optional<Instant> startedAt,
        Optional<Instant> alertAt,
        Optional<SittingEnd> end) {

    /** Before anybody has come. */
    public static Sitting of(int questions) {
        return new Sitting(questions, 1, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What follows if this happens now. Never fails; what cannot happen changes nothing. */
    public SittingOutcome after(SittingEvent event) {
        if (end.isPresent()) return new Refused(SittingRefusal.ENDED);
        return switch (event) {
            case Admit _ -> new Accepted(admitted(true));
            case Dismiss _ -> new Accepted(admitted(false));
            case Enter(var here, var at) -> enter(here, at);
            case Answer answer -> refusal(answer).orElseGet(() -> new Accepted(next(answer.at())));
            case RaiseAlert alert -> refusal(alert).orElseGet(() -> new Accepted(frozen(Optional.of(alert.at()))));
            case AcceptAlert(var on, var at) ->
                hasAlert(on) ? new Accepted(next(at)) : new Refused(SittingRefusal.NO_ALERT);
            case RefuseAlert(var on) ->
                hasAlert(on) ? new Accepted(frozen(Optional.empty())) : new Refused(SittingRefusal.NO_ALERT);
            case EndByInvigilator(var at) -> end(Kind.BY_INVIGILATOR, at);
            case EndByFinalisation(var at) -> end(Kind.BY_FINALISATION, at);
        };
    }

    /** The browser that sits there comes back as it likes; another one needs an admission, which the entry uses up. */
    private SittingOutcome enter(String here, Instant at) {
        if (browser.filter(here::equals).isPresent()) return new Accepted(this);
        if (!admitted) return new Refused(SittingRefusal.NOT_ADMITTED);
        var since = startedAt.or(() -> Optional.of(at));
        return new Accepted(new Sitting(questions, position, false, Optional.of(here), since, alertAt, end));
    }

    private Optional<SittingOutcome> refusal(OfBrowser event) {
        if (browser.isEmpty()) return refused(SittingRefusal.NOT_STARTED);
        if (!browser.get().equals(event.browser())) return refused(SittingRefusal.ELSEWHERE);
        if (event.position() != position) return refused(SittingRefusal.NOT_ASKED);
        return alertAt.isPresent() ? refused(SittingRefusal.FROZEN) : Optional.empty();
    }

    private static Optional<SittingOutcome> refused(SittingRefusal reason) {
        return Optional.of(new Refused(reason));
    }

    private boolean hasAlert(int on) {
        return alertAt.isPresent() && position == on;
    }

    private SittingOutcome end(Kind kind, Instant at) {
        if (startedAt.isEmpty()) return new Refused(SittingRefusal.NOT_STARTED);
        return new Accepted(ended(new SittingEnd(kind, at)));
    }

    private Sitting next(Instant at) {
        var end = position == questions ? Optional.of(new SittingEnd(Kind.COMPLETED, at)) : this.end;
        var stays = admitted && end.isEmpty();
        return new Sitting(questions, position + 1, stays, browser, startedAt, Optional.empty(), end);
    }

    private Sitting admitted(boolean admitted) {
        return new Sitting(questions, position, admitted, browser, startedAt, alertAt, end);
    }

    private Sitting frozen(Optional<Instant> alertAt) {
        return new Sitting(questions, position, admitted, browser, startedAt, alertAt, end);
    }

    private Sitting ended(SittingEnd end) {
        return new Sitting(questions, position, false, browser, startedAt, Optional.empty(), Optional.of(end));
    }
}
