package pix.certification.report;

import java.util.Optional;

/**
 * What was reported of a candidate.
 *
 * @param question its number in the exam, from 1
 * @param text in the words of whoever reported it; empty where there are none
 * @param resolution what became of it; empty while nobody has settled it
 */
public record SeatReport(
        ReportId id, ReportCode code, Optional<Integer> question, String text, Optional<ReportResolution> resolution) {}
