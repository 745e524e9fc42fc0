@NullMarked
package pix.engine.judging;

import org.jspecify.annotations.NullMarked;
