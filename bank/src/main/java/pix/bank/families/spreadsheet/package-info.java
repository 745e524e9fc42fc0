/** A spreadsheet that reckons: its formulas, the sheet a learner is given, and the judging of what it has become. */
@NullMarked
package pix.bank.families.spreadsheet;

import org.jspecify.annotations.NullMarked;
