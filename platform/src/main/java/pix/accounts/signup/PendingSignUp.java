package pix.accounts.signup;

import pix.accounts.EmailAddress;
import pix.accounts.NewAccount;

/**
 * An account that opens when the link of a letter is followed.
 *
 * @param next the page to go to with it
 * @param isUsed the link has opened it
 */
record PendingSignUp(EmailAddress email, NewAccount account, String next, boolean isUsed) {}
