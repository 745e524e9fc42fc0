/** How a file of the bank is found and read: its text, its YAML, its lists of words. */
@NullMarked
package pix.bank.file;

import org.jspecify.annotations.NullMarked;
