package pix.accounts.session;

import pix.accounts.AccountId;
import pix.accounts.password.PasswordHash;

/** What an account is opened with. */
record Credentials(AccountId account, PasswordHash hash) {}
