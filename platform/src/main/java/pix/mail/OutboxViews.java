package pix.mail;

import java.util.List;
import org.springframework.stereotype.Component;

/** The letters that wait, for the page that a demonstration shows in place of a mail server. */
@Component
public class OutboxViews {

    private static final int SHOWN = 50;

    private final Letters letters;

    OutboxViews(Letters letters) {
        this.letters = letters;
    }

    public List<WrittenLetter> latest() {
        return letters.latest(SHOWN);
    }
}
