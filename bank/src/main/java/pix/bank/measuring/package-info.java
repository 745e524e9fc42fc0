/** How well the tests of the bank's competences measure, and what they cost: simulated learners take them. */
@NullMarked
package pix.bank.measuring;

import org.jspecify.annotations.NullMarked;
