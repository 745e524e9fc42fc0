package pix.assessment.report;

/** Which report, among everybody's. */
public record ReportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
