package pix.certification.report;

/** What became of a report. */
public enum ReportResolution {
    /** The question counts no more. */
    NEUTRALISED,

    /** Nothing of the score changes. */
    WITHOUT_EFFECT
}
