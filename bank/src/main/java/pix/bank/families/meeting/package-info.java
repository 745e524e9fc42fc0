/** Conversations to write in and a meeting to take part in or to lead. */
@NullMarked
package pix.bank.families.meeting;

import org.jspecify.annotations.NullMarked;
