/** « Signaler un problème » : what is wrong with a question. */
@NullMarked
package pix.web.app.report;

import org.jspecify.annotations.NullMarked;
