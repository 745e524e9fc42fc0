/** « Certifications » of Pix Orga: the published results of each class, to be taken away. */
@NullMarked
package pix.web.orga.certification;

import org.jspecify.annotations.NullMarked;
