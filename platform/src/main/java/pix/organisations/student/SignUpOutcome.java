package pix.organisations.student;

import java.time.Instant;
import pix.accounts.student.StudentAccountOutcome;

/** What comes of signing up as a student. */
public sealed interface SignUpOutcome {

    /** Nobody is called so, or the student has an account, here or elsewhere: which of them is not told. */
    record NotRecognised() implements SignUpOutcome {}

    record TooManyTries(Instant until) implements SignUpOutcome {}

    record Answered(StudentAccountOutcome account) implements SignUpOutcome {}
}
