/** What people type, paste or keep in files, made one writing: the only table of signs and letters, for judges and pages. */
@NullMarked
package pix.engine.writing;

import org.jspecify.annotations.NullMarked;
