package pix.accounts.factor;

/** Why a second factor was not changed. */
public enum FactorRefusal {
    WRONG_PASSWORD,
    WRONG_CODE,
    TOO_MANY_TRIES,
    TOO_MANY_CODES
}
