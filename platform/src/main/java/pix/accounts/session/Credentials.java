package pix.accounts.session;

import pix.accounts.AccountId;
import pix.accounts.password.PasswordHash;

/**
 * What an account is opened with.
 *
 * @param opensOnce the password is a school's: another one must be chosen before anything else
 */
record Credentials(AccountId account, PasswordHash hash, boolean opensOnce) {}
