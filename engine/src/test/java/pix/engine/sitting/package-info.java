@NullMarked
package pix.engine.sitting;

import org.jspecify.annotations.NullMarked;
