package pix.web.app.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import pix.shared.Languages;

/**
 * Every article of the help, from {@code help/<language>/<shelf>/<nn>-<slug>.md}; the number says the order. A language without
 * articles reads those of the first.
 */
@Component
public class HelpBook {

    private final Languages languages;
    private final Map<String, List<HelpArticle>> byLanguage = new HashMap<>();

    public HelpBook(Languages languages) {
        this.languages = languages;
        languages.languages().forEach(locale -> byLanguage.put(locale.getLanguage(), read(locale)));
    }

    /** In the order they are read in. */
    public List<HelpArticle> articles(Locale locale) {
        var own = byLanguage.getOrDefault(locale.getLanguage(), List.of());
        return own.isEmpty() ? byLanguage.getOrDefault(languages.first().getLanguage(), List.of()) : own;
    }

    List<HelpArticle> on(HelpShelf shelf, Locale locale) {
        return articles(locale).stream()
                .filter(article -> article.shelf() == shelf)
                .toList();
    }

    Optional<HelpArticle> article(String slug, Locale locale) {
        return articles(locale).stream()
                .filter(article -> article.slug().equals(slug))
                .findFirst();
    }

    /** Those that have all the words that were typed, those that are about them first. */
    List<HelpFind> search(String typed, Locale locale) {
        var words = Stream.of(typed.strip().split("\\s+"))
                .map(HelpArticle::searched)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) return List.of();
        return articles(locale).stream()
                .map(article -> new HelpFind(article, article.isAbout(words), article.with(words)))
                .filter(found -> found.isAbout() || !found.sections().isEmpty())
                .sorted(Comparator.comparing(found -> !found.isAbout()))
                .toList();
    }

    private static List<HelpArticle> read(Locale locale) {
        return Stream.of(HelpShelf.values())
                .flatMap(shelf -> Stream.of(
                                files("classpath*:help/" + locale.getLanguage() + "/" + shelf.path() + "/*.md"))
                        .sorted(Comparator.comparing(file -> name(file)))
                        .map(file -> HelpArticle.read(name(file).replaceFirst("^\\d+-", ""), shelf, text(file))))
                .toList();
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename()).replaceFirst("\\.md$", "");
    }

    private static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
