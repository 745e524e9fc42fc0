/** Tables of records as spreadsheet files: drawn rows, references from one to the other, faults planted on purpose. */
@NullMarked
package pix.bank.families.records;

import org.jspecify.annotations.NullMarked;
