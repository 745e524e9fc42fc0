package pix.web.ui;

/**
 * Who is signed in, as the header shows it.
 *
 * @param name what the person is called
 * @param isStaff the administration is one of their places
 */
public record SignedIn(String name, boolean isStaff) {}
