/** Letters and alerts: a site that one subscribes to, and the mailbox where what it sends is read. */
@NullMarked
package pix.bank.families.letters;

import org.jspecify.annotations.NullMarked;
