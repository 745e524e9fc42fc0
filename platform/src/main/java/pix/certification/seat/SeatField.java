package pix.certification.seat;

import java.util.Locale;

/** What is typed of a candidate, in the order in which it is asked. */
public enum SeatField {
    LAST_NAME,
    FIRST_NAME,
    SEX,
    BIRTH_DATE,
    COUNTRY,
    POSTAL_CODE,
    CITY,
    CITY_CODE,
    EXTRA_TIME,
    ACCESSIBILITY,
    EMAIL,
    RESULTS_EMAIL,
    EXTERNAL_ID,
    BILLING,
    PREPAYMENT_CODE;

    /** As a form calls it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
