/** What one can learn from after a test: the topics to work on and their lessons. */
@NullMarked
package pix.web.app.learning;

import org.jspecify.annotations.NullMarked;
