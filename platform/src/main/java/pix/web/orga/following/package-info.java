/** A campaign as it is followed: participants, activity, results, analysis, exports. */
@NullMarked
package pix.web.orga.following;

import org.jspecify.annotations.NullMarked;
