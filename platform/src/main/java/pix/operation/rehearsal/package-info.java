/** A start that plays what people do and ends, so that Java has learnt it before they come. */
@NullMarked
package pix.operation.rehearsal;

import org.jspecify.annotations.NullMarked;
