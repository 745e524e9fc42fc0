/** The candidate's side of certification: joining a session, waiting to be let in, the exam. */
@NullMarked
package pix.web.app.certification;

import org.jspecify.annotations.NullMarked;
