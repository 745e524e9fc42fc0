@NullMarked
package pix.engine.exam;

import org.jspecify.annotations.NullMarked;
