package pix.engine.adaptive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The choice of the challenge, once the skill is chosen. */
public final class NextChallenge {

    private NextChallenge() {}

    /**
     * One of the offers that suit best: live before archived, then the very locale before its language alone.
     *
     * @param locale the learner's; an offer for another country or language never suits
     * @param seed the attempt's own
     */
    public static Optional<Offer> choose(List<Offer> offers, String locale, long seed) {
        var best = offers.stream()
                .map(offer -> distance(offer, locale))
                .flatMapToInt(OptionalInt::stream)
                .min();
        if (best.isEmpty()) return Optional.empty();
        var suiting = offers.stream()
                .filter(offer -> distance(offer, locale).equals(best))
                .toList();
        return Optional.of(suiting.get(Draw.index(seed + 1, 0, suiting.size())));
    }

    private static OptionalInt distance(Offer offer, String locale) {
        int distance = offer.archived() ? 2 : 0;
        if (offer.locale().equalsIgnoreCase(locale)) return OptionalInt.of(distance);
        return offer.locale().equalsIgnoreCase(language(locale)) ? OptionalInt.of(distance + 1) : OptionalInt.empty();
    }

    private static String language(String locale) {
        int end = locale.indexOf('-');
        return end < 0 ? locale : locale.substring(0, end);
    }
}
