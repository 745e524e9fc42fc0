/** A campaign as its participants meet it: its code, its first page, its results, the profile that is sent, one's own list. */
@NullMarked
package pix.web.app.campaign;

import org.jspecify.annotations.NullMarked;
