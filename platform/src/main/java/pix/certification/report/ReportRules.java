package pix.certification.report;

import java.util.Optional;
import pix.engine.judging.Verdict;

/** What a report does to the score by itself, once its session is finalised (certification.md 8.4 and 8.5). */
public final class ReportRules {

    private ReportRules() {}

    /**
     * A question as a report meets it.
     *
     * @param verdict empty when it was not answered
     * @param hasScene something to look at or to handle: a picture, a small web, a simulator
     * @param hasFile something to download
     */
    public record Reported(Optional<Verdict> verdict, boolean hasScene, boolean hasFile, boolean isTimed) {}

    /** Empty where the jury decides. @param question empty where the exam has none of this number */
    public static Optional<ReportResolution> resolution(ReportCode code, Optional<Reported> question) {
        return switch (code) {
            case E1, E2 -> Optional.of(neutralised(question.filter(Reported::hasScene)));
            case E3 -> Optional.of(neutralised(question.filter(Reported::hasFile)));
            case E8 -> Optional.of(neutralised(question.filter(Reported::isTimed)));
            case E4, E5, E9, E11, E12 -> Optional.of(neutralised(question));
            // E10 is about the focus rule, which no question of an exam has yet.
            case C1, C2, C3, C4, C5, C6, C7, C8, E6, E7, E10, A1, A2 -> Optional.empty();
        };
    }

    private static ReportResolution neutralised(Optional<Reported> question) {
        return question.flatMap(Reported::verdict)
                        .filter(verdict -> verdict != Verdict.CORRECT)
                        .isPresent()
                ? ReportResolution.NEUTRALISED
                : ReportResolution.WITHOUT_EFFECT;
    }
}
