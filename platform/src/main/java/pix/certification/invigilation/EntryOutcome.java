package pix.certification.invigilation;

import java.time.Instant;
import pix.accounts.Token;
import pix.certification.ExamSessionId;

/** What comes of somebody who asks to watch a session. */
public sealed interface EntryOutcome {

    /** @param token for the browser that entered */
    record Entered(ExamSessionId session, Token token) implements EntryOutcome {}

    /** No session has this number, or it has another code: nobody is told which. */
    record Unknown() implements EntryOutcome {}

    /** Too many have failed here, or at this session. */
    record TooManyTries(Instant until) implements EntryOutcome {}

    /** The codes are right, the session is finalised. */
    record Finalised() implements EntryOutcome {}

    /** Whoever is signed in sits this session: nobody watches themselves. */
    record IsCandidate() implements EntryOutcome {}
}
