@NullMarked
package pix.bench.roll;

import org.jspecify.annotations.NullMarked;
