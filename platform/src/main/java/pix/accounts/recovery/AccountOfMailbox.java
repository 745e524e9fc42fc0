package pix.accounts.recovery;

import java.util.Locale;
import pix.accounts.AccountId;

/** The account that a mailbox opens, and the language to write in. */
record AccountOfMailbox(AccountId id, Locale locale) {}
