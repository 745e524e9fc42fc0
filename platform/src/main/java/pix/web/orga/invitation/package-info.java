/** Where an invitation's link leads: one joins with an account, or signs up first. */
@NullMarked
package pix.web.orga.invitation;

import org.jspecify.annotations.NullMarked;
