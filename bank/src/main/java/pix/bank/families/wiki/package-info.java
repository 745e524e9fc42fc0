/** Encyclopaedias: long articles with their contents, and, where they are written together, their history and discussion. */
@NullMarked
package pix.bank.families.wiki;

import org.jspecify.annotations.NullMarked;
