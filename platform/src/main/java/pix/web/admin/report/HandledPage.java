package pix.web.admin.report;

/**
 * One report, and the form of the answer.
 *
 * @param typed the answer as it was typed
 * @param error the key of why it was not sent; empty for nothing
 */
public record HandledPage(ReportLine line, String typed, String error) {}
