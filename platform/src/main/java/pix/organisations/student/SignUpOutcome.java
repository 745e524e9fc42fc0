package pix.organisations.student;

import pix.accounts.student.StudentAccountOutcome;

/** What comes of signing up as a student. */
public sealed interface SignUpOutcome {

    /** Nobody is called so, or the student has an account: see why. */
    record NotFree(LinkOutcome why) implements SignUpOutcome {}

    record Answered(StudentAccountOutcome account) implements SignUpOutcome {}
}
