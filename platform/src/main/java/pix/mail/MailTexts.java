package pix.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import pix.shared.Installation;
import pix.shared.Languages;

/** The words of the letters, from {@code texts/mail_<language>.properties}; those of the first language where one has none. */
@Component
class MailTexts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Installation installation;
    private final Languages languages;
    private final Map<Locale, Properties> byLanguage;

    MailTexts(Installation installation, Languages languages) {
        this.installation = installation;
        this.languages = languages;
        var first = read(languages.first(), new Properties());
        this.byLanguage = languages.languages().stream()
                .collect(toUnmodifiableMap(language -> language, language -> read(language, first)));
    }

    Wording of(Letter letter) {
        var language = languages.of(letter.locale());
        var texts = requireNonNull(byLanguage.get(language));
        var own = "mail." + letter.template();
        return new Wording(
                language.getLanguage(),
                text(texts, own + ".subject", letter),
                text(texts, "mail.greeting", letter),
                List.of(text(texts, own + ".body", letter).split("\n")),
                text(texts, own + ".action", letter),
                installation.address().resolve(letter.path()).toString(),
                text(texts, own + ".closing", letter),
                text(texts, "mail.signature", letter));
    }

    /** In one pass: a name that holds a place of its own is not filled again. */
    private String text(Properties texts, String key, Letter letter) {
        var pattern = texts.getProperty(key);
        if (pattern == null) throw new IllegalArgumentException("no text of letters has the key " + key);
        return PLACE.matcher(pattern).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    number == 0
                            ? installation.brand()
                            : shown(texts, letter.words().get(number - 1), letter));
        });
    }

    private String shown(Properties texts, Object word, Letter letter) {
        return switch (word) {
            case Instant at -> moment(at, languages.of(letter.locale()));
            case Phrase(var key) -> text(texts, "mail." + key, letter);
            default -> word.toString();
        };
    }

    /** « 2 mars 2027, 18:32 (Europe/Paris) »: a letter is read anywhere, so it says whose clock that is. */
    private String moment(Instant at, Locale language) {
        var zone = installation.timeZone();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(at.atZone(zone))
                + " (" + zone.getId() + ")";
    }

    private static Properties read(Locale language, Properties otherwise) {
        var texts = new Properties(otherwise);
        var name = "/texts/mail_" + language.getLanguage() + ".properties";
        try (var file = MailTexts.class.getResourceAsStream(name)) {
            if (file != null) texts.load(new InputStreamReader(file, UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
