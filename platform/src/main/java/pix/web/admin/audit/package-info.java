/** The staff's own acts, to be read by the staff. */
@NullMarked
package pix.web.admin.audit;

import org.jspecify.annotations.NullMarked;
