package pix.certification.invigilation;

/** Where a candidate is, as an invigilator sees it. What waits for the invigilator comes before all that may be true besides. */
public enum SeatState {
    /** Not there, as far as anybody has said. */
    EXPECTED,
    /** Presence is confirmed: they may enter. */
    ADMITTED,
    UNDER_WAY,
    /** A question is frozen until the invigilator settles it. */
    ALERT,
    /** Begun more than a day ago. */
    OVERTIME,
    COMPLETED,
    ENDED_BY_INVIGILATOR,
    ENDED_BY_FINALISATION
}
