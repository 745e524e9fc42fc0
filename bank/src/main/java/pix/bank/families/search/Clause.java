package pix.bank.families.search;

import java.util.List;

/** One thing that a query asks of a page. */
sealed interface Clause {

    /** A word, whatever its number. */
    record Word(String stem, String typed) implements Clause {}

    /** These words side by side, to the letter (case and accents aside). */
    record Phrase(String words) implements Clause {}

    /** Pages of this site or of this domain. */
    record OnSite(String host) implements Clause {}

    /** Files of this kind: the end of their name, or image, video, document. */
    record OfType(String type) implements Clause {}

    /** One of these at least. */
    record AnyOf(List<Clause> clauses) implements Clause {}
}
