@NullMarked
package pix.bench.bare;

import org.jspecify.annotations.NullMarked;
