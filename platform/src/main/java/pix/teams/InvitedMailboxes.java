package pix.teams;

import java.util.List;
import pix.accounts.EmailAddress;
import pix.accounts.EmailAddresses;

/** The mailboxes that somebody typed to invite their readers. */
public record InvitedMailboxes(List<EmailAddress> all) {

    /** How many may be invited at once. */
    public static final int MOST = 100;

    public static InvitedMailboxes typed(String words) {
        return new InvitedMailboxes(EmailAddresses.typed(words));
    }

    /** Those that nobody can be written to. */
    public List<String> invalid() {
        return all.stream()
                .filter(email -> !email.isValid())
                .map(EmailAddress::value)
                .toList();
    }
}
