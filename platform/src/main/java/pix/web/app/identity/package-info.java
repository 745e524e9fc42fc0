/** Saying which student one is, at the door of a campaign that is for those on a roll. */
@NullMarked
package pix.web.app.identity;

import org.jspecify.annotations.NullMarked;
