package pix.campaigns.following;

/** From one sending to the next. */
public enum Evolution {
    INCREASE,
    STABLE,
    DECREASE;

    public static Evolution between(double before, double now) {
        int sign = Double.compare(now, before);
        if (sign == 0) return STABLE;
        return sign > 0 ? INCREASE : DECREASE;
    }
}
