/** A search engine on a corpus of invented pages: what authors wrote, drowned in noise that reads like real pages. */
@NullMarked
package pix.bank.families.search;

import org.jspecify.annotations.NullMarked;
