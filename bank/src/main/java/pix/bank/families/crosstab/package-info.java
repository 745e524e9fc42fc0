/** Lists of hundreds of lines whose question needs a cross table, made so that wrong methods lead elsewhere. */
@NullMarked
package pix.bank.families.crosstab;

import org.jspecify.annotations.NullMarked;
