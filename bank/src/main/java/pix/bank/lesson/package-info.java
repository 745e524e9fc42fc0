/** What helps to succeed next time: our own short lessons, and open tutorials elsewhere. */
@NullMarked
package pix.bank.lesson;

import org.jspecify.annotations.NullMarked;
