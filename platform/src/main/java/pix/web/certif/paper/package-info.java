/** What is printed for a session: sheets to sign, minutes, the invigilator's kit, convocations, and all of it in one file. */
@NullMarked
package pix.web.certif.paper;

import org.jspecify.annotations.NullMarked;
