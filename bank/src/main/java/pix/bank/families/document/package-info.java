/** Documents that several people write: lines, comments, suggestions, versions, and who may do what with them. */
@NullMarked
package pix.bank.families.document;

import org.jspecify.annotations.NullMarked;
