/** Lists of hundreds of lines whose question needs a cross table, made so that wrong methods lead elsewhere. */
@NullMarked
package pix.bank.crosstab;

import org.jspecify.annotations.NullMarked;
