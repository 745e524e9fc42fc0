@NullMarked
package pix.engine.adaptive;

import org.jspecify.annotations.NullMarked;
