/** Forms that were sent: two clicks on one do its work once. */
@NullMarked
package pix.organisations.form;

import org.jspecify.annotations.NullMarked;
