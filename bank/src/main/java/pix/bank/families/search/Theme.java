package pix.bank.families.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.making.file.Resource;
import pix.bank.making.file.Yaml;

/**
 * What a part of the noise is about: {@code bank/search/NAME.yaml}.
 *
 * @param sites where it is published, besides the sites that publish on everything
 * @param foreign subjects in other languages, by language
 */
record Theme(
        List<Site> sites,
        List<Subject> subjects,
        @Nullable Map<String, List<Subject>> foreign,
        @Nullable List<Ad> ads) {

    /** The sites and the ways of writing that every theme shares. */
    record Press(List<Site> sites, List<Genre> genres) {}

    private static final Map<String, Theme> THEMES = new ConcurrentHashMap<>();
    private static final Press PRESS = read("press", Press.class);

    static Theme named(String name) {
        return THEMES.computeIfAbsent(name, wanted -> read(wanted, Theme.class));
    }

    static Press press() {
        return PRESS;
    }

    List<Subject> subjects(String language) {
        if (language.equals("fr")) return subjects;
        return foreign == null ? List.of() : foreign.getOrDefault(language, List.of());
    }

    /** Its own sites and those that publish on everything, if they write in this way. */
    List<Site> sitesOf(Genre genre) {
        return Stream.concat(sites.stream(), PRESS.sites().stream())
                .filter(site -> genre.looks().contains(site.look()))
                .toList();
    }

    List<Ad> bought() {
        return ads == null ? List.of() : ads;
    }

    private static <T> T read(String name, Class<T> type) {
        var text = Resource.text("search/" + name + ".yaml")
                .orElseThrow(() -> new IllegalArgumentException("no theme of noise " + name));
        return Yaml.read(text, type);
    }
}
