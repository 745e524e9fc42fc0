/** The staff takes a second factor away from whoever has lost it. */
@NullMarked
package pix.web.admin.factor;

import org.jspecify.annotations.NullMarked;
