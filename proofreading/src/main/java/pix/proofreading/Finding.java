package pix.proofreading;

import java.util.List;

/**
 * What a reader stumbles over.
 *
 * @param rule as LanguageTool names it
 * @param words with what surrounds them
 * @param instead what could be written
 */
public record Finding(String where, String rule, String words, String message, List<String> instead) {

    /** Whether these words, marked as in {@code accepted.txt}, are right as they are. */
    boolean isAccepted(String marked) {
        return words.contains(marked);
    }

    @Override
    public String toString() {
        return "%s: « %s » %s (%s) %s".formatted(where, words, message, rule, instead);
    }
}
