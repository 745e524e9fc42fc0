/** The questions: what is asked, in which words, with which documents, and what is right. */
@NullMarked
package pix.bank;

import org.jspecify.annotations.NullMarked;
