package pix.organisations.student;

/** How a student gets in, as the list of students is filtered by it. */
public enum Connection {
    NONE,
    USERNAME,
    EMAIL
}
