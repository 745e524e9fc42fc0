package pix.certification.jury;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the jury may decide of a candidate as a whole. */
public enum CandidateAct {
    CANCEL(DecisionKind.CANCELLED),
    RESTORE(DecisionKind.RESTORED),
    REJECT(DecisionKind.REJECTED),
    READMIT(DecisionKind.READMITTED),
    TELL_CANDIDATE(DecisionKind.TOLD_CANDIDATE),
    TELL_ORGANISATION(DecisionKind.TOLD_ORGANISATION);

    private final DecisionKind kind;

    CandidateAct(DecisionKind kind) {
        this.kind = kind;
    }

    DecisionKind kind() {
        return kind;
    }

    /** Whether it says something to somebody, and decides nothing. */
    public boolean tells() {
        return this == TELL_CANDIDATE || this == TELL_ORGANISATION;
    }

    boolean needsReason() {
        return !tells();
    }

    boolean changesScore() {
        return !tells();
    }

    int longestWords() {
        return tells() ? JuryDecision.LONGEST_COMMENT : JuryDecision.LONGEST_REASON;
    }

    /** What undoes it, or what it undoes; a comment replaces the one before. */
    private Optional<DecisionKind> opposite() {
        return switch (this) {
            case CANCEL -> Optional.of(DecisionKind.RESTORED);
            case RESTORE -> Optional.of(DecisionKind.CANCELLED);
            case REJECT -> Optional.of(DecisionKind.READMITTED);
            case READMIT -> Optional.of(DecisionKind.REJECTED);
            case TELL_CANDIDATE, TELL_ORGANISATION -> Optional.empty();
        };
    }

    /** Whether nothing would change. @param decided of the candidate, the first one first */
    boolean isSo(List<JuryDecision> decided) {
        if (opposite().isEmpty()) return false;
        var last = decided.stream()
                .map(JuryDecision::kind)
                .filter(each -> each == kind || each == opposite().get())
                .reduce((_, later) -> later);
        boolean undoes = this == RESTORE || this == READMIT;
        return last.map(each -> each == kind).orElse(undoes);
    }

    /** Empty for what is no act. */
    public static Optional<CandidateAct> typed(String word) {
        return Stream.of(values()).filter(act -> act.name().equals(word)).findFirst();
    }

    /** The acts that have a use now, of all. @param decided of the candidate, the first one first */
    public static List<CandidateAct> open(List<JuryDecision> decided) {
        return Stream.of(values()).filter(act -> !act.isSo(decided)).toList();
    }
}
