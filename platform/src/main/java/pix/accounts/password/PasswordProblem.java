package pix.accounts.password;

/** Why a password is not good enough. */
public enum PasswordProblem {
    MISSING,
    TOO_SIMPLE,
    TOO_LONG,
    TOO_COMMON
}
