package pix.bank.families.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pix.bank.families.search.Clause.Word;

/**
 * Finds pages and ranks them. A page answers if it has all that is required and nothing that is excluded. Its score is the
 * sum of what {@link Indexed} counts; equals are shown the most recent first. When a query of plain words finds less than
 * a page of results, pages that lack some of its words follow, as on real engines: whoever types a whole sentence is not
 * left with nothing, and drowns.
 */
final class Engine {

    static final int PAGE = 8;
    private static final Comparator<Result> RANK = comparingInt(
                    (Result result) -> result.missing().size())
            .thenComparing(comparingInt(Result::score).reversed())
            .thenComparing(comparing((Result result) -> result.doc().date()).reversed())
            .thenComparing(result -> result.doc().link());

    private final List<Indexed> pages;

    Engine(List<Indexed> pages) {
        this.pages = pages;
    }

    /** All that is found, best first. */
    List<Result> find(Query query, Filters filters) {
        if (query.isEmpty()) return List.of();
        var let = pages.stream().filter(page -> filters.lets(page.doc())).toList();
        var whole = ranked(let.stream().filter(page -> answers(page, query)), query);
        if (!query.isPlain() || whole.size() >= PAGE || query.required().size() < 2) return whole;
        var partial = ranked(let.stream().filter(page -> answersInPart(page, query)), query);
        return Stream.concat(whole.stream(), partial.stream()).toList();
    }

    List<Result> find(String query, Filters filters) {
        return find(QueryReader.read(query), filters);
    }

    private static boolean answers(Indexed page, Query query) {
        return query.required().stream().allMatch(page::has)
                && query.excluded().stream().noneMatch(page::has);
    }

    /** Half of the words at least, not all. */
    private static boolean answersInPart(Indexed page, Query query) {
        long had = query.required().stream().filter(page::has).count();
        return had < query.required().size() && had * 2 >= query.required().size();
    }

    private static List<Result> ranked(Stream<Indexed> pages, Query query) {
        return pages.map(page -> result(page, query)).sorted(RANK).toList();
    }

    private static Result result(Indexed page, Query query) {
        var missing = query.required().stream()
                .filter(clause -> !page.has(clause))
                .map(clause -> clause instanceof Word(var _, var typed) ? typed : "")
                .toList();
        return new Result(page, query.required().stream().mapToInt(page::worth).sum(), missing);
    }
}
