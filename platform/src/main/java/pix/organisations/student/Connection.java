package pix.organisations.student;

/** How a student gets in, as the list of students is filtered by it. */
public enum Connection {
    NONE,
    USERNAME,
    EMAIL,
    /** By an account that was opened elsewhere and is not entrusted to the organisation: how is not told. */
    ELSEWHERE
}
