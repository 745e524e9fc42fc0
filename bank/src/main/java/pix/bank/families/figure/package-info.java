/** Charts to be read: pictures drawn from numbers, with the numbers in words for who does not see them. */
@NullMarked
package pix.bank.families.figure;

import org.jspecify.annotations.NullMarked;
