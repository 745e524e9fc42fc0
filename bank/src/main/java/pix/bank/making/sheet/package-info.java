/** Tables as real files to open: OpenDocument, Office and plain text, the same bytes for the same table. */
@NullMarked
package pix.bank.making.sheet;

import org.jspecify.annotations.NullMarked;
