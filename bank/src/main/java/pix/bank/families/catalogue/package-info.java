/** Catalogues of documents: notices made by chance, really filtered by fields, and found by the learner's own query. */
@NullMarked
package pix.bank.families.catalogue;

import org.jspecify.annotations.NullMarked;
