/** What the rules on tests must catch. */
@NullMarked
package pix.testing.wrong;

import org.jspecify.annotations.NullMarked;
