/** The invigilator's space: its door, the room, and what is done to a candidate there. */
@NullMarked
package pix.web.certif.invigilator;

import org.jspecify.annotations.NullMarked;
