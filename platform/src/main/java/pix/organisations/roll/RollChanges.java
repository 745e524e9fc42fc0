package pix.organisations.roll;

/**
 * What an import did to the roll.
 *
 * @param removed disabled in a school, deleted in higher education
 */
public record RollChanges(int added, int updated, int removed) {

    public static final RollChanges NONE = new RollChanges(0, 0, 0);
}
