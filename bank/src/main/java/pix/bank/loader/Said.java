package pix.bank.loader;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.engine.writing.Letters;

/** Words that people write around an answer and that say nothing: articles, « n° », the words of the question itself. */
final class Said {

    private static final List<String> ALWAYS =
            List.of(("le|la|les|l'|un|une|des|du|de|d'|au|aux|à|a|en|dans|par|pour|vers|chez"
                            + "|c'est|c'était|ce sont|il y a|il y en a|il s'appelle|elle s'appelle|il est|elle est|réponse"
                            + "|n°|no|nº|numéro|num|num.|code|m.|mme|madame|monsieur|soit|donc|l'an|an|année")
                    .split("\\|"));

    /** Words that make another answer of it: « moins de 12 », « 12 ou 13 », « deux mille ». */
    private static final Set<String> TELLING =
            Set.of(("ou et ni pas sans non moins plus presque environ autre autres sauf"
                            + " deux trois quatre cinq six sept huit neuf dix cent cents mille millier milliers million millions"
                            + " milliard milliards demi demie moitie quart tiers double triple")
                    .split(" "));

    private static final Pattern EXAMPLE = Pattern.compile("\\([^)]*\\)|«[^»]*»|`[^`]*`|\\*\\*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");
    private static final Pattern ELISION = Pattern.compile("(?i)(?<=\\b(?:l|d|qu|n|s|j|c|jusqu)['’])");

    private Said() {}

    /** Around a text: never what the instruction says, where choices may be named. */
    static List<String> aroundText(String label) {
        return Stream.concat(ALWAYS.stream(), words(label)).distinct().toList();
    }

    /** Around a number: the whole question speaks of what is counted; another unit is another number. */
    static List<String> aroundNumber(String label, String instruction, List<String> units) {
        return Stream.of(
                        ALWAYS.stream(),
                        words(label),
                        words(instruction).filter(not(Units::isOne)),
                        units.stream().flatMap(Units::written))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<String> words(String text) {
        var bare = EXAMPLE.matcher(text).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(bare))
                .flatMap(ELISION::splitAsStream)
                .filter(word -> !word.isBlank() && !TELLING.contains(Letters.folded(word)));
    }
}
