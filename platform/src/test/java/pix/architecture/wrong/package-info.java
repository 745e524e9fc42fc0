/** One small violator per rule: each exists to be caught. */
@NullMarked
package pix.architecture.wrong;

import org.jspecify.annotations.NullMarked;
