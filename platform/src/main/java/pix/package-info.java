/** The one deployable: capabilities below, faces above. */
@NullMarked
package pix;

import org.jspecify.annotations.NullMarked;
