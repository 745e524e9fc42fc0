/** {@code bin/start admin EMAIL}: whoever installs the platform makes its first administrator at the terminal. */
@NullMarked
package pix.operation.administrator;

import org.jspecify.annotations.NullMarked;
