package pix.bank.families.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pix.bank.web.Plain;

/**
 * Alerts on small ads: what an alert finds is what tells it from another, whatever words were typed.
 *
 * @param zones id → words
 * @param ads what is on the site today
 */
public record AlertDesk(String subject, Map<String, String> zones, List<Ad> ads) {

    private static final Set<String> EMPTY_WORDS = Set.of("les", "des", "une", "pour", "avec");

    public record Ad(String id, String title, String text, String zone) {}

    /** The ads that hold all these words, singular or plural, in that zone; {@code partout} is everywhere. */
    List<Ad> found(String words, String zone) {
        var wanted = Arrays.stream(Plain.words(words).split(" "))
                .filter(word -> word.length() > 2 && !EMPTY_WORDS.contains(word))
                .toList();
        if (wanted.isEmpty()) return List.of();
        return ads.stream()
                .filter(ad -> zone.equals("partout") || ad.zone.equals(zone))
                .filter(ad -> {
                    var held =
                            Arrays.asList(Plain.words(ad.title + " " + ad.text).split(" "));
                    return held.containsAll(wanted);
                })
                .toList();
    }

    /** The same for all words that find the same ads. */
    String key(String words, String zone) {
        return found(words, zone).stream().map(Ad::id).sorted().collect(Collectors.joining("+"));
    }
}
