/** Which skill to ask about next: from what is known, the one whose answer is expected to teach most. */
@NullMarked
package pix.engine.adaptive;

import org.jspecify.annotations.NullMarked;
