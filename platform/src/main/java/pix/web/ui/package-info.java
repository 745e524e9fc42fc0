/**
 * What every page shares: the template view, the texts in the reader's language, the layout, the components and the
 * assets. A face returns a template's name and one page record; this package makes HTML of them.
 */
@ApplicationModule(allowedDependencies = {"documents", "live", "shared", "web.paths"})
@NullMarked
package pix.web.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
