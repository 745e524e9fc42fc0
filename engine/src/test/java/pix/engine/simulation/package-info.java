@NullMarked
package pix.engine.simulation;

import org.jspecify.annotations.NullMarked;
