/** A document in a small word processor: what it holds at first, what it should become, and what is told of both. */
@NullMarked
package pix.bank.families.editor;

import org.jspecify.annotations.NullMarked;
