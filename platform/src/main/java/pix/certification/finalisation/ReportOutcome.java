package pix.certification.finalisation;

import java.util.Map;
import pix.certification.report.TypedReport;

/** What comes of a report that was typed, or taken back. */
public sealed interface ReportOutcome {

    record Told() implements ReportOutcome {}

    record Unfit(Map<TypedReport.Field, TypedReport.Fault> faults) implements ReportOutcome {}

    /** The session is finalised: its reports stay. */
    record Held() implements ReportOutcome {}
}
