package pix.organisations.student;

import java.time.Instant;
import pix.accounts.student.StudentAccountOutcome;

/** What comes of signing up as a student. */
public sealed interface StudentSignUpOutcome {

    /** Nobody is called so, or the student has an account, here or elsewhere: which of them is not told. */
    record NotRecognised() implements StudentSignUpOutcome {}

    record TooManyTries(Instant until) implements StudentSignUpOutcome {}

    record Answered(StudentAccountOutcome account) implements StudentSignUpOutcome {}
}
