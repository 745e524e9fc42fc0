/**
 * What holds the house up, checked at each build: who may know whom, who may touch the database, where time comes from,
 * which words are used. Each rule has a small violator in {@code wrong} and a test that sees it bite.
 */
@NullMarked
package pix.architecture;

import org.jspecify.annotations.NullMarked;
