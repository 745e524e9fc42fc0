package pix.certification.seat;

import pix.certification.birth.BirthFault;

/** What may be wrong with a candidate who is typed, or who stands in a file, and beside which field it is told. */
public enum SeatFault {
    LAST_NAME_REQUIRED(SeatField.LAST_NAME),
    LAST_NAME_TOO_LONG(SeatField.LAST_NAME),
    /** Somebody of that name, born that day, sits there already. */
    DUPLICATE(SeatField.LAST_NAME),
    FIRST_NAME_REQUIRED(SeatField.FIRST_NAME),
    FIRST_NAME_TOO_LONG(SeatField.FIRST_NAME),
    SEX_REQUIRED(SeatField.SEX),
    SEX_NOT_VALID(SeatField.SEX),
    BIRTH_DATE_REQUIRED(SeatField.BIRTH_DATE),
    BIRTH_DATE_FORMAT_NOT_VALID(SeatField.BIRTH_DATE),
    BIRTH_DATE_MUST_BE_GREATER(SeatField.BIRTH_DATE),
    BIRTH_DATE_TO_COME(SeatField.BIRTH_DATE),
    BIRTH_INFORMATION_REQUIRED(SeatField.COUNTRY),
    BIRTH_COUNTRY_REQUIRED(SeatField.COUNTRY),
    BIRTH_COUNTRY_NOT_FOUND(SeatField.COUNTRY),
    FOREIGN_POSTAL_CODE_MUST_BE_EMPTY(SeatField.POSTAL_CODE),
    BIRTH_POSTAL_CODE_REQUIRED(SeatField.POSTAL_CODE),
    BIRTH_POSTAL_CODE_NOT_FOUND(SeatField.POSTAL_CODE),
    FOREIGN_BIRTH_CITY_REQUIRED(SeatField.CITY),
    CITY_CODE_OR_POSTAL_CODE_AND_CITY_REQUIRED(SeatField.CITY),
    BIRTH_CITY_REQUIRED(SeatField.CITY),
    BIRTH_POSTAL_CODE_CITY_NOT_VALID(SeatField.CITY),
    BIRTH_CITY_TOO_LONG(SeatField.CITY),
    FOREIGN_CITY_CODE_NOT_VALID(SeatField.CITY_CODE),
    BIRTH_CITY_CODE_NOT_VALID(SeatField.CITY_CODE),
    EXTRA_TIME_INTEGER(SeatField.EXTRA_TIME),
    EXTRA_TIME_OUT_OF_RANGE(SeatField.EXTRA_TIME),
    EMAIL_NOT_VALID(SeatField.EMAIL),
    RESULTS_EMAIL_NOT_VALID(SeatField.RESULTS_EMAIL),
    EXTERNAL_ID_TOO_LONG(SeatField.EXTERNAL_ID),
    BILLING_REQUIRED(SeatField.BILLING),
    BILLING_NOT_VALID(SeatField.BILLING),
    BILLING_MUST_BE_EMPTY(SeatField.BILLING),
    PREPAYMENT_CODE_REQUIRED(SeatField.PREPAYMENT_CODE),
    PREPAYMENT_CODE_MUST_BE_EMPTY(SeatField.PREPAYMENT_CODE),
    PREPAYMENT_CODE_TOO_LONG(SeatField.PREPAYMENT_CODE);

    private final SeatField field;

    SeatFault(SeatField field) {
        this.field = field;
    }

    public SeatField field() {
        return field;
    }

    static SeatFault of(BirthFault fault) {
        return valueOf(fault.name());
    }
}
