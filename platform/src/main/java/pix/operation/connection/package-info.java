/** Connections as they come over the line: who is too slow to be waited for. */
@NullMarked
package pix.operation.connection;

import org.jspecify.annotations.NullMarked;
