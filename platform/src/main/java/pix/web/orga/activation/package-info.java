/** « Activez ou récupérez votre espace »: the form for heads of schools, open to all. */
@NullMarked
package pix.web.orga.activation;

import org.jspecify.annotations.NullMarked;
