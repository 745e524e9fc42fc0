package pix.web.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What each template receives besides its page: the reader's language, the texts, the assets, and who is reading.
 *
 * @param done what has just been done, in words
 * @param troubles what is wrong with the machine, in words, for the staff; nobody else is told
 */
public record Ui(
        Locale locale,
        ZoneId zone,
        Texts texts,
        Assets assets,
        String brand,
        CsrfToken csrf,
        Optional<String> signedIn,
        Ways ways,
        Optional<Told> done,
        List<String> troubles,
        String path) {

    /** The text of a key in the reader's language: {@code ui.t("ui.nav.competences")}. */
    public String t(String key, Object... arguments) {
        return texts.text(locale, zone, key, arguments);
    }

    /** The address of an asset, made of its content, so that a browser may keep it for ever. */
    public String asset(String name) {
        return assets.url(name);
    }

    /** A drawing of our own set, for {@code <use href>}. */
    public String icon(String name) {
        return asset("icons.svg") + "#" + name;
    }

    /** Days and hours, as the reader's calendar and clock show them. */
    public ReaderTime time() {
        return new ReaderTime(locale, zone);
    }

    /** A moment as the reader's clock shows it, day and minute. */
    public String moment(Instant at) {
        return time().moment(at);
    }

    /** Each language to choose from, in its own words. */
    public List<Choice> languages() {
        return texts.languages().stream()
                .map(language -> new Choice(language.getLanguage(), texts.text(language, "ui.language")))
                .toList();
    }

    /** The language for {@code <html lang>}. */
    public String lang() {
        return locale.getLanguage();
    }

    /** The {@code lang} of what the bank says, which is in French; none where the page is too. */
    public @Nullable String bankLang() {
        return lang().equals(Locale.FRENCH.getLanguage()) ? null : Locale.FRENCH.getLanguage();
    }

    /** The ids of what explains a field, for {@code aria-describedby}; none when nothing does. */
    public @Nullable String describedBy(String field, String hint, String error) {
        var ids = new StringJoiner(" ");
        if (!hint.isEmpty()) ids.add(field + "-hint");
        if (!error.isEmpty()) ids.add(field + "-error");
        return ids.length() == 0 ? null : ids.toString();
    }

    /** Whether the page being read is this one or lies under it. */
    public boolean isAt(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
