/** Where people are born, by the official lists of communes and of countries: what may be typed, and what is kept of it. */
@NamedInterface("birth")
@NullMarked
package pix.certification.birth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
