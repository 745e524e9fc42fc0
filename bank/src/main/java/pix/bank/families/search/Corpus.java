package pix.bank.families.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.bank.families.search.Clause.Phrase;
import pix.bank.question.Draw;
import pix.bank.web.Address;

/** The pages of one value set: those of its author first, then noise up to the size wanted. */
final class Corpus {

    private final Map<String, Doc> written = new LinkedHashMap<>();
    private final List<Indexed> noise = new ArrayList<>();

    /** Of two pages at one address, the first is kept. */
    void add(Doc doc) {
        written.putIfAbsent(key(doc.address()), doc);
    }

    /**
     * Half of what is missing is about the first theme, the rest about the others.
     *
     * @param avoid words and numbers that no page of noise may hold
     */
    void drown(List<String> themes, List<String> avoid, int size, Draw draw) {
        int missing = Math.max(0, size - written.size());
        int others = themes.size() < 2 ? 0 : missing / 2 / (themes.size() - 1);
        var avoided = avoid.stream()
                .map(words -> new Phrase(String.join(" ", Tokens.words(words))))
                .toList();
        for (var theme : themes.subList(1, themes.size())) noise.addAll(some(theme, others, avoided, draw));
        noise.addAll(some(themes.getFirst(), missing - noise.size(), avoided, draw));
    }

    /** From a drawn place in the theme's pages, so that two learners do not see the same ones. */
    private List<Indexed> some(String theme, int count, List<Phrase> avoided, Draw draw) {
        var pages = new ArrayList<>(Noise.pages(theme));
        Collections.rotate(pages, draw.between(0, pages.size() - 1));
        return pages.stream()
                .filter(page -> avoided.stream().noneMatch(page::has))
                .filter(page -> !written.containsKey(key(page.doc().address())))
                .limit(count)
                .toList();
    }

    /** Every page, ready to be searched. */
    List<Indexed> pages() {
        return Stream.concat(written.values().stream().map(Indexed::new), noise.stream())
                .toList();
    }

    List<Doc> docs() {
        return Stream.concat(written.values().stream(), noise().stream()).toList();
    }

    /** The pages that nobody wrote. */
    List<Doc> noise() {
        return noise.stream().map(Indexed::doc).toList();
    }

    Optional<Doc> at(Address address) {
        var found = written.get(key(address));
        if (found != null) return Optional.of(found);
        return noise().stream()
                .filter(doc -> key(doc.address()).equals(key(address)))
                .findFirst();
    }

    List<Doc> on(String host) {
        return docs().stream()
                .filter(doc -> bare(doc.address().host()).equals(bare(host)))
                .toList();
    }

    private static String key(Address address) {
        return bare(address.host()) + address.path().replaceFirst("(?<=.)/$", "");
    }

    static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
