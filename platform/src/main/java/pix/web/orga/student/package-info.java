/** The students of an organisation: their list, their accounts, and the import of their roll. */
@NullMarked
package pix.web.orga.student;

import org.jspecify.annotations.NullMarked;
