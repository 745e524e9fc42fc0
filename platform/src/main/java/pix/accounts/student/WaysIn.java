package pix.accounts.student;

import java.util.Optional;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.MaskedLogin;

/** How an account is entered: by e-mail, by username, or by both. */
public record WaysIn(AccountId account, Optional<EmailAddress> email, Optional<String> username) {

    /** The login to tell somebody who may not be its owner. */
    public Optional<MaskedLogin> masked() {
        return MaskedLogin.of(email.map(EmailAddress::value).or(() -> username));
    }
}
