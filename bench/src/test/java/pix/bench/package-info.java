@NullMarked
package pix.bench;

import org.jspecify.annotations.NullMarked;
