package pix.organisations.team;

import java.util.List;
import java.util.stream.Stream;
import pix.accounts.EmailAddress;

/** The mailboxes that somebody typed to invite their readers, with commas, semicolons, blanks or lines between them. */
public record InvitedMailboxes(List<EmailAddress> all) {

    /** How many may be invited at once. */
    public static final int MOST = 100;

    public static InvitedMailboxes typed(String words) {
        return new InvitedMailboxes(Stream.of(words.split("[,;\\s]+"))
                .filter(word -> !word.isBlank())
                .map(EmailAddress::of)
                .distinct()
                .toList());
    }

    /** Those that nobody can be written to. */
    public List<String> invalid() {
        return all.stream()
                .filter(email -> !email.isValid())
                .map(EmailAddress::value)
                .toList();
    }
}
