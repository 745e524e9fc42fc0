/** Help and contact: what a teacher, a learner or the staff of an installation wants to know at once. */
@NullMarked
package pix.web.app.help;

import org.jspecify.annotations.NullMarked;
