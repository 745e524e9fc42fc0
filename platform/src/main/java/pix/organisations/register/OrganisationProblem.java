package pix.organisations.register;

/**
 * What is wrong with an organisation that was typed or written in a file.
 *
 * @param field beside which it is said
 * @param value what was found there
 */
public record OrganisationProblem(OrganisationField field, Fault fault, String value) {

    /** The kinds of mistakes. */
    public enum Fault {
        MISSING,
        COLUMN_MISSING,
        UNKNOWN,
        TOO_LONG,
        NOT_A_NUMBER,
        NOT_AN_EMAIL,
        NOT_AN_ADDRESS,
        NOT_A_UAI,
        TWICE,
        TAKEN
    }
}
