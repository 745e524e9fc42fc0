/** What stages the documents, sites and simulators of questions: the contract, and a package for each family. */
@NullMarked
package pix.bank.families;

import org.jspecify.annotations.NullMarked;
