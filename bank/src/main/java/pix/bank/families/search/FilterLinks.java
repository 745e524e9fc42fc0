package pix.bank.families.search;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The filters of the page of results: each choice is a link to the same query, so filtered. */
final class FilterLinks {

    private static final int YEARS = 4;
    private static final Map<String, String> LANGUAGES = new TreeMap<>(
            Map.of("fr", "français", "en", "anglais", "es", "espagnol", "de", "allemand", "it", "italien"));

    private FilterLinks() {}

    static String html(SearchRequest asked, List<Doc> docs) {
        var filters = asked.filters();
        var hasTool = !filters.period().isEmpty() || !filters.language().isEmpty();
        return """
                <nav class="search-filters" aria-label="Filtres">
                %s
                <details%s><summary>Outils : période, langue</summary>
                %s
                %s
                </details></nav>
                """.formatted(
                        row("Type", media(), filters.medium(), asked::of),
                        hasTool ? " open" : "",
                        row("Période", periods(docs), filters.period(), asked::during),
                        row("Langue", languages(docs), filters.language(), asked::in));
    }

    private record Choice(String value, String label) {}

    private static List<Choice> media() {
        return Stream.concat(
                        Stream.of(new Choice("", "Tout")),
                        Stream.of(Medium.values())
                                .map(medium -> new Choice(medium.name().toLowerCase(Locale.ROOT), medium.label())))
                .toList();
    }

    /** The last years one by one, then all those before. */
    private static List<Choice> periods(List<Doc> docs) {
        int last = docs.stream().mapToInt(doc -> doc.date().getYear()).max().orElse(2000);
        var years = IntStream.range(0, YEARS).mapToObj(back -> Integer.toString(last - back));
        int first = last - YEARS + 1;
        return Stream.of(
                        Stream.of(new Choice("", "Toutes les dates")),
                        years.map(year -> new Choice(year, year)),
                        Stream.of(new Choice("avant-" + first, "Avant " + first)))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<Choice> languages(List<Doc> docs) {
        var there = docs.stream().map(Doc::language).distinct().sorted(Comparator.naturalOrder());
        return Stream.concat(
                        Stream.of(new Choice("", "Toutes les langues")),
                        there.map(code -> new Choice(code, LANGUAGES.getOrDefault(code, code))))
                .toList();
    }

    private static String row(String name, List<Choice> choices, String chosen, Function<String, SearchRequest> link) {
        return choices.stream()
                .map(choice -> "<li><a href=\"%s\"%s>%s</a></li>"
                        .formatted(
                                link.apply(choice.value).link(),
                                choice.value.equals(chosen) ? " aria-current=\"true\"" : "",
                                choice.label))
                .collect(joining("", "<ul aria-label=\"" + name + "\">", "</ul>"));
    }
}
