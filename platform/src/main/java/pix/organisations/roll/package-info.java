/** The roll of an organisation as files give it: SIECLE, FREGATA and the CSV of higher education, and their import. */
@NamedInterface("roll")
@NullMarked
package pix.organisations.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
