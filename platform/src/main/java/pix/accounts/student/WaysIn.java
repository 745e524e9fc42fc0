package pix.accounts.student;

import java.util.Optional;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;

/** How an account is entered: by e-mail, by username, or by both. */
public record WaysIn(AccountId account, Optional<EmailAddress> email, Optional<String> username) {}
