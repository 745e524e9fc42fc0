package pix.mail;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import pix.shared.Installation;

/** The words of the letters, from {@code texts/mail_<language>.properties}; French when a language has none. */
@Component
class MailTexts {

    private static final String FILE = "texts/mail";
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Installation installation;

    MailTexts(Installation installation) {
        this.installation = installation;
    }

    Wording of(Letter letter) {
        var language = LANGUAGES.contains(letter.locale().getLanguage()) ? letter.locale() : Locale.FRENCH;
        var texts = ResourceBundle.getBundle(FILE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
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
    private String text(ResourceBundle texts, String key, Letter letter) {
        return PLACE.matcher(texts.getString(key)).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    number == 0 ? installation.brand() : letter.words().get(number - 1));
        });
    }
}
