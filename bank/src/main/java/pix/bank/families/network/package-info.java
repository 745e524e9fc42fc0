/** A network of people: profiles, groups, posts, messages, who sees what, and what one does about it. */
@NullMarked
package pix.bank.families.network;

import org.jspecify.annotations.NullMarked;
