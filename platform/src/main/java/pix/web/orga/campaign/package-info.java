/** « Campagnes »: the list that Pix Orga opens on. */
@NullMarked
package pix.web.orga.campaign;

import org.jspecify.annotations.NullMarked;
