package pix.organisations.student;

import java.time.Instant;

/** What is told to somebody who says which student they are: nothing from which more could be learnt about a roll. */
public sealed interface IdentityOutcome {

    /** This account is that student's. */
    record Recognised(Student student) implements IdentityOutcome {}

    /** Nobody is called so, or they have another account, here or elsewhere, or this one is another person's. */
    record NotRecognised() implements IdentityOutcome {}

    /** The account that asks is another student of this organisation, whoever was typed (R70). */
    record AccountIsAnotherStudent() implements IdentityOutcome {}

    record TooManyTries(Instant until) implements IdentityOutcome {}
}
