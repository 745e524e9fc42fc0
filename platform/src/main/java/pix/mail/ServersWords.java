package pix.mail;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.mail.MailSendException;

/** What a mail server, or the way to it, says against a letter: in one line, without naming anybody. */
final class ServersWords {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+");
    private static final int LONGEST = 300;

    private ServersWords() {}

    static String of(Exception failure, String recipient) {
        var words = new ArrayList<String>();
        for (var cause = first(failure); cause != null; cause = cause.getCause()) add(words, cause);
        var line = String.join(" / ", words).replaceAll("\\s+", " ").strip();
        var nameless = ADDRESS.matcher(line).replaceAll("(an address)").replace(recipient, "(an address)");
        return nameless.length() > LONGEST ? nameless.substring(0, LONGEST) + "…" : nameless;
    }

    /** Spring puts what happened to a letter beside its exception, not under it. */
    private static Throwable first(Exception failure) {
        return failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : Optional.ofNullable(failure.getCause()).orElse(failure);
    }

    /** A cause often repeats what it is the cause of. */
    private static void add(ArrayList<String> words, Throwable cause) {
        var said = Optional.ofNullable(cause.getMessage())
                .map(message -> message.lines().findFirst().orElse(""))
                .filter(message -> !message.isBlank())
                .orElse(cause.getClass().getSimpleName());
        if (words.stream().noneMatch(known -> known.contains(said))) words.add(said);
    }
}
