/** « Code de connexion »: the second factor of one's own account. */
@NullMarked
package pix.web.app.factor;

import org.jspecify.annotations.NullMarked;
