package pix.certification.report;

/** The number of a report of a candidate. */
public record ReportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
