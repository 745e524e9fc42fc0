package pix.engine.sitting;

import java.time.Instant;

/** What happens to a sitting. Instants are those of the server. */
public sealed interface SittingEvent {

    /** What the browser that sits there does. A browser is named by the digest of its cookie. */
    sealed interface OfBrowser extends SittingEvent {

        String browser();

        /** The question that the browser shows, from 1. */
        int position();
    }

    /** The invigilator confirms that the candidate is there, or allows them to come back. */
    record Admit() implements SittingEvent {}

    /** The invigilator takes an admission back that nobody has used. */
    record Dismiss() implements SittingEvent {}

    /** The candidate types the right access code in this browser. */
    record Enter(String browser, Instant at) implements SittingEvent {}

    /** The candidate answers the question at this position, or passes it. */
    record Answer(String browser, int position, Instant at) implements OfBrowser {}

    /** The candidate reports that the question at this position cannot be answered. */
    record RaiseAlert(String browser, int position, Instant at) implements OfBrowser {}

    /** The invigilator agrees: the question at this position counts no more, and the next one is asked. */
    record AcceptAlert(int position, Instant at) implements SittingEvent {}

    /** The invigilator does not agree: the candidate goes on with the same question. */
    record RefuseAlert(int position) implements SittingEvent {}

    /** The invigilator ends the exam. */
    record EndByInvigilator(Instant at) implements SittingEvent {}

    /** The session is finalised: whatever is still open ends. */
    record EndByFinalisation(Instant at) implements SittingEvent {}
}
