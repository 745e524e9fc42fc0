/** How a file of the bank is found and read: its text, its YAML, its lists of words. */
@NullMarked
package pix.bank.making.file;

import org.jspecify.annotations.NullMarked;
