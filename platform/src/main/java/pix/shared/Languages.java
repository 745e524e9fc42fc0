package pix.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The languages of the pages and of the letters. The first is complete: it stands in for a text that another does not have
 * yet, and for a language that we do not have.
 */
@ConfigurationProperties("pix")
public record Languages(List<Locale> languages) {

    public Locale first() {
        return languages.getFirst();
    }

    /** The language of ours that has this code: {@code fr}, {@code en}. */
    public Optional<Locale> named(String code) {
        return languages.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** Ours for whoever speaks this, {@code fr-BE} say. */
    public Locale of(Locale spoken) {
        return named(spoken.getLanguage()).orElse(first());
    }

    /** The first of ours that a browser asks for. */
    public Locale preferred(@Nullable String accepted) {
        if (accepted == null) return first();
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(accepted), languages);
            return found == null ? first() : found;
        } catch (IllegalArgumentException _) {
            return first();
        }
    }
}
