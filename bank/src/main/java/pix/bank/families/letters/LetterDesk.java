package pix.bank.families.letters;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site that sends letters, and the mailbox of the one who receives them.
 *
 * @param start the first address
 * @param home Markdown of the home page, whose links may be paths; {@code /lettres} subscribes, {@code /compte} sets all
 *     letters, {@code /alerte} makes an alert
 * @param letters what one may subscribe to
 * @param rhythms id → words, as {@code semaine: une fois par semaine}
 * @param extras boxes under the form, some of them ticked beforehand
 * @param initial what is subscribed to at the start: id of a letter → id of a rhythm, id of an extra → {@code oui}
 * @param outcomes name → a state; the number that this state is given is a value of that name for the texts
 */
public record LetterDesk(
        String start,
        Map<String, String> bookmarks,
        String host,
        String name,
        String look,
        @Nullable String tagline,
        @Nullable Map<String, String> menu,
        @Nullable String foot,
        String home,
        @Nullable Map<String, String> pages,
        List<Letter> letters,
        Map<String, String> rhythms,
        @Nullable List<Extra> extras,
        @Nullable Map<String, String> initial,
        Mail mail,
        @Nullable AlertDesk alert,
        Map<String, Map<String, String>> outcomes) {

    public record Letter(String id, String title, String about) {}

    public record Extra(String id, String label, @Nullable Boolean ticked) {

        boolean isTicked() {
            return Boolean.TRUE.equals(ticked);
        }
    }

    /** The mailbox: its site, whose it is, and what is already in it, newest first. */
    public record Mail(
            String host, String address, @Nullable List<Message> messages) {

        List<Message> received() {
            return messages == null ? List.of() : messages;
        }
    }

    /** @param letter the letter that this message is an issue of: it then ends with the links that such letters have */
    public record Message(
            String id,
            String from,
            String subject,
            String day,
            String text,
            @Nullable String letter) {}

    Map<String, String> atStart() {
        return initial == null ? Map.of() : initial;
    }

    List<Extra> boxes() {
        return extras == null ? List.of() : extras;
    }

    /** The letter of this id, as its title says. */
    String title(String id) {
        return letters.stream()
                .filter(letter -> letter.id.equals(id))
                .findFirst()
                .map(Letter::title)
                .orElse(id);
    }
}
