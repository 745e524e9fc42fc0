package pix.organisations.roll;

/** How much was said of a file, of which the first thousand of each are kept. @param leftOut how many people */
public record RollFindings(int errors, int warnings, int leftOut) {}
