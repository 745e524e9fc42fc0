/** A challenge on a page: its words, its scenes, its form, and what the form sends back. */
@NullMarked
package pix.web.app.challenge;

import org.jspecify.annotations.NullMarked;
