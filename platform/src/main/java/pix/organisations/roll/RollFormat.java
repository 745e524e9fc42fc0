package pix.organisations.roll;

/** Which file an organisation imports: a school's, an agricultural school's, or a university's. */
public enum RollFormat {
    SIECLE,
    FREGATA,
    SUP;

    /** Whether those who are no longer in the file leave the roll by themselves. */
    public boolean isWhole() {
        return this != SUP;
    }
}
