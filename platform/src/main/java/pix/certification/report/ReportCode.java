package pix.certification.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be reported of a candidate, by the codes of paper and of screen, which are the same (certification.md 8.4). */
public enum ReportCode {
    /** Another name, or another date of birth. */
    C1(Kind.TEXT),
    /** Extra time. */
    C2(Kind.TEXT),
    /** The end screen was not seen. */
    C3(Kind.TEXT),
    /** There, and no signature. */
    C4(Kind.TEXT),
    /** Not finished, for want of time. */
    C5(Kind.NOTHING),
    /** Fraud is suspected: its own paper says how. */
    C6(Kind.NOTHING),
    C7(Kind.TEXT),
    C8(Kind.TEXT),
    E1(Kind.QUESTION),
    E2(Kind.QUESTION),
    E3(Kind.QUESTION),
    E4(Kind.QUESTION),
    E5(Kind.QUESTION),
    E6(Kind.QUESTION),
    E7(Kind.QUESTION_AND_TEXT),
    E8(Kind.QUESTION),
    E9(Kind.QUESTION),
    E10(Kind.QUESTION),
    E11(Kind.QUESTION),
    E12(Kind.QUESTION),
    A1(Kind.TEXT),
    A2(Kind.TEXT);

    /** As long as the words of a report may be. */
    public static final int LONGEST_TEXT = 500;

    /** What a report must say besides its code. */
    private enum Kind {
        NOTHING,
        TEXT,
        QUESTION,
        QUESTION_AND_TEXT
    }

    private final Kind kind;

    ReportCode(Kind kind) {
        this.kind = kind;
    }

    /** Whether it is about one question. */
    public boolean needsQuestion() {
        return kind == Kind.QUESTION || kind == Kind.QUESTION_AND_TEXT;
    }

    public boolean needsText() {
        return kind == Kind.TEXT || kind == Kind.QUESTION_AND_TEXT;
    }

    /** Whether the jury must look at it before results are published. */
    public boolean isImpactful() {
        return switch (this) {
            case C2, C3, C4, C5, C7, C8 -> false;
            case C1, C6, E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12, A1, A2 -> true;
        };
    }

    /** Those by which an alert on a question is accepted. */
    public static List<ReportCode> ofQuestions() {
        return Stream.of(values()).filter(ReportCode::needsQuestion).toList();
    }

    /** Empty for what is no code. */
    public static Optional<ReportCode> typed(String word) {
        return Stream.of(values()).filter(code -> code.name().equals(word)).findFirst();
    }
}
