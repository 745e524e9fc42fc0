/** What was done in an organisation and what happened to the accounts it deals with, for its administrators. */
@NullMarked
package pix.web.orga.journal;

import org.jspecify.annotations.NullMarked;
