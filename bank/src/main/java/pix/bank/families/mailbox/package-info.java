/** A mailbox to read, write and file in: messages, attachments, address book, rules, original headers. */
@NullMarked
package pix.bank.families.mailbox;

import org.jspecify.annotations.NullMarked;
