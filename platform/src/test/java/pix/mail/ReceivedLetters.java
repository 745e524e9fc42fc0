package pix.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import pix.accounts.EmailAddress;
import pix.accounts.Token;

/** What lies in somebody's mailbox, in the tests: the outbox stands for the postman. */
@Component
public class ReceivedLetters {

    private final WaitingLetters letters;

    ReceivedLetters(WaitingLetters letters) {
        this.letters = letters;
    }

    /** Latest first. */
    public List<WrittenLetter> of(EmailAddress email) {
        return letters.latest(1000).stream()
                .filter(letter -> letter.recipient().equals(email.value()))
                .toList();
    }

    /** The token at the end of the latest link that leads there. */
    public Token tokenOf(EmailAddress email, String path) {
        var link = Pattern.compile(Pattern.quote(path) + "([\\w-]{43})")
                .matcher(of(email).getFirst().plain());
        if (!link.find()) throw new AssertionError("no link to " + path);
        return new Token(link.group(1));
    }
}
