/** What a candidate was certified: their own pages, and the public check of a certificate by its code. */
@NullMarked
package pix.web.app.certificate;

import org.jspecify.annotations.NullMarked;
