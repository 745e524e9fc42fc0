/**
 * Whether the database keeps what it is given, and how much room it has left: for whoever supervises the installation, and for
 * the staff.
 */
@NullMarked
package pix.operation.health;

import org.jspecify.annotations.NullMarked;
