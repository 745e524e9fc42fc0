@NullMarked
package pix.engine.writing;

import org.jspecify.annotations.NullMarked;
