package pix.mail;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;
import pix.shared.Installation;

/** The words of the letters, from {@code texts/mail_<language>.properties}; French when a language has none. */
@Component
class MailTexts {

    private static final String FILE = "texts/mail";
    private static final List<String> LANGUAGES = List.of("fr", "en");

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
                text(texts, own + ".subject"),
                text(texts, "mail.greeting"),
                List.of(text(texts, own + ".body").split("\n")),
                text(texts, own + ".action"),
                installation.address().resolve(letter.path()).toString(),
                text(texts, own + ".closing"),
                text(texts, "mail.signature"));
    }

    private String text(ResourceBundle texts, String key) {
        return texts.getString(key).replace("{0}", installation.brand());
    }
}
