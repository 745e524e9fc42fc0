package pix.bank.families.search;

import java.util.List;

/** A page found: its score, and the words of the query that it lacks. */
record Result(Indexed page, int score, List<String> missing) {

    Doc doc() {
        return page.doc();
    }
}
