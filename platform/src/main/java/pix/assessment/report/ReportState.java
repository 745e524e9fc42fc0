package pix.assessment.report;

/** Where the staff is with a report. */
public enum ReportState {
    NEW,
    IN_HAND,
    ANSWERED,
    CLOSED
}
