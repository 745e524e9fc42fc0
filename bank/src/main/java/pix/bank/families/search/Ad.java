package pix.bank.families.search;

import java.util.List;

/** Bought to stand above the results when one of its words is asked. */
public record Ad(List<String> words, String title, String address, String text) {

    boolean answers(Query query) {
        var stems = query.stems();
        return words.stream()
                .flatMap(each -> Tokens.words(each).stream())
                .map(Tokens::singular)
                .anyMatch(stems::contains);
    }
}
