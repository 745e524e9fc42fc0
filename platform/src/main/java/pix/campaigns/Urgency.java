package pix.campaigns;

/** How warmly a topic is recommended, from the mean of its advice over all who sent their results: rule O6.6. */
public enum Urgency {
    MODERATE(1),
    RECOMMENDED(2),
    STRONG(3),
    URGENT(4);

    private final int dots;

    Urgency(int dots) {
        this.dots = dots;
    }

    public static Urgency of(double advice) {
        if (advice <= 25) return URGENT;
        if (advice <= 50) return STRONG;
        return advice <= 75 ? RECOMMENDED : MODERATE;
    }

    /** As many as are shown full, of four. */
    public int dots() {
        return dots;
    }
}
