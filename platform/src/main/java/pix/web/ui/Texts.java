package pix.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import pix.shared.Languages;

/**
 * Every text of every page, by language and key, from {@code texts/<area>_<language>.properties} in UTF-8. A key begins
 * with its area. The first language is complete by definition, and stands in where another lacks a text; a test holds those
 * that we ship to it.
 */
@Component
public class Texts {

    private final Languages languages;
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public Texts(Languages languages) {
        this.languages = languages;
        languages.languages().forEach(locale -> byLanguage.put(locale.getLanguage(), load(locale)));
    }

    /** Each of ours, the complete one first. */
    public List<Locale> languages() {
        return languages.languages();
    }

    /** The text, with its places filled: {@code {0}}, or {@code {0,choice,0#aucune question|1#une question|1<{0} questions}}. */
    public String text(Locale locale, String key, Object... arguments) {
        var pattern = pattern(locale, key);
        return arguments.length == 0 ? pattern : TextPattern.fill(pattern, locale, arguments);
    }

    /** The same, where moments ({@code {0,date,long}}, {@code {0,time,short}}) may stand. */
    public String text(Locale locale, ZoneId zone, String key, Object... arguments) {
        var pattern = pattern(locale, key);
        return arguments.length == 0 ? pattern : TextPattern.fill(pattern, locale, zone, arguments);
    }

    private String pattern(Locale locale, String key) {
        var pattern = own(locale).getOrDefault(key, own(languages.first()).get(key));
        if (pattern == null) throw new NoSuchElementException("No text for the key " + key);
        return pattern;
    }

    public boolean has(String key) {
        return own(languages.first()).containsKey(key);
    }

    public Set<String> keys(Locale locale) {
        return own(locale).keySet();
    }

    private Map<String, String> own(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), Map.of());
    }

    private static Map<String, String> load(Locale locale) {
        var texts = new HashMap<String, String>();
        for (var file : files("classpath*:texts/*_" + locale.getLanguage() + ".properties"))
            read(file).forEach((key, text) -> addOnce(texts, (String) key, (String) text));
        return Map.copyOf(texts);
    }

    private static void addOnce(Map<String, String> texts, String key, String text) {
        if (texts.put(key, text) != null) throw new IllegalStateException("Two texts have the key " + key);
    }

    private static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource file) {
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
