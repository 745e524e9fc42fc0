package pix.assessment.report;

import java.time.Instant;
import pix.bank.framework.Device;
import pix.content.ChallengeRef;

/** One report, with the coordinates that show the question again; who wrote it is not told. */
public record ProblemReport(
        long id, String release, ChallengeRef challenge, Problem problem, String words, Device device, Instant at) {}
