/** A diary and an address book to read, fill in and exchange; also as files of contacts and of events. */
@NullMarked
package pix.bank.families.agenda;

import org.jspecify.annotations.NullMarked;
