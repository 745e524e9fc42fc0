/** What knowledge is worth: points, levels, the profile they make and what may be done next with a competence. */
@NullMarked
package pix.engine.scoring;

import org.jspecify.annotations.NullMarked;
