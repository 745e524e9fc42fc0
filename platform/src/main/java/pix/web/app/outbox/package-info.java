/** The letters of a demonstration, where no mail server takes them. */
@NullMarked
package pix.web.app.outbox;

import org.jspecify.annotations.NullMarked;
