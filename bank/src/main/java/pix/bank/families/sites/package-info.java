/** Invented sites written page by page. */
@NullMarked
package pix.bank.families.sites;

import org.jspecify.annotations.NullMarked;
