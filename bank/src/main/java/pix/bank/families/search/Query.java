package pix.bank.families.search;

import java.util.List;
import java.util.stream.Stream;
import pix.bank.families.search.Clause.AnyOf;
import pix.bank.families.search.Clause.OfType;
import pix.bank.families.search.Clause.OnSite;
import pix.bank.families.search.Clause.Phrase;
import pix.bank.families.search.Clause.Word;

/** What was asked: all that a page must have, and all that it must not have. */
record Query(List<Clause> required, List<Clause> excluded) {

    /** Only words: then pages that lack some of them may follow. */
    boolean isPlain() {
        return excluded.isEmpty() && required.stream().allMatch(Word.class::isInstance);
    }

    boolean isEmpty() {
        return required.isEmpty() && excluded.isEmpty();
    }

    /** The words to show in bold. */
    List<String> stems() {
        return required.stream().flatMap(Query::stems).toList();
    }

    private static Stream<String> stems(Clause clause) {
        return switch (clause) {
            case Word(var stem, var _) -> Stream.of(stem);
            case Phrase(var words) -> Stream.of(words.split(" ")).map(Tokens::singular);
            case AnyOf(var clauses) -> clauses.stream().flatMap(Query::stems);
            case OnSite _, OfType _ -> Stream.of();
        };
    }
}
