/** The families: each knows how to stage one kind of document, site or simulator. */
@NullMarked
package pix.bank.family;

import org.jspecify.annotations.NullMarked;
