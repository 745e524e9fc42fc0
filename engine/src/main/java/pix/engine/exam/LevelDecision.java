package pix.engine.exam;

/** What becomes of the level that a candidate had in a competence. */
public enum LevelDecision {
    KEPT,

    /** One level less. */
    DOWNGRADED,

    UNCERTIFIED;

    /** The decision table of the rules, by what is left of the questions and by the rate of the whole exam. */
    static LevelDecision of(CompetenceCount count, Reproducibility rate) {
        if (!rate.certifies() || count.correct() == 0) return UNCERTIFIED;
        if (count.left() == 1) return rate.isAtLeast(Reproducibility.FAIR) ? KEPT : DOWNGRADED;
        return switch (count.left() - count.correct()) {
            case 0 -> KEPT;
            case 1 -> withOneWrong(count, rate);
            default -> UNCERTIFIED;
        };
    }

    private static LevelDecision withOneWrong(CompetenceCount count, Reproducibility rate) {
        if (rate.isAtLeast(Reproducibility.TRUSTED)) return KEPT;
        boolean isBare = count.left() < CompetenceCount.MOST_QUESTIONS && !rate.isAtLeast(Reproducibility.FAIR);
        return isBare ? UNCERTIFIED : DOWNGRADED;
    }
}
