/** The problems that learners report. */
@NullMarked
package pix.web.admin.report;

import org.jspecify.annotations.NullMarked;
