/** What no class of the engine may do, done here to see it refused. */
@NullMarked
package pix.engine.wrong;

import org.jspecify.annotations.NullMarked;
