@NullMarked
package pix.engine.knowledge;

import org.jspecify.annotations.NullMarked;
