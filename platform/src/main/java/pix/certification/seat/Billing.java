package pix.certification.seat;

/** Who pays for a candidate; nobody is billed for a school's. */
public enum Billing {
    FREE,
    PAID,
    PREPAID
}
