/** Rolls of invented pupils, of any size, as the files that schools import. */
@NullMarked
package pix.bench.roll;

import org.jspecify.annotations.NullMarked;
