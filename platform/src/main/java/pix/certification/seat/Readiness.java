package pix.certification.seat;

import pix.organisations.student.CivilStudent;
import pix.organisations.student.StudentLine.Certifiable;

/** Whether somebody of the roll could enter today: what a centre wants to know before the day. */
public enum Readiness {
    READY,
    /** No Pix account is theirs yet. */
    NOT_LINKED,
    NOT_CERTIFIABLE;

    static Readiness of(CivilStudent known) {
        if (known.student().account().isEmpty()) return NOT_LINKED;
        return known.certifiable() == Certifiable.YES ? READY : NOT_CERTIFIABLE;
    }
}
