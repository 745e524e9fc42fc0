/** Campaigns as those make and keep them who launch them: lists, creation, details, and the parcours to choose from. */
@NullMarked
package pix.web.orga.campaign;

import org.jspecify.annotations.NullMarked;
