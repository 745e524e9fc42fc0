/** The dashboard of the sixteen competences, and the page of one. */
@NullMarked
package pix.web.app.profile;

import org.jspecify.annotations.NullMarked;
