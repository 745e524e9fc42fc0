@NullMarked
package pix.engine.scoring;

import org.jspecify.annotations.NullMarked;
