/** What a visitor meets before having an account: the home page, and what the site says of itself. */
@NullMarked
package pix.web.app.home;

import org.jspecify.annotations.NullMarked;
