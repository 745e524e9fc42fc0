package pix.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import pix.shared.Installation;

/** The letters that wait, for the page that a demonstration shows in place of a mail server. */
@Component
public class OutboxViews {

    private static final int SHOWN = 50;

    private final WaitingLetters letters;
    private final boolean areTaken;
    private final boolean isDemo;

    OutboxViews(WaitingLetters letters, MailSettings settings, Installation installation) {
        this.letters = letters;
        this.areTaken = settings.hasServer();
        this.isDemo = installation.demo();
    }

    /** Whether letters stay here for everybody to read: a demonstration may have a mail server, and then they really leave. */
    public boolean isReadHere() {
        return isDemo && !areTaken;
    }

    public int waiting() {
        return letters.count();
    }

    public List<WrittenLetter> latest() {
        return letters.latest(SHOWN);
    }
}
