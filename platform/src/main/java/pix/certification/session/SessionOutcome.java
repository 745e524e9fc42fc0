package pix.certification.session;

import java.util.Map;
import pix.certification.ExamSessionId;

/** What comes of a session that was typed, changed or deleted. */
public sealed interface SessionOutcome {

    record Kept(ExamSessionId session) implements SessionOutcome {}

    record Unfit(Map<TypedSession.Field, TypedSession.Fault> faults) implements SessionOutcome {}

    /** A test has begun, or it is finalised: it stays as it is. */
    record Held() implements SessionOutcome {}
}
