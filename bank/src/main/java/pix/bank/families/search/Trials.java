package pix.bank.families.search;

import java.util.List;

/**
 * What an author promises of a corpus; the tests hold it to that.
 *
 * @param target the address of the page that answers
 * @param finds queries that show it on the first page of results; filters may follow, as in {@code fête ?periode=2024}
 * @param drowns queries that do not show it on the first pages: what a learner below this level types
 */
public record Trials(String target, List<String> finds, List<String> drowns) {

    static final Trials NONE = new Trials("", List.of(), List.of());
}
