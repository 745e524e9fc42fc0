package pix.accounts.signup;

import pix.accounts.password.PasswordProblem;

/** Why an account is not opened, and beside which field to say it. */
public enum SignUpProblem {
    FIRST_NAME_MISSING(Field.FIRST_NAME),
    FIRST_NAME_TOO_LONG(Field.FIRST_NAME),
    FIRST_NAME_INVALID(Field.FIRST_NAME),
    LAST_NAME_MISSING(Field.LAST_NAME),
    LAST_NAME_TOO_LONG(Field.LAST_NAME),
    LAST_NAME_INVALID(Field.LAST_NAME),
    EMAIL_MISSING(Field.EMAIL),
    EMAIL_INVALID(Field.EMAIL),
    EMAIL_TOO_LONG(Field.EMAIL),
    PASSWORD_MISSING(Field.PASSWORD),
    PASSWORD_TOO_SIMPLE(Field.PASSWORD),
    PASSWORD_TOO_LONG(Field.PASSWORD),
    PASSWORD_TOO_COMMON(Field.PASSWORD),
    TERMS_NOT_ACCEPTED(Field.TERMS),
    ROBOT_CHECK_FAILED(Field.ROBOT_CHECK),
    TOO_MANY_FROM_HERE(Field.NONE);

    /** A field of the form, or none for the form as a whole. */
    public enum Field {
        FIRST_NAME,
        LAST_NAME,
        EMAIL,
        PASSWORD,
        TERMS,
        ROBOT_CHECK,
        NONE
    }

    private final Field field;

    SignUpProblem(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    public static SignUpProblem of(PasswordProblem problem) {
        return valueOf("PASSWORD_" + problem.name());
    }
}
