/** The jury's pages: sessions to look at and to publish, and their candidates. */
@NullMarked
package pix.web.admin.jury;

import org.jspecify.annotations.NullMarked;
