package pix.certification.exam;

import java.time.Instant;
import java.util.Set;
import pix.certification.ExamSessionId;

/** What comes of saying who one is, at the door of a session (certification.md 3.8). */
public sealed interface JoinOutcome {

    /** Their place is theirs, now or since before. */
    record Joined(ExamSessionId session) implements JoinOutcome {}

    record Unfit(Set<TypedCandidate.Field> faults) implements JoinOutcome {}

    /** There is no such session, or nobody of that name in it: the words are the same. */
    record Unknown() implements JoinOutcome {}

    /** Two candidates of the session have this name and this day. */
    record Several() implements JoinOutcome {}

    /** Somebody has joined under this name with another account. */
    record Taken() implements JoinOutcome {}

    /** This account has joined as another candidate of the session. */
    record SomebodyElse() implements JoinOutcome {}

    /** The school knows this pupil by another account. */
    record WrongAccount() implements JoinOutcome {}

    /** @param competences how many are certifiable, of {@link pix.engine.scoring.Profile#CERTIFIABLE_COMPETENCES} */
    record NotCertifiable(long competences) implements JoinOutcome {}

    record TooManyTries(Instant until) implements JoinOutcome {}
}
