package pix.certification.exam;

import java.time.Instant;
import pix.accounts.Token;
import pix.engine.sitting.SittingRefusal;

/** What comes of typing the access code. */
public sealed interface EntryResult {

    /** @param browser the word by which the browser that sits is known */
    record Entered(Token browser) implements EntryResult {}

    record WrongCode() implements EntryResult {}

    /** Not let in, or over. */
    record NotNow(SittingRefusal reason) implements EntryResult {}

    record TooManyTries(Instant until) implements EntryResult {}
}
