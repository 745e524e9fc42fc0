package pix.organisations.student;

/** What comes of saying which student one is (rule L5.3). Not for pages: see {@link IdentityOutcome}. */
public sealed interface LinkOutcome {

    /** This account is this student's, from now on or already. */
    record Linked(Student student) implements LinkOutcome {}

    /** The student is found and nobody's yet; said to who has no account. */
    record Free(Student student) implements LinkOutcome {}

    /** Nobody, or more than one, is called so and born on that day. */
    record Unknown() implements LinkOutcome {}

    /** Another account is this student's in this organisation (R31 to R33, S51 to S53). */
    record LinkedHere() implements LinkOutcome {}

    /** Another account is this student's in another organisation, by the national number (R11 to R13, S61 to S63). */
    record LinkedElsewhere() implements LinkOutcome {}

    /** The account is another student of this organisation already (R70). */
    record AccountIsAnotherStudent() implements LinkOutcome {}

    /** The account is, elsewhere, somebody with another number and another birth date (R90). */
    record AccountIsAnotherPersons() implements LinkOutcome {}
}
