package pix.organisations.roll;

/** Which file an organisation imports: a school's, an agricultural school's, or a university's. */
public enum RollFormat {
    SIECLE(RollField.NATIONAL_ID),
    FREGATA(RollField.NATIONAL_ID),
    SUP(RollField.STUDENT_NUMBER);

    private final RollField key;

    RollFormat(RollField key) {
        this.key = key;
    }

    /** The field by which a student is known from one file to the next. */
    public RollField key() {
        return key;
    }

    /** Whether those who are no longer in the file leave the roll by themselves. */
    public boolean isWhole() {
        return this != SUP;
    }
}
