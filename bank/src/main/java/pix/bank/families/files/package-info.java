/** A file manager or an online drive to work in: a tree, what is known of its files, and what became of them. */
@NullMarked
package pix.bank.families.files;

import org.jspecify.annotations.NullMarked;
