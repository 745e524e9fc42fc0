/** Long documents to open in a word processor, whose headings, pages and contents are known to the letter. */
@NullMarked
package pix.bank.families.report;

import org.jspecify.annotations.NullMarked;
