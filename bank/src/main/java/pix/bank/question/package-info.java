/** What a question is made of: its words, scenes, form and key, and the draw that its values come from. */
@NullMarked
package pix.bank.question;

import org.jspecify.annotations.NullMarked;
