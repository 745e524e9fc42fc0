/** The screen and the keyboard of whoever starts an installation. */
@NullMarked
package pix.operation.terminal;

import org.jspecify.annotations.NullMarked;
