package pix.campaigns.following;

import java.util.Optional;
import pix.campaigns.participation.Participation;

/** From one sending to the next. */
public enum Evolution {
    INCREASE,
    STABLE,
    DECREASE;

    /** How a sending compares with the one before, profiles by their pix; empty when there is nothing to compare. */
    public static Optional<Evolution> of(Participation participation) {
        return participation
                .result()
                .flatMap(now -> participation
                        .previous()
                        .map(before -> before.pix()
                                .map(pix -> between(pix, now.pix()))
                                .orElseGet(() -> between(before.mastery(), now.mastery()))));
    }

    public static Evolution between(double before, double now) {
        int sign = Double.compare(now, before);
        if (sign == 0) return STABLE;
        return sign > 0 ? INCREASE : DECREASE;
    }
}
