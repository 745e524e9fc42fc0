/** A start that fails for a reason of this machine ends with a sentence and what to do, not with a stack of calls. */
@NullMarked
package pix.operation.failure;

import org.jspecify.annotations.NullMarked;
