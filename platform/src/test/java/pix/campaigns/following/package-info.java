@NullMarked
package pix.campaigns.following;

import org.jspecify.annotations.NullMarked;
