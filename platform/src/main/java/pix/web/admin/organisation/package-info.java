/** The register of organisations, for the staff. */
@NullMarked
package pix.web.admin.organisation;

import org.jspecify.annotations.NullMarked;
